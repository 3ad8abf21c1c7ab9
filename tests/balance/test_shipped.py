"""Every village that comes with the game teaches what it should, as far as few games can tell.

A reduced sheet: the pairs whose rows are not free, without the searching players. The whole sheet is
``kks balance``, and lies in ``docs/balans.html``.
"""

import pytest

from game.balance import processes, sheet
from game.content.compile import compile_game, lengths
from game.content.village_file import open_village
from game.paths import data_path
from game.report.balance_words import fallen

VILLAGES = sorted(path.stem for path in data_path("scenarios").glob("*.yaml"))


@pytest.mark.parametrize("village", VILLAGES)
def test_no_row_of_a_shipped_village_lies_wholly_outside_its_target(village):
    document = open_village(village)
    for length in lengths(document):
        assert fallen(sheet(compile_game(document, length), 50, 5), "en") == []


@pytest.mark.long
@pytest.mark.parametrize("village", VILLAGES)
def test_the_whole_sheet_of_a_shipped_village_holds(village):
    document = open_village(village)
    with processes(2) as executor:
        for length in lengths(document):
            assert fallen(sheet(compile_game(document, length), 500, 77, executor, search=True), "en") == []
