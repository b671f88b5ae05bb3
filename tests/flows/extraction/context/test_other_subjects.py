"""Other subjects: what a city, a pilgrim or a litre of petrol does is nothing that the maker of the text does."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
LEAD = "Zeekr sells the 7X in Portugal. "
ALONE = {("zeekr", "PT")}


def rows(facts: Facts) -> set[tuple[str, Any]]:
    markets = {(r["organization_id"], r["place"]) for r in facts["markets"]}
    events = {(r["event_type"], r["country_code"]) for r in facts["events"]}
    return markets | events | {(r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d]}


@pytest.mark.parametrize(
    "told",
    [
        "Electricity for households in France costs 25 cents per kilowatt-hour, against 39 cents in Germany.",
        "The city of Braga has put up 140 charging points since 2022.",
        "Taxes on cars with combustion engines will rise in Italy from January.",
        "A fire in a warehouse near Tianjin destroyed 800 cars in May.",
        "Power cuts cost South Africa 900 million rand a day in 2023.",
        "Carjackers took 22,000 cars in South Africa last year, most of them pickups.",
        "A tonne of copper cost 9,800 dollars in London, a fifth more than in January.",
        "Some 2.3 million tourists from China came to Germany last year.",
        "More than 1.6 million pilgrims landed in Saudi Arabia in June.",
        "In Chile a kilowatt-hour costs 150 pesos, in Peru 0.75 soles.",
        "In Romania a litre of petrol costs 7.20 lei, in Bulgaria 2.40 leva.",
        "The mayor hopes for 4,000 jobs at suppliers and has promised 18 million euros for roads.",
        "Sweden's finance minister has promised 50 million euros for those who are out of work.",
        "The port nearby handled 650,000 cars last year.",
        "Wallbanka, which finances cars, expects 540,000 to be sold in Latvia in 2025.",
        "The rail strike will go on in Belgium and 400,000 people stay at home.",
        "Prices rise, and the museum in Oslo had 780,000 visitors in 2024.",
    ],
)
def test_what_is_nothing_of_the_trade(facts_of: Callable[[str], Facts], told: str) -> None:
    assert rows(facts_of(LEAD + told)) == ALONE


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("Sales in France came to 3,000 last year.", ("zeekr", "FR")),
        ("The outlay of 1.2 billion euros is spread over five years.", ("investment", 1.2e9)),
        ("A third of them, 700 cars, were sold in Norway.", ("zeekr", "NO")),
        ("So far 2 billion euros has been spent.", ("investment", 2e9)),
        ("France and Italy come next year.", ("zeekr", "FR")),
        ("Once complete, the plant in Hungary will build 150,000 cars a year.", ("production_capacity", 150000)),
        ("Last year it sold nearly 3,000 cars in Britain.", ("zeekr", "GB")),
        ("Local content stands at 40 percent.", ("local_content", 40)),
        ("The mayor was pleased, and the company will open a factory in Hungary in 2026.", ("plant", "HU")),
        ("The ministry in Warsaw has ordered 300 cars, which were delivered in Poland in May.", ("zeekr", "PL")),
        ("Speaking in Oslo, president Ola Vik set a goal of 20,000 cars for 2026.", ("vehicle_sales", 20000)),
        ("The ramp-up in Hungary will take until 2026.", ("zeekr", "HU")),
        ("The seven-seater arrives in Sweden in 2026.", ("zeekr", "SE")),
        ("The subcompact goes on sale in Chile in 2026.", ("zeekr", "CL")),
        ("The axe will fall on 900 jobs in Ghent.", ("job_cuts", 900)),
        ("The foray into Kenya begins in 2026.", ("zeekr", "KE")),
        ("The company said that the mayor was wrong; 3,000 people work in Szeged.", ("zeekr", "HU")),
        ("Work on the plant in Hungary began in May.", ("zeekr", "HU")),
        ("Sixteen charging points will be put up in Spain by May.", ("charging_point_count", 16)),
    ],
)
def test_the_text_goes_on_about_its_maker(facts_of: Callable[[str], Facts], told: str, fact: tuple[str, Any]) -> None:
    assert fact in rows(facts_of(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "Reuters runs 200 offices in Germany and wants 300 by 2030.",
        "Amazon runs 20,000 electric vans in Spain and wants 100,000 by 2030.",
    ],
)
def test_an_organisation_without_cars_to_sell(facts_of: Callable[[str], Facts], told: str) -> None:
    assert rows(facts_of(LEAD + told)) == ALONE


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("Reuters says 3.5 billion yuan will be put into batteries.", ("investment", 3.5e9)),
        ("Reuters reported that sales in Norway came to 800 in May.", ("zeekr", "NO")),
    ],
)
def test_who_only_reports(facts_of: Callable[[str], Facts], told: str, fact: tuple[str, Any]) -> None:
    assert fact in rows(facts_of(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "The rental firm Zyxonda has 4,000 cars in Warsaw and wants to buy 500 electric ones next year.",
        "Zyxonda, the insurer, counts 1.3 million policies for cars in Poland.",
        '"We have brought 8,500 jobs to this state," said Governor Brian Kemp.',
        "The peso fell, and the state of Jalisco has promised 200,000 jobs by 2030.",
        "Fitch sees the company losing 2 billion dollars in the year to March 2027.",
    ],
)
def test_an_outsider(facts_of: Callable[[str], Facts], told: str) -> None:
    assert rows(facts_of(LEAD + told)) == ALONE


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("The importer Zyxonda has 12 showrooms in Poland for it.", ("outlet_count", 12)),
        ('"We have hired 8,500 people in Spain," said managing director Ana Ruiz.', ("jobs", 8500)),
        ("As yet there are only 20 dealers in Peru.", ("outlet_count", 20)),
        ("The officials wielded shovels at Zeekr's site in Szeged on Monday.", ("plant", "HU")),
        ("The company sees itself losing 2 billion dollars this year.", ("profit", -2e9)),
    ],
)
def test_no_outsider(facts_of: Callable[[str], Facts], told: str, fact: tuple[str, Any]) -> None:
    assert fact in rows(facts_of(LEAD + told))
