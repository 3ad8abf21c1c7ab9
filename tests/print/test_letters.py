"""Lines of text on paper: never wider than their room, broken where Dutch breaks, in letters that the font has."""

from hypothesis import given
from hypothesis import strategies as st

from game.print.letters import known, width, wrap

WORD = st.text("abcdefghijklmnopqrstuvwxyzëöé-*\u00ad", min_size=1, max_size=40)


@given(st.lists(WORD, max_size=12).map(" ".join), st.floats(4.0, 90.0), st.sampled_from(["nl", "en"]))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text, room, lang):
    rows = wrap(text, "regular", 11.0, room, lang)
    assert all(row.width <= room for row in rows)
    plain = text.replace("**", "").replace("\u00ad", "").replace(" ", "").replace("-", "")
    assert "".join(row.text for row in rows).replace(" ", "").replace("-", "") == plain


def test_a_long_word_breaks_where_dutch_breaks():
    rows = wrap("dorpsondersteuners", "regular", 12.0, 25.0, "nl")
    assert [row.text for row in rows] == ["dorpsonder-", "steuners"]


def test_bold_letters_are_measured_as_bold():
    row = wrap("een **dorp**", "regular", 12.0, 90.0, "nl")[0]
    assert [run.weight for run in row.runs] == ["regular", "bold"]
    assert row.width == width("regular", 12.0, "een ") + width("bold", 12.0, "dorp")


def test_a_letter_that_the_font_lacks_becomes_a_question_mark():
    assert known("dorp 村 ✓") == "dorp ? ✓"
