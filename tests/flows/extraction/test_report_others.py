"""Results of a report that are others', or of the time of what they are a share of.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # the time of the deliveries that a share is of; lists behind a colon; cars in a row
    "EVs made up 18% of Volvo's 59,000 deliveries in May.": [
        "R volvo-cars electrified_share 18 2024-05-31",
        "R volvo-cars vehicle_sales 59000 2024-05-31",
    ],
    (
        "Chery's exports exceeded 100,000 vehicles for the third month running: 108,000 in May after "
        "107,000 in April and 101,000 in March."
    ): [
        "R chery vehicle_exports 100000 - gt",
        "R chery vehicle_exports 101000 2024-03-31",
        "R chery vehicle_exports 107000 2024-04-30",
        "R chery vehicle_exports 108000 2024-05-31",
    ],
    (
        "The Dacia Sandero led the European table in the first quarter with 128,842 registrations, "
        "the Renault Clio followed with 126,000 and the Peugeot 208 with 103,000."
    ): [
        "R dacia vehicle_sales 128842 2024-03-31 europe",
        "R peugeot vehicle_sales 103000 2024-03-31 europe",
        "R renault vehicle_sales 126000 2024-03-31 europe",
    ],
    # somebody else's people and money
    ("The headcount at Northvolt fell to 1,700. Scania, its main customer, now buys cells from CATL."): [
        "R northvolt jobs 1700 -"
    ],
    (
        "The plant belongs to GM's partner Comexport, which has put 400 million dollars into it. "
        "Chevrolet sells the car."
    ): ["R comexport investment 400000000 - USD"],
}
NOT_TOLD = {
    "the market": "Hyundai is third in India. All told the market shrank 7% to 320,000.",
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD.values()])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])


@pytest.mark.parametrize("why", NOT_TOLD)
def test_is_not_told(why: str, told: dict[str, list[str]]) -> None:
    assert told[NOT_TOLD[why]] == []
