"""Designators: codes and words that name a car with its brand, or alone."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

CARS = [
    ("XPENG sells cars. The G6 SUV and G9 SUV are due.", ["xpeng-g6", "xpeng-g9"]),
    ("Lynk & Co has a hybrid SUV called 01.", ["lynk-and-co-01"]),
    ("Lynk & Co grows. The fully electric 02 arrives soon.", ["lynk-and-co-02"]),
    ("Zeekr comes. The 009 and the X are cars.", ["zeekr-009", "zeekr-x"]),
    ("VinFast builds two SUVs, the VF 6 and VF 7.", ["vinfast-vf-6", "vinfast-vf-7"]),
    ("NIO shows the small electric Firefly hatchback.", ["firefly"]),
    ("VW sells the VW Golf.", ["volkswagen-golf"]),
    ("SERES 5, 7 and 9 are SUVs.", ["seres-5", "seres-7", "seres-9"]),
    ("Tata sold ten Nexon EVs.", ["tata-nexon-ev"]),
    ("Rivian shows the R2.", ["rivian-r2"]),
]


@pytest.mark.parametrize(("text", "expected"), CARS)
def test_designators_belong_to_the_right_brand(text: str, expected: list[str], facts_of: Facts) -> None:
    assert sorted(m["model_id"] for m in facts_of(text)["models"]) == expected


NO_CARS = [
    "Electric crossovers from Skywell will come.",
    "In March BYD sold more.",
    "The G7 and the G20 met; BYD was there.",
    "XPENG grew in Q3, and in H1 too.",
    "BYD uses 5G and the V8 has gone.",
    "Zeekr has 9 shops and sold 1,001 cars.",
    "BYD reached Level 3 on Highway 66.",
]


@pytest.mark.parametrize("text", NO_CARS)
def test_other_codes_are_no_cars(text: str, facts_of: Facts) -> None:
    assert facts_of(text)["models"] == []
