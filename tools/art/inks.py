"""The inks of the print, and the slot colours that the game fills in later.

A *slot* is a colour no drawing would use. The game replaces it when it reads
the file, so that one house can stand in sixteen villages:

========  =========  =====================================================
slot      colour     replaced by
========  =========  =====================================================
WALL      #00FF01    the wall of a building (standard: BASE)
ROOF      #00FF02    the roof of a building (standard: RED)
COAT      #00FF03    the coat of a person (standard: RED)
SNOW      #00FF04    snow on roofs: white in winter, left out otherwise
LIT       #00FF05    the panes of windows (standard: OCHRE_LIGHT), dark in a tired village
========  =========  =====================================================
"""

INK = "#1E1C2A"
PAPER = "#F4EBD7"
CARD = "#FCF7EB"
BASE = "#FBF4E2"
RED = "#B8432A"
RED_DARK = "#8A2316"
OCHRE = "#E3A53A"
OCHRE_LIGHT = "#F2CF86"
GRASS_LIGHT = "#CBD29A"
GRASS = "#9DB36A"
GRASS_MID = "#7C9A55"
GRASS_DARK = "#44663F"
WATER = "#7DB0B4"
WATER_LIGHT = "#B9D6D0"
PETROL = "#1C4A5E"
PETROL_LIGHT = "#3B7384"
PLUM = "#6F3459"
BROWN = "#8A5A35"
STONE = "#E6DAC0"
PATH = "#F3E2B6"
EARTH = "#E3CF9C"
SNOW_WHITE = "#F7F5EC"
ROSE = "#E8B4A4"

SKINS = ("#F0C9A0", "#C98E5E", "#8A5A3A", "#F3D3B0")
HAIRS = (INK, BROWN, "#5A3A22", "#D8CDB8")
COATS = (RED, PETROL, OCHRE, GRASS_DARK, PLUM, WATER, BASE)

WALL = "#00FF01"
ROOF = "#00FF02"
COAT = "#00FF03"
SNOW = "#00FF04"
LIT = "#00FF05"
