"""What was not understood is told with its reason; what gave a fact or tells no number is not."""

from collections.abc import Callable

Reasons = Callable[[str], dict[str, str]]
FACT = "BYD sold 40,000 cars in Italy last year."


def test_a_number_without_a_metric(reasons_of: Reasons) -> None:
    assert reasons_of(f"{FACT} BYD keeps 200,000 in mind.") == {"BYD keeps 200,000 in mind.": "no metric"}


def test_a_figure_of_the_industry(reasons_of: Reasons) -> None:
    text = f"{FACT} The industry association expects sales of 15 million cars in 2024."
    assert list(reasons_of(text).values()) == ["industry figure"]


def test_a_price(reasons_of: Reasons) -> None:
    assert list(reasons_of(f"{FACT} A small BYD costs 30,000 euros.").values()) == ["a price"]


def test_what_gave_a_fact_is_not_told(reasons_of: Reasons) -> None:
    assert reasons_of(FACT) == {}


def test_a_sentence_without_a_number_is_not_told(reasons_of: Reasons) -> None:
    assert reasons_of(f"{FACT} Its boss was pleased.") == {}
