"""Attention, both sides at once: press what gets a token, see openly what it brings, confirm with the large button."""

from __future__ import annotations

from typing import NamedTuple

from game.content.texts import in_language
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.board_foot import Foot, Group, Tile
from game.screen.scenes.board_frame import board_frame, spoken
from game.screen.scenes.board_print import LabelState
from game.screen.scenes.words import (
    COSTS,
    NUMBERS,
    changes,
    cost,
    first_capital,
    grew_backing,
    name_of,
    refusal,
    sides,
    site_of,
    with_the,
)
from game.screen.ui import Ui
from game.session.view import WorkshopView

OF_RESIDENTS = ("rest", "lobby")
OF_OFFICIALS = ("groundwork", "visit", "cover")


class Picked(NamedTuple):
    """What was pressed: a verb, its initiative, and whether it only asks why not."""

    verb: str = ""
    initiative: str = ""
    why: bool = False


def group_of(view: WorkshopView) -> str:
    """The group of choices of this very token: a token that is given starts with nothing picked."""
    board = view.board
    return f"attention.{board.half_year}.{board.resident_tokens}.{board.official_tokens}"


def picked(view: WorkshopView, ui: Ui) -> Picked:
    """What is picked; a choice that became impossible only says why."""
    words = ui.choice(group_of(view)).split(":")
    if not words[0]:
        return Picked()
    why = words[0] == "why"
    verb, initiative = (*words[1 if why else 0 :], "", "")[:2]
    return Picked(verb, initiative, why)


def attention(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The board with the tokens of both sides."""
    now = picked(view, ui)
    groundwork = _groundwork_mode(view, now)
    verb = "groundwork" if groundwork else "grow"
    states = {one.id: _label(view, m, verb, one.id, str(n), now) for n, one in enumerate(view.board.sites, 1)}
    command = _command(now)
    asks = bool(command) and not now.why and not refusal(view, m, now.verb, now.initiative)
    primary = (_says(view, m, now), f"do {command}") if asks else (_asks(view, m, groundwork), "")
    foot = Foot(_groups(view, m, now), _status(view, m, now, groundwork), primary, asks)
    back = f"ui choose {group_of(view)}" if now.verb else ""
    scene = board_frame(view, ui, m, "attention", states, foot, back)
    return spoken(view, ui, m, scene)


def _groundwork_mode(view: WorkshopView, now: Picked) -> bool:
    """Whether the digits mean groundwork: after V, or when only the officials still have a token."""
    if now.verb == "groundwork":
        return True
    return now.verb != "grow" and not view.board.resident_tokens and bool(view.board.official_tokens)


def _label(view: WorkshopView, m: Metrics, verb: str, initiative: str, key: str, now: Picked) -> LabelState:
    group = group_of(view)
    if refusal(view, m, verb, initiative):
        return LabelState("", f"ui choose {group} why:{verb}:{initiative}", False, "button")
    if (now.verb, now.initiative, now.why) == (verb, initiative, False):
        return LabelState(key, f"do {verb} {initiative}", True)
    return LabelState(key, f"ui choose {group} {verb}:{initiative}")


def _groups(view: WorkshopView, m: Metrics, now: Picked) -> tuple[Group, ...]:
    board = view.board
    return (
        Group(
            sides(m, "residents"),
            (NUMBERS.resident_tokens - board.resident_tokens, NUMBERS.resident_tokens),
            (
                _tile(view, m, now, "rest", "r", m.t("Rusten"), "cup"),
                _tile(view, m, now, "lobby", "l", m.t("Lobbyen"), "desk"),
            ),
        ),
        Group(
            sides(m, "officials"),
            (NUMBERS.official_tokens - board.official_tokens, NUMBERS.official_tokens),
            (
                _tile(view, m, now, "groundwork", "v", m.t("Voorwerk"), "clipboard"),
                _tile(view, m, now, "visit", "o", m.t("Op bezoek"), "eye"),
                _tile(view, m, now, "cover", "d", m.t("Rugdekking"), "room"),
            ),
        ),
    )


def _tile(view: WorkshopView, m: Metrics, now: Picked, verb: str, key: str, name: str, icon: str) -> Tile:
    group = group_of(view)
    if verb == "groundwork":
        can = any(one.startswith("groundwork ") for one in view.legal["officials"])
        if can and now.verb == verb and not now.why:
            return Tile(f"tile:{verb}", key, name, icon, f"ui choose {group}", True)
        if can:
            return Tile(f"tile:{verb}", key, name, icon, f"ui choose {group} groundwork")
    elif not refusal(view, m, verb):
        chosen = now == Picked(verb)
        return Tile(f"tile:{verb}", key, name, icon, f"do {verb}" if chosen else f"ui choose {group} {verb}", chosen)
    return Tile(f"tile:{verb}", key, name, icon, f"ui choose {group} why:{verb}", False, "button")


def _command(now: Picked) -> str:
    if now.verb in ("grow", "groundwork") and not now.initiative:
        return ""
    return f"{now.verb} {now.initiative}".strip()


def _says(view: WorkshopView, m: Metrics, now: Picked) -> str:
    """What the large button does."""
    name = name_of(view, m, now.initiative) if now.initiative else ""
    return {
        "grow": m.t("Geef {name} aandacht", name=name),
        "groundwork": m.t("Voorwerk voor {name}", name=name),
        "rest": m.t("Samen rusten"),
        "lobby": m.t("Lobbyen bij de gemeente"),
        "visit": m.t("Op bezoek in het dorp"),
        "cover": m.t("Geef rugdekking"),
    }[now.verb]


def _asks(view: WorkshopView, m: Metrics, groundwork: bool) -> str:
    """What the large button waits for."""
    board = view.board
    if groundwork and board.resident_tokens:
        return m.t("Kies waar voorwerk komt")
    if not board.resident_tokens:
        return m.t("Ambtenaren: kies één ding")
    if board.resident_tokens == 1 and not board.official_tokens:
        return m.t("Kies de laatste aandacht")
    return m.t("Kies wat aandacht krijgt")


def _status(view: WorkshopView, m: Metrics, now: Picked, groundwork: bool) -> tuple[str, ...]:
    """What the picked choice brings or why it cannot be; else what just happened; else what to do."""
    if now.verb and (now.initiative or now.verb not in ("grow", "groundwork") or now.why):
        why = refusal(view, m, now.verb, now.initiative)
        return (why,) if why else _brings(view, m, now)
    if groundwork and view.board.resident_tokens:
        return (m.t("Kies met een cijfer een plan dat op het gemeentehuis wacht."),)
    coach = _coach(view, m) if view.board.half_year == 1 else ""
    happened = _happened(view, m)
    if happened:
        return (f"{happened}\n{coach}", happened) if coach else (happened,)
    return (coach or _hint(view, m),)


def _brings(view: WorkshopView, m: Metrics, now: Picked) -> tuple[str, ...]:
    """What a choice brings; for a step of the village first with the name of the step."""
    said = cost(view, m, now.verb, now.initiative)
    if not now.initiative:
        return (said, said.split(". ")[0])
    site = site_of(view, now.initiative)
    path = view.document.library.initiatives[now.initiative].path
    if now.verb == "grow" and site is not None and not site.waits:
        step = in_language(path[site.step].name, m.lang)
        return (f"**{step}**: {said}", said)
    return (f"**{name_of(view, m, now.initiative)}**: {said}", said)


def _happened(view: WorkshopView, m: Metrics) -> str:
    """What the last token did, in one line."""
    words = view.progress.last_text.split()
    if not words or words[0] not in ("grow", "groundwork", *OF_RESIDENTS, *OF_OFFICIALS):
        return ""
    initiative = words[1] if len(words) > 1 else ""
    if not initiative:
        return m.t("Net gedaan: **{who}**. {what}", who=_done(m, words[0]), what=changes(m, COSTS[words[0]]))
    who, site = first_capital(with_the(view, m, initiative)), site_of(view, initiative)
    if words[0] == "groundwork":
        return m.t("**{who}** heeft nu voorwerk.", who=who)
    if site is not None and grew_backing(site):
        return m.t("**{who}** heeft nu achterban. {what}", who=who, what=changes(m, COSTS["backing"]))
    said = changes(m, COSTS["grow"])
    if site is not None and site.blooms:
        return m.t("**{who}** bloeit! {what}", who=who, what=said)
    return m.t("**{who}** zette een dorpsstap. {what}", who=who, what=said)


def _done(m: Metrics, verb: str) -> str:
    return {
        "rest": m.t("samen gerust"),
        "lobby": m.t("gelobbyd"),
        "visit": m.t("op bezoek geweest"),
        "cover": m.t("rugdekking gegeven"),
    }.get(verb, "")


def _coach(view: WorkshopView, m: Metrics) -> str:
    """The first half-year is played open: one line a step."""
    board = view.board
    if not board.resident_tokens:
        return m.t("Nu de ambtenaren: één ding.")
    if board.resident_tokens == NUMBERS.resident_tokens:
        return m.t("Alles wat aandacht krijgt, groeit. Kies met een cijfer één plan.")
    if board.resident_tokens == NUMBERS.resident_tokens - 1:
        return m.t("Huisje: stap van het dorp. Gemeentehuis: daar wacht het.")
    return m.t("Rusten mag ook: dat geeft energie.")


def _hint(view: WorkshopView, m: Metrics) -> str:
    board = view.board
    if not board.resident_tokens:
        return m.t("Ambtenaren: voorwerk, op bezoek of rugdekking.")
    return m.t("Bewoners: kies een plan, of rust of lobby. Ambtenaren: kies één ding.")
