"""Exits: trade that is stopped in a place, by any verb and whatever is stopped; and what looks like it and is none."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

_STOPPED = [
    ("On 3 March Volkswagen announced a halt in retail activities in Russia.", "volkswagen", "RU"),
    ("General Motors has suspended all of its vehicle exports to Russia.", "general-motors", "RU"),
    ("Daimler Truck froze its business activities in Belarus.", "daimler-truck", "BY"),
    ("BMW halted car exports to Russia on 1 March.", "bmw", "RU"),
    ("Jaguar Land Rover paused shipments to Russia.", "jlr", "RU"),
    ("Toyota put an end to local assembly in Bangladesh.", "toyota", "BD"),
    ("Sales of all Kia cars in Lebanon have been suspended.", "kia", "LB"),
    ("Deliveries to Israel were stopped by Zeekr in May.", "zeekr", "IL"),
    ("Nissan is winding down operations in Argentina.", "nissan", "AR"),
    ("Ford wound up its business in New Zealand.", "ford", "NZ"),
    ("Suzuki will phase out car production in Thailand.", "suzuki", "TH"),
    ("Subaru discontinued deliveries to Estonia.", "subaru", "EE"),
    ("Neta has stopped selling cars in Thailand.", "neta", "TH"),
    ("Polestar has pulled out of China.", "polestar", "CN"),
    ("Fisker abandoned the Austrian market last year.", "fisker", "AT"),
    ("Mitsubishi withdrew from China in October 2023.", "mitsubishi-motors", "CN"),
    ("The carmaker Ora has left Norway.", "ora", "NO"),
    ("Great Wall Motor shut down its operations in Bulgaria.", "gwm", "BG"),
    ("Opel exited South Korea years ago.", "opel", "KR"),
    ("Chevrolet ceased sales in India at the end of 2017.", "chevrolet", "IN"),
    ("Lynk & Co no longer sells cars in Finland.", "lynk-and-co", "FI"),
    ("Renault is giving up its business in Iran.", "renault", "IR"),
    ("Honda bowed out of the Turkish market.", "honda", "TR"),
    ("Aiways called time on operations in Denmark.", "aiways", "DK"),
    ("Xpeng ended exports to Israel in 2024.", "xpeng", "IL"),
    ("Mazda terminated local production in Russia.", "mazda", "RU"),
    ("Jeep confirmed the suspension of imports to Japan.", "jeep", "JP"),
    ("Infiniti turned its back on Australia in 2020.", "infiniti", "AU"),
    ("MG has closed down its business in Iceland.", "mg", "IS"),
    ("Peugeot quit the Chinese market.", "peugeot", "CN"),
    ("Skoda stopped deliveries to Ukraine.", "skoda", "UA"),
]

_NOT_STOPPED = [
    "Volvo will end petrol car sales in Norway by 2026.",
    "Kia stopped sales of cars with diesel engines in Spain in 2023.",
    "Renault sells its cars in Europe. Europe means to end combustion-engined car sales by 2035.",
    "Toyota has temporarily halted production at its plant in Brazil because of a shortage of chips.",
    "Kia ended production of the Stonic in Mexico.",
    "Kia stopped production of the Soul in Mexico.",
    "BYD's sales in Brazil dropped 25% in May.",
    "Nissan halted production in Spain for two weeks.",
    "At the end of its sales tour Kia opened a showroom in Peru.",
    "Kia will not stop selling cars in Peru.",
    "Nissan stresses that it is not leaving South Africa.",
]


@pytest.mark.parametrize(("text", "organization", "place"), _STOPPED)
def test_a_stop_of_trade(facts_of: Facts, text: str, organization: str, place: str) -> None:
    markets = facts_of(text, published_on="2025-06-15")["markets"]
    assert [(m["organization_id"], m["place"], m["status"], m["certainty"]) for m in markets] == [
        (organization, place, "exited", "asserted")
    ]


@pytest.mark.parametrize("text", _NOT_STOPPED)
def test_no_exit(facts_of: Facts, text: str) -> None:
    markets = facts_of(text, published_on="2025-06-15")["markets"]
    assert [m["status"] for m in markets if m["status"] == "exited"] == []


@pytest.mark.parametrize("text", _NOT_STOPPED[-2:])
def test_who_does_not_leave_is_there(facts_of: Facts, text: str) -> None:
    assert [m["status"] for m in facts_of(text, published_on="2025-06-15")["markets"]] == ["present"]


def test_an_exit_that_is_only_considered_is_hedged(facts_of: Facts) -> None:
    markets = facts_of("Mazda is considering an exit from Russia.", published_on="2022-09-24")["markets"]
    assert [(m["status"], m["certainty"]) for m in markets] == [("exited", "hedged")]


@pytest.mark.parametrize(
    "text",
    [
        "GWM has pulled the Ora 03 from sale in Austria.",
        "Mazda took the 6e off the market in Austria in May 2025.",
        "Honda has withdrawn the e:Ny1 from sale in Austria.",
    ],
)
def test_a_car_that_is_taken_from_sale_leaves_the_market(text: str, facts_of: Facts) -> None:
    found = facts_of(text, date(2026, 3, 10))
    assert [(row["place"], row["status"], row["certainty"]) for row in found["markets"]] == [
        ("AT", "exited", "asserted")
    ]
    assert not found["events"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Subaru's sales in Estonia are over.", ["exited"]),
        ("Skywell's importer for Ireland has gone into liquidation and sales there are over.", ["exited"]),
        ("Kia's rapid growth of sales in Estonia is over.", ["present"]),
        ("Zeekr's talks about sales in Estonia are over.", ["present"]),
        ("Genesis is to withdraw from China?", []),
    ],
)
def test_trade_that_is_over_has_ended(text: str, status: list[str], facts_of: Facts) -> None:
    assert [m["status"] for m in facts_of(text, date(2026, 3, 10))["markets"]] == status
