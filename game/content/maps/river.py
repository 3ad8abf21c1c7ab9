"""The ready map of `rivier`: a village behind the dike."""

from game.content.maps.colours import BRICK, CREAM, GREEN, OCHRE, PETROL, PLUM, RED, ROSE, SLATE, STONE, WHITE
from game.content.maps.shapes import MapPart, MapSpec, Site, label, road, scattered

ROADS = (
    road((196, 512, 24), (236, 552, 27), (360, 576, 28), (560, 580, 27), (800, 560, 26), (1020, 540, 25),
         (1220, 548, 26), (1360, 584, 30), (1452, 622, 34)),
    road((985, 545, 17), (1010, 500, 15), (960, 452, 13), (880, 430, 11), (822, 408, 9)),
    road((1130, 542, 16), (1090, 470, 13), (1120, 400, 11), (1320, 360, 9), (1480, 352, 8), (1700, 350, 8),
         (1900, 356, 9)),
    road((1080, 400, 9), (930, 300, 7), (700, 330, 7), (440, 348, 8), (418, 260, 5), (150, 232, 4)),
)  # fmt: skip

SITES = (
    Site(592, 338, label(376, 36)),
    Site(592, 520, label(726, 424)),
    Site(1256, 530, label(1396, 338)),
    Site(1186, 336, label(1004, 14)),
    Site(164, 684, label(306, 584)),
    Site(1642, 338, label(1438, 40)),
    Site(852, 684, label(996, 590)),
)

RIVER = MapSpec(
    "rivier",
    (
        MapPart("townhall", 206, 508, BRICK, PETROL),
        MapPart("mill", 96, 232),
        MapPart("house", 206, 252, WHITE, RED),
        MapPart("house2", 330, 262, CREAM, SLATE),
        MapPart("church", 880, 410, STONE, SLATE),
        MapPart("house", 760, 392, CREAM, RED),
        MapPart("house-smoke", 1066, 412, WHITE, RED),
        MapPart("house2", 1366, 314, WHITE, RED),
        MapPart("house", 1452, 332, CREAM, SLATE),
        MapPart("barn", 1756, 268, WHITE, RED),
        MapPart("house", 1430, 588, WHITE, RED),
        MapPart("house", 1520, 586, CREAM, SLATE),
        MapPart("house2", 1750, 582, ROSE, RED),
        MapPart("square", 1640, 700),
        MapPart("cow", 886, 490, flip=True),
        MapPart("cow", 1640, 420, flip=True),
        MapPart("lamp", 372, 552),
        MapPart("signpost", 1350, 632),
        MapPart("bench", 620, 618),
        MapPart("person-cane", 690, 592, PLUM),
        MapPart("person", 1138, 560, OCHRE),
        MapPart("person-out", 1090, 554, GREEN),
        *scattered(
            "tree",
            (34, 420),
            (22, 560),
            (424, 490),
            (712, 400),
            (1010, 410),
            (1404, 340),
            (1836, 570),
            (1170, 500),
            (420, 270),
            (1800, 450),
            (700, 640),
            (500, 676),
            (400, 640),
        ),
        *scattered("poplar", (440, 440), (1096, 262), (486, 264), (1560, 256)),
        *scattered(
            "bush", (930, 412), (800, 398), (1596, 562), (470, 600), (1560, 400), (24, 694), (320, 694), (1080, 650)
        ),
        *scattered("orchard", (1838, 352), (1802, 334), (1396, 690), (1240, 680), (1310, 660)),
        *scattered("cow", (800, 470), (760, 506), (1716, 440)),
    ),
    SITES,
    ROADS,
)
