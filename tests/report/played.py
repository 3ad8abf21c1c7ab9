"""A scripted workshop in memory: the same seed and decisions every time, and typed texts full of tricks."""

import json
from functools import lru_cache

from game.content.library import load_library
from game.content.loader import load_village
from game.content.village import Document
from game.paths import data_path
from game.session import fields
from game.session.flow import waits_for_decision
from game.session.view import WorkshopView
from game.session.workshop import Workshop

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "</style><b>vet</b> & 'aan' &lt;b&gt;",
    "[klik](https://kwaad.example) ![p](//kwaad.example/p.png)",
    "<https://kwaad.example> https://kwaad.example www.kwaad.example jan@kwaad.example",
    "# kop | cel | `code` **vet** _schuin_ ~~weg~~",
    "- lijst\n- nog een\n\n1. een\n\n```\nblok\n```\n---",
    "1. geteld | twee {{ en }} ${drie} $x^2$",
    "=====\n> citaat\n| a | b |\n|---|---|",
    "omge\u202ekeerd\x00 en\u2028weg",
)
"""Also said by nobody's ill will: a smiley, a sum of money or a list can break a page as well."""


@lru_cache
def document(village: str = "oudeloo") -> Document:
    library, _ = load_library(data_path("scenarios", "library"))
    assert library is not None
    found, remarks = load_village(data_path("scenarios", f"{village}.yaml"), library)
    assert found is not None, remarks
    return found


def new(length: int = 120, seed: int = 7, village: str = "oudeloo", table: str = "") -> Workshop:
    clock = iter(range(1_790_000_000, 1_800_000_000, 20))
    return Workshop.create(document(village), length, seed=seed, path=None, table=table, now=lambda: float(next(clock)))


def say(workshop: Workshop, name: str, text: str) -> None:
    workshop.do(f"say {name} {json.dumps(text, ensure_ascii=False)}")


def step(workshop: Workshop, turn: int) -> bool:
    """One decision or one "go next"; False at the end."""
    view = workshop.view()
    legal = view.legal["residents"] + view.legal["officials"]
    if waits_for_decision(view.place) and legal:
        workshop.do(legal[turn * 7 % len(legal)])
    elif view.can_next:
        workshop.do("go next")
    else:
        return False
    return True


def play_on(workshop: Workshop, steps: int = 400) -> Workshop:
    for turn in range(steps):
        if not step(workshop, turn):
            break
    return workshop


def until(workshop: Workshop, place: str) -> Workshop:
    for turn in range(400):
        if str(workshop.view().place) == place or not step(workshop, turn):
            break
    assert str(workshop.view().place) == place
    return workshop


@lru_cache
def full(tricks: bool = True) -> WorkshopView:
    """A whole workshop in which every field is filled in."""
    texts = NASTY if tricks else ("Gewoon een zin.",)
    workshop = new(table=texts[0])
    for number, one in enumerate(("energiecooperatie", "wensbus", "dorpshuis", "groengroep", "zorgcooperatie")):
        workshop.do(f"guess owner {one} {number % 4 + 1}")
    until(workshop, "play.attention")
    workshop.do("blank money")
    until(workshop, "play.killer")
    workshop.do("override door shut")
    until(workshop, "play.respond")
    workshop.do("override trust 9")
    workshop.do("override owner wensbus 2")
    until(workshop, "play.killer")
    workshop.do("pass")
    until(workshop, "play.choose")
    workshop.do("guess case 3 activate")
    play_on(workshop)
    names = [fields.ABSENT, *(fields.blank(one) for one in ("money", "rules"))]
    names += [fields.feeling(one) for one in fields.SIDES]
    names += [fields.recognition(one) for one in range(fields.RECOGNITIONS)]
    names += [fields.question(one, role) for one in fields.QUESTIONS for role in fields.ROLES]
    names += [
        fields.action(row, kind, part)
        for row in range(2)
        for kind in fields.ACTION_KINDS
        for part in fields.ACTION_PARTS
    ]
    names += [fields.conclusion(one) for one in range(fields.CONCLUSIONS)]
    names += [make(half) for half in range(1, 7) for make in (fields.open_question, fields.thanks)]
    names += [fields.reflection(2), fields.reflection(4)]
    for number, name in enumerate(names):
        say(workshop, name, texts[number % len(texts)])
    for text in texts:
        workshop.do(f"remark {json.dumps(text, ensure_ascii=False)}")
    workshop.do("vote before.0 2 4 1 1 0 hands")
    workshop.do("vote after.0 0 1 2 3 2 phone")
    workshop.do("pick reflection.2 aandacht")
    return workshop.view()
