"""Rulebook, art. 9.1: the projected screen shows nothing of the cards that lie face down, not even afterwards."""

from dataclasses import replace

from game.rules import view as rules_view
from game.rules.chance import shuffled
from game.session import workshop as workshops
from game.session.workshop import Workshop

from .workshops import BUDGET, EVERY_VILLAGE, SEED, Clock, begin, next_command, wander


def a_workshop(document, length, seed) -> Workshop:
    return Workshop.create(document, length, seed=seed, path=None, table="Tafel 1", now=Clock())


def test_art_9_1_the_projector_sees_nothing_of_the_order_of_the_deck():
    one, other = begin(seed=1), begin(seed=2)
    assert one.progress.state.deck != other.progress.state.deck
    for command in ["go next"] * 10 + ["star wensbus", "rest", "rest", "lobby", "cover"]:
        one.do(command)
        other.do(command)
        assert one.view() == other.view()
        assert one.view().progress.state.deck == ()
    one.do("petition wensbus")
    other.do("petition wensbus")
    assert one.view() != other.view()


@EVERY_VILLAGE
@BUDGET
def test_art_9_1_workshops_that_differ_in_hidden_cards_only_look_the_same_at_every_place(document, length, budget):
    for seed in range(budget):
        workshop, other, dice = a_workshop(document, length, seed), a_workshop(document, length, seed), seed
        for step in range(300):
            state = workshop.progress.state
            _, hidden = shuffled(step, state.deck[state.drawn :])
            turned = state._replace(deck=(*state.deck[: state.drawn], *hidden), dice=state.dice ^ 99)
            other.progress = replace(workshop.progress, state=turned)
            assert rules_view(other.game, turned, "table") == workshop.view().board
            assert other.view()._replace(can_undo=False) == workshop.view()._replace(can_undo=False)
            dice, command = next_command(workshop, dice)
            if not command:
                break
            workshop.do(command)


@EVERY_VILLAGE
@BUDGET
def test_art_9_1_undo_and_the_start_state_leak_nothing_of_cards_that_are_never_drawn(
    document, length, budget, monkeypatch
):
    """Two whole workshops, with undo and all: only the cards that nobody draws lie in another order from the start."""
    differed = undone = 0
    for dice in range(1, budget + 1):
        first = a_workshop(document, length, SEED + dice)
        begun = first.progress.state
        done = wander(first, dice, 400)
        drawn = sum(command == "pass" or command.startswith("petition ") for command in done)
        _, hidden = shuffled(dice, begun.deck[drawn:])
        turned = begun._replace(deck=(*begun.deck[:drawn], *hidden), dice=begun.dice ^ 99)
        differed += turned.deck != begun.deck
        undone += done.count("undo")
        one = a_workshop(document, length, SEED + dice)
        with monkeypatch.context() as patch:
            patch.setattr(workshops, "start", lambda game, seed, turned=turned: turned)
            other = a_workshop(document, length, SEED + dice)
        assert one.view() == other.view()
        for command in done:
            assert one.do(command) == other.do(command)
            assert one.view() == other.view(), command
            assert one.undo_refusal() == other.undo_refusal()
    assert (differed, bool(undone)) == (budget, True)


def numbers_in(value) -> set[tuple]:
    """Every row of whole numbers anywhere in a value."""
    if isinstance(value, dict):
        return set().union(*(numbers_in(one) for one in value.values()))
    if hasattr(value, "items"):
        return numbers_in(dict(value.items()))
    if hasattr(value, "__dataclass_fields__"):
        return set().union(*(numbers_in(getattr(value, name)) for name in value.__dataclass_fields__))
    if isinstance(value, tuple):
        found = set().union(*(numbers_in(one) for one in value))
        return found | {tuple(value)} if value and all(type(one) is int for one in value) else found
    return {(value,)} if type(value) is int else set()


def test_art_9_1_no_part_of_the_projectors_view_holds_the_deck_or_the_dice():
    workshop, dice = begin(), 4
    for _ in range(200):
        state, seen = workshop.progress.state, workshop.view()._replace(document=None)
        rows = numbers_in(tuple(seen))
        assert (state.half_year,) in rows
        assert (state.dice,) not in rows
        hidden = state.deck[state.drawn :]
        assert not any(row[-len(hidden) :] == hidden for row in rows if len(row) >= len(hidden) > 1)
        dice, command = next_command(workshop, dice)
        if not command:
            break
        workshop.do(command)


def test_the_head_holds_the_seed_and_no_view_does():
    workshop = begin(seed=987654321)
    assert workshop.head["seed"] == 987654321
    assert "987654321" not in repr(workshop.view()._replace(document=None))
