"""The teacher's page on paper: what the class learns, words to explain, and a sheet to hand out for at home."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.cards import Case
from game.print.deck import Deck
from game.print.leaves import BODY, Part, boxed, bullets
from game.print.marks import Reader, text
from game.print.pieces import stack
from game.rules.terms import FUNCTIONS
from game.screen.theme import FUNCTIONS as LOOKS


def teacher_parts(r: Reader, deck: Deck) -> list[tuple[str, list[Part]]]:
    """Titles with what stands under them; nothing for a village without a page for the teacher."""
    page, library = deck.village.teacher_page, deck.document.library
    if page is None:
        return []
    terms = [library.glossary[one] for one in page.words if one in library.glossary]
    learnt = [
        Part(text(r, BODY.w, r.t("Wat leren leerlingen?"), "head"), 0.0, True),
        Part(bullets(r, BODY.w, [r.said(one) for one in page.goals]), 1.6),
    ]
    if terms:
        learnt.append(Part(text(r, BODY.w, r.t("Woorden om uit te leggen"), "head"), 7.0, True))
        learnt += [Part(text(r, BODY.w, f"**{r.said(one.word)}.** {r.said(one.text)}"), 2.6) for one in terms]
    case = library.cases.get(page.case or "")
    home = [*_homework(r, [r.said(one) for one in page.homework]), *(_case(r, case) if case else ())]
    made = [(r.t("Voor de docent"), learnt), (r.t("Voor thuis"), home)]
    return [(title, parts) for title, parts in made if parts]


def _homework(r: Reader, said: list[str]) -> Iterator[Part]:
    if said:
        yield Part(text(r, BODY.w, r.t("Huiswerk"), "head"), 0.0, True)
        yield Part(bullets(r, BODY.w, said), 1.6)


def _case(r: Reader, case: Case) -> Iterator[Part]:
    """The case as the class gets it: what goes on, four things residents can do, and what to write down."""
    yield Part(text(r, BODY.w, r.said(case.title), "head"), 7.0, True)
    yield Part(text(r, BODY.w, r.said(case.story)), 1.6)
    yield Part(text(r, BODY.w, f"**{r.said(case.question)}**"), 2.4, True)
    rows = [f"**{r.t(LOOKS[one].name)}.** {r.said(getattr(case.answers, one).text)}" for one in FUNCTIONS]
    ask = r.t("Kies er één. Schrijf op wat het oplevert, wat het kost, en wie het merkt.")
    yield Part(boxed(stack(bullets(r, BODY.w - 6.4, rows), gap=0), "example"), 2.4)
    yield Part(text(r, BODY.w, ask), 3.0)
