"""Rules of works: words that tell of a plant. Patterns see a sentence's shape: O, M, P, D, H stand for names."""

import pytest

from flows.extraction.figures.work_rules import WORKS

_RULES = {rule.name: rule.pattern for rule in WORKS}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ground_broken", "ground was broken near P D."),
        ("ground_broken", "the mayor laid the foundation stone D."),
        ("off_the_line", "the car will roll off the assembly line D."),
        ("production_lost", "D, O will wind down local production."),
        ("plant_opens", "the plant in P was inaugurated D."),
        ("last_made", "the last M was built D."),
        ("its_opening", "on D H attended its official opening."),
        ("its_opening", "H presided over the inauguration D."),
    ],
)
def test_words_of_a_rule(name: str, told: str) -> None:
    assert _RULES[name].search(told) is not None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ground_broken", "it broke new ground D."),
        ("plant_opens", "the plant in P was described D."),
        ("last_made", "the last M was sold D."),
        ("its_opening", "H attended the opening of a school D."),
    ],
)
def test_near_misses(name: str, told: str) -> None:
    assert _RULES[name].search(told) is None
