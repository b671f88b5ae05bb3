"""The first article, and the same article told of others: with other names, places and figures the facts follow."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]

# What is replaced in the article, longest first, and so what the facts must be about.
VARIANTS: dict[str, dict[str, str]] = {
    "another known maker": {
        "SERES 5, SERES 7 and SERES 9": "VinFast VF 6, VinFast VF 7 and VinFast VF 9",
        "SERES": "VinFast",
        "Chinese electric‑vehicle maker": "Vietnamese electric‑vehicle maker",
        "Zhang Xhai": "Pham Nhat Minh",
        "Samir Hmicho": "Laura Bianchi",
        "Hmicho": "Bianchi",
        "Innovation Automotive (IA)": "Adriatic Automotive (AA)",
        "Innovation Automotive": "Adriatic Automotive",
        "IA’s": "AA’s",
        "IA already": "AA already",
        "Chongqing": "Hanoi",
        "20 March 2024": "5 June 2023",
        "60 countries": "45 countries",
        "six new models": "four new models",
        "in 2024": "in 2023",
        "82 new markets": "31 new markets",
        "100 markets": "70 markets",
        "by the end of 2024": "by the end of 2023",
        "50,000 vehicles": "35,000 vehicles",
        "200,000 within three years": "240,000 within two years",
        "500,000 by 2030": "900,000 by 2032",
        "Europe, the Middle East, North Africa and Latin America": (
            "Southeast Asia, Oceania, Central Asia and South America"
        ),
        "the UK and Syria": "Italy and Croatia",
        "in the UK,": "in Italy,",
        "DFSK EC35": "Maxus eDeliver 3",
    },
}


def told(text: str, variant: dict[str, str]) -> str:
    for old, new in sorted(variant.items(), key=lambda pair: -len(pair[0])):
        assert old in text, old
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def article(root: Path) -> str:
    path = root / "raw" / "articles" / "seres-global-partners-2024.txt"
    return path.read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def other(article: str, facts_of: Callable[..., Facts]) -> Facts:
    return facts_of(told(article, VARIANTS["another known maker"]))


def figures(facts: Facts) -> set[tuple[Any, ...]]:
    columns = ("organization_id", "metric", "comparator", "value", "period_start", "period_end")
    return {tuple(row.get(c) for c in columns) for row in facts["targets"]}


def test_the_three_exports_of_one_breath_are_three_targets_each_with_its_date(other: Facts) -> None:
    exports = {row for row in figures(other) if row[1] == "vehicle_exports"}
    assert exports == {
        ("vinfast", "vehicle_exports", "eq", 35_000.0, None, date(2023, 12, 31)),
        ("vinfast", "vehicle_exports", "eq", 240_000.0, date(2023, 6, 5), date(2025, 6, 5)),
        ("vinfast", "vehicle_exports", "eq", 900_000.0, None, date(2032, 12, 31)),
    }


def test_an_increment_and_its_total_are_two_targets(other: Facts) -> None:
    markets = {row[1:4] + row[5:] for row in figures(other) if row[1].endswith("market_count")}
    assert markets == {
        ("new_market_count", "eq", 31.0, date(2023, 12, 31)),
        ("market_count", "gt", 70.0, date(2023, 12, 31)),
    }


def test_models_to_be_launched_are_a_target_of_the_year(other: Facts) -> None:
    assert ("vinfast", "new_model_count", "eq", 4.0, date(2023, 1, 1), date(2023, 12, 31)) in figures(other)


def test_there_are_no_other_targets_and_no_results(other: Facts) -> None:
    assert len(other["targets"]) == 6
    assert other["results"] == []


def test_the_conference_is_the_hosts_dated_and_placed(other: Facts) -> None:
    (conference,) = [row for row in other["events"] if row["event_type"] == "conference"]
    assert conference["organization_id"] == "vinfast"
    assert conference["start_on"] == date(2023, 6, 5)
    assert (conference["city"], conference["country_code"]) == ("Hanoi", "VN")
    assert conference["participant_countries"] == 45
    assert (conference["status"], conference["certainty"]) == ("occurred", "asserted")


def test_the_markets_aimed_at_are_planned_and_those_of_the_guest_present(other: Facts) -> None:
    rows = {(row["organization_id"], row["place"], row["status"]) for row in other["markets"]}
    aimed = ("left_hand_drive", "right_hand_drive", "southeast_asia", "oceania", "central_asia", "south_america")
    wanted = {("vinfast", place, "planned") for place in aimed}
    wanted |= {("adriatic-automotive", place, "present") for place in ("IT", "HR")}
    assert wanted <= rows
    # "With VinFast seeking partners in Europe and the Middle East": said further down, of the maker's plans too.
    sought = {("vinfast", place, "planned") for place in ("europe", "middle_east", "worldwide")}
    assert rows - wanted <= sought


def test_the_models_are_of_their_makers(other: Facts) -> None:
    makers = {row["name"]: row["organization_id"] for row in other["models"]}
    assert {"VinFast VF 6", "VinFast VF 7", "VinFast VF 9"} <= makers.keys()
    assert all(makers[name] == "vinfast" for name in makers if name.startswith("VinFast"))
    assert makers["Skywell BE11"] == "skywell"
    assert makers["Maxus eDeliver 3"] == "maxus"


def test_quotes_go_to_those_who_said_them(other: Facts) -> None:
    said = {row["text"]: row.get("person_id") for row in other["quotes"]}
    assert said == {
        "define vehicles by software": "pham-nhat-minh",
        "a new standard for specification and pricing": "laura-bianchi",
        "more affordable for families and individuals alike": "laura-bianchi",
    }


def test_what_is_only_entertained_is_never_asserted(other: Facts) -> None:
    partnerships = [row for row in other["events"] if row["event_type"] == "partnership"]
    assert all(row["certainty"] == "hedged" for row in partnerships)


def test_of_a_maker_that_nobody_knows_the_figures_are_read_all_the_same(
    article: str, facts_of: Callable[..., Facts]
) -> None:
    facts = facts_of(article.replace("SERES", "Voltara"))
    exports = {(row["organization_id"], row["value"]) for row in facts["targets"] if row["metric"] == "vehicle_exports"}
    assert exports == {("voltara", 50_000.0), ("voltara", 200_000.0), ("voltara", 500_000.0)}
