"""Lists of places under a lead-in, and what an announcement before tells of them."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def _markets(facts: Facts) -> set[tuple[str, str, str, str]]:
    return {(m["organization_id"], m["place"], m["status"], m["certainty"]) for m in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chery is growing. Further markets are to be entered before 2028:\n- Chile and Peru\n- Egypt\n",
            {
                ("chery", "CL", "planned", "asserted"),
                ("chery", "PE", "planned", "asserted"),
                ("chery", "EG", "planned", "asserted"),
            },
        ),
        (
            "BYD sells its cars in many places. Its roadmap:\n- Kenya and Ghana\n",
            {("byd", "KE", "planned", "asserted"), ("byd", "GH", "planned", "asserted")},
        ),
        # What a list has no plan above is there.
        (
            "BYD sells cars in Peru. The countries where it has dealers:\n- Chile\n- Egypt\n",
            {("byd", "CL", "present", "asserted"), ("byd", "EG", "present", "asserted")},
        ),
        # An announced start in the present tense is still to come; one that has been made is not.
        (
            "Nio will launch in Europe in September. It makes a start in Norway and Spain.",
            {("nio", "NO", "planned", "asserted"), ("nio", "ES", "planned", "asserted")},
        ),
        ("Nio launched in Europe in 2021. It makes a start in Norway.", {("nio", "NO", "present", "asserted")}),
        ("Nio will launch in Europe in September. It sells cars in Norway.", {("nio", "NO", "present", "asserted")}),
    ],
)
def test_lists_go_on_with_their_lead(
    facts_of: Callable[[str], Facts], text: str, expected: set[tuple[str, str, str, str]]
) -> None:
    assert expected <= _markets(facts_of(text))


def test_added_markets_are_of_whom_the_others_were_told(facts_of: Callable[[str], Facts]) -> None:
    told = _markets(
        facts_of(
            "Leapmotor will launch in Spain in September. Stellantis dealers are to sell the cars.\n\n"
            "Other countries are to be entered next year:\n- Chile and Peru\n"
        )
    )
    assert ("leapmotor", "CL", "planned", "asserted") in told
    assert not any(place in ("CL", "PE") and who == "stellantis" for who, place, _, _ in told)
