"""Words for a car behind a car that has no name; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Kia showed the EV2 in Brussels. The car is due in showrooms in March 2025.": [
        "product_launch kia BE 2025-03-01..2025-03-31 scheduled kia-ev2",
        "product_launch kia BE:Brussels - kia-ev2",
    ],
    "Skoda showed the Elroq in Prague. It is a compact electric SUV. The car goes on sale in January 2025.": [
        "product_launch skoda - 2025-01-01..2025-01-31 scheduled skoda-elroq",
        "product_launch skoda CZ:Prague - skoda-elroq",
    ],
    "BYD launched the Dolphin in Chile. BYD plans a pickup called the Shark. The truck arrives in October.": [
        "product_launch byd - 2024-10-01..2024-10-31 scheduled byd-shark",
        "product_launch byd CL - byd-dolphin",
    ],
    "Toyota plans to launch the bZ4X in Brazil. The SUV arrives in March 2025.": [
        "product_launch toyota BR 2025-03-01..2025-03-31 scheduled toyota-bz4x",
    ],
}
NOT_TOLD = [
    "Nissan builds the Leaf. Honda has cancelled a planned electric SUV. The model was to debut in 2027.",
    "Ford sells the Mach-E. VW is working on a small electric car. The car is due in 2027.",
    "Porsche sells the Macan. Audi is developing an electric sports car. It will be launched in 2027.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("product_launch")]
