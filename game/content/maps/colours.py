"""The colours in which walls and roofs can be asked for by name, all inks of the print."""

RED, PETROL, SLATE = "#B8432A", "#1C4A5E", "#3B7384"
WHITE, CREAM, STONE, ROSE, BRICK = "#FBF4E2", "#F2CF86", "#E6DAC0", "#DFA98C", "#B8432A"
GREEN, PLUM, OCHRE, THATCH, BROWN = "#44663F", "#6F3459", "#E3A53A", "#C9A765", "#8A5A35"
CLAY, TAR, MARL, SAGE = "#A8573B", "#4A3A2C", "#EBD9A6", "#A8CDB4"

NAMES = {
    "rood": RED,
    "baksteen": CLAY,
    "oker": OCHRE,
    "creme": CREAM,
    "wit": WHITE,
    "steen": STONE,
    "mergel": MARL,
    "roze": ROSE,
    "groen": GREEN,
    "lichtgroen": SAGE,
    "petrol": PETROL,
    "leisteen": SLATE,
    "pruim": PLUM,
    "bruin": BROWN,
    "teer": TAR,
    "riet": THATCH,
}
"""Dutch name to colour; a scenario may also write a colour as "#c0a080"."""


def colour(written: str | None) -> str:
    """The colour of a name or of "#rrggbb"; "" for none."""
    return NAMES.get(written or "", written or "")
