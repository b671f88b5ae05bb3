"""Days of deals: what is only announced has no day yet, and what follows a deal dates it as little as what came after
it; as of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # The day on which somebody tells of a sale that is to come.
    "Renault said on Tuesday it was selling its plant in Brazil to Geely.": ["acquisition renault BR - scheduled"],
    "Nissan announced on 14 May that it intends to sell its South African plant to Chery.": [
        "acquisition nissan ZA - scheduled",
    ],
    "On Monday Ford said it would sell its factory in Romania to Otosan.": ["acquisition ford RO - scheduled"],
    "In March Nissan said it would sell its plant in Civac.": ["acquisition nissan MX:Cuernavaca - scheduled"],
    # What was only talked of before it was told.
    "After weeks of rumours, Kia confirmed that it will sell its plant in Kaliningrad.": [
        "acquisition kia RU:Kaliningrad - scheduled",
    ],
    # The day of the deed.
    "In March Nissan agreed to sell its plant in Civac.": [
        "acquisition nissan MX:Cuernavaca 2024-03-01..2024-03-31 scheduled",
    ],
    "In March Nissan said it had sold its plant in Civac.": [
        "acquisition nissan MX:Cuernavaca 2024-03-01..2024-03-31",
    ],
    "On 14 May Nissan handed over its Rosslyn plant to Chery.": [
        "acquisition nissan ZA:Rosslyn 2024-05-14..2024-05-14",
    ],
    "Audi agreed on Thursday to sell its Brussels plant.": [
        "acquisition audi BE:Brussels 2024-06-06..2024-06-06 scheduled",
    ],
    "Ford completed the sale of its Chennai plant to Tata in January 2023.": [
        "acquisition ford IN:Chennai 2023-01-01..2023-01-31",
    ],
    "Volkswagen announced on Friday that it had sold its plant in Kaluga.": [
        "acquisition volkswagen RU:Kaluga 2024-06-07..2024-06-07",
    ],
    # Of whom the money comes.
    "Rivian is growing. It raised $1.3 billion in December and $500 million from Ford in April.": [
        "funding rivian - 2023-12-01..2023-12-31 1300000000 USD",
    ],
    "Togg raised $50 million from Turkcell in May 2023.": ["funding togg - 2023-05-01..2023-05-31 50000000 USD"],
    # What a deal is ahead of, and what followed it years later.
    "Zeekr raised $441 million in New York in May ahead of its launch in Australia in October.": [
        "funding zeekr US:New York 2024-05-01..2024-05-31 441000000 USD",
    ],
    "Polestar raised $950 million ahead of the start of sales in Korea in late 2024.": [],
    "Chery opened the Barcelona plant in May 2024, two years after it took over the site from Nissan.": [
        "acquisition chery ES:Barcelona -",
    ],
    "Chery took over the site in Barcelona in May 2024, two years after Nissan had left.": [
        "acquisition chery ES:Barcelona 2024-05-01..2024-05-31",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_day_of_deal(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith(("acquisition", "funding"))] == TOLD[text]
