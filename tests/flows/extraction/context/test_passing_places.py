"""Places told in passing: buyers, destinations and shows are not where a works stands."""

from datetime import date

import pytest

DAY = date(2025, 8, 12)


def test_a_works_stands_where_no_buyer_takes_its_car(facts_of):
    facts = facts_of(
        "Workers in Žilina have assembled the five-millionth Kia, which goes to a buyer in Germany. The works employs "
        "3,700 people. Capacity is 350,000 cars a year.",
        DAY,
    )
    found = {f["metric"]: f.get("place") for f in facts["results"]}
    assert (found["jobs"], found["production_capacity"]) == ("SK", "SK")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Kia has a plant in Žilina. The EV2, to be unveiled in Brussels next January, will be made there as well.",
            "SK",
        ),
        ("Kia has a plant in Žilina. Another one is in Puebla. The EV2 will be made there as well.", "MX"),
    ],
)
def test_what_is_made_there_is_made_at_the_works(facts_of, text, place):
    plants = [e for e in facts_of(text, DAY)["events"] if e["event_type"] == "plant"]
    assert {e["place"] for e in plants} == {place}
    assert all("start_on" not in e for e in plants)


def test_cars_shipped_somewhere_tell_no_place_of_their_works(facts_of):
    facts = facts_of(
        "BYD opened its factory in Brazil. The first cars were shipped to dealers in Chile. It has 2,000 workers.", DAY
    )
    assert {f.get("place") for f in facts["results"] if f["metric"] == "jobs"} == {"BR"}
