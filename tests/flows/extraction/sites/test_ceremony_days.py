"""Ceremony days: what was told without a day has that of its ceremony; as of 12 June 2024."""

from collections.abc import Callable

import pytest

Told = Callable[[list[str]], dict[str, list[str]]]
TOLD = {
    "BYD has launched operations at its first plant in Turkey. The inauguration, held on 8 June 2024, was attended by "
    "the president.": ["plant byd TR 2024-06-08..2024-06-08"],
    "Chery has opened a showroom in Oslo. The opening ceremony took place on Monday.": [
        "outlet_opening chery NO:Oslo 2024-06-10..2024-06-10",
    ],
    "GAC and a local group have signed a joint venture in Malaysia. The signing ceremony was held on 3 June.": [
        "partnership gac MY 2024-06-03..2024-06-03",
    ],
    "Kia will open a factory in Chile. The inauguration is to take place in August 2024.": [
        "plant kia CL 2024-08-01..2024-08-31 scheduled",
    ],
    # A day of its own stays, and a ceremony of something else dates nothing.
    "BYD opened a plant in Turkey in May. The ceremony was held on 3 June.": ["plant byd TR 2024-05-01..2024-05-31"],
    "BYD has opened a plant in Turkey. The signing took place on 3 June.": ["plant byd TR -"],
    "BYD has opened a plant in Turkey. The wedding was held on 3 June.": ["plant byd TR -"],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_ceremony_dates_what_it_is_of(text: str, events_of: Told) -> None:
    assert events_of(list(TOLD))[text] == TOLD[text]
