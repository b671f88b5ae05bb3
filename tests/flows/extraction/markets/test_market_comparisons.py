"""Comparisons: makers with whose trade in a place that of another is compared are there as well."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def there(facts: Facts, place: str, status: str = "present") -> set[str]:
    return {r["organization_id"] for r in facts["markets"] if (r["place"], r["status"]) == (place, status)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "BYD sold 900 cars in Austria in February, fewer than Skoda but enough to leave Kia behind.",
            {"skoda", "kia"},
        ),
        ("In Austria BYD left Skoda and Kia far behind with 1,200 registrations.", {"skoda", "kia"}),
        ("BYD sold 4,300 cars in Austria. Its Austrian sales now exceed those of Skoda or Kia.", {"skoda", "kia"}),
        ("BYD sold 430 cars in Austria last month, which puts it on a par with Skoda.", {"skoda"}),
        ("BYD sold 210 cars in Austria in February. Among Chinese brands only MG had more.", {"mg"}),
        ("Only Skoda and Kia sell more electric cars than BYD in Austria.", {"skoda", "kia"}),
        ("In Austria BYD has drawn level with Skoda and is closing in on Kia.", {"skoda", "kia"}),
        ("BYD's best month in Austria took it past Kia and within reach of Skoda.", {"skoda", "kia"}),
        ("BYD delivered 1,800 cars in Austria in January, about as many as MG.", {"mg"}),
        ("BYD has a bigger share of the Austrian market than Mazda.", {"mazda"}),
        ("BYD leads in Austria with 900 cars. Behind it come Skoda, Kia and, for once, MG.", {"skoda", "kia", "mg"}),
        ("BYD sells its cars in Austria. Skoda and Kia are on the country's roads already.", {"skoda", "kia"}),
        ("BYD has opened a showroom in Austria. Zeekr and Nio have done the same.", {"zeekr", "nio"}),
    ],
)
def test_who_sells_more_or_less_than_another_is_there(
    facts_of: Callable[..., Facts], text: str, wanted: set[str]
) -> None:
    assert there(facts_of(text), "AT") == {"byd", *wanted}


@pytest.mark.parametrize(
    "text",
    [
        "Nio comes to Norway in September. Xpeng and Tesla await it there.",
        "Nio will open in Norway in September, where Xpeng and Tesla lie in wait.",
        "Nio will be in Norway from September. Xpeng and Tesla are a common sight already.",
    ],
)
def test_who_awaits_a_newcomer_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    assert there(facts, "NO") == {"xpeng", "tesla"}
    assert there(facts, "NO", "planned") == {"nio"}


@pytest.mark.parametrize(
    "text",
    [
        "BYD sells the Seal in Austria. It charges faster than a Tesla and goes further than any BMW.",
        "BYD sells the Seal in Austria; its makers lose less money than Nio.",
        "BYD, which employs more people than Tesla, opened an Austrian showroom in May.",
        "BYD's market value now exceeds that of Renault and Fiat; it sells cars in Austria.",
        "BYD sells the Seal in Austria; its design chief came from Kia and its finance chief from Tesla.",
        "What Lada once was to Austria, BYD would like to be: it sold 900 cars there in January.",
    ],
)
def test_who_is_compared_for_something_else_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert there(facts_of(text), "AT") == {"byd"}


def test_who_left_like_another_is_not_there(facts_of: Callable[..., Facts]) -> None:
    assert there(facts_of("Nissan left Russia in 2022. Renault and Ford had done the same."), "RU") == set()
