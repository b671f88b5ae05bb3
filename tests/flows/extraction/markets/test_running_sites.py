"""Sites that run: closures, pauses and further cars are planned where a maker is already; works to come are not."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Stellantis will halt the plants at Pomigliano and Cassino for two weeks in December.",
        "Stellantis has too many cars. Plants at Pomigliano and Cassino will stand idle for days.",
        "Stellantis will pause its line at Cassino in the autumn.",
        "Two sites in Italy are on Stellantis's list of possible closures.",
        "What could be the first closure of an Italian plant was discussed by Stellantis on Wednesday.",
        "Stellantis: Cassino will be empty from November.",
        "Stellantis wants to add a second electric car at the Cassino plant.",
        "Stellantis has called off plans to add the 500e at the Italian plant.",
        "The next Stellantis van is planned for 2027 at the Cassino works.",
    ],
)
def test_what_becomes_of_works_that_run(facts_of, text):
    assert _markets(facts_of, text) == {("stellantis", "IT", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "BYD will open the plant at Szeged in Hungary next spring.",
        "BYD will take over the former Bosch plant in Hungary in 2026.",
        "BYD has called off plans to build a plant in Hungary.",
        "BYD wants to add a new plant in Hungary.",
        "BYD will build cars in Hungary from 2027.",
        "BYD is planning a second European factory, to be built in Hungary.",
    ],
)
def test_works_to_come(facts_of, text):
    assert ("byd", "HU", "planned") in _markets(facts_of, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kia, an assembler in Kazakhstan since 2010, plans a plant in Uzbekistan.",
            {("kia", "KZ", "present"), ("kia", "UZ", "planned")},
        ),
        (
            "Already a producer in Germany, Tesla wants to build cars in Peru.",
            {("tesla", "DE", "present"), ("tesla", "PE", "planned")},
        ),
        (
            "Tesla, the market leader in Norway and Sweden, will come to Peru.",
            {("tesla", "NO", "present"), ("tesla", "SE", "present"), ("tesla", "PE", "planned")},
        ),
        # What somebody is to become, he is not yet.
        (
            "BYD, a future producer in Hungary, sells cars in Peru.",
            {("byd", "HU", "planned"), ("byd", "PE", "present")},
        ),
        ("BYD wants to become a big player in Peru.", {("byd", "PE", "planned")}),
    ],
)
def test_what_somebody_is_in_a_place(facts_of, text, expected):
    assert _markets(facts_of, text) == expected
