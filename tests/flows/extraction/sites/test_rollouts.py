"""Steps of launches and expansions that are told with a country or a car, a date and hardly a word more."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
FactsOf = Callable[..., Facts]
_PUBLISHED = date(2025, 6, 1)
_LAUNCHED = "BYD will launch the Atto 2 in France in September 2025. "
_ENTERED = "Xpeng will enter Ireland in September 2025. "


def _events(facts_of: FactsOf, text: str) -> set[tuple[Any, ...]]:
    events = facts_of(text, _PUBLISHED)["events"]
    return {(e["event_type"], e.get("place"), e.get("start_on"), e["status"], tuple(e["models"])) for e in events}


_SPRING = date(2026, 3, 1)


@pytest.mark.parametrize(
    "step",
    [
        "Denmark has to be content with the spring of 2026.",
        "In Denmark the date is the spring of 2026.",
        "Danish buyers receive it in the spring of 2026.",
        "Next on the list: Denmark, in the spring of 2026.",
        "Danish dealers see it in the spring of 2026.",
    ],
)
def test_of_a_launch(facts_of: FactsOf, step: str) -> None:
    launch = ("product_launch", "DK", _SPRING, "scheduled", ("byd-atto-2",))
    assert launch in _events(facts_of, _LAUNCHED + step)


@pytest.mark.parametrize(
    "step",
    [
        "Denmark has to be content with the spring of 2026.",
        "For Denmark it will be the spring of 2026.",
        "Still to come: Denmark, in the spring of 2026.",
        "Denmark is on the programme for the spring of 2026.",
    ],
)
def test_of_an_expansion(facts_of: FactsOf, step: str) -> None:
    assert ("market_entry", "DK", _SPRING, "scheduled", ()) in _events(facts_of, _ENTERED + step)


@pytest.mark.parametrize(
    "step",
    [
        "Denmark raised its taxes in the spring of 2026.",
        "Denmark does not get it in the spring of 2026.",
        "The plant in Denmark is to follow in the spring of 2026.",
        "In Denmark 5,000 are to be sold in the spring of 2026.",
        "The Danish minister will speak in the spring of 2026.",
    ],
)
def test_other_matters(facts_of: FactsOf, step: str) -> None:
    told = _events(facts_of, _LAUNCHED + step)
    assert not any(kind in ("product_launch", "market_entry") and place == "DK" for kind, place, *_ in told)


@pytest.mark.parametrize(
    ("text", "model", "start"),
    [
        (
            "The Eletre, an SUV, and the Emeya, a saloon, are built by Lotus in Wuhan. A hybrid version of the former "
            "is scheduled for Britain in March 2026.",
            "lotus-eletre",
            date(2026, 3, 1),
        ),
        (
            "Lotus builds the Eletre and the Emeya in Wuhan. The latter reaches British showrooms in March 2026.",
            "lotus-emeya",
            date(2026, 3, 1),
        ),
        (
            "Kia's EV3 costs little. Orders for the small SUV open in Britain in March 2026.",
            "kia-ev3",
            date(2026, 3, 1),
        ),
        (
            "Maruti Suzuki had waited long. Its first electric car was unveiled in New Delhi on 17 January. "
            "The e Vitara is built in Gujarat.",
            "maruti-suzuki-e-vitara",
            date(2025, 1, 17),
        ),
    ],
)
def test_cars_that_words_stand_for(facts_of: FactsOf, text: str, model: str, start: date) -> None:
    launches = [e for e in facts_of(text, _PUBLISHED)["events"] if e["event_type"] == "product_launch"]
    assert (start, [model]) in [(e.get("start_on"), e["models"]) for e in launches]


def test_deliveries_of_a_car_that_is_launched_there_are_no_second_launch(facts_of: FactsOf) -> None:
    told = _events(facts_of, _LAUNCHED + "French deliveries are promised for October.")
    assert [e[2] for e in told if e[0] == "product_launch"] == [date(2025, 9, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "BYD builds the Atto 2 in Hungary. Slate Auto exhibited its pick-up in Long Beach on April 24.",
        "Building of the Polestar 3 is split between Chengdu, where it gets under way in July, and Charleston.",
        "BYD shows the Atto 2. Magna had a stand of its own in Munich in March.",
    ],
)
def test_other_firms_and_works(facts_of: FactsOf, text: str) -> None:
    assert not any(kind == "product_launch" and start for kind, _, start, *_ in _events(facts_of, text))


def test_a_place_and_date_are_of_one_start(facts_of: FactsOf) -> None:
    told = _events(
        facts_of, "Polestar launched the Polestar 4 in Norway in March. China gets it in the fourth quarter."
    )
    assert [kind for kind, place, *_ in told if place == "CN"] == ["product_launch"]


@pytest.mark.parametrize(
    "text",
    [
        "The ID. Buzz comes from Hannover. Its three-row edition will not arrive in the States until 2026.",
        "The ID. Buzz comes from Hannover. The long version reaches America in 2026.",
    ],
)
def test_versions_are_launched_and_enter_no_country(facts_of: FactsOf, text: str) -> None:
    told = {(kind, place, start) for kind, place, start, *_ in _events(facts_of, text) if place == "US"}
    assert told == {("product_launch", "US", date(2026, 1, 1))}


def test_what_was_added_is_not_said(facts_of: FactsOf) -> None:
    told = _events(facts_of, "JAC sells cars in Mexico and Peru. Colombia was added in January 2024.")
    assert ("market_entry", "CO", date(2024, 1, 1), "occurred", ()) in told


@pytest.mark.parametrize(
    ("text", "place", "start", "certainty"),
    [
        ("GAC made its Brazilian debut on May 23.", "BR", date(2025, 5, 23), "asserted"),
        ("Fiat went back into business in Algeria in March 2023.", "DZ", date(2023, 3, 1), "asserted"),
        ("Zeekr took its first steps in Portugal in May 2024.", "PT", date(2024, 5, 1), "asserted"),
        (
            "Togg sells in Germany. Italy is possibly next, some time in 2026, said its chief executive.",
            "IT",
            date(2026, 1, 1),
            "hedged",
        ),
    ],
)
def test_starts_of_brands(facts_of: FactsOf, text: str, place: str, start: date, certainty: str) -> None:
    events = facts_of(text, _PUBLISHED)["events"]
    told = [(e["event_type"], e.get("place"), e.get("start_on"), e["certainty"]) for e in events]
    assert ("market_entry", place, start, certainty) in told


@pytest.mark.parametrize(
    "text",
    [
        "Volkswagen plans two cars with Xpeng. They will be launched in 2026 and sold in China only.",
        "By 2027 Renault wants to launch eight new models in Brazil.",
        "One in three Renaults sold outside Europe should be hybrid by 2027.",
        "Hyundai will join them: a plant in Saudi Arabia is planned to be up and running by 2026.",
        "Zeekr had raised $441 million when its shares began trading in May 2024.",
    ],
)
def test_what_starts_no_brand(facts_of: FactsOf, text: str) -> None:
    assert not any(kind == "market_entry" for kind, *_ in _events(facts_of, text))


def _outlets(facts_of: FactsOf, text: str) -> set[tuple[Any, ...]]:
    events = facts_of(text, _PUBLISHED)["events"]
    return {(e.get("city"), e.get("start_on")) for e in events if e["event_type"] == "outlet_opening"}


@pytest.mark.parametrize(
    ("text", "city", "start"),
    [
        ("Tesla opened a showroom in Mumbai on 15 May. Delhi followed on 20 May.", "Delhi", date(2025, 5, 20)),
        (
            "Tesla opened a showroom in Mumbai on 15 May. A second, in Delhi, should follow in August.",
            "Delhi",
            date(2025, 8, 1),
        ),
        ("Hongqi showrooms in Riga and Vilnius are pencilled in for June 2026.", "Vilnius", date(2026, 6, 1)),
    ],
)
def test_showrooms_that_follow(facts_of: FactsOf, text: str, city: str, start: date) -> None:
    assert (city, start) in _outlets(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Grande Panda reached Algerian showrooms in May 2025.",
        "Zeekr is targeting 12 stores in Central Asia by 2027.",
    ],
)
def test_showrooms_that_nobody_opens(facts_of: FactsOf, text: str) -> None:
    assert _outlets(facts_of, text) == set()


def test_a_list_of_countries_behind_a_colon(facts_of: FactsOf) -> None:
    text = "Where next for Polestar? The list for 2026 has three entries: France, Poland and Thailand."
    told = _events(facts_of, text)
    assert {place for kind, place, start, *_ in told if kind == "market_entry" and start == date(2026, 1, 1)} == {
        "FR",
        "PL",
        "TH",
    }


def test_what_can_be_ordered_from_a_day_is_to_come(facts_of: FactsOf) -> None:
    told = _events(facts_of, "Togg's T10X can be ordered in Germany from 29 June.")
    assert ("product_launch", "DE", date(2025, 6, 29), "scheduled", ("togg-t10x",)) in told


@pytest.mark.parametrize(
    "text",
    [
        "AutoCanada sold its American dealers in 2024.",
        "Lithia sold its US dealerships to a fund in 2024.",
    ],
)
def test_who_sells_its_dealers_enters_no_market(facts_of: FactsOf, text: str) -> None:
    assert "market_entry" not in {kind for kind, *_ in _events(facts_of, text)}
