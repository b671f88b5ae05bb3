"""Figures spread over many places, and the times that stand behind those."""

from collections.abc import Callable
from datetime import date
from typing import Any

Facts = dict[str, list[dict[str, Any]]]


def outlets(facts: Facts) -> list[tuple[float, date | None]]:
    """Value and last day of each count of outlets that was reached."""
    return [(r["value"], r.get("period_end")) for r in facts["results"] if r["metric"] == "outlet_count"]


def test_a_time_behind_the_number_of_countries_dates_what_is_spread_over_them(
    facts_of: Callable[..., Facts],
) -> None:
    facts = facts_of("Zeekr had 220 stores in 30 European countries at the end of 2025.", published_on="2026-03-10")
    assert outlets(facts) == [(220.0, date(2025, 12, 31))]


def test_a_part_of_a_month_that_has_not_begun_is_that_of_the_year_before(facts_of: Callable[..., Facts]) -> None:
    text = "Zeekr had 220 stores in Latvia at the end of March."
    assert outlets(facts_of(text, published_on="2026-03-10")) == [(220.0, date(2025, 3, 31))]
    assert outlets(facts_of(text, published_on="2026-05-10")) == [(220.0, date(2026, 3, 31))]
