"""What a person did when the YAML parser stumbles: its own words help nobody who does not know YAML."""

import re
from typing import Any

import yaml

from game.content.diagnostics import Diagnostic, diagnostic, shown

_PAIR = re.compile(r"^(?P<lead>\s*(?:- +)*)(?P<key>[^\s#:\"'\[{-][^:#]*):[ \t]+(?P<value>\S.*)$")
_ITEM = re.compile(r"^(?P<lead>\s*(?:- +)+)(?P<value>\S.*)$")
_QUOTED_KEY = re.compile(r"\s*(?:- +)*([\"'])[^\"']*\1:(\s|$)")
_TIGHT = re.compile(r"^\s*(?:- +)*(?P<key>[a-z_]+|\d+):(?P<value>[^\s:/][^:]*)$")
_APOSTROPHE = re.compile(r"'[a-zA-Z][ -]")
_NO_SPACE = re.compile(r"^\s*-[^\s-]")
_WHOLE = 260
"""A proposal is to be copied, so it is cut only when it is longer than any card."""

_SPECIAL = "@`%*&!|>?,]}"
_CLOSING = {"[": "]", "{": "}"}


def explain(error: yaml.YAMLError, lines: list[str], name: str) -> Diagnostic:
    """The most likely mistake behind an error of the parser, at the place where it was made.

    Args:
        error: What the parser raised.
        lines: The lines of the file.
        name: What messages call the file.
    """
    place = _place(getattr(error, "problem_mark", None), lines)
    start = _place(getattr(error, "context_mark", None), lines)
    context, problem = str(getattr(error, "context", "") or ""), str(getattr(error, "problem", "") or error)
    return (
        _tab(lines, place, name)
        or _inner_quote(lines, place, name)
        or _special_start(lines, place, name)
        or _apostrophe(lines, place, start, name)
        or _quote(lines, place, start, context, problem, name)
        or _bracket(lines, start, context, name)
        or _colon_space(lines, place, start, problem, name)
        or _no_colon(lines, start, problem, name)
        or _colon(lines, place, problem, name)
        or _indent(lines, place, context, problem, name)
        or diagnostic("broken", name, place, problem=shown(problem))
    )


def _place(mark: Any, lines: list[str]) -> tuple[int, int]:
    if mark is None:
        return (1, 1)
    line, column = mark.line + 1, mark.column + 1
    while line > 1 and (line > len(lines) or not lines[line - 1].strip()):
        line -= 1
        column = len(lines[line - 1]) + 1
    return (line, column)


def _line(lines: list[str], place: tuple[int, int]) -> str:
    return lines[place[0] - 1] if 0 < place[0] <= len(lines) else ""


def _value(text: str) -> tuple[str, str, int] | None:
    """What a line sets: everything before the value, the value, and the column (from 1) where it starts."""
    found = _PAIR.match(text) or _ITEM.match(text)
    if found is None:
        return None
    value = found["value"].rstrip()
    return text[: found.start("value")].strip(), value, found.start("value") + 1


def _quoted(value: str) -> str:
    """The value between quotes that do not clash with it."""
    inner = value
    if value[0] in "'\"":
        inner = value[1:].removesuffix(value[0])
    return '"' + inner.replace("\\", "\\\\").replace('"', '\\"') + '"' if "'" in inner else "'" + inner + "'"


def _tab(lines: list[str], place: tuple[int, int], name: str) -> Diagnostic | None:
    for number in (place[0], place[0] - 1):
        text = _line(lines, (number, 1))
        indent = text[: len(text) - len(text.lstrip())]
        if "\t" in indent:
            return diagnostic("tab", name, (number, indent.index("\t") + 1))
    return None


def _inner_quote(lines: list[str], place: tuple[int, int], name: str) -> Diagnostic | None:
    found = _value(_line(lines, place))
    if found is None or len(found[1]) < 3:
        return None
    value, quote = found[1], found[1][0]
    body = value[1:].removesuffix(quote).replace(quote * 2, "").replace("\\" + quote, "")
    if quote in "'\"" and quote in body and not _QUOTED_KEY.match(value):
        at = found[2] + 1 + value[1:].index(quote)
        return diagnostic("inner_quote", name, (place[0], at), quote=quote, proposal=shown(_quoted(value), _WHOLE))
    return None


def _special_start(lines: list[str], place: tuple[int, int], name: str) -> Diagnostic | None:
    found = _value(_line(lines, place))
    if (
        found
        and (found[1][0] in _SPECIAL or found[1].startswith("- "))
        and place[1] >= found[2]
        and not re.fullmatch(r"[|>][-+0-9]*", found[1])
    ):
        before, value, column = found
        proposal = shown(f"{before} {_quoted(value)}", _WHOLE)
        return diagnostic("special_start", name, (place[0], column), character=value[0], proposal=proposal)
    return None


def _apostrophe(lines: list[str], place: tuple[int, int], start: tuple[int, int], name: str) -> Diagnostic | None:
    """A text that begins as many Dutch names do: 't Veen, 's-Heerenberg."""
    for number in (place[0], start[0]):
        found = _value(_line(lines, (number, 1)))
        if found and _APOSTROPHE.match(found[1]) and "'" not in found[1][1:]:
            proposal = shown(f'{found[0]} "{found[1]}"', _WHOLE)
            return diagnostic("apostrophe_start", name, (number, found[2]), proposal=proposal)
    return None


def _colon_space(
    lines: list[str], place: tuple[int, int], start: tuple[int, int], problem: str, name: str
) -> Diagnostic | None:
    """A key that touches its value, on this line or on the one before, which the parser then took for one text."""
    if "could not find expected ':'" in problem:
        numbers = [start[0]]
    elif "mapping values are not allowed" in problem:
        numbers = [place[0] - 1]
    else:
        return None
    for number in numbers:
        text = _line(lines, (number, 1))
        found = _TIGHT.match(text)
        if found:
            proposal = shown(f"{found['key']}: {found['value'].strip()}", _WHOLE)
            return diagnostic("colon_space", name, (number, found.end("key") + 1), proposal=proposal)
    return None


def _quote(
    lines: list[str], place: tuple[int, int], start: tuple[int, int], context: str, problem: str, name: str
) -> Diagnostic | None:
    if "quoted scalar" in context and "escape" not in problem:
        quote = _line(lines, start)[start[1] - 1 : start[1]] or '"'
        earlier = _open_quote(lines, start[0] - 1)
        return diagnostic("unclosed_quote", name, earlier or start, quote=quote)
    if "expected key" in problem or "expected <block end>" in problem or "while parsing a block" in context:
        opened = _open_quote(lines, place[0])
        if opened:
            return diagnostic("unclosed_quote", name, opened, quote=_line(lines, opened)[opened[1] - 1])
    return None


def _open_quote(lines: list[str], last: int) -> tuple[int, int] | None:
    """The first value up to line ``last`` that opens with a quote and swallowed a following line with a key."""
    for number in range(1, last):
        found = _value(lines[number - 1])
        if found is None or found[1][0] not in "'\"":
            continue
        quote = found[1][0]
        body = found[1][1:].replace("\\" + quote, "").replace(quote * 2, "") if quote in found[1][1:] else ""
        if quote not in body and _swallows(lines, number, last, quote):
            return (number, found[2])
    return None


def _swallows(lines: list[str], number: int, last: int, quote: str) -> bool:
    """Whether a line with a key follows before the quote closes: a text over several lines is no mistake."""
    for text in lines[number:last]:
        if _PAIR.match(text) or _QUOTED_KEY.match(text):
            return True
        if quote in text:
            return False
    return False


def _bracket(lines: list[str], start: tuple[int, int], context: str, name: str) -> Diagnostic | None:
    if "flow sequence" not in context and "flow mapping" not in context:
        return None
    opening = _line(lines, start)[start[1] - 1 : start[1]]
    if opening not in _CLOSING:
        return None
    return diagnostic("unclosed_bracket", name, start, bracket=opening, closing=_CLOSING[opening])


def _colon(lines: list[str], place: tuple[int, int], problem: str, name: str) -> Diagnostic | None:
    if "mapping values are not allowed" not in problem:
        return None
    found = _value(_line(lines, place))
    if found and ": " in found[1] + " " and found[1][0] not in "'\"[{" and place[1] > found[2]:
        before, value, column = found
        at = column + (found[1] + " ").index(": ")
        return diagnostic("colon_in_text", name, (place[0], at), proposal=shown(f"{before} {_quoted(value)}", _WHOLE))
    return None


def _no_colon(lines: list[str], start: tuple[int, int], problem: str, name: str) -> Diagnostic | None:
    if "could not find expected ':'" not in problem:
        return None
    text = _line(lines, start)
    column = len(text) - len(text.lstrip()) + 1
    return diagnostic("dash_space" if _NO_SPACE.match(text) else "no_colon", name, (start[0], column))


def _indent(lines: list[str], place: tuple[int, int], context: str, problem: str, name: str) -> Diagnostic | None:
    if "mapping values are not allowed" in problem or "while parsing a block" in context:
        text = _line(lines, place)
        if _NO_SPACE.match(text):
            return diagnostic("dash_space", name, (place[0], text.index("-") + 1))
        return diagnostic("indentation", name, (place[0], len(text) - len(text.lstrip()) + 1))
    return None
