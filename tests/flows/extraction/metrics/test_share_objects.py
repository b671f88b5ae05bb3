"""What a share is of."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def _shares(facts_of: Facts, text: str) -> list[tuple[str, float]]:
    facts = facts_of(text)
    return [(r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r]


@pytest.mark.parametrize(
    "text",
    [
        "Kia's share of the segment for small SUVs is 15 percent.",
        "Kia's share of new registrations is 15 percent.",
        "Kia wants its share of Germany to reach 15 percent.",
        "The share of Toyota fell to 15 percent.",
        "The share of the Corolla in Kenya rose to 15 percent.",
        "Kia's share of electric-car sales in Norway is 15 percent.",
        "Kia's share in Germany's market for vans is 15 percent.",
        "Kia's share of Chinese sales is 15 percent.",
        "Kia had 15 percent of Thai EV sales.",
        "Kia took 15 percent of Norwegian SUV deliveries.",
        "Kia's share in the company-car segment is 15 percent.",
    ],
)
def test_a_share_of_what_is_sold_is_one_of_a_market(facts_of: Facts, text: str) -> None:
    assert _shares(facts_of, text) == [("market_share", 15.0)]


@pytest.mark.parametrize(
    "text",
    [
        "The share of women in management at Kia is 20 percent.",
        "At Kia the share of recycled steel is to rise to 20 percent by 2030.",
        "Kia's share of renewable energy reached 40 percent last year.",
        "The share of Chinese parts in Tesla's German cars is to fall to 20 percent.",
        "The share of exports in Kia's output was 60 percent.",
        "The share of private buyers at Kia was 60 percent.",
        "Kia's share in the joint venture is 49 percent.",
        "Hyundai's share in Kia is 34 percent.",
        "American suppliers account for 40 percent of Toyota's purchases.",
        "German suppliers provide 60 percent of the batteries at Tesla.",
        "American suppliers provide 40 percent of the parts that Toyota uses in Japan.",
    ],
)
def test_a_share_of_something_else_is_none(facts_of: Facts, text: str) -> None:
    assert not _shares(facts_of, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The share of electric cars at Kia is 50 percent.", ("electrified_share", 50.0)),
        ("At Stellantis in Kenitra 69 percent of the parts are Moroccan.", ("local_content", 69.0)),
        ("Moroccan suppliers provide 69 percent of the parts at Stellantis.", ("local_content", 69.0)),
        ("The share of Moroccan parts in Renault's cars is 69 percent.", ("local_content", 69.0)),
        ("BYD wants Brazilian parts to make up 50 percent by 2027.", ("local_content", 50.0)),
    ],
)
def test_a_share_of_electric_cars_or_of_parts_of_the_country(
    facts_of: Facts, text: str, told: tuple[str, float]
) -> None:
    assert _shares(facts_of, text) == [told]
