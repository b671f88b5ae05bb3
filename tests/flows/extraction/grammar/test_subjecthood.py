"""Subjecthood: whom the statement is about, and who only serves as an example."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


@pytest.mark.parametrize(
    "opening",
    [
        "Say Mazda and people think of Japan; say Fiat and they think of Italy.",
        "Mention Mazda to a dealer and he smiles.",
        "Think of Mazda: everybody knows it.",
        "Forget Mazda!",
    ],
)
def test_a_name_that_the_reader_is_given_as_an_example_is_not_what_the_article_is_about(
    facts_of: Facts, opening: str
) -> None:
    rows = facts_of(f"{opening} Few have heard of VinFast. This year it sold 900 cars in Peru.")["markets"]
    assert {(row["organization_id"], row["place"]) for row in rows} == {("vinfast", "PE")}


@pytest.mark.parametrize("opening", ["Mazda says so.", "Mazda grows."])
def test_a_name_that_acts_is(facts_of: Facts, opening: str) -> None:
    rows = facts_of(f"{opening} Few have heard of VinFast. This year the company sold 900 cars in Peru.")["markets"]
    assert {(row["organization_id"], row["place"]) for row in rows} == {("mazda", "PE")}


@pytest.mark.parametrize(
    "text",
    [
        "Fiat makes cars. In the first quarter Mazda opened 40 showrooms in Peru.",
        "Fiat makes cars, and by the end of June Mazda had 40 showrooms in Peru.",
        "Fiat makes cars. As of June 30 Mazda had 40 showrooms in Peru.",
    ],
)
def test_a_name_behind_a_time_at_the_head_of_its_clause_acts(facts_of: Facts, text: str) -> None:
    rows = facts_of(text)["results"]
    assert {(row["organization_id"], row["value"]) for row in rows} == {("mazda", 40.0)}


@pytest.mark.parametrize(
    "subject",
    [
        "Dongfeng's Voyah brand",
        "Dongfeng's premium brand Voyah",
        "Dongfeng subsidiary Voyah",
        "Dongfeng-owned Voyah",
        "Dongfeng's Voyah unit",
    ],
)
def test_behind_the_name_of_its_owner_a_brand_acts(facts_of: Facts, subject: str) -> None:
    found = facts_of(f"{subject} opened a showroom in Lima on 12 February 2026.")
    assert [row["organization_id"] for row in (*found["events"], *found["markets"])] == ["voyah", "voyah"]


def test_an_owner_whose_brand_is_told_beside_it_acts_itself(facts_of: Facts) -> None:
    rows = facts_of("BYD, owner of Denza, opened a showroom in Lima on 12 February 2026.")["events"]
    assert [row["organization_id"] for row in rows] == ["byd"]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Its Voyah brand sold 900 cars in Peru last year.", {"voyah"}),
        ("The group's Voyah marque, bought in 2021, sold 900 cars in Peru last year.", {"voyah"}),
        ("Dongfeng said its Voyah brand will sell 900 cars in Peru this year.", {"voyah"}),
        ("Last year it sold 900 cars with its Voyah brand in Peru.", {"dongfeng"}),
        ("Last year it sold 900 cars in Peru for its Voyah brand chief to be proud of.", {"dongfeng"}),
    ],
)
def test_behind_a_word_for_its_owner_a_brand_acts(facts_of: Facts, told: str, wanted: set[str]) -> None:
    found = facts_of(f"Dongfeng is growing. {told}")
    assert {row["organization_id"] for row in (*found["results"], *found["targets"])} == wanted


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Most of the Jaecoo 7s sold in Peru are built in Wuhu.", "jaecoo"),
        ("Half of all Omoda 5s are sold in Peru.", "omoda"),
        ("A third of the Tiggo 7s go to Peru.", "chery"),
    ],
)
def test_a_part_of_the_cars_stands_for_them(facts_of: Facts, told: str, wanted: str) -> None:
    rows = facts_of(f"{told} The brand has 40 dealers there. Kia came to Chile in 1991.")["markets"]
    assert (wanted, "PE") in {(row["organization_id"], row["place"]) for row in rows}
    assert ("kia", "PE") not in {(row["organization_id"], row["place"]) for row in rows}
