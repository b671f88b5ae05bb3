"""Reports of established makers: capital markets days, retreats, plants that lose a car, brands that are spun off."""

from datetime import date

import pytest

DAY = date(2026, 3, 10)


def _markets(facts):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Munich itself stops making combustion cars in 2027, BMW says.",
        "Nissan's plant in Civac stopped production in March.",
        "The Renault plant in Córdoba stopped building the Sandero in October.",
    ],
)
def test_a_plant_that_makes_no_more_is_no_market_left(facts_of, text):
    assert "exited" not in {status for _, _, status in _markets(facts_of(text, DAY))}


@pytest.mark.parametrize(
    "text",
    [
        "Mitsubishi ended production in China in 2023.",
        "Ford stopped building cars in Brazil in 2021.",
        "Nissan stopped selling cars in Russia in 2022.",
    ],
)
def test_a_country_in_which_nothing_is_made_any_more_is_left(facts_of, text):
    assert {status for _, _, status in _markets(facts_of(text, DAY))} == {"exited"}


@pytest.mark.parametrize(
    "text",
    [
        "BYD's Denza is launched in Chile next year.",
        "Denza is introduced in Chile in June 2026.",
        "Denza will be launched in Chile in June 2026.",
    ],
)
def test_what_is_launched_at_a_time_to_come_is_planned(facts_of, text):
    assert _markets(facts_of(text, DAY)) == {("denza", "CL", "planned")}


@pytest.mark.parametrize(
    "text",
    ["Denza was launched in Chile in June 2025.", "Denza is sold in Chile.", "Denza has been launched in Chile."],
)
def test_what_was_launched_is_there(facts_of, text):
    assert _markets(facts_of(text, DAY)) == {("denza", "CL", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "Honda's 0 Series is launched in America next year.",
        "San Luis Potosí in Mexico follows in 2027, BMW said of the production of the Neue Klasse.",
    ],
)
def test_what_a_maker_has_enters_no_market(facts_of, text):
    assert not facts_of(text, DAY)["events"]


def test_what_is_floated_enters_no_market(facts_of):
    events = facts_of("Ampere's flotation in Paris is pencilled in for the first half of 2027.", DAY)["events"]
    assert [e["event_type"] for e in events] == ["funding"]


def test_a_brand_of_a_maker_enters_one(facts_of):
    events = facts_of("BYD's Denza is launched in Chile next year.", DAY)["events"]
    assert [e["event_type"] for e in events] == ["market_entry"]


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        (
            "Ampere wants to be quick. The arm that Renault Group has split off aims at 300,000 vehicles in 2030.",
            "ampere",
        ),
        (
            "Scout is reborn. The brand that Volkswagen revived in 2022 wants to sell 200,000 cars in 2030.",
            "scout-motors",
        ),
        ("Lotus wants more. The company that Geely bought plans to sell 90,000 cars in 2030.", "lotus"),
        ("Renault Group, which split off Ampere, aims at 300,000 vehicles in 2030.", "renault-group"),
    ],
)
def test_who_is_named_in_a_relative_clause_does_not_what_stands_behind_it(facts_of, text, brand):
    assert {t["organization_id"] for t in facts_of(text, DAY)["targets"]} == {brand}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kia's investments until 2028 total 38 trillion won, 5 trillion more than foreseen.", [("investment", 38e12)]),
        (
            "Hyundai pledged $21 billion for America. Nine billion goes into new plants.",
            [("investment", 9e9), ("investment", 21e9)],
        ),
        ("Polestar wants to have 75 per cent more sales points by 2026.", [("outlet_count", None)]),
        ("Polestar sees retail sales growing by 30 per cent in 2026.", [("vehicle_sales", None)]),
        ("For 2026 Rivian expects output of 57,000 vehicles, as many as last year.", [("vehicle_production", 57000)]),
    ],
)
def test_what_is_aimed_for(facts_of, text, told):
    facts = facts_of(text, DAY)
    assert sorted((t["metric"], t.get("value")) for t in facts["targets"]) == told
    assert not facts["events"]


@pytest.mark.parametrize(
    "text",
    [
        "Nissan has halted work on six models.",
        "Work on six models has been halted, Nissan says.",
        "Hyundai and its sister Kia sold cars in America, 9 percent of them electric.",
    ],
)
def test_what_counts_nothing_and_buys_nothing(facts_of, text):
    facts = facts_of(text, DAY)
    assert not [
        f for f in (*facts["events"], *facts["targets"], *facts["results"]) if f.get("metric") != "electrified_share"
    ]


def test_profit_and_revenue_in_one_breath(facts_of):
    text = (
        "Net profit slumped by 28.4 percent to 10.4 billion euros in 2024 on revenue of 145.6 billion at Mercedes-Benz."
    )
    results = facts_of("Mercedes-Benz has reported. " + text, DAY)["results"]
    assert {(r["metric"], r["value"]) for r in results} == {("profit", 10.4e9), ("revenue", 145.6e9)}


def test_a_year_that_is_spoken_of_is_not_that_of_the_meeting(facts_of):
    text = "At its investor day in Seoul the Korean company Kia said it would have nine hybrid models in 2028."
    assert [e.get("start_on") for e in facts_of(text, DAY)["events"]] == [None]


def test_a_car_that_was_to_end_is_not_launched(facts_of):
    facts = facts_of("The Mercedes A-Class had been due to end in 2026 but lives on until 2028.", DAY)
    assert not facts["events"]
    assert facts["models"][0].get("status") != "discontinued"


def test_elsewhere_is_off_the_scene(facts_of):
    text = (
        "Daimler Truck cuts 5,000 jobs in Germany by 2030.\n\nElsewhere, Scania has a new hub. Volvo Trucks has passed "
        "the mark of 5,000 electric trucks in 50 countries. Iveco sold 3,000 of them."
    )
    assert not [m for m in facts_of(text, DAY)["markets"] if m["organization_id"] != "daimler-truck"]
