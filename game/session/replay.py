"""Play a saved workshop again, action by action, and compare with what its file says.

Everything else reads the states that stand in the file; only this recomputes them, to show that the rules still lead
where they led, and where they do not.
"""

from pathlib import Path
from typing import Any, NamedTuple

from game.content.compile import compile_game
from game.content.village import Document
from game.rules import IllegalActionError, State, apply, parse_action, start
from game.session import log as files
from game.session.codec import events_to_json, state_to_json
from game.session.entries import parse_entry


class Difference(NamedTuple):
    """The first line that the rules read otherwise now.

    ``line`` is of the file (1 is the head) and ``text`` its text form; ``what`` is ``refused``, ``events`` or the first
    field of the state that differs; ``stored`` and ``computed`` are as they stand in the file.
    """

    line: int
    text: str
    what: str
    stored: Any
    computed: Any


class ReplayResult(NamedTuple):
    """How many actions were played again and whether all led to the same; ``rules`` is the version that wrote them."""

    actions: int
    same: bool
    first_difference: Difference | None
    rules: int
    torn: bool = False

    def as_json(self) -> dict[str, Any]:
        """The result as ``kks replay --json`` prints it."""
        first = self.first_difference
        return {
            "actions": self.actions,
            "same": self.same,
            "first_difference": first._asdict() if first else None,
            "rules": self.rules,
        }


def replay(path: Path) -> ReplayResult:
    """Recompute a session file; a last line that was not finished is left out, as it is when the workshop goes on.

    Raises:
        SessionFileError: the file cannot be read, or is damaged.
    """
    contents = files.read(path)
    if contents.damaged:
        raise files.SessionFileError("damaged", path, contents.damaged)
    head = contents.head
    try:
        game = compile_game(Document.model_validate(head["document"]), head["length"])
        state, rules = start(game, head["seed"]), int(head["rules"])
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise files.SessionFileError("damaged", path, 1, str(error)) from error
    after: dict[int, State] = {0: state}
    actions = 0
    for line in contents.lines:
        computed: Any = []
        try:
            if line.kind == "action":
                actions += 1
                state, events = apply(game, state, parse_action(line.text))
                computed = events_to_json(events)
            else:
                entry = parse_entry(line.text)
                state = after[int(entry.words[0])] if entry.kind == "undo" else state
        except IllegalActionError as error:
            first = Difference(line.number + 1, line.text, "refused", "", error.reason)
            return ReplayResult(actions, False, first, rules, contents.torn)
        except (ValueError, LookupError) as error:
            raise files.SessionFileError("damaged", path, line.number + 1, str(error)) from error
        after[line.number] = state
        found = _difference(line, computed, state)
        if found:
            return ReplayResult(actions, False, found, rules, contents.torn)
    return ReplayResult(actions, True, None, rules, contents.torn)


def _difference(line: files.Line, events: list[list[Any]], state: State) -> Difference | None:
    where = line.number + 1
    if line.events != events:
        return Difference(where, line.text, "events", line.events, events)
    fields = zip(State._fields, line.state, _plain(state_to_json(state)), strict=False)
    for name, stored, computed in fields:
        if stored != computed:
            return Difference(where, line.text, name, stored, computed)
    if len(line.state) != len(State._fields):
        return Difference(where, line.text, "fields", len(line.state), len(State._fields))
    return None


def _plain(value: Any) -> Any:
    """Tuples as the lists that JSON makes of them."""
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
