"""Where and when figures of reports count: scopes, spans of years, and what something is done for."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    (
        "Seat posted revenues of 13.8 billion euros in 2023, up 42 per cent on the year before, when it "
        "was hampered by the global chip shortage."
    ): ["R seat revenue 13800000000 2023-12-31 EUR +42%"],
    "Seat posted global revenues of 13.8 billion euros in 2023.": [
        "R seat revenue 13800000000 2023-12-31 worldwide EUR"
    ],
    ("JLR confirmed in May that it was investing 18 billion pounds over five years to electrify its range."): [
        "T jlr investment 18000000000 2029-06-15 GBP"
    ],
    "JLR invested 18 billion pounds over five years and then stopped.": ["R jlr investment 18000000000 2024-06-15 GBP"],
    "Xpeng expands to Oman with a partner. It plans to hire 4,000 people in 2024.": ["T xpeng jobs 4000 2024-12-31"],
    "Xpeng builds a plant in Oman. It plans to hire 400 people in 2024.": ["T xpeng jobs 400 2024-12-31 OM"],
    "Tesla plans to boost its fast charging stations in China by 39% to 362.": [
        "T tesla charging_point_count 362 - CN +39%"
    ],
    "Tesla plans to boost its sales in China by 39% to 362,000.": ["T tesla vehicle_sales 362000 - CN +39%"],
    ("Stellantis put 300 million euros into its plant in Morocco in order to double its production capacity."): [
        "R stellantis investment 300000000 - MA EUR",
        "T stellantis production_capacity +100 - MA",
    ],
    "In Kazakhstan, the largest of the Central Asian markets, Geely now offers seven models.": [
        "R geely model_count 7 - KZ"
    ],
    "Output fell in May as a hold was placed on 6,029 vehicles at Kia.": [],
    "Renault wants a local integration of 80 percent in Morocco by 2030.": ["T renault local_content 80 2030-12-31 MA"],
    "Renault wants an integration of 80 percent of its systems by 2030.": [],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_where_and_when(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
