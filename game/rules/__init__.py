"""The game itself: state, actions, events, legality and views. Standard library only.

>>> from game.rules import start, legal_actions, apply, view
"""

from game.rules.game import RULES_VERSION, Game, Numbers, indexed
from game.rules.legal import legal_actions, refusal
from game.rules.play import IllegalActionError, apply, seat_of, start
from game.rules.state import NONE, Action, Event, Site, State, parse_action
from game.rules.views import CardView, Option, Player, SiteView, View, view

__all__ = [
    "NONE",
    "RULES_VERSION",
    "Action",
    "CardView",
    "Event",
    "Game",
    "IllegalActionError",
    "Numbers",
    "Option",
    "Player",
    "Site",
    "SiteView",
    "State",
    "View",
    "apply",
    "indexed",
    "legal_actions",
    "parse_action",
    "refusal",
    "seat_of",
    "start",
    "view",
]
