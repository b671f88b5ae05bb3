"""Capacities: what tells them from sales, and those to come from those that are there."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Assembly of the Jetour T2 in Baku starts in May; 8,000 cars a year are envisaged.", 8_000),
        ("There was talk of 10,000 jobs and of 150,000 vehicles a year at BYD.", 150_000),
        ("Stellantis promises 2,000 jobs, 1.2 billion euros and 90,000 vans a year.", 90_000),
        ("The Skoda works, laid out for 60,000 cars, is under construction in Quang Ninh.", 60_000),
        ("VinFast broke ground in Subang in 2024. The plant, ready for 50,000 cars, is due in December.", 50_000),
        ("With a second line the Chery plant in Jeddah can build 80,000 cars a year.", 80_000),
        ("Annual capacity at Honda's Prachinburi site drops from 120,000 to 90,000.", 90_000),
        ("BYD and Mega are putting up a plant in Karachi. To start with, 25,000 cars can be made annually.", 25_000),
    ],
)
def test_capacities_to_come_are_targets(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    told = [(r["metric"], r.get("value")) for r in facts_of(text, DAY)["targets"]]
    assert ("production_capacity", value) in told
    assert "vehicle_sales" not in [metric for metric, _ in told]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The idle Nissan works at Barcelona could build 200,000 cars a year.", 200_000),
        ("Togg's Gemlik plant could do 175,000 cars a year if there were buyers.", 175_000),
        ("With the second line, opened in May, Kia's plant in Pesqueria can build 400,000 cars a year.", 400_000),
        ("With the third line in Gujarat, which was opened in 2021, Suzuki can build 250,000 cars a year.", 250_000),
        ("Ford's Cologne plant is rated at 250,000 cars a year.", 250_000),
    ],
)
def test_capacities_that_are_there_are_results(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    told = [(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]
    assert told == [("production_capacity", value)]


@pytest.mark.parametrize(
    "text",
    [
        "BYD makes its Dolphin in Hungary. It wants to sell 200,000 cars a year in Europe.",
        "Production of the Corolla in Sakarya began in 2002; 150,000 units a year go to Europe.",
        "Toyota employs 3,000 people in Sakarya and sells 60,000 cars a year in Turkey.",
        "Changan's factory in Rayong opened in May. The brand aims for 50,000 cars a year in Thailand.",
        "Dealers are ready for 5,000 cars, says Leapmotor.",
    ],
)
def test_sales_are_no_capacity(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, DAY)
    assert "production_capacity" not in [r["metric"] for r in facts.get("results", []) + facts.get("targets", [])]
