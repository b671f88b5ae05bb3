"""Who is named beside the doer: the parties of a venture, brands that are brought, names that are adjectives; 15 June
2024.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "JSW MG Motor India, the joint venture between JSW Group and China's SAIC Motor, will invest $500 million.": [
        "T jsw-mg-motor-india investment 500000000 - USD",
    ],
    "Changan Ford, a joint venture of Changan and Ford, sold 250,000 cars in 2023.": [
        "R changan-ford vehicle_sales 250000 2023-12-31",
    ],
    "Changan will bring its brands Deepal and Avatr to Europe and launch six models by 2027.": [
        "T changan new_model_count 6 2027-12-31 europe",
    ],
    "Xpeng delivered 3,657 smart sports sedans in May.": [
        "R xpeng vehicle_sales 3657 2024-05-31",
    ],
    "Deliveries at the premium marque Lynk & CO rose 81 percent to 7,267 cars in 2023.": [
        "R lynk-and-co vehicle_sales 7267 2023-12-31 +81%",
    ],
    "Leapmotor will have 200 points of sales by the end of 2024.": [
        "T leapmotor outlet_count 200 2024-12-31",
    ],
    # Brands that do it themselves, partners who do it, and the name that is none of these.
    "Its brands Omoda and Jaecoo sold 12,000 cars in Spain in 2023.": [
        "R omoda vehicle_sales 12000 2023-12-31 ES",
    ],
    "After a venture with Geely, Renault sold 22,000 cars in Korea in 2023.": [
        "R renault vehicle_sales 22000 2023-12-31 KR",
    ],
    "Smart sold 67,000 cars in 2023.": [
        "R smart vehicle_sales 67000 2023-12-31",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_who_does_it(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]
