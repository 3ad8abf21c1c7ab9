"""The cards that the two sides choose from: answers of the village, postures of the town hall. No push, no price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.content.cards import Killer, Response
from game.rules.terms import MODES
from game.screen.blocks import Block, CardMaker
from game.screen.kit_cards import option_card, posture_card
from game.screen.metrics import Metrics
from game.screen.scenes.card_table import quoted, said
from game.screen.theme import POSTURES
from game.screen.ui import Ui


class Choice(NamedTuple):
    """A choice in two steps: what is picked in a group, and what the large button then says and does."""

    group: str
    picked: str
    primary: tuple[str, str]
    enabled: bool

    def touch(self, value: str) -> str:
        """The command of a card."""
        return f"ui choose {self.group} {value}"


def choice(ui: Ui, group: str, values: Sequence[str], verb: str, said_of: dict[str, str], nothing: str) -> Choice:
    """The choice of a group as it stands.

    Args:
        ui: what is picked.
        group: name of the group, with the half-year in it.
        values: what can be picked now.
        verb: the action, such as "respond".
        said_of: what the large button says, by value.
        nothing: what it says before.
    """
    picked = ui.choice(group)
    if picked not in values:
        return Choice(group, "", (nothing, f"do {verb}"), False)
    return Choice(group, picked, (said_of[picked], f"do {verb} {picked}"), True)


def only(legal: dict[str, tuple[str, ...]], seat: str, verb: str) -> tuple[str, ...]:
    """The first words of a seat's legal actions with this verb."""
    return tuple(one.split()[1] for one in legal.get(seat, ()) if one.split()[0] == verb)


def answers(m: Metrics, killer: Killer, chosen: Choice | None = None) -> list[CardMaker]:
    """The answers of a killer; with a choice they can be picked with the digits."""

    def make(one: Response, number: int) -> CardMaker:
        value = f"{killer.id}.{one.id}"
        action = chosen.touch(value) if chosen else ""
        key = str(number)
        picked = chosen is not None and chosen.picked == value
        return lambda w, h: option_card(
            m, w, one.function, said(one.text, m), one.mechanism, action, f"answer{number}", key, h, chosen=picked
        )

    return [make(one, number) for number, one in enumerate(killer.responses, 1)]


def postures(
    m: Metrics, killer: Killer, chosen: Choice | None = None, notes: dict[str, str] | None = None, barred: str = ""
) -> list[CardMaker]:
    """The three postures in the officials' own words; ``barred`` cannot be chosen, ``notes`` say more."""

    def make(mode: str) -> CardMaker:
        action = chosen.touch(mode) if chosen else ""
        words = quoted(getattr(killer.postures, mode), m)
        picked = chosen is not None and chosen.picked == mode
        note = (notes or {}).get(mode, "")
        key = m.t(POSTURES[mode].letters).lower()
        return lambda w, h: posture_card(
            m, w, mode, words, action, f"posture-{mode}", key, h, picked, mode != barred, note
        )

    return [make(mode) for mode in MODES]


def high(rows: Sequence[Block], gap: float) -> float:
    """Height of rows under each other."""
    return sum(row.h for row in rows) + gap * max(0, len(rows) - 1)
