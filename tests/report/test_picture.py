"""The group picture in the report: in the page, by name in the Markdown, beside both as a file, or not at all."""

import base64
import re
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from game.report import ReportNotWrittenError, build, files, html, markdown, write
from game.report.model import GroupPicture
from tests.report.played import full
from tests.report.test_page import Page

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3
NAME = "zaal 1 (met & zonder).portret.png"


def pictured(lang: str = "nl", name: str = NAME):
    return replace(build(full(), lang), picture=GroupPicture(PNG, name))


def embedded(page: str) -> list[bytes]:
    return [base64.b64decode(one) for one in re.findall(r'src="data:image/png;base64,([^"]*)"', page)]


def images(text: str):
    tokens = [one for block in MarkdownIt("commonmark").parse(text) for one in block.children or ()]
    return [one for one in tokens if one.type == "image"]


def test_the_page_holds_the_picture_itself_and_says_what_it_shows() -> None:
    page = html(pictured())
    found = Page(page)
    assert embedded(page) == [PNG]
    assert dict(found.attributes)["alt"].startswith("Het dorp. In bloei: ")
    assert "The village. In bloom: " in html(pictured("en"))


def test_the_page_with_a_picture_loads_nothing_from_outside() -> None:
    found = Page(html(pictured()))
    assert not found.tags & {"script", "link", "iframe", "object", "embed", "use", "base", "form", "a"}
    sources = [value for name, value in found.attributes if name in ("src", "href", "srcset", "xlink:href")]
    assert [one[:22] for one in sources] == ["data:image/png;base64,"]
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:") in found.attributes


def test_the_markdown_shows_the_picture_by_the_name_of_its_file_whatever_that_is() -> None:
    found = images(markdown(pictured()))
    assert [one.attrs["src"] for one in found] == ["zaal%201%20%28met%20%26%20zonder%29.portret.png"]
    assert found[0].content.startswith("Het dorp")


@pytest.mark.parametrize("model", [build(full(), "nl"), pictured(name="")], ids=["no picture", "no file"])
def test_the_markdown_names_no_picture_that_is_not_beside_it(model) -> None:
    assert not images(markdown(model))
    assert "portret" not in markdown(model)


def test_without_a_picture_the_page_is_what_it_was() -> None:
    page = html(build(full(), "nl"))
    assert "<img" not in page
    assert "<body>" in page


def test_the_picture_lies_beside_the_report_and_an_older_one_is_replaced(tmp_path: Path) -> None:
    view = full()._replace(path=str(tmp_path / "zaal 1.kks"))
    write(view, tmp_path, "nl", b"oud")
    made = write(view, tmp_path, "nl", PNG)
    assert [one.name for one in made.paths] == ["zaal 1.html", "zaal 1.md", "zaal 1-portret.png"]
    assert made.detail == ""
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(one.name for one in made.paths)
    assert made.paths[2].read_bytes() == PNG
    assert embedded(made.paths[0].read_text("utf-8")) == [PNG]
    assert images(made.paths[1].read_text("utf-8"))[0].attrs["src"] == "zaal%201-portret.png"


def test_a_picture_that_cannot_be_saved_costs_nobody_the_report(tmp_path: Path) -> None:
    (tmp_path / "oudeloo-120-portret.png").mkdir()
    made = write(full(), tmp_path, "nl", PNG)
    assert [one.name for one in made.paths] == ["oudeloo-120.html", "oudeloo-120.md"]
    assert made.detail
    assert embedded(made.paths[0].read_text("utf-8")) == [PNG]
    assert not images(made.paths[1].read_text("utf-8"))
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_disk_that_takes_no_picture_still_takes_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files.os.fsync

    def fsync(handle: int) -> None:
        if files.os.fstat(handle).st_size == len(PNG):
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", fsync)
    made = write(full(), tmp_path, "nl", PNG)
    assert (len(made.paths), made.detail) == (2, "No space left on device")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_said_with_a_picture_too(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(ReportNotWrittenError) as caught:
        write(full(), tmp_path / "bestand", "nl", PNG)
    assert caught.value.detail
    (tmp_path / "oudeloo-120.md").mkdir()
    with pytest.raises(ReportNotWrittenError) as caught:
        write(full(), tmp_path, "nl", PNG)
    assert caught.value.path.name == "oudeloo-120.md"
    assert not list(tmp_path.glob(".*.tmp"))
