"""The drawings: complete, as the generator makes them, and within what the SVG reader draws."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from game.content.maps.kinds import KINDS, SEASONAL
from game.content.maps.ready import LANDSCAPES, ready_map
from game.content.maps.shapes import curve, petition_path
from game.paths import data_path
from game.screen.prints import PrintShop, coloured, drawing, outline_only, rasterise
from game.screen.prints_door import bolt_places
from game.screen.prints_map import part_name
from tools.art.__main__ import all_files, main

ART = data_path("assets", "art")
SEASONS = ("lente", "zomer", "herfst", "winter")
INITIATIVES = [
    "burgerplan",
    "energiecooperatie",
    "broodfonds",
    "zorgcooperatie",
    "uitdaagrecht",
    "buurtapp",
    "crowdfunding",
    "groengroep",
    "buurtwerkbedrijf",
    "dorpscooperatie",
    "verenigingen",
    "dorpshuis",
    "kerk",
    "wensbus",
    "sociale-cooperatie",
    "wooncooperatie",
    "dorpsoverleg",
]
ICONS = [
    "energy",
    "support",
    "trust",
    "room",
    "represent",
    "advise",
    "activate",
    "connect",
    "own_work",
    "own_money",
    "small_trial",
    "village_first",
    "at_table",
    "on_paper",
    "over_head",
    "wait",
    "communicative",
    "regulatory",
    "authoritative",
    "money",
    "rules",
    "politics",
    "time",
    "desk",
    "doubt",
    "house",
    "hall",
    "check",
    "cross",
    "storm",
    "star",
    "weight",
    "flower",
    "speech",
    "clipboard",
    "clock",
    "hand",
    "arrow_right",
    "arrow_left",
    "arrow_up",
    "arrow_down",
    "pause",
    "play",
    "people",
    "gear",
    "menu",
    "help",
    "report",
    "undo",
    "eye",
    "pencil",
    "key",
    "plus",
    "minus",
    "jewel",
    "mask",
    "question",
    "flag",
    "gavel",
    "coin",
    "euro",
    "bus",
]
DOOR = [
    "wall",
    "leaf-shut",
    "leaf-ajar",
    "leaf-open",
    "bolt",
    "bolt-drawn",
    "bolt-turned",
    "keeper",
    "keeper-lit",
    "chain",
]
ALLOWED = {
    "svg": {"width", "height", "viewBox"},
    "path": {
        "d", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "opacity", "transform",
    },
    "circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width", "opacity"},
    "ellipse": {"cx", "cy", "rx", "ry", "fill", "stroke", "stroke-width", "opacity"},
}  # fmt: skip
COLOUR = re.compile(r"none|#[0-9A-F]{6}")


@cache
def committed() -> dict[str, str]:
    return {p.relative_to(ART).as_posix(): p.read_text(encoding="utf-8") for p in sorted(ART.rglob("*.svg"))}


def test_every_required_drawing_is_there() -> None:
    wanted = {f"initiative/{i}-{stage}.svg" for i in INITIATIVES for stage in range(4)}
    wanted |= {f"icon/{name}.svg" for name in ICONS}
    wanted |= {f"part/{name}.svg" for name in KINDS if name not in SEASONAL}
    wanted |= {f"part/{n}-{s}.svg" for n in SEASONAL for s in SEASONS}
    wanted |= {f"door/{name}.svg" for name in DOOR}
    wanted |= {f"backdrop/{land}-{s}.svg" for land in LANDSCAPES for s in SEASONS}
    wanted |= {"coin.svg", "petition.svg", "weer.svg"}
    assert not wanted - set(committed())


def test_the_ready_maps_use_only_parts_that_exist() -> None:
    for landscape in LANDSCAPES:
        for part in ready_map(landscape).parts:
            assert f"{part_name(part.kind, 'lente')}.svg" in committed(), part


def test_the_committed_files_are_what_the_generator_draws() -> None:
    drawn = all_files()
    assert sorted(drawn) == sorted(committed())
    assert [name for name in drawn if drawn[name] != committed()[name]] == []


def test_writing_removes_drawings_that_are_no_longer_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.art.__main__.all_files", lambda: {"icon/star.svg": "<svg/>"})
    (tmp_path / "icon").mkdir()
    (tmp_path / "icon" / "old.svg").write_text("<svg/>")
    main(tmp_path)
    assert [p.name for p in tmp_path.rglob("*.svg")] == ["star.svg"]


def test_drawings_hold_only_what_the_svg_reader_draws() -> None:
    for name, text in committed().items():
        for element in ElementTree.fromstring(text).iter():
            tag = element.tag.split("}")[-1]
            assert tag in ALLOWED, f"{name}: <{tag}>"
            assert set(element.attrib) <= ALLOWED[tag], f"{name}: {sorted(element.attrib)}"
            for key in ("fill", "stroke"):
                assert COLOUR.fullmatch(element.attrib.get(key, "none")), f"{name}: {element.attrib[key]}"


def test_icons_have_one_colour_and_one_size() -> None:
    for name, text in committed().items():
        if name.startswith("icon/"):
            assert set(re.findall(r"#[0-9A-F]{6}", text)) == {"#1E1C2A"}, name
            assert 'viewBox="-24 -24 48 48"' in text, name


def test_every_drawing_rasterises_to_something() -> None:
    for name, text in committed().items():
        surface = rasterise(coloured(text, {}), 48, 48)
        assert pygame.mask.from_surface(surface, 20).count() > 40, name


def test_a_slot_colour_never_reaches_the_picture() -> None:
    for name, text in committed().items():
        assert "#00FF0" not in coloured(text, {}), name


def test_the_contrast_theme_knows_only_white_and_grey() -> None:
    for name in ("part/townhall", "initiative/wensbus-3", "door/chain"):
        colours = set(re.findall(r'(?:fill|stroke)="(#[0-9A-F]{6})"', outline_only(coloured(drawing(name).text, {}))))
        assert colours <= {"#FFFFFF", "#4A4A4A"}, name


def test_the_petition_walks_on_the_road() -> None:
    for landscape in LANDSCAPES:
        spec = ready_map(landscape)
        road = [curve(spec.roads[0].points, i / 200) for i in range(201)]
        path = petition_path(spec)
        for x, y in path:
            assert min((x - rx) ** 2 + (y - ry) ** 2 for rx, ry, _ in road) < 20**2, (landscape, x, y)
        assert spec.hall
        assert abs(path[-1][0] - spec.hall.x) < 60


def test_map_and_door_are_drawn_at_the_size_asked_and_kept() -> None:
    shop = PrintShop()
    spec = ready_map("veen")
    one = shop.map(spec, 616, 234, "winter", {"kerk": 3, "wensbus": 1})
    assert one.get_size() == (616, 234)
    assert shop.map(spec, 616, 234, "winter", {"kerk": 3, "wensbus": 1}) is one
    assert shop.map(spec, 616, 234, "winter", {"kerk": 2, "wensbus": 1}) is not one
    for leaf in ("shut", "ajar", "open"):
        assert shop.door(202, 326, 5, 2, leaf).get_size() == (202, 326)
    assert shop.door(160, 300, 4, 0, "shut", "contrast").get_size() == (160, 300)


def test_the_cache_stays_within_its_bytes() -> None:
    shop = PrintShop(limit=60_000)
    for size in range(20, 80, 4):
        shop.icon("star", size, "#8A2316")
    assert shop.kept_bytes <= 60_000
    assert len(shop) > 1


@pytest.mark.parametrize("bolts", [3, 8])
def test_a_door_has_four_to_seven_bolts(bolts: int) -> None:
    with pytest.raises(ValueError, match="4 to 7"):
        bolt_places(bolts)
