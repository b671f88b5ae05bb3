"""Plans told in other words: stages, moved aims, what is given up, what others put in, firms that are bought."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2026, 3, 10)


def _told(facts_of: Facts, text: str) -> set[str]:
    """Each target (T, TD denied) and result (R): its metric, value (or change) and the end of its period."""
    found = facts_of(text, DAY)
    return {
        f"{dataset[0].upper()}{'D' if f['certainty'] == 'denied' else ''} {f['metric']} "
        f"{f.get('value', f.get('change_percent')):g} {f.get('period_end') or '-'}"
        for dataset in ("targets", "results")
        for f in found[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The noun of a stage is told but once.
        (
            "Changan's works in Rayong is to make 50,000 cars a year in the first phase and 200,000 in the last.",
            {"T production_capacity 50000 -", "T production_capacity 200000 -"},
        ),
        (
            "Omoda's plant in Vietnam should build 30,000 cars a year at first and 120,000 in phase two.",
            {"T production_capacity 30000 -", "T production_capacity 120000 -"},
        ),
        # What is there stays, although "that" is to be raised.
        (
            "Perodua's line in Rawang can assemble 20,000 cars a year. In steps that is to be increased to 45,000.",
            {"R production_capacity 20000 -", "T production_capacity 45000 -"},
        ),
        (
            "Chery has 40 dealers in Spain. That number will be raised to 75.",
            {"R outlet_count 40 -", "T outlet_count 75 -"},
        ),
        # Aims of old, and those that will not be met.
        (
            "Kia aims to sell 4.19 million vehicles in 2030. A year ago that target was 4.3 million.",
            {"T vehicle_sales 4.19e+06 2030-12-31", "TD vehicle_sales 4.3e+06 2030-12-31"},
        ),
        (
            "Skoda wants to have 200 dealers in India by 2028. Two years earlier the goal had been 350.",
            {"T outlet_count 200 2028-12-31", "TD outlet_count 350 2028-12-31"},
        ),
        (
            "EVs were to make up 30 per cent of Honda's sales in 2030. President Toshihiro Mibe told reporters that "
            "this "
            "will not happen.",
            {"TD electrified_share 30 2030-12-31"},
        ),
        (
            "Ford wanted to sell 600,000 EVs a year by 2026. That is no longer the plan.",
            {"TD vehicle_sales 600000 2026-12-31"},
        ),
        (
            "Ford plans to sell 600,000 EVs a year by 2026. That will not be easy.",
            {"T vehicle_sales 600000 2026-12-31"},
        ),
        # A budget and the time that both of its sums are for.
        (
            "Honda is cautious. The budget for batteries and software up to March 2031 is reduced from 10 trillion "
            "yen to "
            "7 trillion yen.",
            {"TD investment 1e+13 2031-03-31", "T investment 7e+12 2031-03-31"},
        ),
        # How far a share rises, and by how much.
        ("Kia's share of the Indian market should rise above 8 per cent by 2030.", {"T market_share 8 2030-12-31"}),
        # Told without a verb, for what is yet to come.
        ("BYD's plans for Manisa:\n- 5,000 jobs when the second line starts.", {"T jobs 5000 -"}),
        ("BYD has a works in Manisa. It employed 5,000 people when the second line started.", {"R jobs 5000 -"}),
        (
            "300 people work at Ebro's plant in Barcelona; at the end of next year there are to be 1,250.",
            {"R jobs 300 -", "T jobs 1250 2027-12-31"},
        ),
        (
            "MG has dealers in Chile. 23 dealers are open, and by the end of the year there should be 60 of them.",
            {"R outlet_count 23 -", "T outlet_count 60 2026-12-31"},
        ),
    ],
)
def test_plans(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert _told(facts_of, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The time that the next statement begins with is that of the next statement.
        (
            "MG has 16 showrooms in Chile, and by 2027 it wants 30.",
            {"R outlet_count 16 -", "T outlet_count 30 2027-12-31"},
        ),
        (
            "MG has 16 showrooms in Chile, but by 2027 it intends to have 30.",
            {"R outlet_count 16 -", "T outlet_count 30 2027-12-31"},
        ),
        (
            "MG employs 1,600 people in Chile, and by the end of next year 400 more are to be hired.",
            {"R jobs 1600 -", "T jobs 400 2027-12-31"},
        ),
        (
            "MG will open 16 showrooms and, by 2028, hire 400 people.",
            {"T new_outlet_count 16 -", "T jobs 400 2028-12-31"},
        ),
        # A list goes on with numbers alone.
        (
            "MG will sell 16,000 cars in Chile in 2027, and in 2028 20,000.",
            {"T vehicle_sales 16000 2027-12-31", "T vehicle_sales 20000 2028-12-31"},
        ),
        (
            "MG plans to have 30 dealers in Chile and 20 in Peru by 2028.",
            {"T outlet_count 30 2028-12-31", "T outlet_count 20 2028-12-31"},
        ),
    ],
)
def test_the_time_of_the_next_statement(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert _told(facts_of, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tata Motors is buying Iveco for 3.8 billion euros.", {"tata-motors": 3.8e9}),
        ("Tata Motors will pay 3.8 billion euros for Iveco.", {"tata-motors": 3.8e9}),
        (
            "Tata Motors is acquiring Iveco. It offers 14.10 euros in cash for each share of the Italian truck maker, "
            "roughly 3.8 billion euros altogether.",
            {"tata-motors": 3.8e9},
        ),
        ("GAC bought the former Mitsubishi plant in Changsha for 150 million yuan.", {"gac": 1.5e8}),
        # Goods, rights and shares of the state's are no firms.
        ("BYD bought 5,000 chips from Nvidia for 200 million dollars.", {}),
        ("BYD will pay 300 million yuan for advertising rights at the Euro.", {}),
        (
            "Toyota will invest 680 million euros in Kolín, to which the state contributes up to 64 million euros.",
            {"toyota": 6.8e8},
        ),
        # What runs was paid for; a stage to come was not.
        (
            "Proton's plant was opened today. Costing RM82 million, it can assemble 20,000 cars a year.",
            {"proton": 8.2e7},
        ),
    ],
)
def test_money(facts_of: Facts, text: str, wanted: dict[str, float]) -> None:
    found = facts_of(text, DAY)
    told = [*found["targets"], *found["results"]]
    assert {f["organization_id"]: f["value"] for f in told if f["metric"] == "investment"} == wanted


def test_a_plant_that_runs_was_paid_for(facts_of: Facts) -> None:
    text = "BYD's plant in Uzbekistan was opened in June. Costing $300 million, the second phase is to follow."
    assert {t["value"] for t in facts_of(text, DAY)["targets"]} == {3e8}


@pytest.mark.parametrize(
    "text",
    [
        "Geely sells cars in Egypt. The Trade Ministry, which wants half of all cars sold to be home-assembled by "
        "2030, "
        "is pleased.",
        "Isuzu is big in Thailand. Thailand wants 30% of the 2.5 million vehicles that it makes to be electric by "
        "2030.",
        "Seres sells cars in Indonesia. Jakarta dreams of two million electric cars by 2030.",
        "BYD is at home in Norway. The government wants 90 per cent of new cars to be electric by 2030.",
    ],
)
def test_aims_of_a_state_are_nobodys(facts_of: Facts, text: str) -> None:
    assert facts_of(text, DAY)["targets"] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Audi will put 8 billion euros into its German factories.", "DE"),
        ("An electric car plant in the Canadian province of Ontario, to cost C$15 billion, is planned by Honda.", "CA"),
        ("GWM opened a factory in Brazil. The Chinese company expects to have 1,000 people on the payroll.", "BR"),
        (
            "MG's plant in Halol, India, is small. Its capacity will be raised to 300,000, for which China's SAIC "
            "pays.",
            "IN",
        ),
        (
            "Proton has 66 outlets in Malaysia. Singapore follows next year. It wants to reach 80 outlets by year-end.",
            "MY",
        ),
        ("Tata and Iveco want to have revenue of 22 billion euros, half of it in Europe.", None),
    ],
)
def test_where_plans_count(facts_of: Facts, text: str, place: str | None) -> None:
    assert {t.get("place") for t in facts_of(text, DAY)["targets"]} == {place}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What stays where it is, is there; what is to stay there is a plan.
        ("Renault has a plant in Bursa. Annual capacity stays at 390,000 cars.", {"R production_capacity 390000 -"}),
        (
            "Renault is building a plant in Bursa. Its capacity is to stay at 390,000 cars.",
            {"T production_capacity 390000 -"},
        ),
        # A share with what it was told aside.
        (
            "Renault's share of the Turkish market, 14 percent last year, is to climb to 17 percent.",
            {"R market_share 14 2025-12-31", "T market_share 17 -"},
        ),
        # Not quite so many, and an aim that was missed.
        (
            "VinFast wants to deliver 300,000 vehicles this year, having fallen just short of 200,000 in 2025.",
            {"T vehicle_sales 300000 2026-12-31", "R vehicle_sales 200000 2025-12-31"},
        ),
        # Where a number is moved from counts what the next one does.
        (
            "VinFast targets 25,000 sales and wants to expand its network from 35 to 75 showrooms.",
            {"T vehicle_sales 25000 -", "R outlet_count 35 -", "T outlet_count 75 -"},
        ),
        (
            "MG has 110 dealers in Brazil. By December the number is to go from 110 to 130.",
            {"R outlet_count 110 -", "T outlet_count 130 2026-12-31"},
        ),
        ("GWM wants 1,000 overseas outlets to become 1,500.", {"R outlet_count 1000 -", "T outlet_count 1500 -"}),
        # A verb and no rank.
        ("MG expects its sales in Europe to top 350,000 in 2026.", {"T vehicle_sales 350000 2026-12-31"}),
        ("MG wants to be among the top 10 brands in Europe in 2026.", set()),
        # Jobs that go, and those who were there.
        (
            "Ford's plant in Cologne will lose another 1,000 jobs by January. Of the 11,500 employees many will stay.",
            {"T job_cuts 1000 2027-01-31", "R jobs 11500 -"},
        ),
        # Plants are no capacity.
        (
            "By 2031 Maruti Suzuki wants to build four million cars a year, for which it will need two more plants.",
            {"T production_capacity 4e+06 2031-12-31"},
        ),
        # What was reached by the end of a year that is over.
        ("Togg sells cars in Germany. By year-end sales came to 1,850.", {"R vehicle_sales 1850 2025-12-31"}),
        ("Togg sells cars in Germany. By year-end sales should come to 1,850.", {"T vehicle_sales 1850 2026-12-31"}),
        # Sales in the text's own clause are no exports of the sentence before.
        (
            "Togg hopes to export 10,000 cars this year. Sales in Germany started well; in February they came to "
            "1,850.",
            {"T vehicle_exports 10000 2026-12-31", "R vehicle_sales 1850 2026-02-28"},
        ),
        ("GWM aims at 60,000 registrations in Brazil, twice the 2025 result.", {"T vehicle_sales 60000 -"}),
        ("Traton has budgeted 2.6 billion euros for electric trucks.", {"T investment 2.6e+09 -"}),
    ],
)
def test_levels_and_moves(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert _told(facts_of, text) == wanted


def test_a_month_is_that_of_both_ends_of_a_move(facts_of: Facts) -> None:
    found = facts_of("Monthly SUV capacity of Mahindra is to go from 49,000 to 64,000 in 2026.", DAY)
    assert {f["unit"] for f in [*found["targets"], *found["results"]]} == {"vehicles_per_month"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # More of what is there, and not of where it is.
        (
            "Ineos has 210 dealers in 50 countries and sees room for 40 more in the United States.",
            {"R outlet_count 210 -", "R market_count 50 -", "T new_outlet_count 40 -"},
        ),
        (
            "GWM has dealers in Thailand. It plans 20 more dealers, for 110 in all.",
            {"T new_outlet_count 20 -", "T outlet_count 110 -"},
        ),
        # A plan raised by a part to a sum.
        (
            "Hyundai raised its five-year investment plan for Korea by a fifth to 125.2 trillion won.",
            {"T investment 1.252e+14 -"},
        ),
        # Outlets that are closed are none, who is to sell the make will be one.
        ("Seven of Zeekr's showrooms in Sweden have closed.", set()),
        (
            "Nio's network in Norway consists of 12 dealers. About 100 are to sell the brand by 2028.",
            {"R outlet_count 12 -", "T outlet_count 100 2028-12-31"},
        ),
        # An aside of what is to come.
        (
            "A third of Renault's sales, or two million cars, should come from Asia by 2030.",
            {"T vehicle_sales 2e+06 2030-12-31"},
        ),
        # Jobs that are feared for, that will go, and people who are being taken on.
        (
            "Volkswagen's works council fears for 3,500 jobs. The company speaks of 1,600 that will go by 2030.",
            {"T job_cuts 3500 -", "T job_cuts 1600 2030-12-31"},
        ),
        (
            "VinFast is taking on 900 people in Subang at once and 3,000 in the long run.",
            {"T jobs 900 -", "T jobs 3000 -"},
        ),
        ("VinFast took on 900 people in Subang.", {"R jobs 900 -"}),
        # Money that is spread, a plant that is begun, sales that would be enough.
        ("VinFast's outlay of $1 billion is spread over five years.", {"T investment 1e+09 2031-03-10"}),
        (
            "Rivian will break ground on its plant in 2027. The first phase allows for 200,000 vehicles a year.",
            {"T production_capacity 200000 -"},
        ),
        ("Ineos wants to be profitable at 20,000 cars.", set()),
        # What is there, told beside a plan; what is under way; what is left.
        (
            "BAIC's dealer network in South Africa should be 50-strong by the end of 2026; it stands at 38.",
            {"T outlet_count 50 2026-12-31", "R outlet_count 38 -"},
        ),
        (
            "Toyota wants 30 percent of its European sales to be battery-electric by 2030 - at present it is 6 "
            "percent.",
            {"T electrified_share 30 2030-12-31", "R electrified_share 6 -"},
        ),
        (
            "Jetour, sold by 62 dealers in South Africa, is adding 13 by June.",
            {"R outlet_count 62 -", "T new_outlet_count 13 2026-06-30"},
        ),
        (
            "Skywell's importer in Israel had hoped for 2,500 deliveries in 2025 but got no further than 900.",
            {"T vehicle_sales 2500 2025-12-31", "R vehicle_sales 900 2025-12-31"},
        ),
        ("Aiways has 30 employees left.", {"R jobs 30 -"}),
        (
            "Of the 1.5 trillion yen Subaru wants to spend by 2030, half is for hybrids.",
            {"T investment 1.5e+12 2030-12-31"},
        ),
        # What a plant could make and did; what it was planned for; people being sought; cars still to be built.
        (
            "Mercedes-Benz's works in Tuscaloosa could make 300,000 cars a year; last year it was 260,000.",
            {"R production_capacity 300000 -", "R vehicle_production 260000 2025-12-31"},
        ),
        (
            "BMW's Debrecen plant, planned for 150,000 cars, is busy: 1,000 more people are being sought.",
            {"T production_capacity 150000 -", "T jobs 1000 -"},
        ),
        (
            "The Volvo EX60 is in demand. 70,000 of the cars are to be built in Torslanda this year.",
            {"T vehicle_production 70000 2026-12-31"},
        ),
        # A sum beyond the capacity, what was to have been, a time that lies ahead.
        (
            "Chery has been promised land for a plant with 200,000 units of annual capacity, worth $1 billion.",
            {"T production_capacity 200000 -", "T investment 1e+09 -"},
        ),
        ("Renault ends the Duo. 650 dealerships were to have offered it by 2026.", {"TD outlet_count 650 2026-12-31"}),
        (
            "Leapmotor opens its next plant in June. By then it will be in 38 countries.",
            {"T market_count 38 2026-06-30"},
        ),
        # Who wants to have so many wants no more than that, who looks for more does.
        (
            "Foton has since appointed 35 dealers. Seventy should be in place by the end of 2026, for which year it "
            "budgets "
            "3,000 sales.",
            {"R new_outlet_count 35 -", "T outlet_count 70 2026-12-31", "T vehicle_sales 3000 2026-12-31"},
        ),
        (
            "Xpeng opened three outlets in January and wants to have 14 by the end of December.",
            {"R new_outlet_count 3 2026-01-31", "T outlet_count 14 2026-12-31"},
        ),
        (
            "Voyah has eight dealers in Switzerland and is looking for ten more by the end of the year.",
            {"R outlet_count 8 -", "T new_outlet_count 10 2026-12-31"},
        ),
        (
            "Geely had twelve dealerships when it started business in Poland, and the brand wants to get to 30 by "
            "2027.",
            {"R outlet_count 12 -", "T outlet_count 30 2027-12-31"},
        ),
        (
            "VinFast has eight showrooms in the Philippines. Its plan is to have 60 throughout the country by 2027.",
            {"R outlet_count 8 -", "T outlet_count 60 2027-12-31"},
        ),
        (
            "Porto gets an Xpeng showroom in May, Braga and Faro in June; with Lisbon that makes four by the end of "
            "the year.",
            {"T outlet_count 4 2026-12-31"},
        ),
        (
            "The number of Polestar's retail points, 88 by now, is to rise by 75% by 2027.",
            {"R outlet_count 88 -", "T outlet_count 75 2027-12-31"},
        ),
        (
            "Skywell has 1,200 orders and 48 dealers, a number that is to be doubled by the end of 2027.",
            {"R vehicle_orders 1200 -", "R outlet_count 48 -", "T outlet_count 100 2027-12-31"},
        ),
        # What is doubled, and when.
        (
            "Karsan had a turnover of 8.9 billion liras. It wants to double that in 2026.",
            {"R revenue 8.9e+09 -", "T revenue 100 2026-12-31"},
        ),
        # Budgets with what becomes of them; prices, plants.
        (
            "Of the 10 trillion yen that Honda had set aside for electric cars through 2030, three trillion will not "
            "be spent.",
            {"T investment 1e+13 2030-12-31"},
        ),
        ("Leapmotor is new here. R759 000 buys the Style.", set()),
        ("Nissan saves money, and not through jobs alone: of its 17 plants, 10 will be left by 2027.", set()),
        ("Kia's pickup is for North America; 90,000 a year is the long-term volume.", {"T vehicle_sales 90000 -"}),
        # What a second plant, an aside or what an aim is held against tells is not told of the first figure.
        (
            "Kia's plant in Hwaseong, inaugurated in May 2025, cost 1 trillion won, and a second one follows in 2027.",
            {"R investment 1e+12 -"},
        ),
        (
            "Chery is now aiming for 130,000 sales in Britain in 2026, up from an earlier goal of 100,000.",
            {"T vehicle_sales 130000 2026-12-31", "TD vehicle_sales 100000 2026-12-31"},
        ),
        (
            "Volkswagen's Emden works, which was to have 10,000 employees, is now to shrink to 3,700.",
            {"T jobs 10000 -", "T jobs 3700 -"},
        ),
        # A pace until a year, this year as "this one", a share that nobody believes in.
        ("Ineos will sell 30,000 vehicles a year until 2027.", {"T vehicle_sales 30000 2027-12-31"}),
        (
            "BYD sold 42,000 cars in Chile last year. The plan for this one is 60,000.",
            {"R vehicle_sales 42000 2025-12-31", "T vehicle_sales 60000 2026-12-31"},
        ),
        ("Porsche no longer believes in an 80 percent EV share by 2030.", {"TD electrified_share 80 2030-12-31"}),
        ("Ten hybrid and electric models will be made at Hyundai's works in Georgia.", {"T model_count 10 -"}),
        ("Scout expects to have 1,000 people on site by August.", {"T jobs 1000 2026-08-31"}),
        # A bound from below.
        ('"We will not go below 250,000 cars in Europe next year," Ford said.', {"T vehicle_sales 250000 2027-12-31"}),
        # A deadline with the one who tells it.
        ("By 2030, it said, 60% of the cars that JLR sells will be electric.", {"T electrified_share 60 2030-12-31"}),
    ],
)
def test_counts_and_conditions(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert _told(facts_of, text) == wanted
