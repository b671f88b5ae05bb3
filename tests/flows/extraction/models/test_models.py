"""Models: attributes, status, launch and certainty, read over a whole text."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
PUBLISHED = date(2024, 4, 3)

ATTRIBUTES = [
    ("The mid-size electric SUV Skywell BE11 is here.", "Skywell BE11", ("suv", "mid_size", "ev")),
    ("Kia builds the Sorento, the Sportage and the Tasman pickup.", "Kia Sorento", (None, None, None)),
    ("Togg shows the T10X and the T10F, both fully electric.", "Togg T10X", (None, None, "bev")),
    ("The Kia Tasman, the brand's first pickup, is here.", "Kia Tasman", ("pickup", None, None)),
    ("BYD ships plug-in hybrid Song crossovers to Brazil.", "BYD Song", ("suv", None, "phev")),
    ("Skywell shows the ET5 as a 'premium' mid-size SUV.", "Skywell ET5", ("suv", "mid_size", None)),
    ("The Kia EV3 takes on Volkswagen's ID.3 and the electric Nissan Leaf.", "Kia EV3", (None, None, None)),
    ("BYD sells the Seal, an electric sedan.", "BYD Seal", ("sedan", None, "ev")),
    ("The line-up: BYD Han (battery electric)", "BYD Han", (None, None, "bev")),
    ("Tata will launch the Punch EV.", "Tata Punch EV", (None, None, "ev")),
    ("In China the range-extender AITO M7 has 449 hp.", "AITO M7", (None, None, "erev")),
    ("The Omoda 5 comes with a 1.6-litre turbo petrol engine.", "Omoda 5", (None, None, "ice")),
    ("The range begins with the Leapmotor T03 city car.", "Leapmotor T03", ("city_car", None, None)),
    ("Two SUVs, the VinFast VF 6 and VF 7, will be built.", "VinFast VF 7", ("suv", None, None)),
    (
        "It has a series of luxurious electric vehicles, including new SERES 5 and SERES 7 SUV models.",
        "SERES 5",
        ("suv", "luxury", "ev"),
    ),
    ("Rivian shows the R2. The SUV arrives in spring 2026.", "Rivian R2", ("suv", None, None)),
    ("The flagship Skywell ET5 is about as large as a BMW X3.", "Skywell ET5", (None, None, None)),
    ("The BYD Seal rivals the electric Tesla Model 3.", "BYD Seal", (None, None, None)),
    (
        "An electric people mover and a compact SUV will introduce Australians to Zeekr. The 009 and the X "
        "come in May.",
        "Zeekr 009",
        ("mpv", None, "ev"),
    ),
    ("Togg, Turkey's electric-car brand, has sold 15,000 T10X.", "Togg T10X", (None, None, "ev")),
]


@pytest.mark.parametrize(("text", "name", "expected"), ATTRIBUTES)
def test_attributes_stand_beside_the_name(
    text: str, name: str, expected: tuple[str | None, str | None, str | None], facts_of: Facts
) -> None:
    found = {m["name"].casefold(): m for m in facts_of(text, PUBLISHED)["models"]}[name.casefold()]
    assert (found.get("body_style"), found.get("segment"), found.get("powertrain")) == expected


STATUS = [
    ("Tata Motors will launch the Punch EV.", "planned"),
    ("The Jaecoo J7 was shown to the press.", "planned"),
    ("The Jaecoo J7 is due in May.", "planned"),
    ("Tata Motors has delivered ten Nexon EVs.", "on_sale"),
    ("The MG RX9 is in demand.", "on_sale"),
    ("The Ford Fiesta was axed.", "discontinued"),
    ("The Audi Q8 e-tron faces the axe.", "discontinued"),
    ("For the Audi A4 it is the end of the road.", "discontinued"),
    ("The Ford Figo disappears.", "discontinued"),
    ("The Subaru Legacy bows out this year.", "discontinued"),
    ("The Nissan Leaf will not be replaced.", "discontinued"),
    ("NIO unveiled the Firefly concept.", "concept"),
    ("In Brazil the Volkswagen ID.4 can be had later this year.", "planned"),
]


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_status_of_a_model(text: str, expected: str, facts_of: Facts) -> None:
    assert [m.get("status") for m in facts_of(text, PUBLISHED)["models"]] == [expected]


LAUNCHES = [
    ("The electric Mahindra BE 6 is promised for the second half of 2026.", (date(2026, 7, 1), date(2026, 12, 31))),
    ("Skoda's Slavia, a saloon, is next in line, in summer 2025.", (date(2025, 6, 1), date(2025, 8, 31))),
    ("The Skoda Kodiaq has been assembled in Kazakhstan since 2023.", (None, None)),
    ("An MG5 is scheduled for Europe in 2013.", (date(2013, 1, 1), date(2013, 12, 31))),
    ("Zeekr started in 2021 with the 001 hatch.", (date(2021, 1, 1), date(2021, 12, 31))),
    ("Rivian shows the R2. The SUV arrives in spring 2026.", (date(2026, 3, 1), date(2026, 5, 31))),
    ("The Seres 5 goes far. It is due on the European market in May 2025.", (date(2025, 5, 1), date(2025, 5, 31))),
    ("The Jaecoo J7 was shown to the press last week.", (None, None)),
    ("Caption: a Cadillac Lyriq at the plant, March 21, 2022", (None, None)),
    ("The BYD Seal was reviewed in May 2023.", (None, None)),
    ("Leapmotor said on Friday that the T03 is cheap.", (None, None)),
]


@pytest.mark.parametrize(("text", "expected"), LAUNCHES)
def test_launch_is_the_period_of_the_coming_to_market(
    text: str, expected: tuple[date | None, date | None], facts_of: Facts
) -> None:
    (model,) = facts_of(text, PUBLISHED)["models"]
    assert (model.get("launch_start"), model.get("launch_end")) == expected


def test_the_year_after_that_counts_from_the_launch_before_it(facts_of: Facts) -> None:
    text = "An MG5 is scheduled for Europe in 2013. The year after that brings the big MG7."
    assert {m["name"]: m.get("launch_start") for m in facts_of(text, PUBLISHED)["models"]} == {
        "MG5": date(2013, 1, 1),
        "MG7": date(2014, 1, 1),
    }


def test_a_rival_does_not_take_the_hedge_or_the_plan_of_the_subject(facts_of: Facts) -> None:
    text = "MG may launch the MG5, possibly a rival to the Nissan Qashqai, in 2025."
    rival = {m["name"]: m for m in facts_of(text, PUBLISHED)["models"]}["Nissan Qashqai"]
    assert (rival["status"], rival["certainty"], rival.get("launch_start")) == ("on_sale", "asserted", None)


def test_a_model_that_only_may_come_is_hedged(facts_of: Facts) -> None:
    assert [m["certainty"] for m in facts_of("Leapmotor could sell the T03 in Brazil.", PUBLISHED)["models"]] == [
        "hedged"
    ]


def test_several_mentions_are_one_row(facts_of: Facts) -> None:
    text = "BYD sells the Seal. The Seal is an electric sedan. The Seal costs little."
    assert [(m["name"], m["body_style"]) for m in facts_of(text, PUBLISHED)["models"]] == [("BYD Seal", "sedan")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Togg has sold 29,000 cars so far this year and will start selling the T10F in 2026.", "planned"),
        ("Fiat will bring a hatchback to India in 2026 and has sold the Fiat 500e there since 2023.", "on_sale"),
        ("Renault sold 90,000 of the Renault 5 in 2024 and will build a van in 2026.", "on_sale"),
    ],
)
def test_each_verb_tells_of_its_own_car(text: str, status: str, facts_of: Facts) -> None:
    assert [row["status"] for row in facts_of(text, date(2025, 10, 1))["models"]] == [status]


@pytest.mark.parametrize(
    ("text", "name", "status", "start"),
    [
        # The verb is that of the car before, or stands before a colon.
        ("The Kia PV5 appears this year, the PV7 in 2027 and the PV9 in 2029.", "Kia PV9", "planned", "2029-01-01"),
        (
            "Two more models are pencilled in for July: the BYD Seal, an electric saloon, and the BYD Dolphin.",
            "BYD Dolphin",
            "planned",
            "2024-07-01",
        ),
        ("The BYD Seal, a saloon, and the BYD Dolphin went on sale in July 2023.", "BYD Seal", "on_sale", "2023-07-01"),
        ("Next up is the BYD Seal in August.", "BYD Seal", "planned", "2024-08-01"),
        ("Peru gets the BYD Shark in September.", "BYD Shark", "planned", "2024-09-01"),
        ("The BYD Seal goes on sale in Norway in September.", "BYD Seal", "planned", "2024-09-01"),
        # What is there already, whatever is planned with it.
        ("SNAM will begin to assemble the KGM Torres from kits in 2026.", "KGM Torres", "on_sale", None),
        ("The Lotus Emira will go on being built in Norfolk.", "Lotus Emira", "on_sale", None),
        ("For the top seller, the Kia Niro, the aim is to sustain 2,000 a month.", "Kia Niro", "on_sale", None),
        (
            "The BYD Seal is made there, and 50,000 a year when a second shift begins in 2026.",
            "BYD Seal",
            "on_sale",
            None,
        ),
        ("An SUV aimed at the Tesla Model Y will come from BYD.", "Tesla Model Y", "on_sale", None),
    ],
)
def test_status_and_launch_in_other_words(
    text: str, name: str, status: str, start: str | None, facts_of: Facts
) -> None:
    found = {m["name"]: m for m in facts_of(text, PUBLISHED)["models"]}[name]
    assert (found["status"], str(found["launch_start"]) if found.get("launch_start") else None) == (status, start)


@pytest.mark.parametrize(
    ("text", "name", "attribute", "expected"),
    [
        ("The BYD Seal and the BYD Atto 3, an SUV, are here.", "BYD Seal", "body_style", None),
        ("The BYD Song hybrid SUV, the BYD Shark and the BYD Seal are built.", "BYD Shark", "powertrain", None),
        ("The line-up has the BYD Seal in store, a fully electric saloon.", "BYD Seal", "powertrain", "bev"),
        ("Electric microcars such as the Fiat Topolino are built.", "Fiat Topolino", "powertrain", "ev"),
        ("The Jeep Avenger returns.", "Jeep Avenger", "body_style", None),
        ("Kia trims its electric ambitions. The Kia Tasman is here.", "Kia Tasman", "powertrain", None),
        ("Lorries also take the BAIC X55 to Namibia.", "BAIC X55", "body_style", None),
    ],
)
def test_what_is_told_of_another_car_is_not_this_one_s(
    text: str, name: str, attribute: str, expected: str | None, facts_of: Facts
) -> None:
    found = {m["name"]: m for m in facts_of(text, PUBLISHED)["models"]}[name]
    assert found.get(attribute) == expected


def test_a_car_sold_under_two_badges_is_that_of_the_brand_in_the_text(facts_of: Facts) -> None:
    of_renault = facts_of("Renault builds cars in Colombia. It makes the Duster there.", PUBLISHED)["models"]
    of_dacia = facts_of("Dacia, like Renault, builds cars. It makes the Duster.", PUBLISHED)["models"]
    assert ([m["name"] for m in of_renault], [m["name"] for m in of_dacia]) == (["Renault Duster"], ["Dacia Duster"])


def test_a_name_with_the_brand_in_its_first_word_does_not_tell_the_brand_twice(facts_of: Facts) -> None:
    (found,) = facts_of("Mazda will sell the Mazda6e in Norway.", PUBLISHED)["models"]
    assert (found["name"], found["brand"]) == ("Mazda6e", "Mazda")


def test_the_launch_that_is_chosen_is_the_statement(facts_of: Facts) -> None:
    between = "Dealers wait for it, as they say in every showroom of every town of the country these days. " * 7
    text = (
        f"The Seal U, a mid-size SUV, is a plug-in hybrid of BYD. {between}BYD brings the Seal U to Chile in May 2027."
    )
    quotes = [e["quote"] for e in facts_of(text)["evidence"] if e["dataset"] == "models" and e["field"] == "*"]
    assert quotes == ["BYD brings the Seal U to Chile in May 2027."]
