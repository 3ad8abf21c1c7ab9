"""From what a seat may know to a state that could be the real one: the only way to search from a view.

The order of the deck is the one hidden thing (art. 9.1); everything else is read back from the view. Blank cards lie on
top of the deck for everybody to see, so they stay there (art. 8.2).
"""

from game.rules.chance import shuffled
from game.rules.game import Game
from game.rules.state import NONE, Site, State
from game.rules.terms import DOORS, MODES
from game.rules.views import SiteView, View


def determinise(view: View, game: Game, dice: int) -> State:
    """A state that looks like this view; the cards that nobody has seen are shuffled with ``dice`` (64 bits).

    The cards already drawn are left out of the deck, so ``drawn`` is 0.
    """
    dice, deck = _shuffled(game, [game.killer_at[one] for one in view.unseen], dice)
    card = view.card
    responses = game.killers[game.killer_at[card.killer]].responses if card else ()
    said = card.response if card else ""
    return State(
        phase=view.phase,
        half_year=view.half_year,
        meters=view.meters,
        meters_before=view.meters_before,
        sites=tuple(_site(game, one) for one in view.sites),
        resident_tokens=view.resident_tokens,
        official_tokens=view.official_tokens,
        deck=deck,
        drawn=0,
        discard=tuple(game.killer_at[one] for one in view.discard),
        dice=dice,
        star=next((index for index, one in enumerate(view.sites) if one.star), NONE),
        jewels=view.jewels,
        petitioned=game.initiative_at[card.initiative] if card else NONE,
        killer=game.killer_at[card.killer] if card else NONE,
        response=next((index for index, one in enumerate(responses) if one.id == said), NONE),
        mode=MODES.index(card.mode) if card and card.mode else NONE,
        door=DOORS.index(card.door) if card and card.door else NONE,
        forced=DOORS.index(view.forced) if view.forced else NONE,
        case=game.case_at[view.case] if view.case else NONE,
    )


def reshuffled(game: Game, state: State, dice: int) -> State:
    """The same as ``determinise(view(game, state, seat), game, dice)``, without building the view: for bulk runs."""
    dice, deck = _shuffled(game, sorted(state.deck[state.drawn :], key=lambda card: game.killers[card].id), dice)
    return state._replace(deck=deck, drawn=0, dice=dice)


def veiled(game: Game, state: State) -> State:
    """The state with nothing left to peek at: what nobody has seen lies in a fixed order, and the dice are gone.

    For policies that do not play on from it, or shuffle first: quicker than a shuffle nobody asked for.
    """
    cards = state.deck[state.drawn :]
    on_top = [card for card in cards if game.killers[card].blank]
    rest = sorted(cards) if not on_top else sorted(card for card in cards if not game.killers[card].blank)
    return state._replace(deck=(*on_top, *rest), drawn=0, dice=0)


def _shuffled(game: Game, cards: list[int], dice: int) -> tuple[int, tuple[int, ...]]:
    on_top = tuple(card for card in cards if game.killers[card].blank)
    dice, rest = shuffled(dice, [card for card in cards if not game.killers[card].blank])
    return dice, on_top + rest


def _site(game: Game, seen: SiteView) -> Site:
    killer = game.killer_at[seen.killer] if seen.killer else NONE
    return Site(seen.step, seen.owner, seen.backing, seen.groundwork, killer, seen.eased, seen.idle, seen.attended)
