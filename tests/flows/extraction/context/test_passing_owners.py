"""Passing owners: whose cars the topic sells, and who holds a part of it, take nothing of what follows."""

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
    ("topic", "passing", "who"),
    [
        ("Indus Motor", "Toyota sales in Pakistan rose by a tenth", "indus-motor"),
        ("Bermaz Auto", "Mazda deliveries fell", "bermaz-auto"),
        ("Motus", "Renault's registrations rose 12% in South Africa", "motus"),
        ("Oyak Renault", "Renault holds 51% of the company", "oyak-renault"),
        ("Proton", "Geely owns 49.9% of the Malaysian maker", "proton"),
        ("Volvo Cars", "Geely Holding has owned it since 2010", "volvo-cars"),
        ("Derco", "Inchcape bought the Chilean distributor in 2022", "derco"),
    ],
)
@pytest.mark.parametrize("goes_on", ["The company has", "It has"])
def test_what_follows_is_told_of_the_topic(
    facts_of: Callable[..., Facts], topic: str, passing: str, who: str, goes_on: str
) -> None:
    text = f"{topic} reported results on Monday. {passing}. {goes_on} 4,100 employees and 52 dealers."
    facts = facts_of(text, DAY)
    assert whose(facts, 4100) == [who]
    assert whose(facts, 52) == [who]


@pytest.mark.parametrize(
    ("topic", "passing", "who"),
    [
        # A rival's sales are a rival's.
        ("Kia", "BYD sales in Norway rose by a tenth", "byd"),
        # An owner that does something of its own.
        ("Volvo Cars", "Geely will enter Spain", "geely"),
        # No importer sells a maker's cars all over the world or at the maker's home.
        ("Inchcape", "BYD sales in Europe rose to 83,000", "byd"),
        ("Motus", "BYD's sales in China reached 3 million", "byd"),
        # What he holds a part of is somebody else's.
        ("Kia", "Renault holds 51% of a battery maker", "renault"),
    ],
)
def test_who_is_told_of_himself_goes_on(facts_of: Callable[..., Facts], topic: str, passing: str, who: str) -> None:
    text = f"{topic} reported results on Monday. {passing}. It has 52 dealers in the country."
    assert whose(facts_of(text, DAY), 52) == [who]


@pytest.mark.parametrize(
    ("topic", "passing", "who"),
    [
        ("GB Auto", "Chery volumes doubled to 9,400 units in Egypt", "gb-auto"),
        ("Thaco", "Mazda sales came to 15,000 units", "thaco"),
        ("Eagers Automotive", "BYD sales rose in Australia", "eagers-automotive"),
        ("Perodua", "Daihatsu supplies the engines", "perodua"),
    ],
)
def test_what_a_firm_earns_is_its_own(facts_of: Callable[..., Facts], topic: str, passing: str, who: str) -> None:
    text = f"{topic} reported results on Monday. {passing}, and revenue reached 1.3 billion dollars."
    assert whose(facts_of(text, DAY), 1.3e9) == [who]
    text = f"{topic} reported results on Monday. {passing}. The company earned 310 million dollars in 2024."
    assert whose(facts_of(text, DAY), 310e6) == [who]


@pytest.mark.parametrize("words", ["It sold 4.3 million vehicles in 2024", "The brand has 900,000 employees"])
def test_a_maker_that_acts_in_an_article_on_its_importer_goes_on(facts_of: Callable[..., Facts], words: str) -> None:
    text = f"Inchcape will import BYD cars into Belgium from October. BYD plans 20 showrooms there. {words}."
    assert {row["organization_id"] for row in facts_of(text, DAY)["results"]} == {"byd"}


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Hyundai's Vietnamese partner opened a plant in Ninh Binh in 2022", "hyundai-thanh-cong"),
        ("The company opened a plant in Ninh Binh in 2022", "hyundai-thanh-cong"),
        ("Hyundai opened a plant in Ninh Binh in 2022", "hyundai"),
    ],
)
def test_who_builds_the_cars_of_others_has_works_of_its_own(
    facts_of: Callable[..., Facts], words: str, who: str
) -> None:
    text = f"Hyundai Thanh Cong sold 29,000 cars in the first half. {words}."
    assert [row["organization_id"] for row in facts_of(text, DAY)["events"] if row["event_type"] == "plant"] == [who]


def test_what_a_maker_earns_that_was_told_of_is_no_sellers(facts_of: Callable[..., Facts]) -> None:
    text = "Inchcape takes on BYD in Belgium. BYD sales in Europe doubled. The company earned 4 billion dollars."
    assert whose(facts_of(text, DAY), 4e9) == ["byd"]


def test_a_seller_is_not_what_an_article_is_about_that_goes_on_about_a_maker(facts_of: Callable[..., Facts]) -> None:
    text = (
        "Ali & Sons is to represent XPeng in the Emirates. XPeng will bring the G9 in May. XPeng sold 141,000 cars in "
        "2023, and XPeng exports to Norway. XPeng cars are made in Zhaoqing. The company employs 13,000 people."
    )
    assert whose(facts_of(text, DAY), 13000) == ["xpeng"]
