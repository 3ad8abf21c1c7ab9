"""Residents as a sensible first group: they rest when tired, build backing, and go to the town hall when ready.

Used by the demo. Each choice comes with its reason in a word, which the catalogue of the screen can say.
"""

from game.rules import Action, Game, View

_TIRED = 3
_ENOUGH = 5


class Neighbours:
    """A simple policy for the seat of the residents."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self._said: dict[str, int] = {}

    def choose(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        """One of the legal actions and why."""
        pick = {
            "star": self._star,
            "attention": self._attention,
            "petition": self._petition,
            "response": self._respond,
            "condition": self._condition,
            "case": self._case,
        }[view.phase]
        return pick(view, legal)

    def _star(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        waiting = max(view.sites, key=lambda site: (len(site.path), site.owner == 2, site.id))
        return Action("star", waiting.id), "ours"

    def _attention(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        if view.meters[0] <= _TIRED and Action("rest") in legal:
            return Action("rest"), "tired"
        grow = [one for one in legal if one.verb == "grow"]
        sites = {site.id: site for site in view.sites}
        waiting = [one for one in grow if sites[one.first].waits]
        own = [one for one in grow if not sites[one.first].waits]
        if waiting and view.resident_tokens == 3:
            return max(waiting, key=lambda one: (sites[one.first].step, one.first)), "backing"
        if own:
            return max(own, key=lambda one: (sites[one.first].step - len(sites[one.first].path), one.first)), "nearest"
        if waiting:
            return waiting[0], "backing"
        if view.meters[2] < _ENOUGH and Action("lobby") in legal:
            return Action("lobby"), "trust"
        return (Action("rest"), "tired") if Action("rest") in legal else (legal[0], "left")

    def _petition(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        ready = [site for site in view.sites if site.waits and (site.backing + site.groundwork or site.weight)]
        if not ready or view.meters[0] == 0:
            return Action("stay"), "nothing_waits"
        best = max(ready, key=lambda site: (site.backing + site.groundwork, -site.weight, site.step, site.id))
        return Action("petition", best.id), "ready"

    def _respond(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        killer = self.game.killers[self.game.killer_at[view.card.killer]] if view.card else None
        assert killer is not None
        assert view.card is not None
        need = view.card.bolts.total - len(view.card.bolts.drawn_by) - 2

        def worth(one: Action) -> tuple[float, str]:
            response = next(r for r in killer.responses if r.id == one.first.rpartition(".")[2])
            gain = min(response.push, max(need, 0)) * 2 + sum(response.effects) - response.ownership
            return gain - self._said.get(str(response.function), 0), one.first

        best = max(legal, key=worth)
        chosen = next(r for r in killer.responses if r.id == best.first.rpartition(".")[2])
        self._said[str(chosen.function)] = self._said.get(str(chosen.function), 0) + 1
        return best, "fits"

    def _condition(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        if view.meters[0] > 1 and Action("condition", "residents") in legal:
            return Action("condition", "residents"), "we_can"
        return Action("condition", "nobody"), "too_much"

    def _case(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        if not view.case:
            return legal[0], "ours"
        effects = self.game.cases[self.game.case_at[view.case]].effects
        best = max(range(len(legal)), key=lambda index: (sum(effects[index]), -index))
        return legal[best], "fits"
