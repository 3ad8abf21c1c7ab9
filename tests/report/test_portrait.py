"""Five years later, in words: sentences, ambitions, counts, the line of the village, and what came up."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from game.content.village import Ambition as WrittenAmbition
from game.rules import Event
from game.session import portrait
from game.session.progress import Met
from game.session.view import WorkshopView
from tests.report.played import full, new, until


@pytest.fixture(scope="module")
def fresh() -> WorkshopView:
    return until(new(), "play.attention").view()


def with_met(view: WorkshopView, *met: Met) -> WorkshopView:
    return view._replace(progress=replace(view.progress, met=met))


def met(half_year: int, **known: object) -> Met:
    base = Met(half_year, "wensbus", "stapel", "verbinden", "communicative", "open", meters=(5, 5, 5, 5))
    return base._replace(**known)


def test_there_is_a_sentence_for_each_initiative_one_for_town_hall_and_people_and_the_star_is_last() -> None:
    view = full()
    lines = portrait.sentences(view, "nl")
    assert len(lines) == len(view.board.sites) + 2
    assert lines[-1].star
    assert [one.id for one in lines[-3:-1]] == [portrait.TOWN_HALL, portrait.VILLAGERS]
    assert lines[-1].text.startswith("Ons kroonjuweel: de ")


@pytest.mark.parametrize(
    ("support", "says"), [(8, "loopt hier door elkaar"), (5, "doet nu mee"), (1, "Hun stoel staat klaar")]
)
def test_the_portrait_tells_who_belongs_by_the_support_there_is(fresh: WorkshopView, support: int, says: str) -> None:
    view = fresh._replace(board=fresh.board._replace(meters=(5, support, 5, 5)))
    assert says in next(one.text for one in portrait.sentences(view, "nl") if one.id == portrait.VILLAGERS)


@pytest.mark.parametrize(
    ("response", "says"), [("verbinden", "het hele dorp"), ("activeren", "verlegen buurman"), ("adviseren", "rekenaar")]
)
def test_the_portrait_tells_what_people_became_in_what_the_group_did_most(
    fresh: WorkshopView, response: str, says: str
) -> None:
    lines = portrait.sentences(with_met(fresh, met(1, response=response)), "nl")
    assert says in next(one.text for one in lines if one.id == portrait.VILLAGERS)
    untouched = next(one.text for one in portrait.sentences(fresh, "nl") if one.id == portrait.VILLAGERS)
    assert says not in untouched


def test_a_step_that_is_handed_back_teaches_to_fill_in_and_not_to_let_go(fresh: WorkshopView) -> None:
    back = met(1, asked_own_step=True)
    assert portrait.lessons(fresh, back)[0] == "aanvullen"
    assert "aanvullen" in portrait.framework_met(with_met(fresh, back))
    assert portrait.lessons(fresh, back._replace(mode="regulatory"))[0] != "aanvullen"
    assert portrait.lessons(fresh, back._replace(asked_own_step=False))[0] != "aanvullen"
    moved = Event("owner", "wensbus", 3, 2, "posture")
    assert "vulde aan" in portrait.why(moved, back, fresh, "nl")
    assert "vulde aan" not in portrait.why(moved, back._replace(asked_own_step=False), fresh, "nl")


@pytest.mark.parametrize("owner", [1, 2, 3, 4])
def test_a_posture_that_did_not_fit_teaches_whose_the_initiative_was(fresh: WorkshopView, owner: int) -> None:
    cost = (Event("meter", "trust", 5, 4, "posture"),)
    missed = met(1, mode="regulatory", owner_before=owner, effects=cost)
    assert portrait.lessons(fresh, missed)[0] == f"type-{owner}"
    assert f"type-{owner}" not in portrait.lessons(fresh, missed._replace(effects=()))
    assert f"type-{owner}" not in portrait.lessons(
        fresh, missed._replace(effects=(cost[0]._replace(cause="response"),))
    )


def test_the_sentence_follows_bloom_and_owner(fresh: WorkshopView) -> None:
    sites = tuple(one._replace(blooms=one.id == "wensbus", owner=2) for one in fresh.board.sites)
    lines = {one.id: one for one in portrait.sentences(fresh._replace(board=fresh.board._replace(sites=sites)), "nl")}
    cards = fresh.document.library.initiatives
    assert lines["wensbus"].text == cards["wensbus"].portrait.owner_2["nl"]
    assert lines["dorpshuis"].text == cards["dorpshuis"].portrait.not_yet["nl"]


@pytest.mark.parametrize(
    ("modes", "doors", "says"),
    [
        ([], [], "kent dit dorp nog niet"),
        (["authoritative"] * 3, ["open"] * 3, "neemt plannen graag over"),
        (["regulatory"] * 3, ["shut"] * 3, "zegt nog vaak nee"),
        (["regulatory"] * 2, ["ajar"] * 2, "‘Ja, mits …’"),
        (["communicative"] * 2, ["open"] * 2, "‘Ja, mits …’"),
        (["regulatory"] * 3, ["open"] * 3, "zegt vooraf wat mag"),
        (["communicative", "regulatory", "authoritative"], ["open"] * 3, "eerst van wie een plan is"),
    ],
)
def test_the_town_hall_is_told_from_postures_and_doors(
    fresh: WorkshopView, modes: list[str], doors: list[str], says: str
) -> None:
    pile = (Event("pile", "wensbus", 0, 1, "shut"),)
    mets = [
        met(number, mode=mode, door=door, effects=pile if door == "shut" else ())
        for number, (mode, door) in enumerate(zip(modes, doors, strict=True), start=1)
    ]
    lines = portrait.sentences(with_met(fresh, *mets), "nl")
    assert says in next(one.text for one in lines if one.id == portrait.TOWN_HALL)


def test_a_door_ajar_that_nobody_carried_counts_as_shut() -> None:
    pile = (Event("pile", "wensbus", 0, 1, "shut"),)
    assert portrait.outcome(met(1, door="ajar", carrier="nobody", effects=pile)) == "shut"
    assert portrait.outcome(met(1, door="ajar", carrier="officials")) == "ajar"
    forced = (Event("forced", "open", -1, 0, "override"),)
    assert portrait.outcome(met(1, door="ajar", effects=forced)) == "open"
    assert portrait.outcome(Met(1)) == ""


def test_ambitions_are_said_in_words(fresh: WorkshopView) -> None:
    found = portrait.ambitions(fresh, "nl")
    assert [one.text for one in found] == [
        "Drie initiatieven in bloei, met een plek voor bewoners",
        "Dorpshuis in bloei, met een plek voor bewoners",
        "Energie 6 of meer",
        "Vertrouwen 4 of meer",
    ]
    assert [(one.now, one.at_least, one.reached) for one in found] == [
        (0, 3, False),
        (0, 1, False),
        (5, 6, False),
        (7, 4, True),
    ]


def test_an_ambition_for_one_initiative_names_it_and_whose_it_should_be(fresh: WorkshopView) -> None:
    plan = fresh.plan.model_copy(update={"ambitions": [WrittenAmbition(initiative="wensbus", owner_at_most=2)]})
    village = fresh.document.village.model_copy(update={"lengths": {"120": plan}})
    document = fresh.document.model_copy(update={"village": village})
    hope = fresh.board.hopes[0]._replace(kind="initiative", subject=1, at_least=1)
    view = fresh._replace(document=document, board=fresh.board._replace(hopes=(hope,)))
    assert portrait.ambitions(view, "nl")[0].text == "Wensbus in bloei en van het dorp"


def test_the_profile_counts_functions_with_cases_mechanisms_and_modes(fresh: WorkshopView) -> None:
    view = with_met(fresh, met(1), met(2, response="activeren", mode="regulatory", choice="connect"), Met(3))
    found = portrait.profile(view)
    assert found.functions == {"represent": 0, "advise": 0, "activate": 1, "connect": 2}
    assert found.mechanisms["at_table"] == found.mechanisms["village_first"] == 1
    assert found.modes == {"communicative": 1, "regulatory": 1, "authoritative": 0}


def test_the_line_begins_at_the_start_and_marks_the_setback_once_it_hit(fresh: WorkshopView) -> None:
    assert portrait.line(fresh) == portrait.Line(
        (0,), {"energy": (5,), "support": (4,), "trust": (7,), "room": (3,)}, 0
    )
    found = portrait.line(full())
    assert found.half_years == (0, 1, 2, 3, 4, 5, 6)
    assert found.setback == 4
    assert found.meters["trust"][-1] == full().progress.met[-1].meters[2]


def test_framework_cards_come_up_in_order_each_once(fresh: WorkshopView) -> None:
    view = with_met(fresh, met(1), met(2, door="ajar", mode="regulatory"), met(3))
    assert portrait.framework_met(view) == [
        "samenwerking",
        "partner",
        "verbinden",
        "communicatief",
        "rolbewustzijn",
        "verbinders",
        "regelgestuurd",
    ]
    assert portrait.framework_met(view, (2,)) == ["rolbewustzijn", "verbinders", "verbinden", "regelgestuurd"]


def test_a_reflection_has_three_cards_also_after_two_half_years_at_home(fresh: WorkshopView) -> None:
    view = with_met(fresh, met(1), met(2, door="ajar"), Met(3), Met(4))
    assert portrait.framework_choices(view, (1, 2)) == ["samenwerking", "rolbewustzijn", "verbinden"]
    assert len(portrait.framework_choices(view, (3, 4))) == 3


def test_ownership_is_compared_guessed_at_the_start_and_now(fresh: WorkshopView) -> None:
    guesses = MappingProxyType({"owner.wensbus": "1", "owner.dorpshuis": "veel"})
    view = fresh._replace(progress=replace(fresh.progress, guesses=guesses))
    rows = {one.id: one for one in portrait.ownership_compared(view)}
    assert rows["wensbus"] == portrait.Ownership("wensbus", "Wensbus", 1, 3, 3)
    assert rows["dorpshuis"].guessed == rows["groengroep"].guessed == 0
