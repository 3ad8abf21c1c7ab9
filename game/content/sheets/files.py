"""From a village to the bytes of a spreadsheet, and back to a checked village with everything that is wrong."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.content import scribe
from game.content.cards import Library
from game.content.diagnostics import Diagnostic
from game.content.loader import village_of
from game.content.new_village import comments_above, with_editor_line
from game.content.refused import RefusedError
from game.content.sheets.grid import Grid
from game.content.sheets.opening import opened
from game.content.sheets.trouble import Place, Problem, Remark
from game.content.strict_yaml import read
from game.content.village import Document, Village
from game.text import msgid

if TYPE_CHECKING:
    from game.content.sheets.fold import Folding


class Imported(NamedTuple):
    """What came of a spreadsheet.

    Attributes:
        village: The village, or ``None`` when something is an error.
        troubles: Everything that was found, in order of tab, row and column.
    """

    village: Village | None
    troubles: list[Problem | Remark]

    @property
    def text(self) -> str:
        """The scenario file, with what the template says above every block."""
        assert self.village is not None
        return with_editor_line(scribe.text_of(scribe.plain(self.village), comments_above))


def exported(document: Document, path: Path) -> bytes:
    """The spreadsheet of a village, of the kind that the name of the file asks for.

    Raises:
        RefusedError: the name ends in something else.
    """
    from game.content.sheets.unfold import book_of

    if path.suffix.lower() == ".xlsx":
        from game.content.sheets import xlsx

        return xlsx.written(book_of(document))
    if path.suffix.lower() == ".ods":
        from game.content.sheets import ods_write

        return ods_write.written(book_of(document))
    said = msgid("De naam {name} eindigt niet op .xlsx of .ods. Noem het bestand bijvoorbeeld {proposal}.")
    raise RefusedError(said, usage=True, name=path.name, proposal=f"{document.village.id}.xlsx")


def named(out: Path) -> Path:
    """The scenario file that was asked for.

    Raises:
        RefusedError: its name ends in something else than ``.yaml``.
    """
    if out.suffix != ".yaml":
        said = msgid("De naam {name} eindigt niet op .yaml. Noem het bestand bijvoorbeeld {proposal}.")
        raise RefusedError(said, usage=True, name=out.name, proposal=f"{out.stem or 'mijn-dorp'}.yaml")
    return out


def grids_of(path: Path) -> list[Grid]:
    """The tabs of a spreadsheet.

    Raises:
        RefusedError: it is not there, no spreadsheet, damaged, locked or too big.
    """
    kind, data = opened(path)
    if kind == "xlsx":
        from game.content.sheets import xlsx

        return xlsx.read(data, path)
    from game.content.sheets import ods

    return ods.read(data, path)


def imported(grids: list[Grid], library: Library, out_name: str | None) -> Imported:
    """The village in a spreadsheet.

    Args:
        grids: Its tabs.
        library: The cards that the village draws from.
        out_name: What the scenario file will be called; ``None`` is after its id.
    """
    from game.content.sheets.fold import Folding

    folding = Folding(grids)
    name = out_name or f"{folding.data.get('id', '')}.yaml"
    document, found = village_of(folding.parsed(name), library)
    bad = {(one.place.tab, one.place.row) for one in folding.problems if one.place.row and not one.warning}
    remarks = [_remark(one, folding.places) for one in found]
    kept = [one for one in remarks if not _told(one, bad, folding)]
    troubles: list[Problem | Remark] = [*folding.problems, *kept]
    troubles.sort(key=lambda one: (one.place.order, one.place.row, one.place.column))
    errors = [one for one in troubles if not one.warning]
    if document is None or errors:
        if not errors:
            raise AssertionError(f"refused without a reason: {found}")
        return Imported(None, troubles)
    result = Imported(document.village, troubles)
    again, _ = village_of(read(result.text.encode(), name), library)
    if again is None or again.village != document.village:
        raise AssertionError(f"{name} does not read back as it was written")
    return result


def _remark(one: Diagnostic, places: list[Place]) -> Remark:
    values = dict(one.values)
    if isinstance(values.get("first"), int):
        values["first"] = places[int(values["first"]) - 1].row
    return Remark(places[one.line - 1], replace(one, values=values))


def _told(one: Remark, bad: set[tuple[str, int]], folding: "Folding") -> bool:
    """Whether a remark only follows from what is said already of its row, its cells, or a tab that it refers to."""
    path, said = one.place.path, one.diagnostic
    if all(problem.warning for problem in folding.problems):
        return False
    if said.name == "unexplained" or said.name in _NOT_USED:
        return True
    if said.name == "unknown_id" and _TABS_OF_CARDS.get(str(said.values["kind_word"])) in folding.unsure:
        return True
    if path[:1] == ("map",) and any(some[:1] == ("map",) for some in folding.spoilt):
        return True
    above = (path[:size] for size in range(len(path) + 1))
    return (one.place.tab, one.place.row) in bad or any(some in folding.spoilt for some in above)


_NOT_USED = ("unused_card", "case_unreachable")
"""Nobody refers to a card: what is wrong elsewhere may be the very cell that does."""
_TABS_OF_CARDS = {"killers": "Killers", "initiatives": "Initiatieven", "cases": "Casussen"}
