"""Rules of deeds: words that tell of one. Patterns see a sentence's shape: O, M, P, D, H stand for what is named."""

import pytest

from flows.extraction.deals.deed_rules import DEEDS

_RULES = {rule.name: rule.pattern for rule in DEEDS}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("first_cars", "the first cars were handed over D."),
        ("first_car", "the first M has left the line."),
        ("nth_car", "the 100,000th car rolled off D."),
        ("listed", "O began trading D."),
        ("changes_hands", "O sold its plant in P."),
        ("taken_over", "O took over the plant D."),
        ("hands_changed", "the plant passed to O D."),
        ("named_partner", "O teamed up with O."),
        ("joined_forces", "O and O have agreed D."),
        ("office_taken", "H stepped down as chief D."),
    ],
)
def test_words_of_a_rule(name: str, told: str) -> None:
    assert _RULES[name].search(told) is not None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("first_cars", "the first cars were red."),
        ("changes_hands", "O sold 3,000 cars in P."),
        ("changes_hands", "O will sell through company-owned stores in P."),
        ("changes_hands", "O sells via its subsidiary in P."),
        ("joined_forces", "O and O sell cars in P."),
    ],
)
def test_near_misses(name: str, told: str) -> None:
    assert _RULES[name].search(told) is None
