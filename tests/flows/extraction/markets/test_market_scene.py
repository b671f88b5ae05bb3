"""Makers in the country that an article is about: those that its own maker is measured against."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_LEAD = "Mazda opened a plant in Peru. Mazda sells 5,000 cars a year in Peru. "


def _rows(facts: Facts) -> list[tuple[str, str, str]]:
    return sorted((row["organization_id"], row["place"], row["status"]) for row in facts["markets"])


@pytest.mark.parametrize(
    "text",
    [
        "With 4.2% of the market it is second only to Kia.",
        "Its share of 4.0% was neck and neck with Kia's 4.1%.",
        "Kia has overtaken it in some months with 900 sales.",
        "Kia, the market leader, sold 9,000.",
    ],
)
def test_a_rival_is_there_too(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("kia", "PE", "present") in _rows(facts_of(_LEAD + text, date(2024, 6, 15)))


@pytest.mark.parametrize(
    "text",
    [
        "In some countries the brand is second, behind Kia.",
        "It buys 5,000 batteries from Kia.",
        "Talks with Kia came to nothing in 2023.",
    ],
)
def test_who_is_named_besides_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert [row for row in _rows(facts_of(_LEAD + text, date(2024, 6, 15))) if row[0] == "kia"] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sister brand Infiniti sold 300 cars last year.", "present"),
        ("Infiniti has four dealers.", "present"),
        ("Sister brand Infiniti is to follow in 2031.", "planned"),
        ("Infiniti arrives next year.", "planned"),
    ],
)
def test_a_sister_brand_is_told_of_where_the_article_is(facts_of: Callable[..., Facts], text: str, status: str) -> None:
    lead = "Datsun opened a plant in Peru. Datsun sells 5,000 cars a year in Peru. "
    assert ("infiniti", "PE", status) in _rows(facts_of(lead + text, date(2024, 6, 15)))


@pytest.mark.parametrize(
    "text",
    [
        "Nissan sold 3.4 million cars last year.",
        "The engine comes from Infiniti and has 200 hp.",
        "300 Infinitis a year?",
    ],
)
def test_an_owner_and_a_supplier_are_not(facts_of: Callable[..., Facts], text: str) -> None:
    lead = "Datsun opened a plant in Peru. Datsun sells 5,000 cars a year in Peru. "
    rows = _rows(facts_of(lead + text, date(2024, 6, 15)))
    assert [row for row in rows if row[0] in ("nissan", "infiniti")] == []


def test_what_states_agree_on_is_no_market(facts_of: Callable[..., Facts]) -> None:
    rows = _rows(facts_of("Nothing will be decided by Mazda until the USMCA review of July 2026 is over."))
    assert rows == []
