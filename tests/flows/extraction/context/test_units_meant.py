"""Units meant: "X's Indian unit" and "the X importer" stand for the article's unit or importer of X."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


def whose(facts: Facts, value: float) -> list[str]:
    """Whose the result of a value is."""
    return [row["organization_id"] for row in facts["results"] if row.get("value") == value]


@pytest.mark.parametrize(
    ("topic", "words", "who"),
    [
        ("Maruti Suzuki", "Suzuki's Indian unit", "maruti-suzuki"),
        ("Indus Motor", "Toyota's local assembler", "indus-motor"),
        ("Indus Motor", "Toyota's Pakistani subsidiary", "indus-motor"),
        ("Dongfeng Nissan", "Nissan's Chinese joint venture", "dongfeng-nissan"),
        ("Tofas", "Stellantis' Turkish partner", "tofas"),
        ("D'Ieteren", "The Volkswagen importer", "d-ieteren"),
        ("GB Auto", "The Hyundai and Chery assembler", "gb-auto"),
        ("Volvo Cars", "The Geely-owned brand", "volvo-cars"),
        ("Lotus", "Geely's sports-car maker", "lotus"),
    ],
)
def test_a_unit_of_somebody_is_the_one_that_is_told_of(
    facts_of: Callable[..., Facts], topic: str, words: str, who: str
) -> None:
    text = f"{topic} presented new cars on Monday. {words} sold 12,300 cars in 2024. The company employs 4,100 people."
    facts = facts_of(text, DAY)
    assert whose(facts, 12300) == [who]
    assert whose(facts, 4100) == [who]


@pytest.mark.parametrize(
    ("topic", "words", "who"),
    [
        # No unit of his is told of: he answers for it himself.
        ("Tata Motors", "Suzuki's Indian unit", "suzuki"),
        ("Togg", "Renault's Turkish subsidiary", "renault"),
        # The unit of another country.
        ("Indus Motor", "Toyota's Indian subsidiary", "toyota"),
        # Whose name follows is meant.
        ("Tata Motors", "Suzuki's Indian unit Maruti Suzuki", "maruti-suzuki"),
    ],
)
def test_a_unit_is_nobody_who_does_not_belong_to_its_owner(
    facts_of: Callable[..., Facts], topic: str, words: str, who: str
) -> None:
    text = f"{topic} presented new cars on Monday. {words} sold 12,300 cars in 2024."
    assert whose(facts_of(text, DAY), 12300) == [who]


def test_what_somebody_is_to_another_says_nothing_of_the_topic(facts_of: Callable[..., Facts]) -> None:
    text = "Togg showed a sedan in Munich. Tofas, Stellantis' Turkish partner, sold 220,000 cars in 2024."
    assert whose(facts_of(text, DAY), 220000) == ["tofas"]
