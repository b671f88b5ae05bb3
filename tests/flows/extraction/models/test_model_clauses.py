"""Models in clauses: whose verb and whose time it is, what a predicate tells, and drives of two words."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def car(facts: Facts, name: str) -> dict[str, Any]:
    (found,) = [m for m in facts["models"] if m["name"] == name]
    return found


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("Volvo will halt exports. It keeps building the EX90 in South Carolina.", "Volvo EX90", "on_sale"),
        ("Ford will reduce its range. In Turkey its joint venture builds the Transit.", "Ford Transit", "on_sale"),
        (
            "Audi is hiring. Ingolstadt, where the Q6 e-tron is made, is to get another electric model in 2027.",
            "Audi Q6 e-tron",
            "on_sale",
        ),
        ("Maria Lopez of Chery said the Tiggo 7 will be joined by a pickup in 2027.", "Chery Tiggo 7", "on_sale"),
        ("The Chery Tiggo 7 gets a smaller sister in 2027.", "Chery Tiggo 7", "on_sale"),
        ("The Chery Tiggo 7 gets to Chile in 2027.", "Chery Tiggo 7", "planned"),
        (
            "Mitsubishi is to build the Xforce in Laguna beside the Mirage G4 and the L300.",
            "Mitsubishi L300",
            "on_sale",
        ),
        ("Mitsubishi is to build the Xforce in Laguna beside the Mirage G4.", "Mitsubishi Xforce", "planned"),
        ("The Kia EV4 joins the EV3 in Spain next year.", "Kia EV3", "on_sale"),
        ("The Kia EV4 joins the EV3 in Spain next year.", "Kia EV4", "planned"),
        (
            "The Polestar 4 is to be built in Busan from 2027. It has been on sale in China since November.",
            "Polestar 4",
            "on_sale",
        ),
        (
            "The Renault Boreal is to be shown in Turkey in May. Brazilians have been able to buy it since November.",
            "Renault Boreal",
            "on_sale",
        ),
        ("The Polestar 4 is to be built in Busan from 2027. It will cost less there.", "Polestar 4", "planned"),
        ("Kia will show the EV5 in Spain in May. In China it has been available since 2023.", "Kia EV5", "on_sale"),
        ("The Cupra Raval was shown in February. It is sold as a hatchback only from 2027.", "Cupra Raval", "planned"),
        ("The first Ora Good Cat from Thailand was delivered on 12 January.", "Ora Good Cat", "on_sale"),
        ("Kia does not sell the EV5 in Norway.", "Kia EV5", "on_sale"),
        ("Kia does not sell the EV5 any more.", "Kia EV5", "discontinued"),
        ("Kia no longer sells the EV5 in Norway.", "Kia EV5", "discontinued"),
        ("The Chery Tiggo 7 is coming to Chile later this year.", "Chery Tiggo 7", "planned"),
        ("The Chery Tiggo 7 is coming from Wuhu, where it is made.", "Chery Tiggo 7", "on_sale"),
        ("Deliveries of the Xpeng G9 begin in Portugal in May.", "XPeng G9", "planned"),
        ("Deliveries of the Xpeng G9 began in Portugal in May.", "XPeng G9", "on_sale"),
        ("The Aito M9 costs less than the Zeekr 9X will.", "AITO M9", "on_sale"),
        ("Nissan will close the plant in which it made its first Leaf.", "Nissan Leaf", "on_sale"),
        ("The factory in which Nissan made its first Leaf is to be closed.", "Nissan Leaf", "on_sale"),
        ("Hongqi will sell an SUV that corresponds to the Tesla Model Y.", "Tesla Model Y", "on_sale"),
        ("BAIC will bring an off-roader in the mould of the Jeep Wrangler.", "Jeep Wrangler", "on_sale"),
        ("Xpeng will bring an SUV aimed squarely at the Tesla Model Y.", "Tesla Model Y", "on_sale"),
        ("Series production of the Xpeng G6 is now under way in Graz.", "XPeng G6", "on_sale"),
        ("The Ford Figo will be on sale only until the yards are empty.", "Ford Figo", "on_sale"),
        ("From 2028 the Polestar 7 might be made there under contract.", "Polestar 7", "planned"),
        ("A year later comes the Hongqi EHS5, which is shorter and cheaper.", "Hongqi EHS5", "planned"),
        ("Xpeng showed the Xpeng G6 in Europe for the first time.", "XPeng G6", "planned"),
        ("Kia, which sold 900 EV9s in Norway in January, will open a plant in Poland.", "Kia EV9", "on_sale"),
        ("Togg, which delivered 8,124 of its T10X in January, plans to build more.", "Togg T10X", "on_sale"),
        ("The Xpeng G9 can be had at once.", "XPeng G9", "on_sale"),
        ("The Volvo EX30, so far made in Zhangjiakou, will be built in Ghent from 2027.", "Volvo EX30", "on_sale"),
        ("The Xpeng G9 can be had from June.", "XPeng G9", "planned"),
        # Near misses: what is to be built is not there.
        ("Kia, which plans to launch the EV2 in 2027, sold 900 cars in Norway in January.", "Kia EV2", "planned"),
        ("The Polestar 7 is made there under contract.", "Polestar 7", "on_sale"),
        ("Xpeng showed a profit with the Xpeng G6.", "XPeng G6", "on_sale"),
        ("Official figures showed the Tesla Model Y ahead of the rest.", "Tesla Model Y", "on_sale"),
        ("Tests showed the Kia EV3 to use little power.", "Kia EV3", "on_sale"),
        ("Nissan will close the plant in which it wants to build the Leaf.", "Nissan Leaf", "planned"),
        ("The Zeekr 9X will cost more than the Aito M9.", "Zeekr 9X", "planned"),
        ("Series production of the Xpeng G6 will be under way in Graz in May.", "XPeng G6", "planned"),
        ("Volvo will begin building the EX90 in South Carolina in 2027.", "Volvo EX90", "planned"),
        ("Audi is hiring. Ingolstadt is to get the Q6 e-tron in 2027.", "Audi Q6 e-tron", "planned"),
        ("Neckarsulm, where the Q6 e-tron will be made from 2027, is to grow.", "Audi Q6 e-tron", "planned"),
        (
            "The Proton e.MAS 5, for which bookings were opened last week, will be launched by the end of 2026.",
            "Proton e.MAS 5",
            "planned",
        ),
    ],
)
def test_status(facts_of: Callable[..., Facts], text: str, name: str, status: str) -> None:
    assert car(facts_of(text, DAY), name)["status"] == status


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plant of Stellantis started up in 2019 and builds the Peugeot 208.", "Peugeot 208"),
        (
            "Since 2019 Audi has shed 9,500 jobs in production, and on February 28 it shut the plant of the Q8 e-tron.",
            "Audi Q8 e-tron",
        ),
        (
            "Production at Talegaon, the former GM plant near Pune, started this month with the new Hyundai Venue.",
            "Hyundai Venue",
        ),
        ("Maria Lopez of Chery said the Tiggo 7 will be joined by a pickup in 2027.", "Chery Tiggo 7"),
        ("For China a long-wheelbase BMW iX3 will come out of Shenyang in 2027.", "BMW iX3"),
        ("Ingolstadt, where the Audi Q6 e-tron is made, is to get another electric model in 2027.", "Audi Q6 e-tron"),
        ("Togg delivered 8,124 of its T10X crossovers in January.", "Togg T10X"),
        ("Kia delivered about 900 EV9s in Norway in January.", "Kia EV9"),
    ],
)
def test_the_time_of_something_else_is_no_launch(facts_of: Callable[..., Facts], text: str, name: str) -> None:
    assert "launch_start" not in car(facts_of(text, DAY), name)


@pytest.mark.parametrize(
    ("text", "name", "start", "end"),
    [
        (
            "The Proton e.MAS 5, for which bookings were opened last week, will be launched by the end of 2026.",
            "Proton e.MAS 5",
            None,
            "2026-12-31",
        ),
        ("Deliveries of the Xpeng G9 begin in Portugal in May.", "XPeng G9", "2026-05-01", "2026-05-31"),
        ("Bookings for the Proton e.MAS 5 open in May 2026.", "Proton e.MAS 5", "2026-05-01", "2026-05-31"),
        (
            "One EV that survives at Honda is the 0 Saloon. It reaches North America in the second half of 2026.",
            "Honda 0 Saloon",
            "2026-07-01",
            "2026-12-31",
        ),
        ("The Hyundai Venue went on sale in India in May 2019.", "Hyundai Venue", "2019-05-01", "2019-05-31"),
        (
            "In 2027 the Peugeot 208 arrives, and it will be built in Kenitra.",
            "Peugeot 208",
            "2027-01-01",
            "2027-12-31",
        ),
    ],
)
def test_launch(facts_of: Callable[..., Facts], text: str, name: str, start: str | None, end: str | None) -> None:
    told = car(facts_of(text, DAY), name)
    assert [str(told[k]) if k in told else None for k in ("launch_start", "launch_end")] == [start, end]


@pytest.mark.parametrize(
    ("text", "name", "column", "value"),
    [
        ("They are the Li L6 and L7, each with a petrol range extender.", "Li Auto L7", "powertrain", "erev"),
        ("The Xiaomi YU9 comes with a diesel hybrid drive.", "Xiaomi YU9", "powertrain", "hev"),
        ("The Xiaomi YU9 comes with a diesel engine.", "Xiaomi YU9", "powertrain", "ice"),
        ("One EV that survives at Honda is the 0 Saloon.", "Honda 0 Saloon", "powertrain", "ev"),
        ("Its second electric van will be the Farizon V7E.", "Farizon V7E", "body_style", "van"),
    ],
)
def test_attributes(facts_of: Callable[..., Facts], text: str, name: str, column: str, value: str) -> None:
    assert car(facts_of(text, DAY), name)[column] == value


def test_who_joins_a_car_is_another(facts_of: Callable[..., Facts]) -> None:
    text = "Maria Lopez of Chery said the Tiggo 7 will be joined by a pickup in 2027."
    assert "body_style" not in car(facts_of(text, DAY), "Chery Tiggo 7")


def test_what_another_is_tells_nothing_of_a_car(facts_of: Callable[..., Facts]) -> None:
    told = car(facts_of("One SUV of Chery is older than the Arrizo 8, which sells better.", DAY), "Chery Arrizo 8")
    assert told.get("body_style") != "suv"


def test_what_has_been_there_since_a_month_came_in_the_past(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(
        "Leapmotor wants to sell 5,000 cars after the Leapmotor C10, which has been there since October.", DAY
    )
    assert car(facts, "Leapmotor C10")["launch_start"] == date(2025, 10, 1)


def test_a_start_to_come_elsewhere_is_no_launch_of_a_car_that_is_sold(facts_of: Callable[..., Facts]) -> None:
    found = car(
        facts_of("The Xpeng G6 is on sale in Norway and Sweden, and Finland follows in May 2026.", DAY), "XPeng G6"
    )
    assert (found["status"], found.get("launch_start")) == ("on_sale", None)


def test_what_goes_on_sale_in_a_quarter_does_so_in_the_next_one(facts_of: Callable[..., Facts]) -> None:
    text = "The Kia EV4 sedan is built in Gwangmyeong and goes on sale in Europe in the fourth quarter."
    assert car(facts_of(text, DAY), "Kia EV4").get("launch_start") in (None, date(2026, 10, 1))
