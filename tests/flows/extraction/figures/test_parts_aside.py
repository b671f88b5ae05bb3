"""Parts named aside, shares in a relative clause, causes told with "as", months that are no rate."""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2025, 7, 1)


def _told(facts: Facts, text: str, *columns: str) -> set[tuple[object, ...]]:
    return {tuple(f.get(c) for c in columns) for f in facts(text, published_on=_DAY)["results"]}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Stellantis, which includes Fiat, Jeep and Opel, achieved sales of 470,000 vehicles in May.", "stellantis"),
        ("Sales of the Toyota group, including subsidiaries Daihatsu and Hino, rose to 5.6 million units.", "toyota"),
        ("Nissan said its sales, including those of Infiniti, fell 4% to 780,000 cars.", "nissan"),
        ("Volkswagen Group, which owns Skoda and Seat, delivered 2.1 million vehicles.", "volkswagen-group"),
    ],
)
def test_a_figure_behind_parts_named_aside_is_that_of_the_whole(text: str, whose: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "organization_id") == {(whose,)}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("GM has four brands, including Buick, which sold 180,000 cars.", "buick"),
        ("In countries including Chile, Kia sold 180,000 cars.", "kia"),
        ("Volkswagen Group, which owns many brands, says that Skoda sold 180,000 cars.", "skoda"),
    ],
)
def test_a_part_that_is_told_of_itself_keeps_its_figure(text: str, whose: str, facts_of: Facts) -> None:
    assert (whose, 180_000) in _told(facts_of, text, "organization_id", "value")


@pytest.mark.parametrize(
    "text",
    [
        "Renault shares — which had dipped 1.4 percent before the sales figures were released — recovered.",
        "Shares in Stellantis, which had fallen 2 percent before the delivery figures, rose again.",
    ],
)
def test_what_shares_did_is_no_change_of_sales(text: str, facts_of: Facts) -> None:
    assert not facts_of(text, published_on=_DAY)["results"]


def test_the_place_of_what_a_maker_struggled_with_is_not_that_of_its_sales(facts_of: Facts) -> None:
    text = "Skoda said deliveries slipped 2% to 860,000 cars, as it too struggled with competition in China."
    assert _told(facts_of, text, "value", "place") == {(860_000, None)}


def test_the_place_before_a_cause_is_that_of_the_sales(facts_of: Facts) -> None:
    text = "Skoda said deliveries slipped 2% to 860,000 cars in China, as it struggled with competition."
    assert _told(facts_of, text, "value", "place") == {(860_000, "CN")}


def test_monthly_sales_in_a_month_are_no_rate(facts_of: Facts) -> None:
    text = "Geely's monthly sales reached about 264,000 units in May."
    assert _told(facts_of, text, "value", "unit") == {(264_000, "vehicles")}


def test_monthly_sales_without_a_month_are_a_rate(facts_of: Facts) -> None:
    text = "Geely's monthly sales have passed 264,000 units."
    assert _told(facts_of, text, "value", "unit") == {(264_000, "vehicles_per_month")}


def test_an_aim_that_was_accomplished_is_a_result(facts_of: Facts) -> None:
    text = "Zeekr accomplished its annual sales target of 300,000 vehicles ahead of schedule."
    assert _told(facts_of, text, "organization_id", "value") == {("zeekr", 300_000)}
