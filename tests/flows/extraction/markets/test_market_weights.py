"""Where a maker puts its weight, what a stop leaves alone, who stands in line for a market, and the members of a group
of countries; as of 10 March 2026.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

TOLD = {
    # Who leaves one place for another is in the other.
    "Ford will withdraw its Lincoln brand from Brazil to focus on markets such as Mexico and Chile.": [
        "lincoln BR exited",
        "lincoln CL present",
        "lincoln MX present",
    ],
    "Opel wants to give up South Korea and concentrate its sales on Japan.": ["opel JP present", "opel KR exited"],
    "Kia will focus on Germany first.": ["kia DE planned"],
    "Fiat has left Chile and Peru.": ["fiat CL exited", "fiat PE exited"],
    # What goes on untouched.
    "The decision will have no impact on operations in Thailand, Mazda said.": ["mazda TH present"],
    "Mazda said the move does not affect its business in Vietnam.": ["mazda VN present"],
    "The move will not affect its planned launch in Vietnam, Mazda said.": ["mazda VN planned"],
    "The strike has no impact on the production plans for Mexico, Ford said.": [],
    # In line for a market, or still looking into it.
    "Lancia and Cupra are lining up to sell cars in Australia.": ["cupra AU planned", "lancia AU planned"],
    "Leapmotor is also researching entering Canada, executives said.": ["leapmotor CA planned"],
    "Lancia sells cars in Australia.": ["lancia AU present"],
    # A brand that is given up, and a plan that is.
    "Nissan decided to pull the plug on the Datsun brand in Indonesia.": ["datsun ID exited"],
    "Nissan will pull the plug on Datsun in Indonesia next year.": ["datsun ID exited"],
    # A plan that is given up; its certainty is "denied" (`test_a_project_that_is_dropped_is_a_plan_denied`).
    "Nissan pulled the plug on a battery project in Indonesia.": ["nissan ID planned"],
    # Making and shipping have both stopped; only shipping has.
    "Toyota announced the halt of vehicle production at its Russian factory. It also stopped vehicle exports to the "
    "country.": ["toyota RU exited"],
    "Toyota builds the Camry in Russia. It has stopped its exports to Russia.": ["toyota RU present"],
    # A group is all of its members, and a country of the group is none of them.
    "Omoda will enter the Baltic states next year.": ["omoda EE planned", "omoda LT planned", "omoda LV planned"],
    "Xpeng sells its cars in Scandinavia.": ["xpeng DK present", "xpeng NO present", "xpeng SE present"],
    "Xpeng delivered 100 cars in Norway last month. Nio will follow in the Scandinavian country next year.": [
        "nio NO planned",
        "xpeng NO present",
    ],
    "Lucid said in its filing to the U.S. Securities and Exchange Commission that it delivered 2,000 cars.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_weights(text: str, expected: list[str], facts_of: Facts) -> None:
    found = facts_of(text, published_on=date(2026, 3, 10)).get("markets", [])
    assert sorted(f"{r['organization_id']} {r['place']} {r['status']}" for r in found) == expected


def test_a_project_that_is_dropped_is_a_plan_denied(facts_of: Facts) -> None:
    facts = facts_of("Nissan pulled the plug on a battery project in Indonesia.", published_on=date(2026, 3, 10))
    assert [(m["place"], m["status"], m["certainty"]) for m in facts["markets"]] == [("ID", "planned", "denied")]


def test_a_pact_is_none_of_its_members(facts_of: Facts) -> None:
    facts = facts_of("Kia builds the EV3 in Mexico, which belongs to the USMCA.", published_on=date(2026, 3, 10))
    assert [m["place"] for m in facts["markets"]] == ["MX"]
