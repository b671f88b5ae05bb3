"""Places that act by themselves, makers' homes, and what many makers do: nobody's market."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def markets(facts: Facts) -> set[tuple[str, str]]:
    return {(r["organization_id"], r["place"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    "told",
    [
        "Spain makes more cars than any other European country but Germany.",
        "Thailand buys more pickups than saloons.",
        "Only China buys more electric vehicles than Europe.",
        "Indonesia has nickel and Malaysia has rubber.",
        "Egypt assembled 95,000 cars in 2025, a third more than the year before.",
        "Morocco exported 540,000 vehicles last year.",
        "Kenya itself gets none.",
        "Ireland is small and right-hand drive, so it makes no sense for us today.",
        "Germany did away with its subsidy years ago.",
        "It could be doubled if Brazil and Chile open their markets to the vehicles.",
        "It may build another model once the United States lowers its tariffs.",
    ],
)
def test_what_a_country_does_by_itself_is_nobodys_market(facts_of: Callable[..., Facts], told: str) -> None:
    assert markets(facts_of(f"Zeekr sells the 7X in Portugal. {told}")) == {("zeekr", "PT")}


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Spain followed in May.", "ES"),
        ("Spain accounts for half of that.", "ES"),
        ("Spain has 40 dealers.", "ES"),
        ("Spain is its largest market.", "ES"),
        ("Spain is being looked at.", "ES"),
        ("Spain gets the car in June.", "ES"),
    ],
)
def test_what_a_maker_does_in_a_country_that_is_the_subject_is(
    facts_of: Callable[..., Facts], told: str, place: str
) -> None:
    assert markets(facts_of(f"Zeekr sells the 7X in Portugal. {told}")) == {("zeekr", "PT"), ("zeekr", place)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Karsan of Turkey has become the first European maker to sell minibuses in Japan.", {("karsan", "JP")}),
        ("VinFast of Vietnam, which makes scooters too, was launched in the Philippines.", {("vinfast", "PH")}),
        ("Chery sells the Tiggo in Chile. It was founded by a city in China.", {("chery", "CL")}),
        ("For 24 years Chery has been the top exporter of China. It sells cars in Chile.", {("chery", "CL")}),
        ("BYD sells the Seal in Chile. Its name was chosen in Shenzhen.", {("byd", "CL")}),
        (
            "BYD sells the Seal in Chile. Many foreign manufacturers have sold their plants in Brazil.",
            {("byd", "CL")},
        ),
        (
            "BYD sells the Seal in Chile. Chinese producers are driven abroad, be it to Europe or to Brazil.",
            {("byd", "CL")},
        ),
    ],
)
def test_where_a_maker_is_from_and_what_many_do_is_none(
    facts_of: Callable[..., Facts], text: str, wanted: set[tuple[str, str]]
) -> None:
    assert markets(facts_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("BYD sells the Seal in Chile. At home in China it sold 300,000 cars in May.", {("byd", "CL"), ("byd", "CN")}),
        ("BYD sells the Seal in Chile. The plant in Shenzhen was enlarged.", {("byd", "CL"), ("byd", "CN")}),
    ],
)
def test_at_home_a_maker_is_where_it_sells_or_makes(
    facts_of: Callable[..., Facts], text: str, wanted: set[tuple[str, str]]
) -> None:
    assert markets(facts_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Zeekr sells the X in Oman, says Qi Jie, vice president for South Asia at Chery International.",
            {("zeekr", "OM"), ("chery", "south_asia")},
        ),
        (
            "According to Isaac Yeo, head of Stellantis in ASEAN, Zeekr sells cars in Oman.",
            {("zeekr", "OM"), ("stellantis", "asean")},
        ),
        (
            "Bono Ge, who manages the UK and Ireland for BYD, expects 120 dealers.",
            {("byd", "GB"), ("byd", "IE")},
        ),
        (
            "Zeekr sells cars in Oman. Its boss is Anna Berg, until now sales director of Polestar in Finland.",
            {("zeekr", "OM")},
        ),
    ],
)
def test_an_office_is_that_of_the_firm_it_is_named_by(
    facts_of: Callable[..., Facts], text: str, wanted: set[tuple[str, str]]
) -> None:
    assert markets(facts_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Electric vehicles of the Voyah, Aeolus and Dongfeng brands are sold in Spain.",
            {("voyah", "ES"), ("dongfeng", "ES")},
        ),
        ("Stellantis sells the Leapmotor T03 in Spain.", {("leapmotor", "ES")}),
        ("Proton builds the Leapmotor C10 at its plant in Malaysia.", {("proton", "MY"), ("leapmotor", "MY")}),
        ("BYD bought Ford's plant in Brazil and makes the Dolphin there.", {("byd", "BR")}),
    ],
)
def test_whose_cars_are_built_or_sold(facts_of: Callable[..., Facts], text: str, wanted: set[tuple[str, str]]) -> None:
    found = markets(facts_of(text))
    assert wanted <= found
    assert ("ford", "BR") not in found
