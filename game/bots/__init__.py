"""Residents and officials that play: one policy a file, each knowing its view and the static game, never the deck."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.bots.balanced import Balanced
from game.bots.best_fitting import BestFitting
from game.bots.first_group import FirstGroup
from game.bots.inward import Inward
from game.bots.lone_fighter import LoneFighter
from game.bots.pleaser import Pleaser
from game.bots.policy import Policy
from game.bots.random_officials import RandomOfficials
from game.bots.random_residents import RandomResidents
from game.bots.role_aware import RoleAware
from game.bots.searching import SearchingOfficials, SearchingResidents
from game.bots.single_posture import Authoritative, Communicative, Regulatory
from game.rules import Game

Factory = Callable[[Game, int], Policy]
"""Makes a policy from the static game and the seed of its dice."""

RESIDENTS: Mapping[str, Factory] = MappingProxyType(
    {
        "random": RandomResidents,
        "pleaser": Pleaser,
        "lone_fighter": LoneFighter,
        "inward": Inward,
        "balanced": Balanced,
        "first_group": FirstGroup,
        "searching": SearchingResidents,
    }
)
OFFICIALS: Mapping[str, Factory] = MappingProxyType(
    {
        "random": RandomOfficials,
        "communicative": Communicative,
        "regulatory": Regulatory,
        "authoritative": Authoritative,
        "best_fitting": BestFitting,
        "role_aware": RoleAware,
        "searching": SearchingOfficials,
    }
)

__all__ = ["OFFICIALS", "RESIDENTS", "Factory", "Policy"]
