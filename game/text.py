"""Interface text: Dutch sentences are the keys, gettext catalogues hold the translations.

Dutch is the source language, so a missing catalogue or entry falls back to a sentence that can be read.
Catalogues lie beside the package in ``game/locale/<lang>/LC_MESSAGES/kks.mo``.
"""

import gettext
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

LOCALE = Path(__file__).resolve().parent / "locale"
DOMAIN = "kks"


@lru_cache(maxsize=8)
def translator(lang: str) -> Callable[[str], str]:
    """The function that turns a Dutch sentence into one in ``lang`` ("nl", "en", …)."""
    if lang == "nl":
        return str
    return gettext.translation(DOMAIN, str(LOCALE), [lang], fallback=True).gettext


msgid = str
"""Marks a Dutch sentence in a table for the catalogue tool; it is translated where it is used."""


def tr(lang: str, text: str, **values: object) -> str:
    """``text`` in ``lang``, with ``{placeholders}`` filled in.

    Args:
        lang: language code of the reader.
        text: the Dutch sentence, written out in the call so that the catalogue tool finds it.
        values: what the placeholders stand for.
    """
    said = translator(lang)(text) if text else ""
    return said.format(**values) if values else said
