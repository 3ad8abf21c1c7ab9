"""What was done is done again in another version of the village, as far as it is still there."""

import pytest

from game.balance.whatif import what_if
from game.content.village_file import open_village
from game.rules import parse_action
from game.session.rehearsal import Script, at_half_year, at_killer, at_step, replayed, script_of
from game.session.samples import walked
from game.session.whatifs import whatif_entry


@pytest.fixture(scope="module")
def oudeloo():
    return open_village("oudeloo")


def without(document, *killers):
    """The village with these cards no longer in its deck."""
    kept = {name: one for name, one in document.library.killers.items() if name not in killers}
    return document.model_copy(update={"library": document.library.model_copy(update={"killers": kept})})


def met(workshop):
    return [one.killer for one in workshop.progress.met if one.killer]


def test_a_village_that_did_not_change_is_at_the_same_point_to_the_second(oudeloo):
    before = walked(oudeloo, 120, "plan.portrait", 2)
    again = replayed(oudeloo, 120, 2, script_of(before))
    assert (again.done, again.stopped) == (again.total, "")
    assert again.workshop.progress == before.progress


def test_a_card_less_in_the_deck_leaves_the_others_in_their_order(oudeloo):
    before = walked(oudeloo, 120, "play.respond", 2)
    never = [one for one in oudeloo.library.killers if one not in met(before)]
    again = replayed(without(oudeloo, *never[:5]), 120, 2, script_of(before))
    assert again.stopped == ""
    assert met(again.workshop) == met(before)


def test_it_stops_at_the_first_answer_that_is_gone_and_says_which(oudeloo):
    before = walked(oudeloo, 120, "plan.portrait", 2)
    gone = met(before)[1]
    again = replayed(without(oudeloo, gone), 120, 2, script_of(before))
    assert again.stopped.startswith(f"respond {gone}.")
    assert 0 < again.done < again.total
    assert len(again.workshop.course()) == again.done
    assert len(met(again.workshop)) == 2


def test_questions_about_other_futures_are_not_asked_again(oudeloo):
    before = walked(oudeloo, 120, "plan.portrait", 2)
    entries = script_of(before).entries
    asked = next(one for one in before.decisions() if one.others)
    futures = what_if(before.game, before.before(asked.number), parse_action(asked.others[0]), 2)
    before.do(str(whatif_entry(asked.number, asked.others[0], futures.figures())))
    assert before.progress.whatifs
    assert script_of(before).entries == entries


@pytest.mark.parametrize(("village", "length"), [("oudeloo", 120), ("veenderwold", 50)])
def test_every_killer_of_the_deck_can_be_met_and_no_other(village, length):
    document = open_village(village)
    plan = next(one for name, one in document.village.lengths.items() if int(name) == length)
    for name, card in document.library.killers.items():
        if card.blank or plan.killers is None or name in plan.killers:
            workshop = at_killer(document, length, name)
            assert (workshop.progress.place.step, met(workshop)[-1]) == ("killer", name)
        else:
            with pytest.raises(LookupError):
                at_killer(document, length, name)


def test_every_half_year_has_a_beginning_and_there_are_no_more(oudeloo):
    for number in range(1, 7):
        workshop = at_half_year(oudeloo, 120, number)
        assert workshop.progress.state.half_year == number
        assert workshop.progress.place.step in ("star", "attention")
    for number in (0, 7):
        with pytest.raises(LookupError):
            at_half_year(oudeloo, 120, number)


def test_a_half_year_that_was_played_begins_as_it_did(oudeloo):
    before = walked(oudeloo, 120, "conclusions", 2)
    workshop = at_half_year(oudeloo, 120, 3, script_of(before))
    assert met(workshop) == [one.killer for one in before.progress.met if one.killer and one.half_year < 3]
    texts = [text for _, text in before.course()]
    assert [text for _, text in workshop.course()] == texts[: len(workshop.course())]


def test_a_step_that_no_length_has_is_not_there(oudeloo):
    assert at_step(oudeloo, 120, "case", Script()).progress.place.step == "case"
    with pytest.raises(LookupError):
        at_step(oudeloo, 90, "case")
