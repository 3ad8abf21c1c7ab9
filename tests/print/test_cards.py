"""Backs lie behind their fronts, every card is there once, and what the screen hides is hidden on paper too."""

from collections import Counter

import pypdfium2
import pytest

from game.print.deck import OTHER_DRAWING, Planned, deck_of
from game.print.pieces import Words
from tests.print.papers import EVERY, bare, made, said, sides, village


def cards(paper=("veenderwold", 50, "nl")):
    return made(*paper, ("cards",)).sheets


@pytest.mark.parametrize("paper", EVERY)
def test_turned_over_its_long_edge_every_back_lies_behind_its_front(paper):
    sheets = cards(paper)
    assert len(sheets) % 2 == 0
    for front, back in zip(sheets[::2], sheets[1::2], strict=True):
        assert (front.back, back.back) == (False, True)
        behind = {one.id: one.box for one in back.cards}
        assert len(behind) == len(front.cards)
        for one in front.cards:
            mirrored = one.box._replace(x=front.size[0] - one.box.right)
            assert behind[one.id] == pytest.approx(mirrored)


def test_killers_cannot_be_told_apart_by_their_backs():
    backs = {one.id: one for sheet, one in sides(cards()) if sheet.back and one.id.startswith("killer.")}
    drawn = {
        tuple((type(piece), *(round(v, 1) for v in piece.moved(-one.box.x, -one.box.y).box)) for piece in one.pieces)
        for one in backs.values()
    }
    texts = {said(one) for one in backs.values()}
    drawn_from = len(village("veenderwold").village.lengths["50"].killers)
    assert (len(backs), len(drawn), len(texts)) == (drawn_from + 6, 1, 1), "six are for the group's own killers"


def test_the_front_of_an_answer_hides_its_push_and_its_price():
    library = village("veenderwold").library
    for sheet, one in sides(cards()):
        kind, *ids = one.id.split(".")
        if kind == "answer":
            killer = library.killers[ids[0]]
            answer = next(each for each in killer.responses if each.id == ids[1])
            hidden = [bare(each["nl"]) for each in (*answer.why.values(), answer.works_if)]
            text = said(one)
            assert all(each in text for each in hidden) if sheet.back else not any(each in text for each in hidden)
            assert (bare(answer.text["nl"]) in text) != sheet.back
            assert ("grendel" in text) == sheet.back


def test_every_text_of_the_deck_is_printed_once():
    document = village("veenderwold")
    deck = deck_of(document, 50)
    wanted = Counter()
    for each in deck.killers:
        one = each.card
        wanted.update([one.story["nl"], *(answer.text["nl"] for answer in one.responses)])
        wanted.update(
            [one.postures.communicative["nl"], one.postures.regulatory["nl"], one.postures.authoritative["nl"]]
        )
        wanted.update([one.condition["nl"], one.no_because["nl"]])
    wanted.update(one.card.story["nl"] for one in deck.initiatives)
    wanted.update(one.says["nl"] for one in deck.roles)
    wanted.update(one.text["nl"] for one in deck.framework)
    wanted.update(one.text["nl"] for one in document.village.jewels)
    pdf = pypdfium2.PdfDocument(made("veenderwold", 50, "nl", ("cards",)).pdf())
    printed = bare("".join(page.get_textpage().get_text_range() for page in pdf))
    assert len(pdf) == len(cards())
    for text, times in wanted.items():
        assert printed.count(bare(text)) == times, text


def test_all_that_belongs_to_a_killer_carries_its_number():
    deck = deck_of(village("veenderwold"), 50)
    numbers = {one.card.id: str(one.number) for one in deck.killers}
    for sheet, one in sides(cards()):
        kind, *ids = one.id.split(".")
        if kind in ("posture", "answer") or (kind == "killer" and not sheet.back):
            shown = {
                row.text.rstrip("abcdef") for piece in one.pieces if isinstance(piece, Words) for row in piece.rows
            }
            assert numbers[ids[0]] in shown, one.id


def test_a_village_changes_what_a_killer_weighs():
    weights = {one.card.id: (one.weight, one.bolts) for one in deck_of(village("veenderwold"), 50).killers}
    assert weights["regels"] == (4, 7)


def test_an_initiative_without_a_drawing_borrows_one():
    card = deck_of(village("oudeloo"), 120).initiatives[0].card
    assert Planned(card, 1).drawing == f"initiative/{card.id}"
    assert Planned(card.model_copy(update={"id": "nieuw-plan"}), 1).drawing == f"initiative/{OTHER_DRAWING}"
