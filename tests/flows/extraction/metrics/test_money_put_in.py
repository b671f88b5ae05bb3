"""Money that was put in, and money that is to be: by its cost, by what it enlarges, by what was promised."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kia's works in Kostanay will open in 2026. The cost is given as $250 million.", 250e6),
        ("Mercedes is doubling Kecskemet for about a billion euros.", 1e9),
        ("Tesla is enlarging its Shanghai works for 500 million dollars.", 500e6),
        ("A plant will be enlarged from 5,000 to 20,000 cars annually for GAC, at a cost of IDR 1 trillion.", 1e12),
        ("Half of the $500 million promised for India has been spent, VinFast says.", 500e6),
    ],
)
def test_money_to_be_put_in_is_a_target(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    facts = facts_of(text, DAY)
    assert ("investment", value) in [(r["metric"], r["value"]) for r in facts["targets"]]
    assert "investment" not in [r["metric"] for r in facts.get("results", [])]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("At Halewood, where £500 million have already been laid out, JLR builds electric cars.", 500e6),
        ("Stellantis doubled the capacity of its Kenitra plant to 400,000 in May, for 1.2 billion euros.", 1.2e9),
        ("Changan inaugurated a factory in Rayong Province, its first abroad, at a cost of 10 billion baht.", 1e10),
        ("Nissan's battery plant in Sunderland, which cost 450 million pounds, began work in May.", 450e6),
    ],
)
def test_money_that_was_put_in_is_a_result(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    assert ("investment", value) in [(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]


@pytest.mark.parametrize(
    "text",
    [
        "Volvo extended its credit line for 1.3 billion euros.",
        "Renault expanded its cooperation with Geely for 200 million euros.",
        "Ford extended its deal with the union for 500 million dollars.",
        "Volkswagen has 800 million euros set aside for the emissions affair.",
        "GM said 1.5 billion dollars has been set aside for recalls.",
        "Toyota has 200 billion yen in reserve.",
        "The recall's cost is given as 300 million dollars, Kia says.",
        "Its launch in Canada has slipped to 2027, while a price tag of C$66,500 has vanished, Rivian says.",
        "BYD says the cost of living is put at 2 billion a year.",
    ],
)
def test_other_money_is_no_investment(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, DAY)
    assert not [r for r in facts.get("results", []) + facts.get("targets", []) if r["metric"] == "investment"]
