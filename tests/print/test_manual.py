"""The manual for paper, ``docs/papier.md``, names every part, shows pictures that are there, and counts right."""

import re
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from game.print.parts import PARTS
from tests.print.papers import made
from tools.paper import LIMIT, SHOWN, pictures

DOCS = Path(__file__).resolve().parents[2] / "docs"
TEXT = (DOCS / "papier.md").read_text("utf-8")


def test_every_part_that_can_be_printed_is_explained():
    assert re.findall(r"^\| `(\w+)` \|", TEXT, re.MULTILINE) == [*PARTS, "all"]


def test_its_pictures_are_there_and_small():
    shown = re.findall(r"\]\(pictures/(papier-\w+)\.png\)", TEXT)
    assert sorted(shown) == sorted(SHOWN)
    assert all((DOCS / "pictures" / f"{name}.png").stat().st_size < LIMIT for name in shown)


def test_it_counts_the_pages_right():
    whole, cards = made("oudeloo", 120, "nl").sheets, made("oudeloo", 120, "nl", ("cards",)).sheets
    lesson = made("veenderwold", 50, "nl", ("cards",)).sheets
    assert f"is {len(whole)} bladzijden, waarvan {len(cards)} met kaarten: {len(cards) // 2} vellen" in TEXT
    assert f"Veenderwold heeft er {len(lesson) // 2}." in TEXT


def test_a_picture_of_the_manual_is_what_the_printer_makes_now(monkeypatch):
    monkeypatch.setattr("tools.paper.SHOWN", {"papier-stemkaarten": SHOWN["papier-stemkaarten"]})
    kept = Image.open(DOCS / "pictures" / "papier-stemkaarten.png").convert("RGB")
    now = pictures()["papier-stemkaarten"]
    assert kept.size == now.size
    apart = sum(ImageStat.Stat(ImageChops.difference(kept, now)).mean) / 3
    assert apart < 2, "python -m tools.paper draws them anew"
