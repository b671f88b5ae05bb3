"""Sales at home and abroad behind what was sold in all: each number has its own change, place and metric."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "Kia sold 300,000 cars in May, with domestic sales falling 5% to 40,000 and exports rising 3% to 260,000.": [
        "R kia vehicle_exports 260000 2024-05-31 +3%",
        "R kia vehicle_sales 300000 2024-05-31",
        "R kia vehicle_sales 40000 2024-05-31 KR -5%",
    ],
    "Kia sold 351,000 cars in May, as domestic sales fell 5.2% to 58,000 and overseas sales rose 1.1% to 293,000.": [
        "R kia vehicle_exports 293000 2024-05-31 +1.1%",
        "R kia vehicle_sales 351000 2024-05-31",
        "R kia vehicle_sales 58000 2024-05-31 KR -5.2%",
    ],
    "Maruti sold 180,000 cars in May, with exports up 80% at 31,000 units.": [
        "R maruti-suzuki vehicle_exports 31000 2024-05-31 +80%",
        "R maruti-suzuki vehicle_sales 180000 2024-05-31",
    ],
    "Suzuki delivered 1.3 million vehicles, with overseas sales rising 11.7% to 506,066 units, led by Australia.": [
        "R suzuki vehicle_exports 506066 - +11.7%",
        "R suzuki vehicle_sales 1300000 -",
    ],
    "Kia said it sold 300,000 cars in May, with overseas sales up 3% at 260,000 units.": [
        "R kia vehicle_exports 260000 2024-05-31 +3%",
        "R kia vehicle_sales 300000 2024-05-31",
    ],
    "Renault's revenue came to 30 billion euros in 2023, with profit up 5% at 3 billion.": [
        "R renault profit 3000000000 2023-12-31 EUR +5%",
        "R renault revenue 30000000000 2023-12-31 EUR",
    ],
    "Kia sold 300,000 cars in May, up 5% on the year, with 120,000 going abroad.": [
        "R kia vehicle_exports 120000 2024-05-31",
        "R kia vehicle_sales 300000 2024-05-31 +5%",
    ],
    "KAMA said the country's carmakers sold 700,000 cars in May, with domestic sales falling 5% to 140,000.": [],
    "Kia sold 300,000 cars in Korea in May, while industry sales fell 5% to 400,000.": [
        "R kia vehicle_sales 300000 2024-05-31 KR"
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_each_number_has_its_own(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
