"""Makes that somebody else builds or sells in a country."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def there(facts: Facts, place: str) -> set[str]:
    """Who is present in a country."""
    return {m["organization_id"] for m in facts["markets"] if m["place"] == place and m["status"] == "present"}


@pytest.mark.parametrize(
    ("text", "place", "makes"),
    [
        ("Astana Motors builds Changan, Chery and Haval cars in Almaty.", "KZ", {"changan", "chery", "haval"}),
        ("Allur assembles Kia and Jac in Kostanay.", "KZ", {"kia", "jac"}),
        ("Inchcape imports BYD and Ora in Finland.", "FI", {"byd", "ora"}),
        ("The importer Motor Balt sells Skoda, Seat and Cupra in Latvia.", "LV", {"skoda", "seat", "cupra"}),
    ],
)
def test_makes_are_where_others_build_or_sell_them(
    facts_of: Callable[..., Facts], text: str, place: str, makes: set[str]
) -> None:
    facts = facts_of(text)
    assert makes <= there(facts, place)
    assert not [e for e in facts["events"] if e["event_type"] == "acquisition"]


@pytest.mark.parametrize(
    "text",
    [
        "South Carolina will be building Polestars for customers in Canada.",
        "Renault sold Nissan shares in Tokyo.",
        "Yuki Balt sells insurance in Tokyo.",
    ],
)
def test_who_is_merely_named_is_not_handled(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    assert not there(facts, "JP")
