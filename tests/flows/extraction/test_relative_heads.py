"""Whom a sentence is about that goes on about a name as "X, which …", and about whom behind it."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def markets(facts: Facts) -> set[tuple[str, str, str]]:
    return {(r["organization_id"], r["place"], r["status"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "wanted", "other"),
    [
        (
            "Geely has bought a stake in Proton, which sells 150,000 cars a year in Malaysia.",
            ("proton", "MY", "present"),
            "geely",
        ),
        (
            "Nio's boss once worked for Renault, which has long been market leader in Algeria.",
            ("renault", "DZ", "present"),
            "nio",
        ),
        ("The design was bought from Lotus, who builds the Emira in Britain.", ("lotus", "GB", "present"), "nio"),
        ("Xpeng works with Volkswagen, which opened a showroom in Malta.", ("volkswagen", "MT", "present"), "xpeng"),
    ],
)
def test_a_relative_clause_is_about_the_name_before_it(
    facts_of: Callable[..., Facts], text: str, wanted: tuple[str, str, str], other: str
) -> None:
    found = markets(facts_of(text))
    assert wanted in found
    assert other not in {organization for organization, place, _ in found if place == wanted[1]}


@pytest.mark.parametrize(
    "text",
    [
        "Zeekr, which belongs to Geely, sells cars in Latvia.",
        "Zeekr has taken over a car from Volvo, which the Swedes designed, and sells it in Latvia.",
    ],
)
def test_behind_a_relative_clause_the_sentence_goes_on_about_its_subject(
    facts_of: Callable[..., Facts], text: str
) -> None:
    assert ("zeekr", "LV", "present") in markets(facts_of(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Norway the Deepal S05 costs about as much as an entry-level Skoda Elroq.", {"deepal", "skoda"}),
        (
            "In Norway the Deepal S05 is priced between the Dacia Spring and the Renault 5.",
            {"deepal", "dacia", "renault"},
        ),
        ("The Deepal S05 is longer than the Tesla Model Y and is sold in Norway.", {"deepal"}),
    ],
)
def test_a_car_has_the_price_that_another_is_measured_by(
    facts_of: Callable[..., Facts], text: str, wanted: set[str]
) -> None:
    assert {organization for organization, place, _ in markets(facts_of(text)) if place == "NO"} == wanted


@pytest.mark.parametrize(
    "told",
    [
        "Renault sold its two-thirds of Dacia last year.",
        "Mercedes-Benz handed over its remaining 10% of Denza in September.",
        "The venture belongs to Toyota (51%) and Subaru.",
    ],
)
def test_whose_a_firm_is_says_nothing_of_where_its_owners_sell(facts_of: Callable[..., Facts], told: str) -> None:
    assert markets(facts_of(f"BYD sells 900 cars a month in Hungary. {told}")) == {("byd", "HU", "present")}
