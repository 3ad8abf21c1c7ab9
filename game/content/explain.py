"""All that the catalogue knows of a code, as a text: for ``kks check --explain``."""

from game.content.catalogue import CATALOGUE, Entry
from game.content.diagnostics import Language, as_read, severity_word

_WORDS = {"wrong": ("Fout", "Wrong"), "right": ("Goed", "Right")}


class UnknownCodeError(LookupError):
    """The catalogue has no such code; ``range`` names its first and its last."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.range = {"first": min(CATALOGUE), "last": max(CATALOGUE)}


def explain(code: str, lang: Language = "nl") -> str:
    """What a code says, why, what to do about it, and an example of both ways.

    Args:
        code: Such as ``KK041``; small letters and a bare number are read too.
        lang: In which language.

    Raises:
        UnknownCodeError: The catalogue has no such code.
    """
    number = code.upper().removeprefix("KK")
    entry = CATALOGUE.get(f"KK{number:0>3}")
    if entry is None:
        raise UnknownCodeError(code)
    says, todo, why = (
        (entry.nl, entry.todo_nl, entry.why_nl) if lang == "nl" else (entry.en, entry.todo_en, entry.why_en)
    )
    parts = [f"{entry.code} ({severity_word(entry.severity, lang)})", as_read(says), why, f"→ {as_read(todo)}"]
    for word, piece in zip(_WORDS, pieces(entry), strict=True):
        if piece:
            said = _WORDS[word][0 if lang == "nl" else 1]
            parts.append(f"{said}:\n" + "\n".join(f"  {line}" for line in piece.splitlines()))
    return "\n\n".join(parts)


def pieces(entry: Entry) -> tuple[str, str]:
    """The wrong and the mended piece of the example, without lines at the end that are the same; empty if none."""
    example = entry.example
    if example is None or len(example.new) > _LONGEST:
        return "", ""
    new = example.new.decode("utf-8", "replace") if isinstance(example.new, bytes) else example.new
    wrong, right = new.rstrip("\n").split("\n"), example.mended.rstrip("\n").split("\n")
    while len(wrong) > 1 and len(right) > 1 and wrong[-1] == right[-1] and example.line < len(wrong):
        wrong.pop()
        right.pop()
    return "\n".join(map(_seen, wrong)), "\n".join(map(_seen, right))


_LONGEST = 1000


def _seen(line: str) -> str:
    """A line in which every character can be seen."""
    return "".join(one if one.isprintable() else "→" if one == "\t" else "□" for one in line)
