"""Returns to a market: a stop that is over, one that is to be over, and where something only used to be."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def markets(facts: Facts) -> list[tuple[str, str, str | None, str | None]]:
    keys = ("period_start", "period_end")
    return sorted((r["place"], r["status"], *(str(r[k]) if k in r else None for k in keys)) for r in facts["markets"])


@pytest.mark.parametrize(
    "text",
    [
        "Changan, absent from Brazil since 2019, is back.",
        "Changan, gone from Brazil since 2016, has returned.",
        "Changan left Brazil in 2016 and is back again.",
    ],
)
def test_who_is_back_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert markets(facts_of(text, DAY)) == [("BR", "present", None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Geely is back in Brazil, seven years after it pulled out.", [("BR", "present", None, None)]),
        ("Four years after it left Peru, Great Wall is selling cars there again.", [("PE", "present", None, None)]),
        (
            "MG came back to Norway in 2020, a decade after leaving the country.",
            [("NO", "present", "2020-01-01", "2020-12-31")],
        ),
        # Near misses: who only came back to profit, and who leaves years after another event, has left.
        ("Ford has returned to profit, two years after it left Brazil.", [("BR", "exited", None, None)]),
        ("Mazda came back from a loss three years after it left Russia.", [("RU", "exited", None, None)]),
        (
            "Ford left Brazil in 2021, two years after it had closed a plant.",
            [("BR", "exited", "2021-01-01", "2021-12-31")],
        ),
        (
            "Proton left Britain in 2016 but will return in 2027.",
            [("GB", "exited", "2016-01-01", "2016-12-31"), ("GB", "planned", "2027-01-01", "2027-12-31")],
        ),
        (
            "Peugeot left the United States in 1991 and plans to return to Canada.",
            [("CA", "planned", None, None), ("US", "exited", "1991-01-01", "1991-12-31")],
        ),
        ("Suzuki has been absent from Germany since 2020.", [("DE", "exited", None, None)]),
        (
            "Fiat withdrew from Argentina in 2001 and returned to Chile in 2003.",
            [("AR", "exited", "2001-01-01", "2001-12-31"), ("CL", "present", "2003-01-01", "2003-12-31")],
        ),
    ],
)
def test_who_has_left_has_left(facts_of: Callable[..., Facts], text: str, expected: list[tuple[str, ...]]) -> None:
    assert markets(facts_of(text, DAY)) == expected


@pytest.mark.parametrize(
    "text",
    ["General Motors used to build Chevrolets at Talegaon in India.", "Saab used to be sold in Norway by Bilia."],
)
def test_what_used_to_be_is_not_told_as_present(facts_of: Callable[..., Facts], text: str) -> None:
    assert not facts_of(text, DAY)["markets"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ford is used to winning in Australia, and sells 5,000 Rangers a month there.", "AU"),
        ("Geely is no stranger to Brazilians any more.", "BR"),
        ("BYD is no newcomer in Thailand.", "TH"),
    ],
)
def test_who_is_known_there_is_there(facts_of: Callable[..., Facts], text: str, place: str) -> None:
    assert [m[:2] for m in markets(facts_of(text, DAY))] == [(place, "present")]


@pytest.mark.parametrize(
    "text",
    [
        "Subaru stops assembly in Malaysia in December and will import the Forester from Japan.",
        "Suzuki will cease making cars in Thailand. Sales and service continue with imported cars.",
        "Vehicle production by Nissan in South Africa is coming to an end. The company is staying in the market.",
        "Ford ends production in India but goes on selling imported cars there.",
    ],
)
def test_who_stops_building_and_sells_on_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert [m[1] for m in markets(facts_of(text, DAY))] == ["present"]


@pytest.mark.parametrize(
    "text",
    [
        "Mitsubishi ended car production in the Netherlands in 2012.",
        "Subaru stops assembly and sales in Malaysia in December. Toyota is staying in the market.",
        "Suzuki will cease making cars in Thailand. Exports from there continue until June, and then it is over.",
        "Renault sold its Russian business in 2022; service continues for a year.",
    ],
)
def test_who_stops_has_left(facts_of: Callable[..., Facts], text: str) -> None:
    assert "exited" in [m[1] for m in markets(facts_of(text, DAY))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foton was represented in Ethiopia by a local dealer until 2023.", [("ET", "exited")]),
        ("Until 2019 Opel built cars in Thailand.", [("TH", "exited")]),
        # It goes on until a day to come.
        ("Kia is sold in Iran until 2030 under a licence.", [("IR", "present")]),
        ("The G-Class of Mercedes will be built in Graz until 2029.", [("AT", "present")]),
        # A start that waits, and a car that is no more.
        ("Kia will not be sold in Malta until 2027.", [("MT", "planned")]),
        ("Malta will have to wait for Kia until 2027.", [("MT", "planned")]),
        ("Chery sold the QQ3 in Vietnam until 2011.", []),
    ],
)
def test_until(facts_of: Callable[..., Facts], text: str, expected: list[tuple[str, str]]) -> None:
    assert [m[:2] for m in markets(facts_of(text, DAY))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fisker left Norway in March. Denmark and Sweden follow in April.", ["exited", "exited", "exited"]),
        ("Nio has closed its business in Norway, and Sweden follows in the summer.", ["exited", "exited"]),
        ("Nio opened in Norway in March. Denmark and Sweden follow in May.", ["planned", "present", "planned"]),
        (
            "Nio closed a shop in Oslo and opened one in Lisbon. Italy follows in May.",
            ["planned", "present", "present"],
        ),
    ],
)
def test_what_follows_an_exit_is_one(facts_of: Callable[..., Facts], text: str, expected: list[str]) -> None:
    assert [m[1] for m in markets(facts_of(text, DAY))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fisker left Norway in March. Denmark and Sweden follow in April.", {(c, "exit") for c in ("NO", "DK", "SE")}),
        ("Nio opened in Norway in March. Denmark and Sweden follow in May.", {("DK", "entry"), ("SE", "entry")}),
    ],
)
def test_events_of_what_follows(facts_of: Callable[..., Facts], text: str, expected: set[tuple[str, str]]) -> None:
    events = [e for e in facts_of(text, DAY)["events"] if e["event_type"].startswith("market_")]
    assert {(e["place"], e["event_type"].removeprefix("market_")) for e in events} >= expected
    assert len({e["place"] for e in events}) == len(events)


def test_the_date_of_what_a_return_follows_is_not_its_own(
    facts_of: Callable[..., dict[str, list[dict[str, Any]]]],
) -> None:
    (market,) = facts_of("BAIC is back in South Africa after suspending imports in 2022.", date(2026, 3, 10))["markets"]
    assert (market["status"], market.get("period_start")) == ("present", None)
