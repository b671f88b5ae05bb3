"""Corroboration: a market is told by all that an article says of its organisation in its place."""

from collections.abc import Callable
from typing import Any

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def _statement(facts: dict[str, list[dict[str, Any]]], dataset: str = "markets") -> str:
    return next(e["quote"] for e in facts["evidence"] if e["dataset"] == dataset and e["field"] == "*")


def test_a_second_sentence_that_states_the_market(facts_of: Facts) -> None:
    text = "Kia has dealers in Peru. It also sells vans in Peru."
    assert _statement(facts_of(text)) == text


def test_a_figure_of_its_sales_there(facts_of: Facts) -> None:
    text = "Kia has dealers in Peru. Last year Kia sold 4,100 cars in Peru."
    assert _statement(facts_of(text, published_on="2025-05-02")) == text


def test_a_sentence_about_something_else_is_no_part_of_it(facts_of: Facts) -> None:
    assert _statement(facts_of("Kia has dealers in Peru. Nothing else is known.")) == "Kia has dealers in Peru."


def test_a_sentence_about_another_maker_is_no_part_of_it(facts_of: Facts) -> None:
    text = "Kia has dealers in Peru. Toyota builds vans in Chile."
    quotes = [e["quote"] for e in facts_of(text)["evidence"] if e["dataset"] == "markets" and e["field"] == "*"]
    assert sorted(quotes) == ["Kia has dealers in Peru.", "Toyota builds vans in Chile."]


def test_a_statement_far_away_stays_apart(facts_of: Facts) -> None:
    between = "Electric cars are rare, and the streets were full of vehicles of every age and make. " * 8
    text = f"Kia has dealers in Peru. {between}Kia also sells vans in Peru."
    assert len(_statement(facts_of(text))) <= 600


def test_a_cell_keeps_its_own_words(facts_of: Facts) -> None:
    facts = facts_of("Kia has dealers in Peru. It also sells vans in Peru.")
    assert [e["quote"] for e in facts["evidence"] if e["dataset"] == "markets" and e["field"] == "place"] == ["Peru"]


def test_a_sentence_that_goes_on_about_the_maker_without_naming_the_place(facts_of: Facts) -> None:
    text = "Kia has dealers in Peru. The company wants more of them soon."
    assert _statement(facts_of(text)) == text


def test_a_market_is_told_by_the_figure_of_its_sales(facts_of: Facts) -> None:
    between = "Electric cars are rare, and the streets were full of vehicles of every age and make. " * 8
    text = f"Kia has a design studio in Peru. {between}Last year Kia sold 4,100 cars in Peru."
    assert _statement(facts_of(text, published_on="2025-05-02")) == "Last year Kia sold 4,100 cars in Peru."


def test_who_stands_for_a_maker_in_a_country_tells_how_it_comes_there(facts_of: Facts) -> None:
    text = "NIO will enter Greece by 2026. Prices are open. Motodynamics represents the brand in Greece."
    assert _statement(facts_of(text, published_on="2024-06-12"), "events") == text
