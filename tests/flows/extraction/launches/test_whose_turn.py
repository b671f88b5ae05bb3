"""Cars that follow, that buyers wait for, or that can be ordered; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Kia showed the EV4 in Madrid, followed in June by the EV5.": [
        "kia ES:Madrid - kia-ev4",
        "kia ES:Madrid 2024-06-01..2024-06-30 scheduled kia-ev5",
    ],
    "Four new cars are to be in Indian showrooms by the end of 2027, beginning with the Skoda Kylaq on 26 January.": [
        "skoda IN 2025-01-26..2025-01-26 scheduled skoda-kylaq"
    ],
    "Buyers of the Kia EV4 in Australia must be patient until the last quarter.": [
        "kia AU 2024-10-01..2024-12-31 scheduled kia-ev4"
    ],
    "The Opel Frontera is coming. British customers can place orders from 1 September.": [
        "opel GB 2024-09-01.. scheduled opel-frontera"
    ],
    "Swedes can now order the Kia EV4.": ["kia SE - kia-ev4"],
}
QUIET = [
    "Swedes cannot order the Kia EV4.",
    "Norwegians can order winter tyres for the Kia EV9.",
    "Norwegians have been waiting for the Kia EV9 since 2022.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _launches(lines: list[str]) -> list[str]:
    return sorted(line.removeprefix("product_launch ") for line in lines if line.startswith("product_launch"))


@pytest.mark.parametrize("text", TOLD)
def test_each_has_its_place_and_time(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_awaited_or_not_to_be_had_is_no_launch(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == []
