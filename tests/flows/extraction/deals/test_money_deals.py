"""Money that a firm is given, and shares that begin to be traded."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
TOLD_ON = date(2025, 12, 10)

# Sentence, who gets the money, and the first and the last day.
FUNDINGS = [
    ("In March 2025 the Italian state granted Lucid a loan of $400 million.", "lucid", "2025-03-01", "2025-03-31"),
    ("Founder Tom Berger will donate $2 billion to VinFast by 2026.", "vinfast", None, "2026-12-31"),
    ("A $900 million loan that the ministry approved in May lets Rivian build.", "rivian", "2025-05-01", "2025-05-31"),
    ("In June 2024 Polestar secured a credit line worth $950 million.", "polestar", "2024-06-01", "2024-06-30"),
    ("Amazon put $700 million into Rivian in February 2019.", "rivian", "2019-02-01", "2019-02-28"),
    (
        "Ford agreed a $9.6 billion loan with the energy department in December 2024.",
        "ford",
        "2024-12-01",
        "2024-12-31",
    ),
    ("Rivian was given $111 million by Jeff Bezos and friends last year.", "rivian", "2024-01-01", "2024-12-31"),
    ("Rivian hopes for $20 million before April 2026.", "rivian", None, "2026-03-31"),
    ("Hefei paid 3.3 billion yuan into Nio last autumn.", "nio", "2025-09-01", "2025-11-30"),
    ("A €100 million round of Verne was led by Tasaru in 2023.", "verne", "2023-01-01", "2023-12-31"),
]
LISTINGS = [
    ("Hyundai Motor India made its debut on the Bombay exchange on October 22, 2024.", "hyundai-motor-india"),
    ("VinFast's shares have traded on the Nasdaq since August 2023.", "vinfast"),
    ("Trading in Polestar's shares began in June 2022.", "polestar"),
]
STAKES = [
    ("Geely took 26.4 percent of Renault do Brasil last month.", "geely", "2025-11-01"),
    ("Aramco took 10 percent of Horse Powertrain in December 2024.", "saudi-aramco", "2024-12-01"),
    ("Uber paid $300 million for Lucid shares in September 2025.", "uber", "2025-09-01"),
    # What passes to somebody, has been somebody's since a day, or is parted with.
    ("The Iracemápolis factory of Mercedes-Benz passed into GWM's possession in 2021.", "gwm", "2021-01-01"),
    ("Ford's factory in Camaçari has belonged to BYD since May 2023.", "byd", "2023-05-01"),
    ("A twelfth of Rimac has been Porsche's since July 2025.", "porsche", "2025-07-01"),
    ("Toyota has been the sole owner of the Kolin plant since January 2021.", "toyota", "2021-01-01"),
    ("Renault parted with its 68% of AvtoVAZ in May 2022 for one rouble.", "renault", "2022-05-01"),
    ("Geely bought its way into Lotus in 2017.", "geely", "2017-01-01"),
    ("Geely became the owner of a quarter of Inchcape in May 2025.", "geely", "2025-05-01"),
    ("Renault's 68% of AvtoVAZ was transferred to a state institute in May 2022.", "renault", "2022-05-01"),
]
NO_STAKES = [
    "Renault took 5 percent of sales in Spain in May.",
    "Tesla took 26 percent of the Norwegian market last month.",
    "Kia got a third of Hyundai's sales in May.",
    "BYD has belonged to the three biggest makers since 2023.",
    "Half of Leapmotor's exports went to Stellantis in May.",
    "The prize for the best plant went to BYD in May.",
]
NOT_GIVEN = [
    "Rivian received orders worth $2 billion in May 2025.",
    "Ford gave each worker $10,000 in May 2025.",
    "Toyota put $1 billion into its plant in Kentucky in 2024.",
    "Lucid got 20,000 orders in May 2025.",
    "Nio gets another 300 stations in May 2026.",
    "Nio hopes for 20 million customers by 2030.",
    "BYD was given a prize of 20,000 euros by the city in May 2025.",
    "Kia's shares have gained 12 percent since August 2025.",
    "Hyundai made its debut at the Paris motor show in October 2024.",
]


def _fundings(facts: Facts) -> list[dict[str, Any]]:
    return [row for row in facts["events"] if row["event_type"] == "funding"]


@pytest.mark.parametrize(("text", "who", "first", "last"), FUNDINGS)
def test_money_that_is_given(text: str, who: str, first: str | None, last: str, facts_of: Callable[..., Facts]) -> None:
    rows = [
        (row["organization_id"], str(row["start_on"]) if "start_on" in row else None, str(row["end_on"]))
        for row in _fundings(facts_of(text, TOLD_ON))
    ]
    assert rows == [(who, first, last)]


@pytest.mark.parametrize(("text", "who"), LISTINGS)
def test_shares_that_begin_to_be_traded(text: str, who: str, facts_of: Callable[..., Facts]) -> None:
    assert [(row["organization_id"], row["status"]) for row in _fundings(facts_of(text, TOLD_ON))] == [
        (who, "occurred")
    ]


def test_a_listing_that_is_given_up(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Renault dropped plans to take its Ampere unit public in January 2024.", TOLD_ON)
    assert [(row["status"], row["certainty"]) for row in _fundings(facts)] == [("cancelled", "denied")]


@pytest.mark.parametrize(("text", "who", "first"), STAKES)
def test_stakes_that_are_taken(text: str, who: str, first: str, facts_of: Callable[..., Facts]) -> None:
    rows = [row for row in facts_of(text, TOLD_ON)["events"] if row["event_type"] == "acquisition"]
    assert [(row["organization_id"], str(row["start_on"])) for row in rows] == [(who, first)]


@pytest.mark.parametrize("text", NO_STAKES)
def test_shares_of_a_market_are_no_stakes(text: str, facts_of: Callable[..., Facts]) -> None:
    assert [row for row in facts_of(text, TOLD_ON)["events"] if row["event_type"] == "acquisition"] == []


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_what_is_no_funding(text: str, facts_of: Callable[..., Facts]) -> None:
    assert _fundings(facts_of(text, TOLD_ON)) == []


def test_what_a_firm_is_given_is_no_investment_of_its_own(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Polestar has secured an equity injection of $200 million from its owner.", TOLD_ON)
    assert facts["targets"] + facts["results"] == []
