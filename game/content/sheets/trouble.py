"""What is wrong in a spreadsheet, and in which cell: said with tab, row and column instead of line and file."""

from collections.abc import Mapping
from typing import NamedTuple

from game.content.diagnostics import Diagnostic, Language
from game.content.sheets.grid import letters
from game.content.sheets.table import BRANCH, KEY, OWNER, Path
from game.content.sheets.tables import TABS
from game.text import msgid, tr


class Place(NamedTuple):
    """A cell, or the row or tab around it.

    Attributes:
        tab: The title of the tab.
        row: From 1; 0 is the whole tab.
        column: From 1; 0 is the whole row.
        heading: What stands above or before the cell.
        path: The field it is.
        order: Which tab comes first.
    """

    tab: str
    row: int = 0
    column: int = 0
    heading: str = ""
    path: Path = ()
    order: int = 0

    def said(self, lang: str) -> str:
        """The place in words."""
        if not self.row:
            return tr(lang, "tabblad “{tab}”", tab=self.tab)
        if not self.column:
            return tr(lang, "tabblad “{tab}”, rij {row}", tab=self.tab, row=self.row)
        cell = f"{letters(self.column)}{self.row}"
        if not self.heading:
            return tr(lang, "tabblad “{tab}”, cel {cell}", tab=self.tab, cell=cell)
        return tr(
            lang,
            "tabblad “{tab}”, rij {row}, kolom “{heading}” (cel {cell})",
            tab=self.tab,
            row=self.row,
            heading=self.heading,
            cell=cell,
        )


class Problem(NamedTuple):
    """One thing that is wrong. ``nearest`` among the values becomes "bedoelde u …?"."""

    place: Place
    dutch: str
    values: Mapping[str, str | int] = {}
    warning: bool = False

    def said(self, lang: str) -> str:
        """One sentence with its place."""
        guess = self.values.get("nearest", "")
        meant = " " + tr(lang, "Bedoelde u “{nearest}”?", nearest=guess) if guess else ""
        kind = tr(lang, "let op") if self.warning else tr(lang, "fout")
        return f"{self.place.said(lang)}: {kind}: {tr(lang, self.dutch, **self.values)}{meant}"


class Remark(NamedTuple):
    """A remark of the content itself, at a cell."""

    place: Place
    diagnostic: Diagnostic

    @property
    def warning(self) -> bool:
        """Whether the village can be played all the same."""
        return self.diagnostic.severity != "error"

    def said(self, lang: str) -> str:
        """What is wrong and what to do, in words that fit a spreadsheet."""
        one, speak = self.diagnostic, _language(lang)
        kind = tr(lang, "let op") if self.warning else tr(lang, "fout")
        message, todo = one.message(speak), one.todo(speak)
        if one.name == "missing_key":
            title, heading = titles(self.place.path, str(one.values["key"]))
            message = tr(lang, "Hier ontbreekt: {heading}.", heading=heading)
            todo = tr(lang, "Vul het in op het tabblad “{tab}”.", tab=title)
        elif one.name in _OTHERWISE:
            said, advice = _OTHERWISE[one.name]
            message = tr(lang, said, **one.values) if said else message
            todo = tr(lang, advice, **one.values) if advice else todo
        return f"{self.place.said(lang)}: {kind} {one.code}: {message} → {todo}"


def _language(lang: str) -> Language:
    return "en" if lang == "en" else "nl"


_OTHERWISE: Mapping[str, tuple[str, str]] = {
    "id_twice": (msgid("“{id}” staat hier twee keer; eerder op rij {first}."), ""),
    "why_missing": ("", msgid("Vul bij dit antwoord het waarom van dat effect in, of maak het effect leeg.")),
    "why_without_effect": ("", msgid("Maak deze cel leeg, of vul het effect in.")),
    "source_missing": (
        msgid("Een echt voorbeeld heeft een bron en een peildatum nodig."),
        msgid("Vul “Bron” en “Peildatum” in, of zet “Echt gebeurd” op nee."),
    ),
    "ambition_kind": (
        msgid("Een ambitie is er één van drie: een aantal in bloei, een meter met “Minstens”, of een initiatief."),
        msgid("Houd één soort over; “Eigenaar hoogstens” hoort niet bij een meter."),
    ),
    "translation_missing": ("", msgid("Vul de kolom van die taal in, of haal de taal weg bij “Talen”.")),
    "own_language": (
        msgid("De taal van het dorp staat niet bij “Talen”."),
        msgid("Zet de taal erbij, of laat “Talen” leeg."),
    ),
    "unknown_id": ("", msgid("Kies een id van het tabblad “Lijsten”, of zet de kaart op haar eigen tabblad.")),
    "ambition_off_roster": ("", msgid("Zet het initiatief op het tabblad “Plannen”, of kies er een dat daar staat.")),
    "alderman_missing": ("", msgid("Zet de rol “wethouder” erbij; wie die rol heeft, leest de killer voor.")),
    "id_form": ("", msgid("Gebruik kleine letters, cijfers en streepjes, en begin met een letter: {proposal}")),
    "file_name": ("", msgid("Verander de id, of geef --out een andere naam.")),
    "empty_text": ("", msgid("Schrijf hier een tekst, of maak de cel leeg.")),
    "unknown_key": (msgid("“{key}” kan hier niet staan."), msgid("Kies een id van het tabblad “Lijsten”.")),
    "step_kind": (
        msgid("Een stap is van het dorp of van het gemeentehuis."),
        msgid("Kies bij “Van wie” een van de twee, en vul “Stap” in."),
    ),
    "no_road": ("", msgid("Zet op het tabblad “Wegen” een weg van plein naar gemeentehuis.")),
    "sites_short": ("", msgid("Zet er plekken bij, of maak het tabblad “Plekken” leeg voor die van de kaart zelf.")),
    **dict.fromkeys(
        ("label_off", "label_on_label", "label_on_site"),
        ("", msgid("Schuif het naambordje op, of maak de cel leeg: dan zoekt het zelf een plaats.")),
    ),
    "wrong_type": ("", msgid("Vergelijk met de kolom op het tabblad “Uitleg”.")),
}
"""What is told of lines and keys in a file, told of rows and columns."""


def titles(path: Path, key: str) -> tuple[str, str]:
    """The tab and the heading of a field that is not there."""
    wanted: Path = (*path, key)
    for tab in TABS:
        if len(tab.at) == len(wanted) and tab.at and _fits(tab.at, wanted):
            return tab.title, tab.title
    for tab in TABS:
        rest = wanted[len(tab.at) + tab.many :]
        if len(wanted) > len(tab.at) and _fits(tab.at, wanted[: len(tab.at)]) and rest:
            for column in tab.columns:
                if column.path[: len(rest)] == rest or (column.path == (BRANCH,) and not rest[1:]):
                    return tab.title, column.heading
    return str(path[0]) if path else key, key


def _fits(at: Path, path: Path) -> bool:
    return all(step in (OWNER, KEY, one) for step, one in zip(at, path, strict=True))
