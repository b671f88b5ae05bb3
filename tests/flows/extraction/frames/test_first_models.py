"""First models, whose launch is no first delivery; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Lamborghini's first electric car, the Lanzador, is due in 2028.": [
        "product_launch lamborghini - 2028-01-01..2028-12-31 scheduled lamborghini-lanzador",
    ],
    "Jeep's first EV, the Avenger, arrived in Norway in May 2023.": [
        "product_launch jeep NO 2023-05-01..2023-05-31 jeep-avenger",
    ],
    "Mercedes-Benz showed its first electric SUV, the EQC, which is expected to launch in India in April 2025.": [
        "product_launch mercedes-benz IN 2025-04-01..2025-04-30 scheduled mercedes-benz-eqc",
    ],
    "The first batch of Zeekr 001s arrived in Chile in May.": [
        "milestone zeekr CL 2024-05-01..2024-05-31 zeekr-001",
    ],
}
NOT_TOLD = [
    "Ferrari's first electric model is due in October 2025.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("milestone")]
