"""Files of Excel and LibreOffice as they come from a trainer's machine, sound and unsound, and the commands on them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from game.cli import app
from game.content.refused import RefusedError
from game.content.sheets import ods, ods_write, xlsx
from game.content.sheets.files import grids_of, imported
from game.content.sheets.grid import Book, Cell, Heading, Sheet
from game.content.sheets.opening import MOST_PARTS, MOST_UNPACKED, kind_of
from game.content.sheets.unfold import book_of
from game.content.village_file import open_village, shipped_library

from .sheet_hands import EVERYTHING, Typist, changed, document

SMALL = Book(
    [Sheet("Blad", [Heading("Kop", 20), Heading("Meer", 20)], [["a", 1], [None, 2], ["=b", None]])], "Blad", []
)


@pytest.fixture(scope="module")
def everything() -> bytes:
    return xlsx.written(book_of(document()))


def refused(data: bytes, name: str = "dorp.xlsx") -> str:
    with pytest.raises(RefusedError) as raised:
        kind_of(data, Path(name))
    assert not raised.value.usage
    said = raised.value.said("nl")
    assert (name in said, "\n" in said) == (True, False)
    return said


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("__", "/"), data)
    return out.getvalue()


@pytest.mark.parametrize(("data", "said"), [
    (b"", "is geen rekenblad"), (b"a;b;c\n1;2;3", "is geen rekenblad"), (b"%PDF-1.7", "is geen rekenblad"),
    (zipped(a=b"b"), "is geen rekenblad"), (b"PK\x03\x04" + b"\0" * 90, "is beschadigd"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "van een oud programma"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "met een wachtwoord"),
])  # fmt: skip
def test_what_is_no_spreadsheet_is_said_in_one_sentence(data: bytes, said: str) -> None:
    assert said in refused(data)


def test_a_file_that_was_cut_off_or_has_a_flipped_bit_is_damaged(everything: bytes) -> None:
    assert "is beschadigd" in refused(everything[: len(everything) // 2])
    with zipfile.ZipFile(io.BytesIO(everything)) as parts:
        place = parts.getinfo("xl/worksheets/sheet2.xml").header_offset + 200
    assert "is beschadigd" in refused(everything[:place] + bytes([everything[place] ^ 255]) + everything[place + 1 :])


def test_a_file_that_unpacks_to_too_much_is_refused_before_it_is_read() -> None:
    bomb = zipped(**{"[Content_Types].xml": b"<a/>", "xl__workbook.xml": b" " * (MOST_UNPACKED + 1)})
    assert len(bomb) < 100_000
    assert "te groot" in refused(bomb)
    assert "te groot" in refused(zipped(**{f"deel{n}": b"" for n in range(MOST_PARTS + 1)}))
    assert "te groot" in refused(b"PK" + b"\0" * 10_000_001)


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
def test_a_file_with_a_document_type_is_refused_before_it_is_read(code: str) -> None:
    laughs = '<!DOCTYPE a [<!ENTITY b "haha">]><a>&b;</a>'.encode(code)
    for data in (
        zipped(**{"[Content_Types].xml": b"<a/>", "xl__workbook.xml": laughs}),
        zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet", **{"content.xml": laughs}),
    ):
        assert "niet gelezen" in refused(data)


def test_a_file_with_macros_is_refused(everything: bytes) -> None:
    assert "macro" in refused(everything, "dorp.xlsm")
    assert "macro" in refused(
        zipped(**{"[Content_Types].xml": b"", "xl__workbook.xml": b"", "xl__vbaProject.bin": b""})
    )


def test_an_ods_with_a_password_is_refused() -> None:
    data = zipped(
        mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
        **{"content.xml": b"x", "META-INF__manifest.xml": b"<manifest:encryption-data/>"},
    )
    assert "met een wachtwoord" in refused(data, "dorp.ods")


@pytest.mark.parametrize("inside", [b"<a", b"", b"\xff\xfe", b"<a/>"])
def test_a_zip_with_nonsense_inside_is_damaged_or_empty(inside: bytes) -> None:
    named = {"[Content_Types].xml": inside, "xl__workbook.xml": inside}
    with pytest.raises(RefusedError):
        xlsx.read(zipped(**named), Path("dorp.xlsx"))
    if inside != b"<a/>":
        with pytest.raises(RefusedError):
            ods.read(zipped(**{"content.xml": inside}), Path("dorp.ods"))


def test_a_formula_is_its_saved_outcome_and_without_one_it_is_said_with_tab_and_cell(everything: bytes) -> None:
    def work(book: Any) -> None:
        book["Dorp"]["B9"] = '="Een gemeente"'

    tabs = xlsx.read(changed(everything, work), Path("dorp.xlsx"))
    said = [one.said("nl") for one in imported(tabs, shipped_library(), None).troubles]
    assert said == [
        "tabblad “Dorp”, rij 9, kolom “Gemeente” (cel B9): fout: Hier staat een formule zonder bewaarde uitkomst. "
        "Bewaar het bestand in een rekenprogramma, of typ de waarde."
    ]
    saved = _with_outcome(changed(everything, work), "Een gemeente")
    found = imported(xlsx.read(saved, Path("dorp.xlsx")), shipped_library(), None)
    assert found.village is not None
    assert found.village.municipality == {"nl": "Een gemeente"}


def _with_outcome(data: bytes, outcome: str) -> bytes:
    """The file as Excel saves it after it worked out the only formula."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            if b"<f>" in part:
                at = part.index(b"<f>")
                start = part.rindex(b"<c ", 0, at)
                part = part[:start] + part[start:].replace(b"<c ", b'<c t="str" ', 1)
                part = part.replace(b"</f><v />", f"</f><v>{outcome}</v>".encode()).replace(
                    b"</f><v></v>", f"</f><v>{outcome}</v>".encode()
                )
            after.writestr(name, part)
    return out.getvalue()


def test_cells_are_what_a_person_sees_and_merged_cells_count_for_every_row(everything: bytes) -> None:
    def work(book: Any) -> None:
        book["Dorp"]["B7"] = dt.datetime(2026, 11, 1)
        book["Kroonjuwelen"]["A2"] = dt.time(12, 30)
        book["Kroonjuwelen"]["A3"] = 777
        book["Kroonjuwelen"]["A3"].number_format = "0000"
        book["Antwoorden"]["I3"] = 2.0
        book["Antwoorden"].merge_cells("A2:A5")
        book["Lengtes"]["A2"] = 120

    found = imported(xlsx.read(changed(everything, work), Path("dorp.xlsx")), shipped_library(), None)
    assert [one.said("nl") for one in found.troubles] == []
    assert found.village is not None
    assert (found.village.as_of, [one.name["nl"] for one in found.village.jewels]) == ("2026-11", ["12:30", "0777"])
    assert len(found.village.killers[0].responses) == 4


def test_a_merge_over_the_whole_sheet_and_a_cell_far_away_cost_nothing(everything: bytes) -> None:
    def work(book: Any) -> None:
        book["Water"].cell(2500, 1).value = "verdwaald"

    wide = changed(everything, work)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(wide)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            merge = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576" /></mergeCells>'
            after.writestr(name, before.read(name).replace(b"</sheetData>", merge))
    found = imported(xlsx.read(out.getvalue(), Path("dorp.xlsx")), shipped_library(), None)
    assert [one.said("nl").split(":")[0] for one in found.troubles if not one.warning] == ["tabblad “Water”"]


ODS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="Blad">
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>een
opmerking</text:p></office:annotation><text:p>Kop</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row>
<table:table-cell office:value-type="time" office:time-value="PT12H30M00S"><text:p>12:30</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="3"><text:p>3,0</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2026-11-01"><text:p>nov-26</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.A1]"/>
<table:table-cell table:formula="of:=[.A1]" office:value-type="string"><text:p>Kop</text:p></table:table-cell>
<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>
<table:table-cell table:number-rows-spanned="2" office:value-type="string">
<text:p>twee<text:s text:c="2"/>rijen</text:p>
<text:p>hoog</text:p></table:table-cell>
</table:table-row>
<table:table-row><table:table-cell table:number-columns-repeated="8"/><table:covered-table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048000">
<table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def test_every_kind_of_cell_of_an_ods_is_read_as_it_is_seen() -> None:
    (grid,) = ods.read(zipped(**{"content.xml": ODS.encode()}), Path("dorp.ods"))
    assert [len(row) for row in grid.rows] == [1, 0, 0, 9, 9]
    assert [(one.sort, one.shown) for one in grid.rows[3]] == [
        ("time", "12:30"), ("percent", "50%"), ("number", "3,0"), ("truth", "WAAR"), ("date", "nov-26"),
        ("no_result", "of:=[.A1]"), ("text", "Kop"), ("error", "#DIV/0!"), ("text", "twee  rijen\nhoog"),
    ]  # fmt: skip
    assert (grid.rows[3][2].value, grid.rows[3][4].value) == (3, "2026-11-01")
    assert grid.rows[4][8] == Cell("text", "twee  rijen\nhoog", "twee  rijen\nhoog", filled=True)


def test_a_file_is_what_is_in_it_whatever_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "dorp.xlsx"
    path.write_bytes(ods_write.written(SMALL))
    assert [[one.value for one in row] for row in grids_of(path)[0].rows] == [
        ["Kop", "Meer"],
        ["a", 1],
        [None, 2],
        ["=b"],
    ]


def kks(*words: Any) -> tuple[int, str]:
    """Exit code and everything that was said, without starting Python anew."""
    done = CliRunner().invoke(app, [str(one) for one in words], standalone_mode=False)
    if done.exception is None:
        return done.exit_code, done.output
    code = {"WrongUsageError": 2, "NotInOrderError": 1}[type(done.exception).__name__]
    return code, done.output + str(done.exception)


@pytest.fixture
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KKS_LANG", "nl")
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.usefixtures("_folder")
def test_the_commands_take_a_village_to_a_spreadsheet_and_back() -> None:
    assert kks("export", EVERYTHING, "--ods", "alles.ods") == (
        0, "Het rekenblad staat in alles.ods. Terug naar een dorp: kks import alles.ods.\n"
    )  # fmt: skip
    code, said = kks("import", "alles.ods")
    assert (code, said.splitlines()[0]) == (0, "Het dorp Alles staat in alles.yaml.")
    assert open_village("alles.yaml").village == document().village
    assert kks("check", "alles.yaml", "--strict")[0] == 0


@pytest.mark.usefixtures("_folder")
def test_a_spreadsheet_that_is_not_in_order_writes_nothing_and_says_the_cell() -> None:
    data = ods_write.written(book_of(document()))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        content = parts.read("content.xml").replace(b">verbinden<", b">verbindt<")
    broken = zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet", **{"content.xml": content})
    Path("alles.ods").write_bytes(broken)
    Path("alles.yaml").write_text("van mij", "utf-8")
    code, said = kks("import", "alles.ods", "--out", "alles.yaml", "--force")
    assert (code, said.splitlines()[0].split(":")[:2]) == (
        1, ["alles.ods", " tabblad “Antwoorden”, rij 5, kolom “Functie” (cel C5)"]
    )  # fmt: skip
    assert said.endswith("Er is niets geschreven.")
    assert Path("alles.yaml").read_text("utf-8") == "van mij"


@pytest.mark.usefixtures("_folder")
@pytest.mark.parametrize(("words", "said"), [
    (("export", "oudelo"), "Bedoelde u: oudeloo"),
    (("export", "oudeloo", "--xlsx", "blad.csv"), "oudeloo.xlsx"),
    (("export", "oudeloo", "--xlsx", "er-al.xlsx"), "--force"),
    (("export", "oudeloo", "--xlsx", "nergens/blad.xlsx"), "is er niet"),
    (("import", "nergens.xlsx"), "nergens.xlsx is er niet"),
    (("import", "er-al.xlsx", "--out", "dorp.txt"), "dorp.yaml"),
    (("import", "er-al.xlsx", "--out", "er-al.yaml"), "--force"),
])  # fmt: skip
def test_wrong_usage_is_one_sentence_and_touches_nothing(words: tuple[str, ...], said: str) -> None:
    for name in ("er-al.xlsx", "er-al.yaml"):
        Path(name).write_text("van mij", "utf-8")
    code, text = kks(*words)
    assert (code, said in text, len(text.splitlines())) == (2, True, 1)
    assert {one.name: one.read_text("utf-8") for one in Path().iterdir()} == {
        "er-al.xlsx": "van mij", "er-al.yaml": "van mij"
    }  # fmt: skip


def test_a_spreadsheet_library_is_only_loaded_when_it_is_asked_for() -> None:
    import subprocess
    import sys

    code = "import sys, game.content.sheets.files; print('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_the_hands_of_these_tests_type_what_a_file_holds(everything: bytes) -> None:
    tabs = {one.title: one for one in xlsx.read(everything, Path("dorp.xlsx"))}
    for grid in Typist().grids:
        found = [[(one.sort, one.value) for one in row] for row in tabs[grid.title].rows]
        wanted = [[(one.sort, one.value) for one in row] for row in grid.rows]
        assert [row[: len(other)] for row, other in zip(found, wanted, strict=False)] == wanted
