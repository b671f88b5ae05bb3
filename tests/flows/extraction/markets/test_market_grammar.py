"""Grammar of markets: who is meant by "they", agreements, building, ranks, lists, and places that are no markets."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
Told = set[tuple[str, str, str]]
DAY = date(2026, 3, 10)


def markets(facts: Facts) -> Told:
    return {(r["organization_id"], r["place"], r["status"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leapmotor and Nio intend to open their first dealerships in Norway in May.",
            {("leapmotor", "NO", "planned"), ("nio", "NO", "planned")},
        ),
        (
            "Kia and Hyundai say they will build cars in Saudi Arabia by 2027.",
            {("kia", "SA", "planned"), ("hyundai", "SA", "planned")},
        ),
        (
            "Omoda and Jaecoo have started in Spain. They will enter Portugal in May.",
            {(o, *m) for o in ("omoda", "jaecoo") for m in (("ES", "present"), ("PT", "planned"))},
        ),
        (
            "Chery, Omoda and Jaecoo have started in Spain.",
            {("chery", "ES", "present"), ("omoda", "ES", "present"), ("jaecoo", "ES", "present")},
        ),
        # Its cars, whoever builds them.
        (
            "GAC is growing in the region. In Kazakhstan its cars are built by Allur.",
            {("gac", "KZ", "present")},
        ),
        # A company that is called "they" is one.
        ("BYD is glad of it. They will open stores in Poland.", {("byd", "PL", "planned")}),
    ],
)
def test_who_is_meant(facts_of: Callable[..., Facts], text: str, expected: Told) -> None:
    assert markets(facts_of(text, DAY)) == expected


@pytest.mark.parametrize(
    ("text", "place", "status"),
    [
        # Agreed, and not yet done.
        ("Li Auto has signed a contract with an Egyptian distributor.", "EG", "planned"),
        ("Nio signed an agreement with a local Polish importer.", "PL", "planned"),
        ("Mitsubishi has signed a memorandum of understanding on an electric model for Australia.", "AU", "planned"),
        ("BYD's contract with its Egyptian distributor is old: 5,000 cars were sold in Egypt in May.", "EG", "present"),
        # Built, and being built.
        ("Construction of BYD's plant near Karachi has been going on since April.", "PK", "planned"),
        ("Construction of BYD's plant near Karachi was completed in July.", "PK", "present"),
        ("Honda's plant in Ontario has been put off by some two years.", "CA", "planned"),
        # A start, and a rank.
        ("Genesis makes its entry into India in 2027.", "IN", "planned"),
        ("Genesis made its entry into India in 2023.", "IN", "present"),
        # What comes from somebody is not to come.
        ("In Mexico, too, the Chevrolet Aveo comes from a venture in China.", "MX", "present"),
        ("In Mexico, too, the Chevrolet Aveo comes in May.", "MX", "planned"),
        # What is lacking is a window.
        ("An SUV without a rear window, the Polestar 4 goes on sale in China this month.", "CN", "planned"),
        # What somebody works from is there.
        ("Europe is being examined by Li Auto from a research centre in Munich.", "DE", "present"),
        ("From its works in Chonburi GWM could supply Chile.", "TH", "present"),
        ("With a shop in the Uzbek capital, Li Auto has begun to trade abroad.", "UZ", "present"),
        ("Tesla's third plant abroad, after Shanghai and Berlin, could be in India.", "CN", "present"),
        ("Tesla's third plant abroad, after Shanghai and Berlin, could be in India.", "IN", "planned"),
        ("The home market was weaker for Hyundai: 50,000 cars.", "KR", "present"),
        (
            "Stellantis is led by Samir Cherfan, who runs the Middle East region for the group.",
            "middle_east",
            "present",
        ),
        ("In Africa the Japanese company Toyota sold 5,000 cars.", "africa", "present"),
    ],
)
def test_status(facts_of: Callable[..., Facts], text: str, place: str, status: str) -> None:
    assert [r["status"] for r in facts_of(text, DAY)["markets"] if r["place"] == place] == [status]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Xpeng told Bursa Malaysia on Monday that it sold 500 cars in Malaysia.", "TR"),
        ("Shares of Renault gained 1.2% in Paris.", "FR"),
        ("BYD shares fell 3% in Hong Kong.", "HK"),
        ("Farizon's agreements with importers were made public in Hangzhou on Thursday.", "CN"),
        ("The iX3 of BMW had its world premiere at the IAA Mobility in Munich.", "DE"),
        ("Munich/Debrecen, 26 February 2026. Today the BMW Group inaugurated its plant in Debrecen.", "DE"),
        ("As soon as Africa's free trade area works, Toyota could deliver cars to Nigeria.", "africa"),
        ("For the British subsidiary JLR it is the second plant in India.", "GB"),
        ("Suzuki's sales continue in Thailand with cars from India and Japan.", "JP"),
        ("In Africa the Japanese company Toyota sold 5,000 cars.", "JP"),
        ("The Kia PV5 is on sale across Europe, with the exception of Bulgaria and Croatia.", "HR"),
        ("BYD has raised British capital and sells cars in Norway.", "GB"),
    ],
)
def test_no_market(facts_of: Callable[..., Facts], text: str, place: str) -> None:
    assert not [r for r in facts_of(text, DAY)["markets"] if r["place"] == place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chery sold 40,000 vehicles in South Africa last year, Omoda, Jaecoo and Jetour included.",
            {(o, "ZA", "present") for o in ("chery", "omoda", "jaecoo", "jetour")},
        ),
        ("Chery sold 40,000 vehicles in Chile, including 9,000 Tiggos.", {("chery", "CL", "present")}),
        # Whoever is counted in is one of the subject's own.
        ("BYD sold 900 cars in Chile, taxes and Jetour's lead included.", {("byd", "CL", "present")}),
    ],
)
def test_who_is_counted_in(facts_of: Callable[..., Facts], text: str, expected: Told) -> None:
    assert markets(facts_of(text, DAY)) >= expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Kenya, Toyota is distributed by CFAO.", {("toyota", "KE", "present")}),
        ("In Kazakhstan Chery is assembled by Allur.", {("chery", "KZ", "present")}),
        ("In Peru sales by Toyota rose.", {("toyota", "PE", "present")}),
        ("Omoda says it has become Poland's fastest-growing newcomer.", {("omoda", "PL", "present")}),
        ("BYD is China's largest carmaker.", set()),
        # What many do is told of none of them.
        (
            "Chinese carmakers want to conquer Spain: Omoda and BYD increased their sales, and Zeekr is about to come.",
            {("omoda", "ES", "present"), ("byd", "ES", "present"), ("zeekr", "ES", "planned")},
        ),
        (
            "Nissan will build vans in France from 2027. In Sunderland only the Leaf remains.",
            {("nissan", "GB", "present")},
        ),
        ("Dacia sells in Ireland and left it, with France, out of the offer.", {("dacia", "IE", "present")}),
        ("Dacia left Ireland in May.", {("dacia", "IE", "exited")}),
        ("Ineos Automotive has found importers for Brazil.", {("ineos-automotive", "BR", "planned")}),
        ("In Malaysia Neta has stopped supplying dealers.", {("neta", "MY", "exited")}),
        (
            "Volvo Cars will halt exports to the United States. It keeps building the EX90 in South Carolina.",
            {("volvo-cars", "US", "present")},
        ),
        ("Volvo Cars will halt exports to the United States.", {("volvo-cars", "US", "exited")}),
        # A full clause behind a semicolon tells nothing of the one before it.
        (
            "Wuling's biggest foreign buyers are Mexico and Egypt; Brazil is to follow in 2027.",
            {("wuling", "MX", "present"), ("wuling", "EG", "present"), ("wuling", "BR", "planned")},
        ),
        ("Mahindra was among the five biggest pickup brands in Chile.", {("mahindra", "CL", "present")}),
        ("Toyota is one of the largest carmakers in Asia.", set()),
        ("Thailand's Toyota plant makes the Yaris.", {("toyota", "TH", "present")}),
        ("Japan's Toyota and Germany's BMW plan a venture.", set()),
        ("In Saudi Arabia Lucid assembles cars.", {("lucid", "SA", "present")}),
        (
            "BYD Malaysia said it would build cars at Tanjung Malim. Sister brand Denza has dealers in the country.",
            {("byd", "MY", "present"), ("denza", "MY", "present")},
        ),
        ("VinFast has closed its last own store in Canada but stays in Ontario.", {("vinfast", "CA", "present")}),
        ("VinFast has closed its last store in Canada.", {("vinfast", "CA", "exited")}),
        ("Volkswagen builds cars in India. Exports to Mexico ended in 2024.", {("volkswagen", "MX", "exited")}),
        ("Sales of Volkswagen in Norway ended the year at 5,000.", {("volkswagen", "NO", "present")}),
    ],
)
def test_who_is_where(facts_of: Callable[..., Facts], text: str, expected: Told) -> None:
    assert markets(facts_of(text, DAY)) >= expected
    assert expected or not markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Skoda will leave China in June.", "2026-06-01"),
        ("Ford is pulling out of Brazil in the autumn.", "2026-09-01"),
        ("Volkswagen builds cars in India. Deliveries to Chile will stop in June.", "2026-06-01"),
        ("Kia left Iran in May.", "2025-05-01"),
        ("Nio has stopped sales in Denmark in February.", "2026-02-01"),
    ],
)
def test_when_somebody_leaves(facts_of: Callable[..., Facts], text: str, start: str) -> None:
    (row,) = [r for r in facts_of(text, DAY)["markets"] if r["status"] == "exited"]
    assert str(row["period_start"]) == start


def test_a_doubt_stands_with_its_own_place(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("The XUV 3XO of Mahindra is out. New Zealand gets it in May and the UK perhaps in 2027.", DAY)
    assert {r["place"]: r["certainty"] for r in facts["markets"]} == {"NZ": "asserted", "GB": "hedged"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tata opened a plant in India with JLR. For the British subsidiary it is the second one.", "GB"),
        ("GWM is building a plant in Thai Binh's Hung Phu industrial park.", None),
        ("GWM's Thai unit sold 500 cars.", None),
    ],
)
def test_where_a_child_is_from(facts_of: Callable[..., Facts], text: str, place: str | None) -> None:
    places = [r["place"] for r in facts_of(text, DAY)["markets"]]
    assert (place not in places) if place is not None else bool(places)


def test_the_day_of_a_factory_is_no_start_of_its_maker(facts_of: Callable[..., Facts]) -> None:
    text = "Since Wednesday the factory at Horizonte in Brazil has been putting together the Chevrolet Spark."
    assert not any("period_start" in r for r in facts_of(text, DAY)["markets"])
    (row,) = facts_of("Since 2021 GWM has sold cars in Brazil.", DAY)["markets"]
    assert str(row["period_start"]) == "2021-01-01"


def test_a_rank_has_no_date_of_a_start(facts_of: Callable[..., Facts]) -> None:
    rows = facts_of("In the Moroccan market Stellantis came second last year behind Renault.", DAY)["markets"]
    assert {r["organization_id"] for r in rows} == {"stellantis", "renault"}
    assert not any("period_start" in r for r in rows)


def test_a_start_told_by_a_verb_has_its_date(facts_of: Callable[..., Facts]) -> None:
    rows = facts_of("BYD started selling in Pakistan in March 2025 with the Atto 3.", DAY)["markets"]
    assert [(r["status"], str(r["period_start"])) for r in rows] == [("present", "2025-03-01")]
