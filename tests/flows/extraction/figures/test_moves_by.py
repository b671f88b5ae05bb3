"""By how much a number moves: told beside what it moves to it is no figure; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Rivian cut its delivery forecast for this year by 5,000 units to 40,000 vehicles.": [
        "T rivian vehicle_sales 40000 2024-12-31",
    ],
    "Polestar will raise output by 20,000 cars to 80,000 next year.": [
        "T polestar vehicle_production 80000 2025-12-31",
    ],
    "Stellantis is cutting its spending by $1bn to $5bn in 2025.": [
        "T stellantis investment 5000000000 2025-12-31 USD",
    ],
    "Audi's sales in India rose 12% (560 cars) to 5,200 in 2023.": [
        "R audi vehicle_sales 5200 2023-12-31 IN +12%",
    ],
    "Volvo sold 79,008 cars in the first quarter, down 1% (1,118 units) from the previous quarter.": [
        "R volvo-cars vehicle_sales 79008 2024-03-31 -1%",
    ],
    # What a change with both ends is of.
    "Renault's sales fell 16% worldwide, from 858,000 cars to 716,000 cars in 2023.": [
        "R renault vehicle_sales 716000 2023-12-31 worldwide -16%",
        "R renault vehicle_sales 858000 - worldwide",
    ],
    "Hyundai raised its sales in Vietnam by 12 percent, from 50,000 to 56,000 vehicles, in 2023.": [
        "R hyundai vehicle_sales 50000 - VN",
        "R hyundai vehicle_sales 56000 2023-12-31 VN +12%",
    ],
    # Jobs that go and those that stay are two figures; a level in brackets is one.
    "BMW cut 500 jobs at the plant, to 3,200.": [
        "R bmw job_cuts 500 -",
    ],
    "Kia's sales rose 12% (41,000 cars) in May.": [
        "R kia vehicle_sales 41000 2024-05-31 +12%",
    ],
    "Kia sold 12,000 cars in Spain and 9,000 in Italy in 2023.": [
        "R kia vehicle_sales 12000 2023-12-31 ES",
        "R kia vehicle_sales 9000 2023-12-31 IT",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_by_how_much_is_no_figure(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]
