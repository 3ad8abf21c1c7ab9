"""A slip in a name is asked for by the name that was meant."""

from collections.abc import Iterator

import pytest

from game.content.annotations import names_at
from game.content.guessing import nearest
from game.content.village import Village
from game.content.village_file import shipped_library
from game.content.wording import also_called


def slips(name: str) -> Iterator[str]:
    """What a hurried hand makes of a name: a letter lost, doubled, swapped with its neighbour, or another one."""
    for at in range(len(name)):
        yield name[:at] + name[at + 1 :]
        yield name[:at] + name[at] + name[at:]
        yield name[:at] + name[at : at + 2][::-1] + name[at + 2 :]
        yield name[:at] + "q" + name[at + 1 :]
    yield name.upper()
    yield name.replace("-", " ")
    yield name.replace("-", "_")


@pytest.mark.parametrize("kind", ["killers", "initiatives", "cases", "framework", "roles"])
def test_nearly_every_slip_in_an_id_is_seen_through(kind: str) -> None:
    ids = sorted(getattr(shipped_library(), kind))
    tried = [(slip, one) for one in ids for slip in slips(one) if slip not in ids][::5]
    seen = sum(nearest(slip, ids) == one for slip, one in tried)
    assert seen >= 0.97 * len(tried), [(s, one, nearest(s, ids)) for s, one in tried if nearest(s, ids) != one]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("energie", "energiecooperatie"), ("Energie coöperatie", "energiecooperatie"), ("bus", ""), ("xyzzy", ""),
     ("", ""), ("zorg", "zorgcooperatie"), ("dorpscooperatie", "dorpscooperatie"), ("dorpshuizen", "dorpshuis")],
)  # fmt: skip
def test_a_part_or_an_accent_is_enough_and_nonsense_is_not(word: str, meant: str) -> None:
    assert nearest(word, shipped_library().initiatives) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [("naam", "name"), ("verhaal", "story"), ("kroonjuwelen", "jewels"), ("rollen", "roles"), ("lengtes", "lengths"),
     ("gemeente", "municipality"), ("stelingen", "statements"), ("nmae", "name")],
)  # fmt: skip
def test_the_dutch_word_for_a_key_is_understood(word: str, meant: str) -> None:
    assert nearest(word, names_at(Village, ()), also_called("Village")) == meant


def test_another_word_never_stands_for_a_name_that_is_not_valid_there() -> None:
    assert nearest("naam", ["story"], {"naam": "name"}) == ""
