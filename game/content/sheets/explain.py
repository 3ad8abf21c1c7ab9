"""The tab that explains the spreadsheet, and the same table for the manual: both made of the tabs and columns."""

from game.content.sheets.grid import Heading, Sheet
from game.content.sheets.table import Column, Tab
from game.content.sheets.tables import EXPLANATION, LISTS, TABS

INTRODUCTION = (
    "Dit rekenblad is één dorp. Op elk tabblad staat wat u mag veranderen; hieronder staat per kolom wat erin hoort.",
    "Verander de namen van tabbladen en de koppen niet. Kolommen mogen in een andere volgorde staan.",
    "Een kolom van uzelf, bijvoorbeeld voor opmerkingen, krijgt een kop die met # begint. Het spel leest haar niet.",
    "Een lege regel is niet erg. Een tabblad dat u niet gebruikt, mag leeg blijven of weg.",
    f"Op het tabblad {LISTS} staan alle woorden en id’s waaruit u kunt kiezen.",
    "Klaar? Bewaar, en typ: kks import met de naam van dit bestand. Wat niet klopt, hoort u met tabblad, rij en kolom.",
)


def explained() -> Sheet:
    """The first tab."""
    rows: list[list[str | None]] = [
        ["Zo werkt het" if not n else None, None, line, None] for n, line in enumerate(INTRODUCTION)
    ]
    rows.append([None] * 4)
    rows.append(["Tabblad", "Kolom", "Wat erin hoort", "Invullen"])
    for tab in TABS:
        rows.append([tab.title, None, tab.says, None])
        rows += [[None, column.heading, says(column), must(column)] for column in tab.columns]
    return Sheet(EXPLANATION, [Heading(EXPLANATION, 26), Heading("", 26), Heading("", 90), Heading("", 12)], rows)


def says(column: Column) -> str:
    """What belongs in a column, and the words to choose from."""
    picked = ", ".join(column.choices.values()) if column.kind in ("choice", "truth") else ""
    return column.says + (f" Kies uit: {picked}." if picked else "")


def must(column: Column) -> str:
    """Whether a cell must be filled in."""
    return "moet" if column.need else "mag"


def table(tab: Tab) -> str:
    """The columns of a tab as a table of the manual."""
    first = "regel" if tab.upright else "kolom"
    lines = [f"| {first} | wat erin hoort | invullen |", "|---|---|---|"]
    lines += [f"| {column.heading} | {says(column)} | {must(column)} |" for column in tab.columns]
    return "\n".join(lines)


def manual() -> str:
    """All tabs and columns, for the manual."""
    return "\n\n".join(f"### {tab.title}\n\n{tab.says}\n\n{table(tab)}" for tab in TABS) + "\n"
