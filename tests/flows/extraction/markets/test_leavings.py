"""Leavings: a market is left, and not whatever else is given up; what ends one day is there."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2026, 3, 10)


def _markets(facts: dict[str, list[dict[str, Any]]]) -> set[tuple[str, str, str]]:
    return {(m["organization_id"], m["place"], m["status"]) for m in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Renault gave up Russia in May 2022.", ("renault", "RU", "exited")),
        ("Suzuki is leaving the Chinese market.", ("suzuki", "CN", "exited")),
        ("Opel turned its back on Russia.", ("opel", "RU", "exited")),
        ("In Argentina, assembly of Nissan's Frontier ends before 2026 is over.", ("nissan", "AR", "present")),
        (
            "Ford's car plant at Sanand, Gujarat, will be wound down by the fourth quarter of 2026.",
            ("ford", "IN", "present"),
        ),
        ("Jaecoo has gone from nought to 19,000 UK orders.", ("jaecoo", "GB", "present")),
    ],
)
def test_who_has_left_and_who_has_not(text: str, expected: tuple[str, str, str], facts_of: Facts) -> None:
    assert expected in _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Xiaomi shares touched a record in Hong Kong on Friday before giving up part of the gain.",
        "VinFast gave up its 2027 starting date for the North Carolina plant on Friday.",
        "Jaecoo has gone from nought to 19,000 UK orders.",
        "Skoda dropped its plan for a showroom in India.",
    ],
)
def test_what_else_is_given_up_is_no_exit(text: str, facts_of: Facts) -> None:
    assert "exited" not in {status for _, _, status in _markets(facts_of(text, DAY))}


@pytest.mark.parametrize(
    "text",
    [
        "Ola Electric drops Nepal plan.",
        "Fisker dropped its Irish launch.",
        "Polestar puts its start in Israel on hold.",
        "Polestar has put its Israeli launch on ice.",
        "Fiat shelved its electric car for Poland.",
    ],
)
def test_a_start_that_is_called_off_is_a_plan_denied(text: str, facts_of: Facts) -> None:
    told = [(m["status"], m["certainty"]) for m in facts_of(text, DAY)["markets"]]
    assert told == [("planned", "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "Lynk & Co has abandoned its subscription model in Sweden and now works with dealers.",
        "Renault scrapped the bonus in Portugal that its dealers had paid.",
        "Great Wall Motor closed its head office in Munich, but its cars remain on sale in Germany.",
    ],
)
def test_who_gives_up_something_else_is_there_still(text: str, facts_of: Facts) -> None:
    assert {status for _, _, status in _markets(facts_of(text, DAY))} == {"present"}


@pytest.mark.parametrize(
    "text",
    [
        "Fisker had planned to start in Japan in 2025, but never did.",
        "Fisker never reached Japan, where it had planned to start in 2025.",
    ],
)
def test_what_never_came_is_neither_a_market_nor_an_event(text: str, facts_of: Facts) -> None:
    facts = facts_of(text, DAY)
    assert (facts["markets"], facts["events"]) == ([], [])


def test_what_had_been_planned_and_came_is_told(facts_of: Facts) -> None:
    text = "Fisker had planned to start in Japan in 2027, but opened its first showroom in Tokyo in May 2025."
    assert ("fisker", "JP", "present") in _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "VW sells the ID.4 in Norway, and had planned to launch the ID.7 in China, but never did.",
            ("volkswagen", "NO", "present"),
        ),
        ("Audi never left India, where it had planned to sell 20,000 cars by 2020.", ("audi", "IN", "present")),
    ],
)
def test_where_something_else_was_planned_a_maker_is_still(
    text: str, expected: tuple[str, str, str], facts_of: Facts
) -> None:
    assert expected in _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Why did Ford leave Brazil?", True),
        ("What made Ford leave Brazil?", True),
        ("Is Nissan leaving India?", False),
        ("Will Ford quit Germany?", False),
    ],
)
def test_a_question_for_the_cause_tells_what_was(text: str, left: bool, facts_of: Facts) -> None:
    assert ("exited" in {status for _, _, status in _markets(facts_of(text, DAY))}) is left


@pytest.mark.parametrize(
    "text",
    [
        "Nio makes swap stations in Hungary. The first of them left on Sept. 16 for Germany.",
        "Kia's head left yesterday for Kenya, where Kia sells cars.",
        "The first ship left on 3 May for Brazil with 2,000 cars of BYD on board.",
    ],
)
def test_who_sets_out_for_a_country_has_not_left_it(text: str, facts_of: Facts) -> None:
    facts = facts_of(text, DAY)
    assert "exited" not in {status for _, _, status in _markets(facts)}
    assert "market_exit" not in {e["event_type"] for e in facts["events"]}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Turkey is in a customs union with the EU, whose tariffs on BYD took effect on Friday.", "european_union"),
        ("Camacari in Brazil, where Ford closed in 2021, gets a new master: BYD.", "ford"),
        ("In Kenya the new duty on Kia's cars took shape last year.", "KE"),
    ],
)
def test_what_takes_effect_or_was_shut_is_no_presence(text: str, absent: str, facts_of: Facts) -> None:
    assert not [m for m in _markets(facts_of(text, DAY)) if absent in m]


def test_what_is_added_in_a_time_to_come_is_planned(facts_of: Facts) -> None:
    text = "Kia will have 200 outlets in Kenya from April. In the fourth quarter Ghana and Togo are added."
    facts = facts_of(text, DAY)
    assert {m for m in _markets(facts) if m[1] != "KE"} == {("kia", "GH", "planned"), ("kia", "TG", "planned")}
    assert {str(m["period_start"]) for m in facts["markets"] if m["place"] != "KE"} == {"2026-10-01"}


def test_an_office_somebody_held_is_no_presence(facts_of: Facts) -> None:
    assert not _markets(facts_of("Eva Berg, who ran Chile for Kia, takes over marketing in May.", DAY))
    assert _markets(facts_of("Kia, who runs showrooms in Chile, is looking for a manager.", DAY)) == {
        ("kia", "CL", "present")
    }


@pytest.mark.parametrize(
    "text",
    [
        "A ferry with Tesla's manager Ole Berg on board sailed for Norway.",
        "The head of Chery set off for Brazil on Monday.",
        "A delegation from Geely set sail for Kenya.",
    ],
)
def test_people_who_set_off_for_a_country_sell_nothing_there(text: str, facts_of: Facts) -> None:
    assert not _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ship with 900 MG4s set sail for Chile last week.", ("mg", "CL", "present")),
        ("The first shipment of Zeekr set off for Mexico in May 2025.", ("zeekr", "MX", "present")),
    ],
)
def test_cars_that_set_off_for_a_country_are_sold_there(
    text: str, expected: tuple[str, str, str], facts_of: Facts
) -> None:
    assert expected in _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chery may enlarge its network to Kenya.", ("chery", "KE", "planned")),
        ("Leapmotor may expand its operations into Chile.", ("leapmotor", "CL", "planned")),
        ("Chery could cut prices in Spain.", ("chery", "ES", "present")),
        ("Skoda may raise sales in India to 100,000.", ("skoda", "IN", "present")),
    ],
)
def test_where_something_may_grow_it_is_and_where_it_may_grow_to_it_is_not(
    text: str, expected: tuple[str, str, str], facts_of: Facts
) -> None:
    assert _markets(facts_of(text, DAY)) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Audi R8 will leave the Italian market next year.", ("audi", "IT", "present")),
        ("Audi will stop selling the R8 in Chile next year.", ("audi", "CL", "present")),
        ("Audi will leave the Italian market next year.", ("audi", "IT", "exited")),
    ],
)
def test_where_only_a_car_is_given_up_its_brand_stays(
    text: str, expected: tuple[str, str, str], facts_of: Facts
) -> None:
    assert _markets(facts_of(text, DAY)) == {expected}


def test_a_car_that_is_no_longer_sold_starts_nowhere(facts_of: Facts) -> None:
    assert facts_of("Audi will stop selling the R8 in Chile next year.", DAY)["events"] == []
