"""How long play takes, against the minutes that a workshop keeps for it."""

PLAY: dict[str, int] = {"120": 65, "90": 42, "50": 24}
"""Minutes of play in each length; the agenda of the workshop has the same, which a test holds them to."""

_HALF_YEAR: dict[str, int] = {"120": 9, "90": 9, "50": 8}
"""A half-year with some air: attention 2, killer and talk 3½ (in a lesson 2½), counter 1½, scratching 1, end ½."""

_CASE = 5


def minutes_of(length: str, half_years: int, case: bool) -> int:
    """About how many minutes so many half-years take, and a case if there is one."""
    return half_years * _HALF_YEAR[length] + (_CASE if case else 0)
