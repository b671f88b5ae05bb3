"""Aims that are moved, and what is told in the sentence that moves them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "Skoda had aimed for 25,000 sales in Britain in 2026. Its boss has lifted that to 40,000.",
        "Skoda originally wanted to sell 25,000 cars in Britain in 2026. It has since raised the figure to 40,000.",
        "Skoda had planned to sell 25,000 cars in Britain in 2026; that number was later raised to 40,000.",
        "Skoda had aimed for 25,000 sales in Britain in 2026 but now expects 40,000.",
    ],
)
def test_what_an_aim_is_moved_from_is_given_up(facts_of: Callable[..., Facts], text: str) -> None:
    told = facts_of(text, published_on=DAY)["targets"]
    assert {(t["value"], t["certainty"], t["period_end"]) for t in told} == {
        (25000.0, "denied", date(2026, 12, 31)),
        (40000.0, "asserted", date(2026, 12, 31)),
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Kia has pulled its target for electric sales in 2030 down to 1.26 million from 1.6 million.",
            ["T kia vehicle_sales 1260000 2030-12-31", "T kia vehicle_sales 1600000 2030-12-31 denied"],
        ),
        (
            "Kia took its sales goal for 2025 back to 400,000 cars from 500,000.",
            ["T kia vehicle_sales 400000 2025-12-31", "T kia vehicle_sales 500000 2025-12-31 denied"],
        ),
        (
            "Kia put its 2030 sales target up to 1.6 million from 1.26 million.",
            ["T kia vehicle_sales 1260000 2030-12-31 denied", "T kia vehicle_sales 1600000 2030-12-31"],
        ),
        # What is no aim moves too, and "up to" may be a bound.
        (
            "Kia took its Spanish sales up to 60,000 last year from 50,000 in 2022.",
            ["R kia vehicle_sales 50000 2022-12-31 ES", "R kia vehicle_sales 60000 2023-12-31 ES"],
        ),
        ("Kia wants to sell up to 60,000 cars in 2025.", ["T kia vehicle_sales 60000 2025-12-31 le"]),
    ],
)
def test_verbs_that_move_with_up_and_down(
    figures_of: Callable[[list[str]], dict[str, list[str]]], text: str, lines: list[str]
) -> None:
    assert figures_of([text])[text] == lines


@pytest.mark.parametrize(
    "text",
    [
        "Skoda sold 25,000 cars in Britain in 2024. It has raised prices to 40,000 pounds.",
        "Skoda has 110 dealers in Britain and has since raised that to 130.",
        "Skoda wants to sell 25,000 cars in Britain in 2026. It has cut that journey to 400 kilometres.",
    ],
)
def test_what_is_no_aim_is_not_moved(facts_of: Callable[..., Facts], text: str) -> None:
    assert not [t for t in facts_of(text, published_on=DAY)["targets"] if t.get("certainty") == "denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Skoda has 110 retailers in Britain. By the close of 2026 there should be 130 sites.",
        "Skoda has 110 retailers in Britain, a number that ought to reach 130 by the end of 2026.",
    ],
)
def test_outlets_now_and_then(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert [(t["value"], t["place"]) for t in facts["targets"]] == [(130.0, "GB")]
    assert [(r["value"], r["place"]) for r in facts["results"]] == [(110.0, "GB")]


@pytest.mark.parametrize(
    "text",
    [
        "Skoda sold 19,800 vehicles in Israel and will add a plug-in hybrid in May.",
        "Skoda sold 19,800 vehicles in Israel and wants to add a plug-in hybrid in May.",
        "Skoda sold 19,800 vehicles in Israel, and is to add a plug-in hybrid in May.",
    ],
)
def test_the_time_of_the_next_deed_is_not_that_of_the_figure(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert not facts["targets"]
    assert [(r["value"], r.get("period_end")) for r in facts["results"]] == [(19800.0, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Skoda has sold 28,000 cars in Britain since launching in August 2024.",
        "Skoda has sold 28,000 cars in Britain since going on sale in August 2024.",
        "Skoda has sold 28,000 cars in Britain since its launch in August 2024.",
    ],
)
def test_a_figure_since_a_start(facts_of: Callable[..., Facts], text: str) -> None:
    told = facts_of(text, published_on=DAY)["results"]
    assert [(r["period_start"], r.get("period_end")) for r in told] == [(date(2024, 8, 1), None)]


@pytest.mark.parametrize(
    "text",
    [
        "Local production spares Skoda the duty, 20.7 percent in its case.",
        "Skoda faces a tariff of 17.4% in Turkey.",
        "Localisation would save Skoda the import tax of 40%.",
    ],
)
def test_a_duty_is_no_share(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert not facts["targets"] + facts["results"]
