"""Times and places that are only spoken of: "in that time" is the long one told last; shops stand where the article is
set; 15 June 2024.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Chery sold 20,000 cars in Peru in the ten months to October 2023, with March the best. "
    "It opened 40 dealers in that time.": [
        "R chery new_outlet_count 40 2023-10-31 PE",
        "R chery vehicle_sales 20000 2023-10-31 PE",
    ],
    "Chery sold 20,000 cars in Peru in the ten months to October 2023. "
    "In the same period of 2022 it sold 9,000 in Peru.": [
        "R chery vehicle_sales 20000 2023-10-31 PE",
        "R chery vehicle_sales 9000 2022-10-31 PE",
    ],
    "Chery has come to Peru. Chery sold 900 cars in Peru in May 2024. It has 40 dealers.": [
        "R chery outlet_count 40 - PE",
        "R chery vehicle_sales 900 2024-05-31 PE",
    ],
    "Chery has come to Peru. It sold 900 cars in Peru in May 2024. In all it has 4,000 dealers worldwide.": [
        "R chery outlet_count 4000 - worldwide",
        "R chery vehicle_sales 900 2024-05-31 PE",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
