"""Sentences as business digests have them, with the facts that they tell and the near ones that they do not."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.flows.extraction.conftest import Facts

REFERENCE = date(2026, 3, 10)


def short(facts: Facts, dataset: str) -> set[tuple[object, ...]]:
    """The facts of a dataset as the cells that tell them apart."""
    columns = {
        "events": ("event_type", "organization_id", "country_code", "start_on", "status"),
        "markets": ("organization_id", "place", "status"),
        "targets": ("organization_id", "metric", "value", "period_end"),
        "results": ("organization_id", "metric", "value", "period_end"),
    }[dataset]
    return {tuple(_plain(row.get(c)) for c in columns) for row in facts[dataset]}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize(
    ("text", "events", "markets"),
    [
        (
            "Unveiled in Munich last September, the Xpeng P7 will come to Norway in May.",
            {
                ("product_launch", "xpeng", "DE", "2025-09-01", "occurred"),
                ("product_launch", "xpeng", "NO", "2026-05-01", "scheduled"),
            },
            {("xpeng", "NO", "planned")},
        ),
        (
            "Sold in Norway since 2021, the Hongqi E-HS9 will be offered in Poland from May.",
            {
                ("product_launch", "hongqi", "NO", "2021-01-01", "occurred"),
                ("product_launch", "hongqi", "PL", "2026-05-01", "scheduled"),
            },
            {("hongqi", "NO", "present"), ("hongqi", "PL", "planned")},
        ),
        (
            "Styled in Milan, the Deepal S07 will go on sale in Austria in 2027.",
            {("product_launch", "deepal", "AT", "2027-01-01", "scheduled")},
            {("deepal", "AT", "planned")},
        ),
        (
            "Made in Vietnam, the VinFast VF 6 will be sold in Oman.",
            set(),
            {("vinfast", "VN", "present"), ("vinfast", "OM", "planned")},
        ),
        (
            "Expected in Spain, Italy and France next year, the Kia EV2 will cost 30,000 euros.",
            None,
            {("kia", "ES", "planned"), ("kia", "IT", "planned"), ("kia", "FR", "planned")},
        ),
        (
            "Backed by Stellantis in Europe, Leapmotor will open showrooms in Morocco.",
            None,
            {("leapmotor", "MA", "planned")},
        ),
        ("Hoping for more growth in Italy, BYD will open dealers there.", None, {("byd", "IT", "planned")}),
    ],
)
def test_a_participle_in_front_has_a_time_and_place_of_its_own(
    facts_of: Callable[..., Facts],
    text: str,
    events: set[tuple[object, ...]] | None,
    markets: set[tuple[object, ...]],
) -> None:
    facts = facts_of(text, REFERENCE)
    if events is not None:
        assert short(facts, "events") == events
    assert short(facts, "markets") == markets


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Lucid wants to build 30,000 cars in 2027, the company told shareholders on Tuesday. The same day Peter "
            "Rawlinson stepped down as CEO.",
            "2026-03-10",
        ),
        (
            "Kia will raise capacity in 2027, it said on March 3. The same day it named Ho Sung Song chairman.",
            "2026-03-03",
        ),
        ("On 5 May 2025 Audi closed its plant in Brussels. That day Gernot Döllner stepped down as CEO.", "2025-05-05"),
    ],
)
def test_the_same_day_is_the_last_day_told_and_no_year(facts_of: Callable[..., Facts], text: str, day: str) -> None:
    found = {e for e in short(facts_of(text, REFERENCE), "events") if e[0] == "appointment"}
    assert {(e[3], e[4]) for e in found} == {(day, "occurred")}


@pytest.mark.parametrize(
    "text",
    [
        "Tata Motors returned to South Africa in August with Motus as importer.",
        "Chery came back to South Africa in August with Astara as distributor and 20 dealers.",
    ],
)
def test_a_noun_behind_a_verb_of_the_past_is_of_the_past(facts_of: Callable[..., Facts], text: str) -> None:
    found = short(facts_of(text, REFERENCE), "events")
    assert {(e[0], e[2], e[3], e[4]) for e in found} >= {("market_entry", "ZA", "2025-08-01", "occurred")}
    assert {e[4] for e in found} == {"occurred"}


def test_a_partner_named_behind_is_no_other_firm(facts_of: Callable[..., Facts]) -> None:
    text = (
        "Mahindra looks south while Tata comes back.\n\nMahindra means to grow in South Africa. At the plant of its "
        "partner AIH in Durban it opened a second line last week."
    )
    assert {(e[0], e[1]) for e in short(facts_of(text, REFERENCE), "events")} == {("plant", "mahindra")}


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "Electric models made up 7.5% of GM's U.S. sales in the first five months of 2025.",
            {("general-motors", "electrified_share", 7.5, "2025-05-31")},
        ),
        ("Hybrids now make up 41% of what Toyota sells.", {("toyota", "electrified_share", 41.0, None)}),
        ("At Kia electric cars had a 16% share of its deliveries.", {("kia", "electrified_share", 16.0, None)}),
        ("Electric cars had a 16% share of the market.", set()),
        (
            "Tata is in South Africa. Four models are offered, the Harrier at the top.",
            {("tata-motors", "model_count", 4.0, None)},
        ),
        ("VinFast is in Oman. Three models can be bought for now.", {("vinfast", "model_count", 3.0, None)}),
        ("VinFast showed three models in Oman, the VF 6 among them.", set()),
        (
            "Maruti Suzuki remains the biggest exporter from India: 330,000 vehicles in 2024.",
            {("maruti-suzuki", "vehicle_exports", 330000.0, "2024-12-31")},
        ),
        (
            "Toyota is the country's largest exporter, with 120,000 cars last year.",
            {("toyota", "vehicle_exports", 120000.0, "2025-12-31")},
        ),
        (
            "Chery, China's top exporter for years, sold 120,000 cars at home in May 2025.",
            {("chery", "vehicle_sales", 120000.0, "2025-05-31")},
        ),
        (
            "Tesla sold 1.79 million cars in 2024, down 1.1%. A cheaper model is on track for the first half.\n\nLucid "
            "delivered 10,241, 71% more.",
            {("tesla", "vehicle_sales", 1790000.0, "2024-12-31"), ("lucid", "vehicle_sales", 10241.0, "2024-12-31")},
        ),
    ],
)
def test_what_was_reached(facts_of: Callable[..., Facts], text: str, results: set[tuple[object, ...]]) -> None:
    assert short(facts_of(text, REFERENCE), "results") == results


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Lucid has the Gravity; a mid-size car below $50,000 is to follow in late 2026.", set()),
        ("Kia says an SUV for around 60,000 euros will follow.", set()),
        ("Volkswagen will put 600 million dollars into trucks.", {("volkswagen", "investment", 6e8, None)}),
    ],
)
def test_what_a_car_costs_is_no_money_put_in(
    facts_of: Callable[..., Facts], text: str, targets: set[tuple[object, ...]]
) -> None:
    assert short(facts_of(text, REFERENCE), "targets") == targets


@pytest.mark.parametrize(
    ("text", "dataset", "owners"),
    [
        (
            "Audi shut its factory in Brussels in May 2025. Audi will shed 7,500 posts by 2029. Audi sold 20,000 cars "
            "in Spain.\n\nVolvo Cars is doing the opposite. A plant in Kosice in Slovakia opens in 2027.",
            "events",
            {("plant", "audi"), ("plant", "volvo-cars")},
        ),
        (
            "Audi sold 20,000 cars in Spain. Audi has 80 dealers there. Audi is happy.\n\nVolvo Cars is not. Last "
            "year the Swedes sold 9,000 cars. The workforce of 500 was halved.",
            "results",
            {
                ("audi", "vehicle_sales"),
                ("audi", "outlet_count"),
                ("volvo-cars", "vehicle_sales"),
                ("volvo-cars", "jobs"),
            },
        ),
        (
            "Kia sold 20,000 cars in Spain. Kia has 80 dealers there. Kia is happy.\n\nRenault leads the market."
            "\n\nBy 2027 there should be 100 dealers.",
            "targets",
            {("kia", "outlet_count")},
        ),
        (
            "BYD sold 20,000 cars in May 2025. BYD is happy. BYD has a factory.\n\nShe stood on land that Ford used to "
            "own. The complex there will cost 5.5 billion reais.",
            "targets",
            {("byd", "investment")},
        ),
    ],
)
def test_a_paragraph_is_about_the_rival_that_opens_it(
    facts_of: Callable[..., Facts], text: str, dataset: str, owners: set[tuple[str, str]]
) -> None:
    found = short(facts_of(text, REFERENCE), dataset)
    assert {(row[0], row[1]) for row in found} == owners


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "Of the 18,376 new passenger cars registered in Norway in June 2025 96.9% were electric.\n\nTesla came "
            "first. 5,004 Model Ys found customers, a record since 1975.",
            {("tesla", "vehicle_sales", 5004.0, "2025-06-30")},
        ),
        (
            "Of the 20,000 cars that Kia sold in Norway in 2025 90% were electric.",
            {("kia", "vehicle_sales", 20000.0, "2025-12-31"), ("kia", "electrified_share", 90.0, "2025-12-31")},
        ),
        (
            "MG, whose importer RSA also handles Suzuki, fell by half to 3,010 cars in Norway in June 2025.",
            {("mg", "vehicle_sales", 3010.0, "2025-06-30")},
        ),
        (
            "Toyota's plant in Durban handles up to 220,000 vehicles a year.",
            {("toyota", "production_capacity", 220000.0, None)},
        ),
    ],
)
def test_figures_of_a_market_and_of_its_makers(
    facts_of: Callable[..., Facts], text: str, results: set[tuple[object, ...]]
) -> None:
    assert short(facts_of(text, REFERENCE), "results") == results


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In the U.S. Kia's sales gained 1.4 percent, in India they slipped by 2 percent.", {1.4: "US", -2.0: "IN"}),
        ("Deliveries of Skoda rose 5 percent in Germany, in France they fell 3 percent.", {5.0: "DE", -3.0: "FR"}),
        ("Opel's deliveries rose 5 percent, in Germany alone.", {5.0: "DE"}),
    ],
)
def test_a_place_behind_a_comma_is_of_what_is_told_there(
    facts_of: Callable[..., Facts], text: str, places: dict[float, str]
) -> None:
    results = facts_of(text, REFERENCE)["results"]
    assert {row["change_percent"]: row.get("place") for row in results} == places


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        (
            "Ford said that by 2030 everything it sells in Europe would be electric, a goal it has since dropped.",
            "denied",
        ),
        ("Audi wants everything it makes to be electric by 2033.", "asserted"),
        ("Everything it does should be easier by 2033, Audi says of its electric cars.", None),
    ],
)
def test_everything_that_is_sold_is_a_share(facts_of: Callable[..., Facts], text: str, certainty: str | None) -> None:
    targets = facts_of(text, REFERENCE)["targets"]
    assert [(t["metric"], t["value"], t["certainty"]) for t in targets] == (
        [("electrified_share", 100.0, certainty)] if certainty is not None else []
    )


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Hyundai has stopped selling anything with a combustion engine in Norway.", set()),
        ("Volkswagen no longer sells petrol cars in Norway.", set()),
        ("Nissan has stopped selling cars in Russia.", {("nissan", "RU", "exited")}),
    ],
)
def test_a_drive_that_is_given_up_is_no_exit(
    facts_of: Callable[..., Facts], text: str, gone: set[tuple[object, ...]]
) -> None:
    assert {row for row in short(facts_of(text, REFERENCE), "markets") if row[2] == "exited"} == gone
