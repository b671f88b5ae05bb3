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


_NEWCOMER = "Deepal is opening for business in Chile. The first six dealers start in May with the S07. "


@pytest.mark.parametrize(
    "text",
    [
        _NEWCOMER + told
        for told in (
            "The market leader is Toyota, followed by Suzuki.",
            "Toyota leads the market ahead of Suzuki.",
            "The market is dominated by Toyota and Suzuki.",
            "Its rivals include Toyota and Suzuki.",
            "Competition: Toyota and Suzuki.",
            "There it will run into Toyota and Suzuki.",
            "Toyota and Suzuki already have a foothold.",
            "Toyota and Suzuki are well established.",
            "Before it came Toyota and Suzuki.",
            "First place went to Toyota, second place to Suzuki.",
            "The success of Toyota and Suzuki has encouraged it.",
            "Brands such as Toyota and Suzuki hold a fifth of the market.",
            "Home to Toyota and Suzuki already, the country bought 12,000 cars.",
            "Toyota and Suzuki have been selling cars in the country for decades.",
        )
    ],
)
def test_who_is_measured_where_the_article_is_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    assert there(facts, "CL") == {"toyota", "suzuki"}
    assert there(facts, "CL", "planned") == {"deepal"}


@pytest.mark.parametrize(
    "text",
    [
        _NEWCOMER + told
        for told in (
            "It is as long as a Volkswagen Tiguan and rivals the Toyota RAV4.",
            "Its boss used to work for Toyota and Suzuki.",
            "Worldwide, Toyota leads the market ahead of Suzuki.",
            "Its margin is better than those of Toyota and Suzuki.",
            "The brand was developed together with Toyota and Suzuki.",
            "It follows Toyota's example.",
        )
    ],
)
def test_who_is_named_for_a_car_or_for_all_the_world_is_not_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert there(facts_of(text), "CL") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kia sold 29,800 cars in Peru in 2025. " + told, wanted)
        for told, wanted in (
            ("Toyota sold 41,000.", {"kia", "toyota"}),
            ("Toyota fell to fourth.", {"kia", "toyota"}),
            ("It was beaten only by Toyota and Hyundai.", {"kia", "toyota", "hyundai"}),
            ("Toyota, with a fifth of the market, is far away.", {"kia", "toyota"}),
            ("Toyota bought a share of Suzuki.", {"kia"}),
        )
    ],
)
def test_after_sales_in_a_country_others_are_told_of_there(
    facts_of: Callable[..., Facts], text: str, wanted: set[str]
) -> None:
    assert there(facts_of(text), "PE") == wanted
