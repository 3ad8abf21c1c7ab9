"""The group picture: sound for every village and language, and true to the workshop."""

from functools import lru_cache

import pytest

from game.content.village_file import open_village
from game.screen.check import faults
from game.screen.metrics import Metrics
from game.screen.nodes import Picture, Shape, Text, Touch, walk
from game.screen.scenes.group_picture import group_picture
from game.session import fields
from game.session.entries import Entry
from game.session.portrait import ambitions, sentences
from game.session.samples import walked
from tests.screen.villages import longest_village

SIZE = (1920, 1080)
SAID = "Vraag eerst: van wie is dit? Dan pas: wat mag er?"
LONG = "Wij willen dat er elke maand iemand van het gemeentehuis in ons dorpshuis zit, gewoon met koffie. " * 6


@lru_cache
def view(village="oudeloo", length=120, seed=5, said="", hopes=0):
    document = longest_village() if village == "limit" else open_village(village)
    if hopes:
        data = document.model_dump(mode="json")
        for plan in data["village"]["lengths"].values():
            plan["ambitions"] = plan["ambitions"][:hopes]
        document = type(document).model_validate(data)
    workshop = walked(document, length, "plan.portrait", seed)
    if said:
        workshop.do(str(Entry("say", (fields.conclusion(0),), said)))
    return workshop.view()


def metrics(lang="nl"):
    return Metrics(*SIZE, 100, "light", lang, False)


def words(scene):
    return [node.text.replace("\n", " ") for node in walk(scene.nodes) if isinstance(node, Text)]


@pytest.mark.parametrize("said", ["", SAID, LONG[:599]], ids=["nothing", "a sentence", "six hundred letters"])
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    ("village", "length", "hopes"),
    [("oudeloo", 120, 0), ("oudeloo", 90, 1), ("veenderwold", 50, 2), ("limit", 120, 0)],
)
def test_no_picture_has_a_layout_fault(village, length, hopes, lang, said):
    for table in ("", "De Bolder", LONG[:200], "\u202e**vet**\n\ntwee"):
        scene = group_picture(view(village, length, 5, said, hopes)._replace(table=table), metrics(lang))
        assert not faults(scene, metrics(lang))


@pytest.mark.parametrize("village", ["oudeloo", "veenderwold"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_is_cut_that_a_shipped_village_writes(village, lang):
    for seed in range(1, 6):
        shown = view(village, 90 if village == "oudeloo" else 50, seed, SAID)
        assert not [text for text in words(group_picture(shown, metrics(lang))) if text.endswith(("…", "…”"))]


def test_the_picture_has_nothing_to_press():
    scene = group_picture(view(), metrics())
    assert not [node for node in walk(scene.nodes) if isinstance(node, Touch)]
    assert (scene.primary, scene.keys) == ("", ())


def test_it_tells_where_when_who_what_was_hoped_and_what_was_said():
    shown = view(said=SAID)._replace(table="De Bolder")
    told = words(group_picture(shown, metrics()))
    assert "Oudeloo, vijf jaar later" in told
    assert "21 september 2026 · De Bolder" in told
    assert f"“{SAID}”" in told
    assert {one.text for one in ambitions(shown, "nl")} <= set(told)
    names = {shown.document.library.initiatives[one.id].name["nl"] for one in shown.board.sites}
    assert names <= set(told)
    assert "Oudeloo, five years later" in words(group_picture(shown, metrics("en")))


def test_every_ambition_that_was_reached_has_a_tick():
    for seed in range(1, 6):
        scene = group_picture(view(seed=seed), metrics())
        boxes = [one for one in walk(scene.nodes) if isinstance(one, Shape) and one.rect.w == one.rect.h]
        reached = [one.reached for one in ambitions(view(seed=seed), "nl")]
        assert [one.fill == "done" for one in boxes] == reached


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_picture_before_the_end_says_that_it_is_not_the_end(lang):
    early = walked(open_village("veenderwold"), 50, "play.killer").view()
    scene = group_picture(early, metrics(lang))
    assert not faults(scene, metrics(lang))
    assert {"nl": "Tussenstand: het spel is nog niet klaar", "en": "So far: the game is not over yet"}[lang] in words(
        scene
    )
    assert not [text for text in words(group_picture(view(), metrics())) if "Tussenstand" in text]


def test_where_nobody_said_a_thing_the_crown_jewel_speaks():
    star = next(one.text for one in sentences(view(), "nl") if one.star)
    told = words(group_picture(view(), metrics()))
    assert star in told
    assert not [text for text in told if text.startswith("“")]


def test_a_sentence_that_is_too_long_ends_with_dots_within_its_quotation_marks():
    cut = next(text for text in words(group_picture(view(said=LONG[:599]), metrics())) if text.startswith("“"))
    assert cut.endswith("…”")
    assert LONG.startswith(cut[1:-2])
    assert len(cut) > 150


def test_the_village_stands_as_it_became_in_summer():
    pictures = [one for one in walk(group_picture(view(), metrics()).nodes) if isinstance(one, Picture)]
    params = dict(next(one.params for one in pictures if one.kind == "map"))
    assert params["season"] == "zomer"
    assert [stage == 3 for _, stage in params["stages"]] == [one.blooms for one in view().board.sites]


def test_two_short_sentences_stand_under_each_other():
    told = [one.text for one in walk(group_picture(view(said=SAID), metrics()).nodes) if isinstance(one, Text)]
    assert "“Vraag eerst: van wie is dit?\nDan pas: wat mag er?”" in told
