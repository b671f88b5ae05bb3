"""People who took a car are cars sold or ordered."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def metrics(facts: Facts) -> list[tuple[str, float]]:
    """Metric and value of each result."""
    return [(r["metric"], r["value"]) for r in facts["results"] if "value" in r]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Since May, 2,300 people have bought the Kia EV3 in Latvia.", "vehicle_sales"),
        ("Kia is pleased: last year 2,300 motorists in Latvia chose one.", "vehicle_sales"),
        ("Kia says that 2,300 families opted for its cars last year.", "vehicle_sales"),
        ("Kia reports that 2,300 customers have reserved the EV2 so far.", "vehicle_orders"),
        ("Skoda says 2,300 drivers have paid a deposit for the Epiq.", "vehicle_orders"),
    ],
)
def test_people_who_take_a_car_are_counted_as_cars(facts_of: Callable[..., Facts], text: str, metric: str) -> None:
    assert (metric, 2300.0) in metrics(facts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kia says 2,300 people took the train to its opening.",
        "Some 2,300 visitors saw the Kia EV2 in Riga.",
        "Kia asked 2,300 motorists whether they drive at night.",
        "At Kia 2,300 customers got a free coffee.",
        "Some 5,000 customers in Germany have taken Volkswagen to court.",
        "Some 5,000 customers have taken Volkswagen to task, and some its dealers.",
        "Some 2,300 customers in Latvia were given a Kia voucher.",
        "Some 900 drivers were handed a Tesla fine.",
        "More than 900 customers got Kia to pay.",
        "Some 2,300 Latvians have bought Volkswagen shares.",
    ],
)
def test_people_who_do_something_else_are_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert not metrics(facts_of(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Latvia 2,300 people have bought a Kia.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("Some 2,300 buyers in Latvia have opted for a Kia.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("Since 2021 more than 2,300 Latvians have chosen a Kia.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("About 2,300 residents of Riga have taken delivery of a Nio.", ("vehicle_sales", 2300.0, "nio", None)),
        ("More than 2,300 people have taken an EV3 since Kia launched it.", ("vehicle_sales", 2300.0, "kia", None)),
        ("Some 2,300 Latvian families have been handed the keys to a Kia.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("The Kia EV3 was the choice of 2,300 Latvians last year.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("Some 2,300 Latvians chose Kia last year.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("Some 2,300 Latvians have bought Kia cars.", ("vehicle_sales", 2300.0, "kia", "LV")),
        ("Some 2,300 Latvians were given their Tesla in May.", ("vehicle_sales", 2300.0, "tesla", "LV")),
        ("Last month 2,300 Latvians ordered a Tesla.", ("vehicle_orders", 2300.0, "tesla", "LV")),
    ],
)
def test_the_make_that_they_took_is_whose_figure_it_is(
    facts_of: Callable[..., Facts], text: str, told: tuple[str, float, str, str | None]
) -> None:
    rows = facts_of(text)["results"]
    assert told in [(r["metric"], r["value"], r["organization_id"], r.get("place")) for r in rows if "value" in r]


@pytest.mark.parametrize(
    "text",
    [
        "Some 2,300 Latvians have taken a Kia for a test drive.",
        "Some 2,300 Latvians have looked at a Kia.",
        "Some 2,300 Latvians follow Kia on Instagram.",
        "A survey found that 2,300 Latvians would never buy a Kia.",
    ],
)
def test_people_who_keep_no_car_took_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert not metrics(facts_of(text))


def test_since_a_brands_start_is_since_then(facts_of: Callable[..., Facts]) -> None:
    rows = facts_of("Since the brand's launch in 2023 some 2,300 Latvians have settled on a Chery.")["results"]
    assert [(str(r["period_start"]), r.get("period_end")) for r in rows] == [("2023-01-01", None)]
