"""The ready map of `veen`: a peat colony along its canal."""

from game.content.maps.colours import BRICK, CREAM, GREEN, OCHRE, PETROL, PLUM, RED, ROSE, SLATE, THATCH, WHITE
from game.content.maps.river import SITES
from game.content.maps.shapes import LABEL_WIDTH, WIDTH, MapPart, MapSpec, Site, label, road, scattered, water

ROADS = (
    road((1648, 512, 24), (1606, 556, 27), (1480, 574, 28), (1260, 566, 27), (1020, 548, 26), (800, 548, 25),
         (620, 560, 26), (490, 590, 30), (396, 622, 34)),
    road((880, 545, 15), (850, 480, 13), (868, 420, 12), (884, 330, 9), (893, 252, 6)),
    road((868, 420, 12), (740, 368, 10), (540, 356, 9), (360, 352, 9), (140, 350, 9), (-60, 356, 9)),
    road((948, 354, 10), (1060, 362, 10), (1240, 352, 9), (1400, 350, 8), (1560, 320, 7), (1900, 316, 7)),
)  # fmt: skip
WATERS = (
    water((915, 242, 9), (919, 300, 13), (926, 400, 18), (952, 478, 22), (1034, 548, 26), (1150, 612, 32),
          (1310, 750, 44)),
)  # fmt: skip

PEAT = MapSpec(
    "veen",
    (
        MapPart("townhall", 1600, 508, "#A8573B", GREEN),
        MapPart("watertower", 1774, 330, "#C98A5E"),
        MapPart("barn", 70, 214, WHITE, THATCH),
        MapPart("house2", 190, 213, ROSE, RED),
        MapPart("row", 330, 214, WHITE, SLATE),
        MapPart("barn", 942, 214, BRICK, THATCH),
        MapPart("row", 1560, 214, ROSE, PETROL),
        MapPart("house", 1744, 213, WHITE, RED),
        MapPart("chapel", 1024, 412, WHITE, PETROL),
        MapPart("house-smoke", 800, 372, WHITE, GREEN),
        MapPart("house", 748, 412, CREAM, RED),
        MapPart("school", 436, 336, BRICK, PETROL),
        MapPart("row", 140, 580, BRICK, RED),
        MapPart("house", 390, 588, WHITE, PETROL),
        MapPart("house", 466, 584, ROSE, GREEN),
        MapPart("bridge", 893, 250),
        MapPart("footbridge", 1034, 560),
        MapPart("square", 212, 700),
        MapPart("sheep", 1090, 484, flip=True),
        MapPart("cow", 760, 506, flip=True),
        MapPart("cow", 250, 440, flip=True),
        MapPart("lamp", 1466, 552),
        MapPart("signpost", 500, 640),
        MapPart("bench", 1300, 612),
        MapPart("person-cane", 1210, 580, PLUM),
        MapPart("person", 690, 566, OCHRE),
        MapPart("person-out", 740, 560, SLATE),
        *scattered(
            "poplar",
            (1410, 446),
            (1388, 440),
            (540, 216),
            (566, 216),
            (592, 216),
            (1180, 214),
            (1204, 214),
            (1228, 214),
        ),
        *scattered(
            "tree",
            (1826, 440),
            (1832, 566),
            (1126, 414),
            (690, 404),
            (1420, 216),
            (1690, 216),
            (470, 216),
            (540, 344),
            (800, 216),
            (50, 452),
            (1450, 640),
            (1350, 676),
            (450, 694),
        ),
        *scattered("orchard", (26, 356), (64, 338), (540, 686), (610, 670)),
        *scattered("bush", (352, 340), (1532, 694), (1824, 694), (1378, 600), (780, 648)),
        *scattered("sheep", (1050, 466), (1120, 462)),
        *scattered("cow", (800, 480), (180, 420)),
        *scattered("reed", (946, 352), (984, 474), (1216, 632), (1330, 692)),
    ),
    tuple(
        Site(WIDTH - site.x, site.y, label(WIDTH - site.label[0] - LABEL_WIDTH, 6 if i == 5 else site.label[1]))
        for i, site in enumerate(SITES)
    ),
    (*ROADS, *WATERS),
)
