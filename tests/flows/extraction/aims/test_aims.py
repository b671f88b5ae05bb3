"""Aims in the wordings of the press: nouns, verbs of reckoning, what had been meant, what is down for whom."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def _aims(facts: dict[str, list[dict[str, Any]]]) -> list[tuple[Any, ...]]:
    return [(t["metric"], t.get("value"), t["certainty"]) for t in facts["targets"]]


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("The 2030 ambition for battery cars stays at 1.6 million, Kia told investors.", "vehicle_sales", 1_600_000),
        ("Its interim figure for 2027 is now 1.1 million, Kia says of its sales plan.", "vehicle_sales", 1_100_000),
        ("Zeekr has set its sights on 5,000 customers in Jordan next year.", "vehicle_sales", 5_000),
        ("Fiat is confident of 20,000 sales this year, most of them shipped from Turkey.", "vehicle_sales", 20_000),
        ("Polestar holds fast to 155,000 cars in 2026.", "vehicle_sales", 155_000),
        ("VinFast now looks for 80,000 deliveries in 2026.", "vehicle_sales", 80_000),
        ("By 2027 BMW wants to have launched more than forty new or updated cars.", "new_model_count", 40),
        ("BYD plans 1,100 overseas sales and service points by the end of 2026.", "outlet_count", 1_100),
        ("MG's overseas shipments are to be 800,000 by 2030.", "vehicle_exports", 800_000),
    ],
)
def test_an_aim_in_other_words_is_a_target(facts_of: Facts, text: str, metric: str, value: float) -> None:
    assert (metric, value, "asserted") in _aims(facts_of(text, published_on="2025-03-14"))


def test_what_a_part_is_down_for_goes_on_with_what_was_counted(facts_of: Facts) -> None:
    text = "Geely sold 2 million cars in 2024. Lynk & Co is supposed to contribute 310,000 this year."
    assert _aims(facts_of(text, published_on="2025-03-14")) == [("vehicle_sales", 310_000, "asserted")]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Last year's 54,600 deliveries fell short of the 60,000 Polestar had in mind.", "asserted"),
        ("Nio's deliveries last year missed the 60,000 it had guided for.", "asserted"),
        ("Kia missed its goal of 60,000 deliveries last year.", "asserted"),
        ("Kia sold 55,000 cars last year instead of the 60,000 planned.", "denied"),
        ("Instead of the 60,000 that had been on the cards, VinFast now looks for 50,000 deliveries.", "denied"),
    ],
)
def test_what_had_been_meant_is_a_target(facts_of: Facts, text: str, certainty: str) -> None:
    assert ("vehicle_sales", 60_000, certainty) in _aims(facts_of(text, published_on="2025-03-14"))


@pytest.mark.parametrize(
    "text",
    [
        "This year has been poor for JAC: 18,000 sales so far.",
        "Abroad, where 414,500 Geelys found takers in 2024, demand is high.",
        "In the first half Kia sold 300,000 cars, more than had been expected.",
        # What others had reckoned with.
        "Kia missed analysts' expectations of 60,000 cars in the first quarter.",
    ],
)
def test_what_was_reached_is_no_target(facts_of: Facts, text: str) -> None:
    assert _aims(facts_of(text, published_on="2025-03-14")) == []


@pytest.mark.parametrize(
    ("text", "value", "certainty"),
    [
        ("In 2030 not one car leaving its plants will have an exhaust, Volvo declared.", 100, "asserted"),
        ("From 2028 no Lotus model will have a combustion engine.", 100, "asserted"),
        ("Bentley will offer EVs only from 2035.", 100, "asserted"),
        ("Alfa Romeo's whole range will be electric by 2027.", 100, "asserted"),
        ("Ford once promised that every car it sold in Europe would be electric from 2030.", 100, "denied"),
        ("All of its cars will be electric by 2030, Mini said. That goal was scrapped in May.", 100, "denied"),
        ("Half of what Volvo sells in 2027 is to be battery-powered.", 50, "asserted"),
        ("Half of Kia's deliveries in 2030 should be battery cars.", 50, "asserted"),
        ("Four in five of its cars will run on electricity in 2030, Porsche said.", 80, "asserted"),
    ],
)
def test_a_pledge_of_electric_cars_is_a_share(facts_of: Facts, text: str, value: float, certainty: str) -> None:
    found = _aims(facts_of(text, published_on="2025-03-14"))
    assert found == [("electrified_share", value, certainty)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway wants every new car sold to be electric by 2025.",
        "Every car that Kia showed in 2024 had a plug.",
        "Lotus says that no model without a battery was shown in 2024.",
    ],
)
def test_electric_cars_that_nobody_pledges_are_no_share(facts_of: Facts, text: str) -> None:
    assert _aims(facts_of(text, published_on="2025-03-14")) == []


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("Normal's capacity goes from 150,000 to 215,000 cars a year, Rivian said.", "production_capacity", 215_000),
        ("Audi's dealer network goes from 40 to 60 by 2027.", "outlet_count", 60),
        ("Renault's plant is to get 3.8 billion reais of fresh capital by 2027.", "investment", 3.8e9),
        ("A $200 million VinFast assembly works in West Java is due to open in 2026.", "investment", 2e8),
        ("Another $2.1 billion of Toyota's goes to a battery plant in North Carolina.", "investment", 2.1e9),
        ("Rs 45,000 crore will flow over five years, Hyundai Motor India said.", "investment", 4.5e11),
    ],
)
def test_a_plan_in_other_words_is_a_target(facts_of: Facts, text: str, metric: str, value: float) -> None:
    assert (metric, value, "asserted") in _aims(facts_of(text, published_on="2025-03-14"))


def test_a_works_under_study_is_hedged(facts_of: Facts) -> None:
    text = "A $250 million assembly works near Durban is under study at Chery."
    assert _aims(facts_of(text, published_on="2025-03-14")) == [("investment", 2.5e8, "hedged")]


@pytest.mark.parametrize(
    "text",
    [
        "Rivian made a loss of $100 million. The $45,000 SUV, which comes in the first half of 2026, is smaller.",
        "Rivian's profit rose by $1 billion to $3 billion in 2024.",
    ],
)
def test_prices_and_what_was_earned_are_no_targets(facts_of: Facts, text: str) -> None:
    assert _aims(facts_of(text, published_on="2025-03-14")) == []


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("No fewer than five newcomers are in Chery's pipeline for next year.", "new_model_count", 5),
        ("Fifteen Kia EVs are to be in the catalogue by 2027.", "model_count", 15),
        ("Seven electric Kia models are lined up by 2030.", "new_model_count", 7),
        ("Changan's timetable: ten markets this year and 50 dealers by 2028.", "new_market_count", 10),
        ("From late 2026 the JAC works should give 3,500 people work directly.", "jobs", 3_500),
        ("Local jobs at Lucid will climb past 4,000.", "jobs", 4_000),
        ("In Mexico 1,000 more will be taken on by 2027, BMW said.", "jobs", 1_000),
        ("Another thousand employees at Ford are surplus to requirements.", "job_cuts", 1_000),
        ("Room is being made at the BYD plant for 150,000 cars a year.", "production_capacity", 150_000),
        ("Lucid's plant is on its way to an annual 155,000 vehicles.", "production_capacity", 155_000),
        ("Mahindra's line makes 90,000 cars a year and can be stretched to 120,000.", "production_capacity", 120_000),
        (
            "Changan makes 100,000 cars a year in Rayong; 200,000 is the second-phase figure.",
            "production_capacity",
            200_000,
        ),
    ],
)
def test_models_jobs_and_capacity_to_come(facts_of: Facts, text: str, metric: str, value: float) -> None:
    assert (metric, value, "asserted") in _aims(facts_of(text, published_on="2025-03-14"))


@pytest.mark.parametrize(
    "text",
    [
        "Changan opened the second phase of its plant in May and now makes 200,000 cars a year.",
        "One employee in seven has left Nissan.",
        "Kia wants 50 per cent of the market, which means luck 17 times over.",
        "Of the 26 cars that Hyundai launched, seven of them new nameplates, all sold well.",
    ],
)
def test_no_models_jobs_or_capacity_to_come(facts_of: Facts, text: str) -> None:
    counted = {"production_capacity", "job_cuts", "jobs", "new_model_count"}
    found = _aims(facts_of(text, published_on="2025-03-14"))
    assert [f for f in found if f[0] in counted or f[1] == 17] == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Kia wants to sell 100,000 cars between now and 2032.", "2032-12-31"),
        ("A million vehicles of five kinds by 2032 remains the promise, Togg said.", "2032-12-31"),
        ("Kia wants 60 dealers by the year's end.", "2025-12-31"),
        ("Kia wants 60 dealers by year's end.", "2025-12-31"),
        ("Five new Kia cars are due in the course of the year.", "2025-12-31"),
        ("Maruti wants 15 per cent of its sales in 2030-31 to be EVs.", "2031-03-31"),
    ],
)
def test_times_of_an_aim(facts_of: Facts, text: str, end: str) -> None:
    (aim,) = facts_of(text, published_on="2025-03-14")["targets"]
    assert str(aim["period_end"]) == end


def test_the_decade_of_an_article_without_a_date(facts_of: Facts) -> None:
    text = "The 2030 plan is dead, Volvo says. By the end of the decade 90 percent of its cars should be electric."
    assert [str(t["period_end"]) for t in facts_of(text)["targets"]] == ["2030-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Maruti shipped 2,900 cars that are to reach Britain, Germany and ten other European nations.",
        "Nissan is cutting costs and going from 17 plants to 10 by March 2028.",
        "Uber, which put $300 million into Opel in September, wants more.",
    ],
)
def test_numbers_of_other_things_are_no_targets(facts_of: Facts, text: str) -> None:
    assert _aims(facts_of(text, published_on="2025-10-14")) == []


def test_the_day_a_plan_was_told_is_not_its_time(facts_of: Facts) -> None:
    text = "In November 2024 another $520 million had been set aside by Ford for its South African plant."
    (aim,) = facts_of(text, published_on="2025-03-14")["targets"]
    assert (aim["metric"], aim.get("period_end")) == ("investment", None)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Geely's exports were 184,000. In August it raised this year's target to 3 million.", "vehicle_sales"),
        ("Perodua built 380,000 cars in 2024. For 2025 it has set itself a target of 355,000.", "vehicle_sales"),
        ("MG's exports came to 184,000 in 2024. That target had been 200,000.", "vehicle_exports"),
    ],
)
def test_an_aim_without_a_qualifier_is_one_of_sales(facts_of: Facts, text: str, metric: str) -> None:
    assert [t["metric"] for t in facts_of(text, published_on="2025-09-02")["targets"]] == [metric]


def test_an_aim_that_is_called_abandoned_is_denied(facts_of: Facts) -> None:
    text = "Opel had set out to make 20,000 cars this year, a figure since abandoned."
    assert _aims(facts_of(text, published_on="2025-11-05")) == [("vehicle_production", 20_000, "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "A goal of one million EVs of annual capacity by the end of 2025, stated time and again, was quietly abandoned "
        "by GM last year.",
        "GM's target of 400,000 EVs by mid-2024 is history.",
        "Ford's aim of 600,000 EVs a year by 2026 is off the table.",
    ],
)
def test_an_aim_whose_end_is_told_behind_it_is_denied(facts_of, text):
    assert [t["certainty"] for t in facts_of(text, date(2026, 3, 10))["targets"]] == ["denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Ford stands by its aim of 600,000 EVs a year by 2026, which has been called history by analysts.",
        "Ford aims for 600,000 EVs in 2026; the Fiesta was dropped.",
        "Ford wants to sell 600,000 EVs in 2026, and 40,000 sedans were scrapped.",
    ],
)
def test_an_aim_beside_which_something_else_ends_stands(facts_of, text):
    assert "asserted" in {t["certainty"] for t in facts_of(text, date(2026, 3, 10))["targets"] if t["value"] == 600000}


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Plans by Nissan to build a battery factory on Kyushu have been given up.", "cancelled"),
        ("A plan to build a second Volvo plant in Slovakia was buried in 2025.", "cancelled"),
        ("Stellantis' project to build a plant at Termoli in Italy has been shelved.", "cancelled"),
        ("Honda's plans to build a plant in Ontario have been confirmed.", "scheduled"),
        ("Nissan, whose plans for a van were given up, will build a plant in Tochigi in 2027.", "scheduled"),
    ],
)
def test_a_plan_that_is_given_up_takes_its_plant_with_it(facts_of, text, cut):
    assert {e["status"] for e in facts_of(text, date(2026, 3, 10))["events"]} == {cut}
