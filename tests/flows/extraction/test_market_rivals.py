"""Rivals of a place: other makers that a sentence ranks, lists or lets somebody meet there."""

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
            "Tesla led the Norwegian market with 3,000 cars, followed by Volkswagen, Toyota and Kia.",
            {"tesla", "volkswagen", "toyota", "kia"},
        ),
        ("In Norway BYD sold 900 cars, behind Tesla, Skoda and Kia.", {"byd", "tesla", "skoda", "kia"}),
        ("BYD topped the list in Norway; Toyota came second with 5,736 and BMW third.", {"byd", "toyota", "bmw"}),
        (
            "Chinese brands hold a tenth of the Norwegian market, MG (3.1 percent), BYD (2.4) and Omoda (1) in front.",
            {"mg", "byd", "omoda"},
        ),
        ("Geely is the fourth Chinese brand in Norway after MG, BYD and Xpeng.", {"geely", "mg", "byd", "xpeng"}),
        ("VinFast competes in Norway with Wuling and Hyundai.", {"vinfast", "wuling", "hyundai"}),
    ],
)
def test_who_is_ranked_or_listed_beside_the_subject_is_there(
    facts_of: Callable[..., Facts], text: str, wanted: set[str]
) -> None:
    assert there(facts_of(text), "NO") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Zeekr plans to enter Italy in 2031, where it will face Tesla and Polestar.",
        "Zeekr will take on Tesla and Polestar in Italy from 2031.",
        "Zeekr is to be up against Tesla and Polestar in Italy from 2031.",
    ],
)
def test_whom_a_newcomer_is_to_meet_is_there_already(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    assert there(facts, "IT") == {"tesla", "polestar"}
    assert there(facts, "IT", "planned") == {"zeekr"}


@pytest.mark.parametrize(
    "text",
    [
        "Zeekr's shares rose in Italy like those of Tesla and Polestar.",
        "Zeekr sells the 7X in Italy; its design chief came from Polestar.",
        "Zeekr sold 900 cars in Italy with a platform that Polestar uses.",
    ],
)
def test_who_is_named_for_another_reason_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert "polestar" not in there(facts_of(text), "IT")
