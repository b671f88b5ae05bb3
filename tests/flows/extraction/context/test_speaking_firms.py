"""Who says, at the end of a sentence, what it tells of nobody else speaks of itself."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("The brand will be found in 30 African markets by 2027, says Jetour.", "jetour"),
        ("The carmaker intends to sell 50,000 cars in Spain by 2027, according to Omoda.", "omoda"),
        ("Annual sales of 90,000 cars are planned for 2028, confirmed Togg.", "togg"),
    ],
)
def test_the_maker_that_says_it_is_who_means_to(facts_of: Facts, text: str, maker: str) -> None:
    assert [f["organization_id"] for f in facts_of(text, date(2025, 7, 1))["targets"]] == [maker]


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else's figures.
        "The carmakers' association expects 2.8 million cars to be sold this year, says BYD.",
        "The government hopes that 500,000 cars will be exported in 2027, according to Tata Motors.",
        "The market should reach 2.9 million cars by 2027, analysts say.",
    ],
)
def test_what_others_expect_is_not_its_own(facts_of: Facts, text: str) -> None:
    assert facts_of(text, date(2025, 7, 1))["targets"] == []


def test_who_was_spoken_of_before_stays(facts_of: Facts) -> None:
    text = "Omoda is new to Spain. The brand intends to sell 50,000 cars there by 2027, according to Chery."
    assert [f["organization_id"] for f in facts_of(text, date(2025, 7, 1))["targets"]] == ["omoda"]
