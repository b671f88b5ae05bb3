"""Networks that grow: more dealers than now are where some are already; the first ones are not."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_DAY = date(2024, 6, 15)


def _rows(facts: Facts) -> set[tuple[str, str, str]]:
    return {(row["organization_id"], row["place"], row["status"]) for row in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Kia wants 30 dealers in Peru by December; at present there are 11.",
        "Kia intends to have 100 showrooms in Peru by the end of next year, twice as many as today.",
        "Kia aims to have 70 showrooms in Peru by 2026, up from 52.",
        "Kia will have 32 showrooms in Peru by December, eight more than at present.",
        "Kia will open 20 more dealers in Peru next year.",
        "Kia plans a further ten showrooms in Peru this year.",
        "Kia will open another showroom in Peru next year.",
        "The number of Kia dealers in Peru is to rise to 40 by the end of the year.",
    ],
)
def test_who_is_to_have_more_has_some(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "Kia wants 30 dealers in Peru by December.",
        "Kia wants 30 dealers in Peru by December, more than 20 of them in Lima.",
        "Kia wants to have its first 20 dealers in Peru by 2026; today there are none.",
        "Kia will open showrooms in Peru in 2025, more than two years after Mazda.",
    ],
)
def test_who_is_to_have_the_first_has_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("kia", "PE", "planned") in _rows(facts_of(text, _DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Kia, which has 40 dealers today in Peru, plans ten in Chile next year.",
        "Kia will open showrooms in Chile in 2025 and has 12 in Peru today.",
    ],
)
def test_what_it_has_elsewhere_does_not_count(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present"), ("kia", "CL", "planned")}
