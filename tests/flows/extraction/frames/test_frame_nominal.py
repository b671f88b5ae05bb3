"""Nouns of launching: when what they tell takes place, and whose launch it is; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "The launch of the Inster in Thailand is scheduled for October.": [
        "product_launch hyundai TH 2024-10-01..2024-10-31 scheduled hyundai-inster",
    ],
    "The launch of the Inster, its smallest electric car, is pencilled in for 2025.": [
        "product_launch hyundai - 2025-01-01..2025-12-31 scheduled hyundai-inster",
    ],
    "The premiere of the Inster in Busan took place on 10 January.": [
        "product_launch hyundai KR:Busan 2024-01-10..2024-01-10 hyundai-inster",
    ],
    "The Inster's launch in Thailand has been set for October.": [
        "product_launch hyundai TH 2024-10-01..2024-10-31 scheduled hyundai-inster",
    ],
    "Pictures of the Kia EV5 have leaked. The premiere has been fixed for 4 July.": [
        "product_launch kia - 2024-07-04..2024-07-04 scheduled kia-ev5",
    ],
    "Pictures of the Kia EV5 have leaked. A launch in Spain is planned for 2025.": [
        "product_launch kia ES 2025-01-01..2025-12-31 scheduled kia-ev5",
    ],
    "Pictures of the Kia EV5 have leaked; the debut takes place in October.": [
        "product_launch kia - 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "Kia has shortened the Kia EV5, with the launch pencilled in for October.": [
        "product_launch kia - 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "Kia's EV5 costs 40,000 euros. Sales start in Spain in October.": [
        "product_launch kia ES 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "The electric Kia EV5 costs 40,000 euros. The start of sales is planned for October.": [
        "product_launch kia - 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "Pictures of the Kia EV5 have leaked. The debut comes in March.": [
        "product_launch kia - 2025-03-01..2025-03-31 scheduled kia-ev5",
    ],
    "The debut of the Kia EV5 in Chengdu came in August.": [
        "product_launch kia CN:Chengdu 2023-08-01..2023-08-31 kia-ev5",
    ],
}
NOT_TOLD = [
    "Kia will sell the EV5 in Britain. The company's launch in Ireland is planned for October.",
    "Kia praises the EV5. The launch edition costs 50,000 euros until October.",
    "Kia praises the EV5. The launch of a battery plant is planned for October.",
    "Kia praises the EV5. Its debut as a sponsor comes in October.",
    "Kia's EV5 rivals the Tesla Model Y. Sales begin to fall in October.",
    "Kia has had a good year in Spain. Sales began in 1995.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith("product_launch")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("product_launch")]
