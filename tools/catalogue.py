"""Gathers interface sentences (``m.t("…")`` and ``tr(lang, "…")``) into the catalogues and compiles them.

Run ``python tools/catalogue.py`` after changing a sentence, fill in the English one, and run it again.
"""

from __future__ import annotations

import ast
import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "game" / "locale"
LANGS = ("en",)
TABLES = {"Mark": 2}
"""Records whose first fields hold sentences that are translated where they are shown."""


LISTS = ("OWNERS",)
"""Constants whose values are such sentences."""

NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def sentences(root: Path = ROOT) -> dict[str, list[str]]:
    """Every Dutch sentence of the interface with the files it stands in, in order of file and line."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / "game").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _said(node):
                if text and where not in found.setdefault(text, []):
                    found[text].append(where)
    return found


def _said(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Call):
        func = node.func
        name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
        if name in {"t", "msgid"}:
            return _literals(node.args[:1])
        if name == "tr":
            return _literals(node.args[1:2])
        if name in TABLES:
            return _literals(node.args[: TABLES[name]])
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(node.value, ast.Dict):
        return _literals(node.value.values) if node.target.id in LISTS else []
    return []


def _literals(nodes: list[ast.expr]) -> list[str]:
    out: list[str] = []
    for node in nodes:
        if isinstance(node, ast.IfExp):
            out += _literals([node.body, node.orelse])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            out.append(node.value)
    return out


def po_path(lang: str) -> Path:
    """Where a catalogue lies."""
    return LOCALE / lang / "LC_MESSAGES" / "kks.po"


def load(lang: str) -> Catalog:
    """The catalogue as it is (empty when there is none)."""
    path = po_path(lang)
    if not path.exists():
        return Catalog(locale=lang, domain="kks")
    with path.open("rb") as file:
        return read_po(file, locale=lang, domain="kks")


def compiled(catalog: Catalog) -> bytes:
    """The catalogue as .mo: the same bytes for the same sentences and the same Babel, at any time."""
    catalog.creation_date = catalog.revision_date = NO_DATE
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def untranslated(lang: str) -> list[str]:
    """Sentences in the code that the catalogue has no translation for."""
    catalog = load(lang)
    return [s for s in sentences() if (found := catalog.get(s)) is None or not found.string]


def renew(lang: str) -> None:
    """Bring the .po up to date with the code and compile it."""
    old, now = load(lang), sentences()
    new = Catalog(locale=lang, domain="kks", project="Kleine Kernen Spel", fuzzy=False)
    for text in sorted(now, key=lambda s: (now[s][0], s)):
        known = old.get(text)
        string = known.string if known is not None else ""
        new.add(text, string, locations=[(where, 0) for where in now[text]])
    path = po_path(lang)
    path.parent.mkdir(parents=True, exist_ok=True)
    out = io.BytesIO()
    write_po(out, new, width=120, omit_header=False, include_lineno=False)
    lines = out.getvalue().decode("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By'))]
    path.write_text("".join(kept), encoding="utf-8")
    path.with_suffix(".mo").write_bytes(compiled(load(lang)))


def main() -> int:
    """Renew all catalogues and say what is missing."""
    missing = 0
    for lang in LANGS:
        renew(lang)
        for text in untranslated(lang):
            print(f"{lang}: {text!r} has no translation")
            missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
