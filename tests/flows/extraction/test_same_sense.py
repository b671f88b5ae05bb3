"""What is put in other words of the same sense gives the same facts."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

FactsOf = Callable[..., dict[str, list[dict[str, Any]]]]

_READ = date(2026, 3, 10)
_COLUMNS = {
    "events": ("event_type", "organization_id", "start_on", "country_code", "status"),
    "markets": ("organization_id", "place", "status"),
    "targets": ("organization_id", "metric", "value", "comparator", "period_end"),
    "results": ("organization_id", "metric", "value", "comparator", "change_percent", "period_end"),
}
# A wording, and others that say the same. The first one gives facts.
_SAYS = [
    (
        "Proton began assembling the Saga in Egypt in May 2025.",
        "Proton began to assemble the Saga in Egypt in May 2025.",
        "Proton started to build the Saga in Egypt in May 2025.",
        "Proton commenced assembling the Saga in Egypt in May 2025.",
        "Proton set about making the Saga in Egypt in May 2025.",
    ),
    (
        "JAC began shipping pickups to Guatemala in 2023.",
        "JAC began to ship pickups to Guatemala in 2023.",
        "JAC commenced exporting pickups to Guatemala in 2023.",
        "JAC started to export pickups to Guatemala in 2023.",
    ),
    (
        "Changan intends to enter Peru in 2027.",
        "Changan intends to make its debut in Peru in 2027.",
        "Changan has decided to enter Peru in 2027.",
        "Changan will celebrate its debut in Peru in 2027.",
        "Changan is determined to enter Peru in 2027.",
    ),
    (
        "VinFast withdrew from the Netherlands in May 2025.",
        "VinFast ended its business in the Netherlands in May 2025.",
        "VinFast wound down its operations in the Netherlands in May 2025.",
        "VinFast wrapped up its activities in the Netherlands in May 2025.",
    ),
    (
        "Karsan signed a distribution agreement with Altech in Tokyo on 27 February 2024.",
        "Karsan clinched a distribution agreement with Altech in Tokyo on 27 February 2024.",
        "Karsan hammered out a distribution agreement with Altech in Tokyo on 27 February 2024.",
    ),
    (
        "Genesis entered France in May 2025.",
        "Genesis made its debut in France in May 2025.",
        "Genesis arrived in France in May 2025.",
    ),
    (
        "The BYD plant can build 50,000 vehicles a year.",
        "The BYD plant has the capacity to build 50,000 vehicles a year.",
        "The BYD plant has room to turn out 50,000 vehicles a year.",
        "The BYD plant can build 50,000 vehicles p.a.",
        "The BYD plant offers capacity for 50,000 vehicles annually.",
    ),
    (
        "Kia will sell 50,000 cars in the first half of 2027.",
        "Kia will sell 50,000 cars in the first half-year of 2027.",
        "Kia will sell 50,000 cars in 2027's first half.",
        "Kia will sell 50,000 cars in the 2027 first half.",
        "Kia will sell 50,000 autos in the first half of 2027.",
    ),
    (
        "Kia will sell 50,000 cars by the end of the year.",
        "Kia will sell 50,000 cars by the turn of the year.",
        "Kia will sell 50,000 cars before the year is out.",
    ),
    (
        "Kia will sell the EV4 in Brazil from March 2027.",
        "Kia will sell the EV4 in Brazil as of March 2027.",
        "Kia will sell the EV4 in Brazil starting in March 2027.",
    ),
    (
        "BMW bought the Hambach plant in France in May 2025.",
        "BMW snapped up the Hambach plant in France in May 2025.",
        "BMW picked up the Hambach plant in France in May 2025.",
    ),
    (
        "Volvo's factory in Slovakia has been postponed until 2028.",
        "Volvo's factory in Slovakia has been deferred until 2028.",
        "Volvo's factory in Slovakia has been rescheduled to 2028.",
        "Volvo's factory in Slovakia has been set back until 2028.",
    ),
    (
        "Kia will launch seven models by 2030.",
        "Seven Kia models will go on sale by 2030.",
        "Seven Kia models will be put on sale by 2030.",
        "Seven Kia models will come to market by 2030.",
        "Seven Kia models will reach showrooms by 2030.",
    ),
    (
        "Kia will enter Norway and Denmark in 2027.",
        "Kia will enter Norway as well as Denmark in 2027.",
        "Kia will enter Norway along with Denmark in 2027.",
        "Kia will enter Norway together with Denmark in 2027.",
    ),
    (
        "Kia's sales in Norway fell 12% to 4,200 in 2025.",
        "Kia's sales in Norway retreated 12% to 4,200 in 2025.",
        "Kia's sales in Norway receded 12% to 4,200 in 2025.",
        "Kia's sales in Norway dipped 12% to 4,200 in 2025.",
    ),
]


@pytest.mark.parametrize(("first", "other"), [(says[0], other) for says in _SAYS for other in says[1:]])
def test_other_words_of_the_same_sense_say_the_same(facts_of: FactsOf, first: str, other: str) -> None:
    told = _facts(facts_of(first, published_on=_READ))

    assert told
    assert _facts(facts_of(other, published_on=_READ)) == told


def _facts(found: dict[str, list[dict[str, Any]]]) -> set[tuple[Any, ...]]:
    return {(name, *(row.get(c) for c in columns)) for name, columns in _COLUMNS.items() for row in found[name]}
