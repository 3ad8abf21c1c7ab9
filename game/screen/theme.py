"""Colours by name, for the two themes, and what each function, meter, ownership and posture wears.

Everything of meaning has a colour, a silhouette, an icon and letters: never colour alone.
"""

from functools import lru_cache
from typing import NamedTuple

LIGHT: dict[str, str] = {
    "ink": "#1E1C2A", "paper": "#F4EBD7", "card": "#FCF7EB", "light": "#FBF4E2", "white": "#FFFFFF",
    "stamp": "#8A2316", "on_stamp": "#FFFFFF", "red": "#8A2316",
    "ochre": "#E3A53A", "ochre_light": "#F2CF86", "example": "#F6E7BF", "bloom": "#F6E2A8",
    "petrol": "#1C4A5E", "petrol_light": "#3B7384", "button": "#1C4A5E", "on_button": "#FFFFFF",
    "done": "#2C5234", "on_done": "#FFFFFF", "rule": "#CDBF9F", "muted": "#E6DAC0", "quiet_text": "#4A4653",
    "represent": "#8A2316", "advise": "#174A70", "activate": "#E3A53A", "connect": "#A8CDB4",
    "energy": "#E3A53A", "support": "#8FC6C4", "trust": "#174A70", "room": "#6E2727",
    "own1": "#535D1C", "own2": "#DEE791", "own3": "#9BB2E4", "own4": "#1F326E",
    "communicative": "#E4EEE6", "regulatory": "#F7E7BE", "authoritative": "#E9DCE3",
    "layer": "#565264", "layer_light": "#6E6A7C", "layer_dark": "#2B2838", "setback_band": "#E9C9BB",
    "ring": "#1C4A5E", "gap": "#FFFFFF", "selection": "#F2CF86", "night": "#15131D",
}  # fmt: skip
CONTRAST: dict[str, str] = LIGHT | {
    "ink": "#000000", "paper": "#FFFFFF", "card": "#FFFFFF", "light": "#FFFFFF",
    "stamp": "#FFFFFF", "on_stamp": "#000000", "red": "#5E0F08",
    "ochre": "#FFD36B", "ochre_light": "#FFE3A0", "example": "#FFFFFF", "bloom": "#FFF0C8",
    "petrol": "#0C2F4A", "button": "#000000", "on_button": "#FFFFFF", "done": "#123A1B",
    "rule": "#000000", "muted": "#FFFFFF", "quiet_text": "#000000",
    "represent": "#5E0F08", "advise": "#0B3659", "activate": "#F9C75C", "connect": "#C6F6EA",
    "energy": "#F9C75C", "support": "#BDE5E2", "trust": "#0B3659", "room": "#48110C",
    "own1": "#49561F", "own2": "#EEF5A6", "own3": "#A9D0FA", "own4": "#131D52",
    "communicative": "#FFFFFF", "regulatory": "#FFFFFF", "authoritative": "#FFFFFF",
    "layer": "#3A3745", "layer_light": "#5A5666", "layer_dark": "#000000", "setback_band": "#F2D9D2",
    "ring": "#000000", "selection": "#FFD36B", "night": "#000000",
}  # fmt: skip
THEMES = {"light": LIGHT, "contrast": CONTRAST}


@lru_cache(maxsize=1024)
def rgb(token: str, theme: str = "light") -> tuple[int, int, int]:
    """A token of the palette, or "#RRGGBB", as red, green, blue."""
    code = token if token.startswith("#") else THEMES[theme][token]
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def hexed(token: str, theme: str = "light") -> str:
    """A token as "#RRGGBB"."""
    return "#{:02X}{:02X}{:02X}".format(*rgb(token, theme))


def luminance(token: str, theme: str = "light") -> float:
    """Relative luminance (WCAG)."""
    parts = [c / 255 for c in rgb(token, theme)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str, theme: str = "light") -> float:
    """Contrast ratio of two colours, 1–21."""
    a, b = sorted((luminance(one, theme), luminance(other, theme)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def on(token: str, theme: str = "light") -> str:
    """The text colour for a coloured ground: ink or white, whichever reads better."""
    return "ink" if contrast("ink", token, theme) >= contrast("white", token, theme) else "white"


class Mark(NamedTuple):
    """How something of meaning is recognised: name and letters (Dutch, to be translated), icon, silhouette."""

    name: str
    letters: str
    icon: str
    shape: str = "box"
    marker: str = ""


FUNCTIONS: dict[str, Mark] = {
    "represent": Mark("Vertegenwoordigen", "Vt", "represent", "pennant"),
    "advise": Mark("Adviseren", "Ad", "advise", "sheet"),
    "activate": Mark("Activeren", "Ac", "activate", "octagon"),
    "connect": Mark("Verbinden", "Vb", "connect", "oval"),
}
METERS: dict[str, Mark] = {
    "energy": Mark("Energie", "E", "energy", "box", "box"),
    "support": Mark("Draagvlak", "D", "support", "box", "oval"),
    "trust": Mark("Vertrouwen", "V", "trust", "box", "triangle"),
    "room": Mark("Speelruimte", "S", "room", "box", "diamond"),
}
POSTURES: dict[str, Mark] = {
    "communicative": Mark("Communicatief", "C", "communicative"),
    "regulatory": Mark("Regelgestuurd", "R", "regulatory"),
    "authoritative": Mark("Autoritair", "A", "authoritative"),
}
MECHANISMS: dict[str, Mark] = {
    "own_work": Mark("eigen werk", "", "own_work"),
    "own_money": Mark("eigen geld", "", "own_money"),
    "small_trial": Mark("kleine proef", "", "small_trial"),
    "village_first": Mark("eerst het dorp", "", "village_first"),
    "at_table": Mark("samen aan tafel", "", "at_table"),
    "on_paper": Mark("op papier", "", "on_paper"),
    "over_head": Mark("over het hoofd heen", "", "over_head"),
    "wait": Mark("wachten", "", "wait"),
}
THEMES_OF_KILLERS: dict[str, Mark] = {
    "money": Mark("geld", "", "money"),
    "rules": Mark("regels", "", "rules"),
    "politics": Mark("politiek", "", "politics"),
    "time": Mark("tijd", "", "time"),
    "desk": Mark("loket", "", "desk"),
    "doubt": Mark("twijfel", "", "doubt"),
}
OWNERS: dict[int, str] = {
    1: "van het dorp",
    2: "van het dorp, de gemeente draagt bij",
    3: "van de gemeente, bewoners dragen bij",
    4: "van de gemeente",
}
