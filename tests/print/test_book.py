"""The PDF: its parts, its bookmarks, what is written in it about itself, and the same bytes for the same village."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from game.print.parts import PARTS
from game.screen.scenes.script import SCRIPT
from tests.print.papers import EVERY, bare, made, said, sides, village


@pytest.mark.parametrize("paper", EVERY, ids=lambda one: "-".join(map(str, one)))
def test_every_part_begins_on_the_front_of_a_sheet(paper):
    sheets = made(*paper).sheets
    begins = [n for n, sheet in enumerate(sheets) if any(level == 0 for level, _ in sheet.marks)]
    assert len(begins) == len(PARTS)
    assert all(n % 2 == 0 for n in begins)


def test_the_parts_come_in_the_order_of_the_book_however_they_are_asked():
    assert made("veenderwold", 50, "nl", ("debrief", "board")).sheets[0].size == (420.0, 297.0)


def test_the_same_village_gives_the_same_bytes_and_another_date_gives_others():
    paper = made("veenderwold", 50, "nl", ("debrief",))._replace(sheets=made("veenderwold", 50, "nl").sheets[:2])
    now = paper.pdf()
    assert paper.pdf() == now
    assert paper.pdf(datetime(2027, 3, 4, tzinfo=UTC)) != now


def test_the_file_says_what_it_is_in_which_language_and_where_things_are():
    data = made("veenderwold", 50, "en", ("board", "notes", "debrief")).pdf()
    pdf = pypdfium2.PdfDocument(data)
    about = pdf.get_metadata_dict()
    assert about["Title"] == "Veenderwold on paper, 50 minutes"
    assert about["CreationDate"].startswith("D:202611")
    assert b"/Lang (en)" in data
    assert b"/Duplex /DuplexFlipLongEdge" in data
    assert b"/PrintScaling /None" in data
    titles = [mark.get_title() for mark in pdf.get_toc()]
    assert titles[0] == "Board"
    assert "Our conclusions" in titles
    assert data.count(b"/FontFile2") == 3
    assert len(data) < 400_000


def test_sheets_to_vote_with_have_the_same_on_both_sides():
    sheets = made("veenderwold", 50, "nl", ("votes",)).sheets
    assert len(sheets) == 2 * (6 + 4 + 4 + 3)
    for front, back in zip(sheets[::2], sheets[1::2], strict=True):
        assert front.cards == back.cards


def test_notes_have_every_killer_every_question_and_what_to_say_at_every_place():
    text = "".join(said(one) for _, one in sides(made("veenderwold", 50, "nl", ("notes",)).sheets))
    document = village("veenderwold")
    for one in document.village.lengths["50"].killers:
        card = document.library.killers[one]
        assert all(bare(words["nl"]) in text for words in (card.sentence, *card.notes, card.question))
    for step in ("agenda", "statement", "killer", "case_after", "portrait", "report"):
        assert bare(SCRIPT[step].say) in text


def test_sheets_for_the_talk_ask_the_questions_of_the_village():
    text = "".join(said(one) for _, one in sides(made("veenderwold", 50, "nl", ("debrief",)).sheets))
    own = village("veenderwold").village
    assert all(bare(words["nl"]) in text for words in (*own.reflections, *own.statements))
    assert "Wijhebbengeziendat…" in text


def test_the_board_shows_every_initiative_ambition_meter_and_half_year():
    text = {one.id: said(one) for _, one in sides(made("oudeloo", 120, "nl", ("board",)).sheets)}
    deck = village("oudeloo")
    plan = deck.village.lengths["120"]
    for one in plan.roster:
        assert bare(deck.library.initiatives[one.id].name["nl"]) in text[f"site.{one.id}"]
    assert "Halfjaar123456" in text["title"]
    assert "begintop7" in text["meter.trust"]
    assert "Energie6ofmeer" in text["foot.0"]
    assert "Bezuiniging" in text["foot.1"]


@pytest.mark.parametrize(("name", "lang"), [("veenderwold", "nl"), ("veenderwold", "en"), ("lage-kavel", "nl")])
def test_notes_of_a_lesson_begin_with_the_page_for_the_teacher_and_the_sheet_for_at_home(name, lang):
    document = village(name)
    page, library = document.village.teacher_page, document.library
    text = "".join(said(one) for _, one in sides(made(name, 50, lang, ("notes",)).sheets[:3]))
    case = library.cases[page.case]
    wanted = [
        *page.goals,
        *page.homework,
        *(library.glossary[one].text for one in page.words),
        case.story,
        case.question,
    ]
    wanted += [getattr(case.answers, one).text for one in ("represent", "advise", "activate", "connect")]
    assert all(bare(one[lang]) in text for one in wanted)


def test_notes_of_a_workshop_have_no_page_for_a_teacher():
    titles = [one.id for _, one in sides(made("oudeloo", 90, "nl", ("notes",)).sheets)]
    assert "Voor de docent" not in titles
    assert "Voor thuis" not in titles
