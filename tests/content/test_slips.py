"""What trainers really type: one message, about the slip itself, with what to write instead."""

from pathlib import Path

import pytest

from game.content.check import check

from .conftest import place_of

NAME, ROLES = "name: Dijkeinde", "roles: [jongere, buurvrouw, loket, wethouder]"

SLIPS = [
    (NAME, "naam: Dijkeinde", "unknown_key", "Bedoelde u “name”?"),
    (NAME, "name:Dijkeinde", "colon_space", "Schrijf: name: Dijkeinde"),
    (NAME, "name: 't Veen", "apostrophe_start", 'name: "\'t Veen"'),
    (NAME, "name: 's-Gravenmoer", "apostrophe_start", 'name: "\'s-Gravenmoer"'),
    (NAME, "name: - Dijk", "special_start", "name: '- Dijk'"),
    (NAME, "name: 1953", "wrong_type", "aanhalingstekens"),
    (ROLES, "roles: jongere, loket", "wrong_type", "elk op een eigen regel"),
    (ROLES, "roles: [jongere, buurvrouw, loket, wethoudr]", "unknown_id", "Bedoelde u “wethouder”?"),
    ("half_years: 4", "half_years:4", "colon_space", "Schrijf: half_years: 4"),
    ("half_years: 4", 'half_years: "4"', "wrong_type", "Haal de aanhalingstekens weg"),
    ("half_years: 4", "half_years: vier", "wrong_type", "in cijfers"),
    ("hidden: true", "hidden: uit", "yes_no", "Schrijf false."),
    ("hidden: true", "verborgen: true", "unknown_key", "Bedoelde u “hidden”?"),
    ("  120:", "  120 minuten:", "unknown_key", "Bedoelde u “120”?"),
    ("- {id: zorg}", "- zorg", "wrong_type", "Zet er “id:”"),
    ("- {id: zorg}", "- {id:zorg}", "colon_space", "Schrijf: id: zorg"),
    ("- {id: zorg}", "-{id: zorg}", "dash_space", "“- ”"),
    ("meter: trust,", "meter: vertrouwen,", "not_a_choice", "Bedoelde u “trust”?"),
    ("as_of: 2026-11", "as_of: 2026", "date_form", "2026-11"),
    ("id: dijkeinde", "id: Dijkeinde", "id_form", "dijkeinde"),
]


@pytest.mark.parametrize(("sound", "slip", "name", "said"), SLIPS, ids=[slip for _, slip, _, _ in SLIPS])
def test_a_slip_gets_one_message_that_mends_it(sound: str, slip: str, name: str, said: str, shelf_folder: Path) -> None:
    path = shelf_folder / place_of("village")
    text = path.read_text("utf-8")
    assert text.count(sound) == 1
    line = text[: text.index(sound)].count("\n") + 1
    path.write_text(text.replace(sound, slip), "utf-8")
    report = check([path])
    assert [(one.name, one.line) for one in report.diagnostics] == [(name, line)]
    assert said in report.lines("nl")[0]
