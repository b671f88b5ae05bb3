"""Where figures count whose own words name no place."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 8, 20)


def _places(facts_of: Facts, text: str) -> dict[float, str | None]:
    facts = facts_of(text, DAY)
    return {f["value"]: f.get("place") for f in facts["results"] + facts["targets"] if "value" in f}


@pytest.mark.parametrize(
    ("text", "value", "place"),
    [
        # What stands at a works that was spoken of.
        ("BYD makes cars at a works in Szeged, Hungary. Six hundred people work there.", 600, "HU"),
        ("The Chinese group BYD opened its factory in Brazil. Annual capacity is 50,000.", 50000, "BR"),
        ("BYD has opened a plant in Brazil. Over 200 million euros has gone into it.", 200000000, "BR"),
        ("BYD builds its Hungarian plant. It is to have 4,000 workers.", 4000, "HU"),
        ("Kits come from India, but BYD has a plant in Vietnam. The plant has 800 workers.", 800, "VN"),
        ("At its existing Canadian plant, where 4,200 people make cars, nothing changes at Honda.", 4200, "CA"),
        # Words that stand for a place.
        ("Kia is popular in Kazakhstan. Last year 17,900 Kias were sold in the country.", 17900, "KZ"),
        ("In Chile, where it sold 5,100 cars last year, Foton is well known.", 5100, "CL"),
        # A people's word before what is counted, wherever else the text has been.
        ("Leapmotor builds cars in Poland. 500 European points of sale are the aim for 2026.", 500, "europe"),
        ("BYD builds cars in Brazil. It has 120 German service points.", 120, "DE"),
        ("In May Tesla had 12 percent of Norwegian car sales.", 12, "NO"),
        # People who buy.
        ("Last year Norwegians bought 652 cars of the BYD brand.", 652, "NO"),
        ("In the first quarter 3,950 Kias were sold. Spaniards took 1,200 of its cars.", 1200, "ES"),
        # A list of countries.
        ("MG sold 150,000 cars in Europe last year: United Kingdom 44,600, Italy 27,100, Spain 25,900.", 27100, "IT"),
        # A sentence that begins with its country.
        ("Kia is doing well. In Spain it leads the market, with a share of 7.1%.", 7.1, "ES"),
        ("In Peru Kia is ahead, after sales of 5,000 cars.", 5000, "PE"),
        ("Kenya is its best market, with sales of 5,000 cars, says Kia.", 5000, "KE"),
        # A unit that bears a country in its name.
        ("Toyota South Africa sold 8,000 cars in July.", 8000, "ZA"),
        ("MG Motor India sold 5,000 cars in July.", 5000, "IN"),
        # A town that no list has, with its country behind it.
        ("Neta wants to build 19,000 cars in Bangchan, Thailand, by December.", 19000, "TH"),
        ("In Tarragola, Spain, Chery built 20,000 cars last year.", 20000, "ES"),
        ("Chery plans to employ 900 people in the port city of Tarragola, Spain.", 900, "ES"),
        # Two towns of one country.
        ("BYD has 19 dealers between Auckland and Christchurch.", 19, "NZ"),
        ("Between Lisbon and Porto BYD has 12 showrooms.", 12, "PT"),
        # A report on a market.
        (
            "Registrations in Norway fell in July. Toyota finished first with 1,303 cars; Volkswagen had 1,268 cars. "
            "Tesla sold 689 cars. Kia sold 402 cars. Skoda sold 398 cars. Volvo was next with 350 cars.",
            402,
            "NO",
        ),
    ],
)
def test_a_figure_counts_where_the_text_is(facts_of: Facts, text: str, value: float, place: str) -> None:
    assert _places(facts_of, text)[value] == place


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("BYD has opened a plant in Brazil. It sold 4.3 million cars in 2024.", 4300000),
        ("BYD has 40 dealers between Vienna and Munich.", 40),
        ("In Tarragola, China's Chery built 19,000 cars.", 19000),
        ("In Spain Kia has a plan, with group sales of 3,000,000 cars in mind.", 3000000),
        ("BYD is to build cars in Brazil. Revenue came to 777 billion yuan in 2024.", 777000000000),
        ("Engineers in Hiroshima are busy. Mazda is spending 1.5 trillion yen on electrification.", 1500000000000),
    ],
)
def test_a_figure_of_the_whole_company_counts_nowhere(facts_of: Facts, text: str, value: float) -> None:
    assert _places(facts_of, text)[value] is None


@pytest.mark.parametrize(
    "text",
    [
        "VinFast handed over 175,099 electric cars at home and abroad in 2025.",
        "VinFast sold 175,099 cars in Vietnam and overseas in 2025.",
        "Vietnam's VinFast sold 175,099 cars in 2025.",
        "Vietnam's electric-car maker VinFast sold 175,099 cars in 2025.",
    ],
)
def test_a_figure_of_home_and_abroad_or_of_a_firm_from_somewhere_has_no_place(text: str, facts_of: Facts) -> None:
    (found,) = facts_of(text, date(2026, 3, 10))["results"]
    assert (found["metric"], found["value"], found.get("place")) == ("vehicle_sales", 175_099, None)


def test_the_goal_beside_sales_at_home_and_abroad_is_one_of_sales(facts_of: Facts) -> None:
    text = "VinFast sold 175,099 cars at home and abroad in 2025, short of its goal of 200,000."
    assert [row["metric"] for row in facts_of(text, date(2026, 3, 10))["targets"]] == ["vehicle_sales"]


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam's sales of VinFast cars reached 87,000 in 2024.",
        "Vietnam's VinFast sales reached 87,000 in 2024.",
        "Vietnam's VinFast registrations rose to 87,000 in 2024.",
    ],
)
def test_a_market_that_owns_a_figure_is_its_place(text: str, facts_of: Facts) -> None:
    (found,) = facts_of(text, date(2026, 3, 10))["results"]
    assert found["place"] == "VN"
