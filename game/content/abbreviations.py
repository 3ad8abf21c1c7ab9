"""Abbreviations in a text that the text does not explain.

An abbreviation is two to five capitals (BOPA, OZB), letters with points (o.a., i.v.m.), or one of a table of those that
look like a word (apv, enz.). It is explained where its full form stands beside it in parentheses, or it stands in
parentheses behind the full form. What everybody says in short, such as TV, is fine.
"""

import re


def _some(words: str) -> frozenset[str]:
    return frozenset(words.split())


COMMON = _some(
    "AED AI AM AOW ANWB BBC BBQ BTW CD CO CV DIY DJ DNA DVD EHBO EK EU EUR FAQ GP GPS HAVO HBO HQ ICT ID IT LED MBO "
    "MOT MP NHS NL NOS NS OK PC PDF PIN PM QR SMS SOS SUV TV UK US USB VIP VMBO VS VWO WC WK"
)
"""Abbreviations that people say instead of the full form."""

SHOUTED = _some(
    "ALL ALLE ALLES AND DICHT EN GEEN GRATIS IK JA NEE NIET NO NOOIT NOT NOW NU OF OPEN OR SAMEN STOP TE VOL WE WEL "
    "WIJ YES"
)
"""Words that are said loudly, or stand on a sign."""

_TABLE = (
    "bijv|bv|enz|etc|evt|resp|incl|excl|vgl|zgn|blz|pag|ivm|ipv|mbt|tbv|mbv|dwz|svp|approx|"
    "apv|ozb|woz|wmo|bopa|mkb|zzp|avg|vng|kvk|ggd|ggz|wob|bbl"
)
_FOUND = re.compile(
    r"(?<![\w.@/&])(?:"
    r"(?P<capitals>[A-Z]{2,5})(?![\w&(])"
    r"|[A-Z]&[A-Z](?!\w)"
    r"|(?:[a-z]\.){2,}(?!\w)|(?:[a-z]\.)+[a-z](?![\w.@])"
    r"|(?:[A-Z]\.){3,}|[BN]\.V\."
    r"|[tpn]/[ma](?!\w)"
    rf"|(?i:{_TABLE})(?!\w)"
    r")"
)
_TABLED = frozenset(_TABLE.split("|"))
_MAYBE = re.compile(r"[A-Z][A-Z&.]|[a-z]\.[a-z]|[tpn]/[ma]")
_AROUND = ".,:;!?…()'\"‘’“”"
_LOUD = re.compile(r"\b[A-Z]{2,}(?: [A-Z]{2,})+\b")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_FULL = r"\w{3,}[’”\"')]?"


def unexplained(text: str, known: frozenset[str] = frozenset()) -> list[str]:
    """The abbreviations of a text that nothing explains, each once, in the order in which they stand.

    Args:
        text: One text in one language.
        known: Words that are explained elsewhere, in small letters: those of the glossary.
    """
    if not _MAYBE.search(text) and _TABLED.isdisjoint(one.strip(_AROUND) for one in text.lower().split()):
        return []
    loud = {word for found in _LOUD.finditer(text) for word in found[0].split()}
    lacking: dict[str, None] = {}
    for found in _FOUND.finditer(text):
        short = found[0]
        if found["capitals"] and (short in loud or short in SHOUTED or _ROMAN.fullmatch(short)):
            continue
        bare = short.replace(".", "")
        if bare.upper() in COMMON or {short.lower(), bare.lower()} & known or _told(short, text):
            continue
        lacking[short] = None
    return list(lacking)


def _told(short: str, text: str) -> bool:
    """Whether the text says "full form (SHORT)" or "SHORT (full form)" anywhere."""
    sign = re.escape(short)
    return bool(re.search(rf"{_FULL} \({sign}\.?\)|(?<!\w){sign}\.?[’”\"']? \([^)]*{_FULL}[^)]*\)", text))
