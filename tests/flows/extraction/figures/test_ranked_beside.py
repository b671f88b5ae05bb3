"""Countries and makers that a number is set beside in a ranking, each with its own; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Skoda sold 38,300 cars in India in 2023, which makes it its third-largest market after Germany (100,700 cars).": [
        "R skoda vehicle_sales 100700 2023-12-31 DE",
        "R skoda vehicle_sales 38300 2023-12-31 IN",
    ],
    "That makes Italy the second market of Dacia, with 90,000 sales in 2023.": [
        "R dacia vehicle_sales 90000 2023-12-31 IT",
    ],
    "Isuzu had 16.7 percent of the market in Thailand in 2023, second to Toyota at 33 percent.": [
        "R isuzu market_share 16.7 2023-12-31 TH",
        "R toyota market_share 33 2023-12-31 TH",
    ],
    "BYD sold 30,000 cars in Brazil in 2023, second only to Fiat with 41,000 cars.": [
        "R byd vehicle_sales 30000 2023-12-31 BR",
        "R fiat vehicle_sales 41000 2023-12-31 BR",
    ],
    # What is built is built, what changed is no level, and a rank has no rival.
    "Kia makes the car in Slovakia, its second plant, and built 300,000 there in 2023.": [
        "R kia vehicle_production 300000 2023-12-31 SK",
    ],
    "Kia sold 9,000 cars in Italy (a rise of 12%) in 2023.": [
        "R kia vehicle_sales 9000 2023-12-31 IT +12%",
    ],
    "Isuzu is second in Thailand with a share of 16.7 percent.": [
        "R isuzu market_share 16.7 - TH",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_whose_number_it_is(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]
