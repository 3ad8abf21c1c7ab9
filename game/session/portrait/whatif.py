"""What came of another choice, in sentences: a course among many, never advice."""

from game.session.portrait.told import met_in, spoken
from game.session.portrait.village import ambitions
from game.session.view import WorkshopView
from game.session.whatifs import WhatIf
from game.text import tr


def quote(view: WorkshopView, found: WhatIf, lang: str) -> str:
    """What would have been said aloud, if anything: two answers of one function read the same without it."""
    half_year = next((one.half_year for one in view.decisions if one.number == found.number), 0)
    return spoken(found.action, met_in(view, half_year), view, lang)


def what_if(view: WorkshopView, found: WhatIf, lang: str) -> list[str]:
    """How many courses reached all ambitions, how it really went, each ambition, and what all this rests on."""
    hopes = ambitions(view, lang)
    reached = sum(one.reached for one in hopes)
    return [
        tr(lang, "In {n} van de 100 vervolgen haalt het dorp alle ambities.", n=_share(found.won, found.futures)),
        tr(lang, "Vandaag haalde u er {n} van de {total}.", n=reached, total=len(hopes)),
        *(
            tr(lang, "{ambition}: {n} van de 100.", ambition=hope.text, n=_share(count, found.futures))
            for hope, count in zip(hopes, found.reached, strict=True)
        ),
        tr(
            lang,
            "Dit zijn {n} vervolgen van gespeelde mensen. Die kiezen steeds op dezelfde manier.",
            n=_grouped(found.futures, lang),
        ),
    ]


def _grouped(count: int, lang: str) -> str:
    return f"{count:,}".replace(",", "." if lang == "nl" else ",")


def _share(count: int, of: int) -> int:
    """A share as a number out of a hundred; only nothing is 0, and only all is 100."""
    return 0 if count == 0 else 100 if count == of else min(99, max(1, round(100 * count / of)))
