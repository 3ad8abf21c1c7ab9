"""What the group looked at in the debrief: another choice, and what its futures came to, as the log keeps it.

The entry is ``whatif 14 posture regulatory "{…}"``: the number of the decision, the other choice, and the figures as
JSON. Figures are kept, not recomputed, so that a report shows what the group saw.
"""

import json
from typing import NamedTuple

from game.rules.terms import METERS
from game.session.entries import Entry

_BANDS = 5
_MOST_POINTS = 10


class WhatIf(NamedTuple):
    """One other choice and its futures.

    ``number`` is that of the decision and ``action`` the other choice in text form; ``won`` of ``futures`` reached all
    ambitions, ``reached`` counts each; ``fans[meter][half-year]`` the points (0-10) at 10, 25, 50, 75 and 90 percent,
    at the end of each of ``half_years``; meters in the order of the rules.
    """

    number: int
    action: str
    futures: int
    won: int
    reached: tuple[int, ...]
    half_years: tuple[int, ...]
    fans: tuple[tuple[tuple[int, ...], ...], ...]

    @property
    def choice(self) -> tuple[int, str]:
        """What makes two of them the same question."""
        return self.number, self.action


def whatif_entry(number: int, action: str, figures: str) -> Entry:
    """The entry of an answer; ``figures`` is JSON with the fields of :class:`WhatIf` after ``action``."""
    return Entry("whatif", (str(number), *action.split()), figures)


def parse_whatif(words: tuple[str, ...], figures: str) -> WhatIf:
    """The record of an entry.

    Raises:
        ValueError: it is not whole.
    """
    try:
        number, action, data = int(words[0]), " ".join(words[1:]), json.loads(figures)
        found = WhatIf(
            number,
            action,
            int(data["futures"]),
            int(data["won"]),
            tuple(int(one) for one in data["reached"]),
            tuple(int(one) for one in data["half_years"]),
            tuple(tuple(tuple(int(one) for one in row) for row in rows) for rows in data["fans"]),
        )
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"not a what-if: {error}") from error
    rows = [row for rows in found.fans for row in rows]
    whole = len(found.fans) == len(METERS) and all(len(rows) == len(found.half_years) for rows in found.fans)
    sound = all(len(row) == _BANDS and all(0 <= one <= _MOST_POINTS for one in row) for row in rows)
    counted = all(0 <= one <= found.futures for one in (found.won, *found.reached))
    if not (action and found.half_years and whole and sound and counted and found.futures > 0):
        raise ValueError("not a what-if: figures do not fit together")
    return found
