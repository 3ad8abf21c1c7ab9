"""The rulebook and the rules cannot drift apart: numbers, articles, tests and the words that trainers look for."""

import ast
import re
from pathlib import Path

import pytest

from game.rules import Numbers, legal_actions, parse_action
from game.rules.terms import SEATS
from tools import rulebook
from tools.rulebook import BOOK, RulebookError, articles, renewed, values, worth
from tools.rulebook_tables import MOVES, NUMBER_NAMES

from .handmade import GAME
from .strolling import EVERYBODY, stroll

TESTS = Path(__file__).resolve().parents[1]
NAMED = re.compile(r"test_art_(\d+)_(\d+)_[a-z]")
TEXT = BOOK.read_text("utf-8")


def named_after_articles() -> dict[tuple[int, int], list[str]]:
    """The tests that are named after each article, wherever they stand."""
    found: dict[tuple[int, int], list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_art_"):
                named = NAMED.match(node.name)
                assert named, f"{path.name}: {node.name}"
                found.setdefault((int(named[1]), int(named[2])), []).append(f"{path.name}::{node.name}")
    return found


def test_the_numbers_in_the_rulebook_are_those_of_the_rules():
    assert renewed(TEXT) == TEXT, "python -m tools.rulebook writes them anew"


def test_every_article_has_a_test_and_every_test_names_an_article():
    told = named_after_articles()
    assert [one for one in articles(TEXT) if one not in told] == []
    assert {one: names for one, names in told.items() if one not in articles(TEXT)} == {}


def test_the_code_names_articles_that_exist():
    named = set()
    for path in sorted((TESTS.parent / "game").rglob("*.py")):
        for told in re.findall(r"\b[Aa]rt\. (\d+\.\d+(?:(?:, |-)\d+\.\d+)*)", path.read_text("utf-8")):
            named |= {tuple(int(part) for part in one.split(".")) for one in re.findall(r"\d+\.\d+", told)}
    assert named - set(articles(TEXT)) == set()
    assert named


def test_a_test_of_a_chapter_is_named_after_an_article_of_it():
    for path in sorted((TESTS / "rules").glob("test_chapter_*.py")):
        chapter = path.stem.split("_")[2]
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                assert node.name.startswith(f"test_art_{chapter}_"), f"{path.name}: {node.name}"


def test_every_number_of_the_model_has_a_name_and_stands_in_an_article():
    assert tuple(NUMBER_NAMES) == Numbers._fields
    before_the_appendices = TEXT.split("## Bijlage A")[0]
    written = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"\d<!-- (.*?) -->", before_the_appendices))))
    assert set(Numbers._fields) - written <= {"posture_trust"}
    assert "<!-- table: trust -->" in before_the_appendices


def test_no_number_in_an_article_is_written_by_hand():
    """Types of ownership and references aside, a digit in an article comes from the rules."""
    chapters = re.sub(r"<!-- table: .*?<!-- end -->", "", TEXT.split("## Bijlage A")[0], flags=re.DOTALL)
    for allowed in (
        r"^#+ .*$",
        r"\d+<!-- .*? -->",
        r"\bart\. \d+\.\d+",
        r"\btype \d",
        r"\bhoofdstuk \d+",
        r"\]\(#[^)]*\)",
    ):
        chapters = re.sub(allowed, "", chapters, flags=re.MULTILINE)
    assert re.findall(r".*\d.*", chapters) == []


def test_every_move_that_can_be_made_is_in_the_rulebook_and_no_other():
    made = {
        action.verb
        for seed in range(12)
        for state, _ in stroll(GAME, seed, EVERYBODY)
        for seat in SEATS
        for action in legal_actions(GAME, state, seat)
    }
    assert {parse_action(text).verb for _, text, _ in MOVES} == made
    assert {tuple(int(part) for part in one.split(".")) for *_, where in MOVES for one in where.split(", ")} <= set(
        articles(TEXT)
    )


def test_a_changed_number_is_noticed_and_written(monkeypatch, tmp_path, capsys):
    book = tmp_path / "spelregels.md"
    book.write_text(TEXT, "utf-8")
    monkeypatch.setattr(rulebook, "BOOK", book)
    assert rulebook.main(["--check"]) == 0
    monkeypatch.setattr(rulebook, "Numbers", lambda: Numbers()._replace(rest_energy=4))
    assert rulebook.main(["--check"]) == 1
    assert "python -m tools.rulebook" in capsys.readouterr().err
    assert rulebook.main([]) == 0
    assert "Rusten bij de buren geeft 4<!-- rest_energy --> energie" in book.read_text("utf-8")
    assert rulebook.main(["--check"]) == 0
    assert rulebook.main(["--quick"]) == 2


def test_a_cost_that_became_a_gain_is_refused_and_not_told_as_a_cost(monkeypatch):
    monkeypatch.setattr(rulebook, "Numbers", lambda: Numbers()._replace(fade_support=1))
    with pytest.raises(RulebookError, match="fade_support"):
        renewed(TEXT)


@pytest.mark.parametrize("text", ["1<!-- no_such_number -->", "1<!-- 3 * 4 -->", "<!-- table: wind -->\n<!-- end -->"])
def test_a_name_or_table_that_does_not_exist_is_refused(text):
    with pytest.raises(RulebookError, match=r"no such|not a sum"):
        renewed(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("## 1. A\n### 1.1 a\n### 1.3 c\n", "comes after"),
        ("## 1. A\n### 1.2 b\n", "comes after"),
        ("## 1. A\n### 1.1 a\n### 2.1 b\n## 2. B\n", "holds an article of another"),
        ("## 1. A\n### 1.1 a\n## 3. C\n", "numbered otherwise"),
        ("## 1. A\n### 1.1 a (art. 4.2)\n", "not there"),
    ],
)
def test_articles_that_do_not_follow_each_other_are_refused(text, said):
    with pytest.raises(RulebookError, match=said):
        articles(text)


def test_sums_are_reckoned_from_the_rules():
    assert worth("3 + bolts_above_weight") == 3 + Numbers().bolts_above_weight
    assert worth("-fade_support") == -Numbers().fade_support
    assert values()["fit.communicative.2"] == 2


def test_links_inside_the_rulebook_lead_to_a_heading():
    headings = {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in re.findall(r"^#+ (.*)$", TEXT, re.M)}
    for target in re.findall(r"\]\(#([^)]*)\)", TEXT):
        assert target in headings, target
