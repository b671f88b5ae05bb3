"""Laws of substitution: what one maker, year or place is told to do, another one is told to do by the same words."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

FactsOf = Callable[..., dict[str, list[dict[str, Any]]]]
Told = set[tuple[Any, ...]]

_READ = date(2026, 3, 10)
_TEXTS = [
    "Chinese carmaker Changan will open a factory in Thailand in May 2027. The plant can build 50,000 vehicles a year, "
    "and the company wants to sell 30,000 cars in the country in 2028. Changan sold 12,400 cars in Indonesia in 2025, "
    "18% more than in 2024. It entered Malaysia in March 2025 with 14 dealers.",
    "Chinese carmaker Changan is leaving Chile. The company, which had sold cars there since 2019, delivered only "
    "900 vehicles in 2025. In Peru, where Changan has 22 showrooms, nothing changes; by the end of 2027 there should "
    "be 40. The company signed an agreement with a dealer in Colombia in January 2026.",
    "Production at the Changan plant in Hungary began in October 2025. The company will invest 400 million euros in "
    "the works by 2028 and hire 1,200 people. Changan plans to enter Greece in the second half of 2026. In 2025 it "
    "exported 210,000 vehicles, or 12% more than the year before.",
]
# Makers of the same kind: some that the vocabulary has, two that it has not.
_MAKERS = ["Nissan", "Renault", "Mahindra", "Togg", "Zentora", "Kavalo Motors"]
_COMPANIES = ["carmaker", "automaker", "manufacturer", "group"]
_PLACES = [
    {"Thailand": "Vietnam", "Indonesia": "Turkey", "Malaysia": "Kenya", "Chile": "Egypt", "Peru": "Morocco"},
    {"Colombia": "Jordan", "Hungary": "Poland", "Greece": "Portugal", "Chile": "Norway", "Thailand": "South Africa"},
]
_CODES = {
    "Vietnam": ("TH", "VN"), "Turkey": ("ID", "TR"), "Kenya": ("MY", "KE"), "Egypt": ("CL", "EG"),
    "Morocco": ("PE", "MA"), "Jordan": ("CO", "JO"), "Poland": ("HU", "PL"), "Portugal": ("GR", "PT"),
    "Norway": ("CL", "NO"), "South Africa": ("TH", "ZA"),
}  # fmt: skip


def _words(text: str, others: Mapping[str, str]) -> str:
    return re.sub("|".join(map(re.escape, others)), lambda m: others[m[0]], text)


def _later(text: str) -> str:
    return re.sub(r"\b20\d\d\b", lambda m: str(int(m[0]) + 1), text)


@pytest.mark.parametrize(("text", "maker", "other"), [(t, m, t.replace("Changan", m)) for t in _TEXTS for m in _MAKERS])
def test_another_maker_is_told_to_do_the_same(facts_of: FactsOf, text: str, maker: str, other: str) -> None:
    told = _facts(facts_of(text, published_on=_READ))

    slug = re.sub(r"\W+", "-", maker.lower())
    assert len(told) > 5
    assert _facts(facts_of(other, published_on=_READ), {slug: "changan"}) == told


@pytest.mark.parametrize(
    ("text", "other"), [(t, t.replace("he company", f"he {c}")) for t in _TEXTS for c in _COMPANIES]
)
def test_the_company_is_the_carmaker(facts_of: FactsOf, text: str, other: str) -> None:
    assert _facts(facts_of(other, published_on=_READ)) == _facts(facts_of(text, published_on=_READ))


@pytest.mark.parametrize(("text", "other"), [(t, _later(t)) for t in _TEXTS])
def test_a_year_later_all_is_a_year_later(facts_of: FactsOf, text: str, other: str) -> None:
    told = _facts(facts_of(text, published_on=_READ))

    later = _facts(facts_of(other, published_on=_READ.replace(year=2027)))
    assert {tuple(_sooner(cell) for cell in row) for row in later} == told


@pytest.mark.parametrize(("text", "places", "other"), [(t, p, _words(t, p)) for t in _TEXTS for p in _PLACES])
def test_another_country_has_the_same_told_of_it(
    facts_of: FactsOf, text: str, places: dict[str, str], other: str
) -> None:
    told = _facts(facts_of(text, published_on=_READ))

    back = {there: here for name in places.values() for here, there in [_CODES[name]]}
    assert _facts(facts_of(other, published_on=_READ), back) == told


def _sooner(cell: Any) -> Any:
    return cell.replace(year=cell.year - 1) if isinstance(cell, date) else cell


def _facts(found: dict[str, list[dict[str, Any]]], names: Mapping[str, str] | None = None) -> Told:
    """The facts as sets of cells, each with its name of before."""
    columns = {
        "events": ("event_type", "organization_id", "start_on", "end_on", "country_code", "status"),
        "markets": ("organization_id", "place", "status", "period_start", "period_end"),
        "targets": ("organization_id", "metric", "value", "comparator", "place", "period_start", "period_end"),
        "results": ("organization_id", "metric", "value", "change_percent", "place", "period_start", "period_end"),
    }
    return {
        (name, *((names or {}).get(cell, cell) if isinstance(cell, str) else cell for cell in map(row.get, wanted)))
        for name, wanted in columns.items()
        for row in found[name]
    }
