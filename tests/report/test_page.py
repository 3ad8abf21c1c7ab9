"""Both pages: every section is there, nothing comes from outside, and nobody's words can change the page."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from game.report import ReportNotWrittenError, build, html, markdown, write
from game.report.harmless import clean, in_html, in_markdown
from game.session import fields
from tests.report.played import NASTY, full, new, play_on, say, until

SECTIONS = (
    "Onze conclusies",
    "Zo staat het dorp erbij",
    "Zo deden wij het",
    "Zo ging het, halfjaar na halfjaar",
    "Ons actieplan",
    "Dit gaan wij doen",
    "Hier stoppen wij mee",
    "Vanuit de drie rollen",
    "Elke killer en wat wij deden",
    "Casus: ",
    "Van wie is het?",
    "De stellingen, vooraf en achteraf",
    "Dit herkenden wij onderweg",
    "Hoe het voelde",
    "Dit kennen wij van ons eigen dorp",
    "Wie was er niet aan deze tafel?",
    "Aangepast door de trainer",
    "Opmerkingen van de trainer",
    "Echt gebeurd, in andere dorpen",
    "geen juridisch advies",
)
VOID = {"meta", "br", "path", "rect", "circle", "img"}


class Page(HTMLParser):
    """Tags, attributes and visible text of a page; fails on a tag that is closed in the wrong place."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.stack: list[str] = []
        self.feed(page)
        self.close()
        assert self.stack == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.stack and self.stack[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="module")
def page() -> str:
    return html(build(full(), "nl"))


@pytest.fixture(scope="module")
def text() -> str:
    return markdown(build(full(), "nl"))


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_is_in_both_formats(section: str, page: str, text: str) -> None:
    assert section in Page(page).text
    assert section in text


def test_the_page_loads_nothing_from_outside(page: str) -> None:
    found = Page(page)
    assert not found.tags & {"script", "link", "img", "iframe", "object", "embed", "image", "use", "base", "form", "a"}
    names = {name for name, _ in found.attributes}
    assert not names & {"src", "href", "xlink:href", "srcset", "action", "background"}
    assert not [name for name in names if name.startswith("on")]
    style = page[page.index("<style>") : page.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:") in found.attributes


@pytest.mark.parametrize("typed", NASTY)
def test_typed_text_is_shown_letter_by_letter_in_html(typed: str, page: str) -> None:
    assert "".join(clean(typed).split()) in "".join(Page(page).text.split())


def test_typed_text_makes_no_markdown_of_its_own(text: str) -> None:
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain = markdown(build(full(tricks=False), "nl"))

    def shape(of: str) -> list[str]:
        tokens = [one for block in reader.parse(of) for one in (block, *(block.children or ()))]
        return [one.type for one in tokens if one.type not in ("text", "text_special")]

    assert not {
        "html_inline",
        "html_block",
        "link_open",
        "image",
        "code_inline",
        "fence",
        "code_block",
        "s_open",
    } & set(shape(text))
    remarks = len(NASTY) - 1
    extra = [one for one in shape(text) if one == "list_item_open"]
    assert len(extra) == shape(plain).count("list_item_open") + remarks
    for kind in ("heading_open", "table_open", "tr_open", "td_open", "hr", "blockquote_open", "ordered_list_open"):
        assert shape(text).count(kind) == shape(plain).count(kind), kind


def test_bare_addresses_are_no_links_in_markdown() -> None:
    made = in_markdown("https://a.example www.a.example jan@a.example mailto:jan@a.example")
    assert not re.search(r"https?://|www\.|(?<!\\)@", made)


def test_markdown_shows_the_same_letters() -> None:
    reader = MarkdownIt("commonmark")
    for typed in NASTY:
        shown = "".join(
            one.content for block in reader.parse("x " + in_markdown(typed)) for one in block.children or ()
        )
        assert shown.replace(" / ", " ").split() == ["x", *clean(typed).split()]


def test_invisible_characters_do_nothing() -> None:
    assert in_html("a\u202eb\x00c\u2066d") == "abcd"
    assert in_markdown("a\u202eb\r\nc") == "ab / c"


def test_half_characters_can_be_saved() -> None:
    assert in_html("\ud83d stuk").encode() == b"stuk"
    assert in_markdown("\ud83d stuk").encode() == b"stuk"


def test_the_chart_has_words_and_a_table(page: str) -> None:
    labels = dict(Page(page).attributes)
    assert "aria-labelledby" in labels
    assert 'id="chart-words">Energie van 5 naar' in page
    assert "Dezelfde lijn in getallen" in page
    assert "Bezuiniging" in page[page.index('class="chart"') :]


def test_a_workshop_that_just_began_has_a_report() -> None:
    for model in (build(new().view(), "nl"), build(until(new(), "play.petition").view(), "en")):
        assert not model.finished
        Page(html(model))
        assert markdown(model).startswith("# Oudeloo")


@pytest.mark.parametrize("length", [120, 90])
def test_every_place_of_a_workshop_can_be_reported(length: int) -> None:
    workshop = new(length, seed=3)
    for turn in range(400):
        if turn % 9 == 0:
            Page(html(build(workshop.view(), "nl")))
        if not play_on(workshop, 1).view().can_next and workshop.view().board.phase == "over":
            break


def test_files_are_named_after_the_session_and_replaced_whole(tmp_path: Path) -> None:
    view = full()._replace(path=str(tmp_path / "zaal 1.kks"))
    folder = tmp_path / "nieuw" / "map"
    for _ in range(2):
        made = write(view, folder, "nl").paths
    assert [one.name for one in made] == ["zaal 1.html", "zaal 1.md"]
    assert sorted(one.name for one in folder.iterdir()) == ["zaal 1.html", "zaal 1.md"]
    assert made[0].read_text("utf-8").startswith("<!doctype html>")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(ReportNotWrittenError) as caught:
        write(full(), tmp_path / "bestand", "nl")
    assert caught.value.detail
    (tmp_path / "oudeloo-120.md").mkdir()
    with pytest.raises(ReportNotWrittenError) as caught:
        write(full(), tmp_path, "nl")
    assert caught.value.path.name == "oudeloo-120.md"
    assert not list(tmp_path.glob(".*.tmp"))


def test_the_report_holds_what_the_group_did() -> None:
    model = build(full(), "nl")
    assert model.finished
    assert [one.half_year for one in model.rounds] == [1, 2, 3, 4, 5, 6]
    first = model.rounds[0]
    assert first.from_group
    assert first.forced
    assert first.outcome == "shut"
    assert first.question == clean(NASTY[-1]) or first.question
    assert model.rounds[1].passed
    assert model.cases[0].guess == "Activeren"
    assert model.statements[0].before == (2, 4, 1, 1, 0)
    assert model.statements[0].after_source == "telefoons"
    assert model.reflections[0].title == "Aandacht laat groeien"
    assert "De deur: dicht" in model.overrides
    assert "Vertrouwen op 9 gezet" in model.overrides
    assert "Wensbus: nu van het dorp, de gemeente draagt bij" in model.overrides
    assert all(one.source and one.as_of for one in model.sources)
    assert model.as_of == "2026-11"


def test_answers_from_ways_to_govern_are_told_too() -> None:
    workshop = new()
    say(workshop, fields.question("why", "residents"), "Van ons samen.")
    say(workshop, fields.question("why", "regulatory"), "Een heldere regel.")
    model = build(workshop.view(), "nl")
    assert model.questions[0].by_role == (("Bewoners", "Van ons samen."), ("Regelgestuurd", "Een heldere regel."))
    assert '<th scope="col">Regelgestuurd</th>' in html(model)
    for role in ("officials", "council"):
        say(workshop, fields.question("why", role), "Ook dit.")
    page = html(build(workshop.view(), "nl"))
    assert "<b>Regelgestuurd</b>" in page
    assert "Een heldere regel." in page


def test_letters_of_the_meters_follow_the_language() -> None:
    letters = {
        lang: re.findall(r'class="m (\w+)" aria-hidden="true">(\w)</span>', html(build(full(tricks=False), lang)))
        for lang in ("nl", "en")
    }
    assert {("support", "D"), ("trust", "V"), ("room", "S")} <= set(letters["nl"])
    assert {("support", "S"), ("trust", "T"), ("room", "R")} <= set(letters["en"])
    assert ("support", "D") not in letters["en"]
