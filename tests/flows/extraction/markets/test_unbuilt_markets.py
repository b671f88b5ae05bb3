"""Markets by works that are not there yet: planned till they open."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"], m["certainty"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "BYD's factory, at Szeged in Hungary, has not even opened.",
        "BYD's factory in Hungary has yet to open.",
        "BYD's factory in Hungary is not finished yet.",
        "BYD's factory in Hungary opens next spring.",
        "BYD's factory in Hungary starts production in 2027.",
        "BYD: construction did start this year in Hungary.",
        "BYD's construction in Hungary began this year.",
        "BYD cut the first sod in Hungary.",
        "Work on BYD's plant in Hungary is under way.",
        "BYD starts production in Hungary at the end of 2026.",
        "In 2019 BYD picked Szeged in Hungary for a plant.",
        "BYD's factory in Hungary starts up this autumn.",
        "BYD's Szeged factory opens on Monday.",
        "BYD's works in Hungary, which is to make 50,000 cars a year, goes into operation in October.",
        "In Hungary the first phase of construction of BYD's plant is nearly over.",
        "BYD is putting the finishing touches to its plant in Hungary.",
        "BYD has resumed work on its plant in Hungary.",
        "BYD has plans. A factory is being built in Hungary.",
        "BYD has bought land in Hungary for a factory.",
        "BYD has obtained permission to build a factory in Hungary.",
    ],
)
def test_works_that_are_not_there_yet_make_a_planned_market(facts_of, text):
    assert _markets(facts_of, text) == {("byd", "HU", "planned", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "BYD's factory in Hungary opened last spring.",
        "BYD's factory in Hungary is to be enlarged.",
        "BYD has opened its factory in Hungary.",
        "BYD's Hungarian factory has not made a profit.",
        "BYD's production in Hungary at the end of 2024 was small.",
        "Work at BYD's plant in Hungary goes on.",
        "Its plant in Hungary will turn out more cars next year, BYD says.",
        "BYD's factory in Hungary makes buses; a showroom opens in June.",
        "In Hungary the construction of BYD's plant is over.",
    ],
)
def test_works_that_run_make_a_market_that_is_there(facts_of, text):
    assert {m[:3] for m in _markets(facts_of, text)} == {("byd", "HU", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "Ford cancelled its entry into India.",
        "Ford has shelved its entry into India.",
        "Ford has pushed back its entry into India.",
        "Ford has postponed its factory in India.",
    ],
)
def test_what_is_called_off_or_put_off_without_a_date_is_denied(facts_of, text):
    assert _markets(facts_of, text) == {("ford", "IN", "planned", "denied")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("BYD is still fitting out its car factory in Hungary.", "planned"),
        ("BYD is putting the finishing touches to its new plant in Hungary.", "planned"),
        ("BYD is still growing. Its Hungarian plant is yet to leave the ground.", "planned"),
        ("BYD fits its cars with cells of its own at the factory in Hungary.", "present"),
    ],
)
def test_a_works_that_is_fitted_out_is_to_come(facts_of, text, status):
    assert {(place, told) for _, place, told, _ in _markets(facts_of, text)} == {("HU", status)}
