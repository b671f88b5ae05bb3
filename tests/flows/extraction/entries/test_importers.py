"""Importers: a maker is where the firm is at home that brings in its cars."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
PUBLISHED = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israel's Union Motors will import Geely cars from June 2026.", ("geely", "IL", "planned")),
        ("Norway's RSA Group has imported BYD cars since 2021.", ("byd", "NO", "present")),
        (
            "Peru's Grupo Gildemeister, a family firm, has represented Mahindra since 2012.",
            ("mahindra", "PE", "present"),
        ),
    ],
)
def test_whose_cars_are_imported_is_in_the_importer_s_country(
    text: str, expected: tuple[str, str, str], facts_of: Facts
) -> None:
    rows = facts_of(text, PUBLISHED)["markets"]
    assert [(row["organization_id"], row["place"], row["status"]) for row in rows] == [expected]


def test_a_maker_s_country_is_no_market_for_what_it_sells(facts_of: Facts) -> None:
    assert not facts_of("Vietnam's VinFast has sold 97,000 cars.", PUBLISHED)["markets"]


@pytest.mark.parametrize("object_", ["the distribution of Zeekr", "distribution of Zeekr cars", "the import of Zeekrs"])
def test_trade_that_is_taken_over_is_no_firm_that_is_bought(object_: str, facts_of: Facts) -> None:
    rows = facts_of(f"Autohellas takes over {object_} in Greece in 2026.", PUBLISHED)["events"]
    assert "acquisition" not in {row["event_type"] for row in rows}
