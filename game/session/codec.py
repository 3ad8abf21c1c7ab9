"""States and events as plain JSON lists, and back, exactly."""

from typing import Any

from game.rules import Event, Site, State


def state_to_json(state: State) -> list[Any]:
    """The state as nested lists, in the order of its fields."""
    return [*state]


def state_from_json(data: list[Any]) -> State:
    """The state that was written by :func:`state_to_json`.

    Raises:
        ValueError: the list is not a state.
    """
    try:
        raw = State(*data)
        return raw._replace(
            meters=_ints(raw.meters),
            meters_before=_ints(raw.meters_before),
            sites=tuple(Site(*site) for site in raw.sites),
            deck=_ints(raw.deck),
            discard=_ints(raw.discard),
        )
    except TypeError as error:
        raise ValueError(f"not a state: {error}") from error


def events_to_json(events: tuple[Event, ...]) -> list[list[Any]]:
    """Events as lists, in the order of their fields."""
    return [[*event] for event in events]


def events_from_json(data: list[list[Any]]) -> tuple[Event, ...]:
    """The events that were written by :func:`events_to_json`.

    Raises:
        ValueError: an item is not an event.
    """
    try:
        return tuple(Event(*event) for event in data)
    except TypeError as error:
        raise ValueError(f"not an event: {error}") from error


def _ints(numbers: Any) -> tuple[int, ...]:
    return tuple(int(one) for one in numbers)
