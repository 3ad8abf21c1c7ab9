"""Officials at the counter who choose a posture that fits the owner, as long as they have the room for it."""

from game.rules import Action, Game, View


class Counter:
    """A simple policy for the seat of the officials."""

    def __init__(self, game: Game) -> None:
        self.game = game

    def choose(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        """One of the legal actions and why."""
        pick = {"attention": self._attention, "posture": self._posture, "condition": self._condition}[view.phase]
        return pick(view, legal)

    def _attention(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        room, trust = view.meters[3], view.meters[2]
        ground = [one for one in legal if one.verb == "groundwork"]
        if room <= 1:
            return Action("cover"), "no_room"
        if view.jewels < view.hidden_jewels and (trust <= 4 or not ground):
            return Action("visit"), "to_see"
        if ground:
            backed = {site.id: (site.backing, site.weight, site.step) for site in view.sites}
            return max(ground, key=lambda one: (backed[one.first], one.first)), "groundwork"
        return Action("visit"), "to_see"

    def _posture(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        owner = next(site.owner for site in view.sites if view.card and site.id == view.card.initiative)
        fitting = "communicative" if owner <= 2 else "regulatory"
        if view.meters[3] <= 1 or (fitting == "communicative" and Action("posture", fitting) not in legal):
            return Action("posture", "regulatory"), "no_room"
        return Action("posture", fitting), "fits"

    def _condition(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        if view.meters[3] > 2 and Action("condition", "officials") in legal:
            return Action("condition", "officials"), "we_can"
        return Action("condition", "nobody"), "too_much"
