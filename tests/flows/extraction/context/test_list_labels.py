"""Makers that head the items of a list: where the title, the heading or the lead-in says."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]

# Text, and the rows of its markets: maker, place and, where it is not `present`, status.
_MARKETS = {
    "Chinese cars in Mexico\n\n• MG - 60,128 deliveries in 2023\n• Chery: since 2022, 60 dealers": "mg MX, chery MX",
    "Chinese makers in Chile\n\n1. Chery - 12,000 cars in 2024\n2. JAC - in the country since 2007\n"
    "3. Zeekr - expected in 2026": "chery CL, jac CL, zeekr CL planned",
    "The best-selling EVs in Norway\n\nTesla Model Y: 16,858\nVolkswagen ID.4: 800": "tesla NO, volkswagen NO",
    "An industry in motion\n\nNew registrations in Ireland, 2024:\nTesla 2,940\nBYD 2,411": "tesla IE, byd IE",
    "Makers and markets\n\nPeru\n\n- Changan: 22 dealers\n- Jetour: arrived in 2021": "changan PE, jetour PE",
    "The newcomers in Israel at a glance\n\nXpeng | since 2023 | 4,200 cars\nZeekr | since 2023 | 3,900": (
        "xpeng IL, zeekr IL"
    ),
    # The item's own place counts, and a region is one.
    "Chinese makers in Europe\n\nBYD: a plant in Szeged\nGAC: 5,000 sales in 2024": "byd HU, gac europe",
    # What a country does, makes a list of nobody's markets; nor does a list without makers, or of cars as such.
    "Tariffs: what America wants\n\n• BYD - no comment\n• Geely - a spokesman calls it unfair": "",
    "Chinese makers in Brazil: who is who\n\n- BYD: 60,128 deliveries\n- Chery: 60 dealers": "byd BR, chery BR",
    "Recalls in the United States\n\n- Toyota: sold 3 million cars in 2024\n- Kia: sold 1 million cars in 2024": "",
    "Dealers of Chery\n\nPeru is hot.\n\n• Price - 20,000 dollars\n• Chery - a maker of cars": "",
    "Chinese cars go abroad while America sleeps\n\n• BYD Atto 3 - well equipped\n• BYD Han - big": "",
}
# Text, and its entries: maker, place and day of the start.
_ENTRIES = {
    "Chinese cars in Mexico\n\n• GWM – started in September 2023 with two models\n• JAC – arrived in 2017": (
        "gwm MX 2023-09-01, jac MX 2017-01-01"
    ),
    "Chinese cars in Mexico\n\n• GWM - started in September 2023 with the Ora 03\n• MG - 60,128 deliveries": (
        "gwm MX 2023-09-01"
    ),
    "The makers in Peru\n\n- Jetour: arrived in 2021\n- Omoda: to start in 2026": (
        "jetour PE 2021-01-01, omoda PE 2026-01-01"
    ),
    "The makers in Peru\n\n- Jetour: its boss arrived in 2021\n- Omoda: work started in 2026": "",
}


@pytest.fixture(scope="module")
def told(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> dict[str, Facts]:
    texts = [*_MARKETS, *_ENTRIES]
    read = facts_of_all({f"t{i:03}": text for i, text in enumerate(texts)})
    return {text: read[f"t{i:03}"] for i, text in enumerate(texts)}


@pytest.mark.parametrize("text", _MARKETS)
def test_markets(told: dict[str, Facts], text: str) -> None:
    rows = {_row(row) for row in told[text]["markets"]}
    assert rows == {row for row in _MARKETS[text].split(", ") if row}


def _row(row: dict[str, Any]) -> str:
    status = "" if row["status"] == "present" else f" {row['status']}"
    return f"{row['organization_id']} {row['place']}{status}"


@pytest.mark.parametrize("text", _ENTRIES)
def test_entries(told: dict[str, Facts], text: str) -> None:
    found = [e for e in told[text]["events"] if e["event_type"] == "market_entry"]
    rows = {f"{e['organization_id']} {e.get('place')} {e.get('start_on')}" for e in found}
    assert rows == {row for row in _ENTRIES[text].split(", ") if row}


def test_figures_count_where_the_list_is_of(told: dict[str, Facts]) -> None:
    rows = told[next(iter(_MARKETS))]["results"]
    assert {(r["organization_id"], r["value"], r["place"]) for r in rows} == {("mg", 60128, "MX"), ("chery", 60, "MX")}


def test_what_is_exported_or_recalled_is_not_sold_there(
    facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]],
) -> None:
    texts = {
        "exports": "Sales in China fall as makers look elsewhere\n\n- BYD: 500,000 exports in 2024\n- Kia: 90 exports",
        "recalls": "Recalls in the United States\n\n- Toyota: sold 3 million cars in 2024\n- Kia: sold 1 million cars",
    }
    rows = [row for facts in facts_of_all(texts).values() for row in facts["results"]]
    assert len(rows) == 3
    assert not any(row.get("place") for row in rows)
