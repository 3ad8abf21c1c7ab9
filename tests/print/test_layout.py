"""Nothing is cut off: every text lies on its card, clear of every other, in letters that can be read."""

import pytest

from game.print.pieces import Block, Shape
from game.print.sheets import EIGHT, FORMATS, SIZES, Card, DoesNotFitError, form_of
from game.screen.nodes import Rect
from tests.print.papers import CHOSEN_PAPERS, EVERY, made, sides, words


def inside(outer, inner, slack=0.05):
    """Whether a box lies inside another, give or take."""
    wide = outer.inset(-slack)
    return wide.x <= inner.x and wide.y <= inner.y and inner.right <= wide.right and inner.bottom <= wide.bottom


def meet(one, other, slack):
    """Whether two boxes lie over each other by more than so much."""
    shared = one.overlap(other)
    return shared is not None and shared.w > slack and shared.h > slack


@pytest.mark.parametrize("paper", EVERY)
def test_every_line_of_text_lies_on_its_card(paper):
    for sheet, one in sides(made(*paper).sheets):
        assert inside(Rect(0, 0, *sheet.size), one.box), one.id
        for piece in words(one):
            for box, row in piece.lines():
                assert inside(one.frame, box), (one.id, row.text)
                assert inside(piece.box, box), (one.id, row.text)


@pytest.mark.parametrize("paper", EVERY)
def test_no_text_lies_over_another(paper):
    for _, one in sides(made(*paper).sheets):
        lines = sorted((box for piece in words(one) for box, _ in piece.lines()), key=lambda box: box.y)
        for n, box in enumerate(lines):
            for other in lines[n + 1 :]:
                if other.y >= box.bottom - 0.3:
                    break
                assert not meet(box, other, 0.3), (one.id, box, other)


@pytest.mark.parametrize("paper", EVERY)
def test_letters_on_cards_can_be_read_at_the_table(paper):
    sizes = [piece.size for _, one in sides(made(*paper, ("cards",)).sheets) for piece in words(one)]
    assert min(sizes) >= 9.4
    assert sum(size >= min(SIZES) for size in sizes) > len(sizes) / 2


@pytest.mark.parametrize("paper", EVERY)
def test_a_sentence_of_a_killer_lies_within_its_stamp(paper):
    found = 0
    for sheet, one in sides(made(*paper, ("cards",)).sheets):
        if one.id.startswith("killer.") and not sheet.back:
            stamps = [piece.box for piece in one.pieces if isinstance(piece, Shape) and piece.fill == "stamp"]
            for piece in words(one):
                if piece.colour == "on_stamp":
                    assert any(inside(stamp.inset(1.5), box) for stamp in stamps for box, _ in piece.lines())
                    found += 1
    assert found >= 8


def test_labels_on_the_board_cover_no_other_label():
    for paper in CHOSEN_PAPERS:
        boxes = [one.box for _, one in sides(made(*paper, ("board",)).sheets)]
        for n, box in enumerate(boxes):
            assert not any(meet(box, other, 0.2) for other in boxes[n + 1 :]), paper


def card_of(height):
    def face(r, w, h):
        return Block(w, height * r.body / SIZES[-1])

    return Card("proef", face, face)


def test_a_kind_of_card_takes_the_smallest_format_in_which_all_fit():
    assert form_of([card_of(40)], "nl", EIGHT)[0] == EIGHT
    assert form_of([card_of(40), card_of(110)], "nl", EIGHT)[0].rows == 2


def test_a_card_that_fits_no_format_is_refused():
    with pytest.raises(DoesNotFitError, match="proef"):
        form_of([card_of(300)], "nl", FORMATS[0])
