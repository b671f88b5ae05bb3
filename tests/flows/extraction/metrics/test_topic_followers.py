"""Numbers without a noun that go on with what was counted: further ones, such as are being made, people, chargers."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; a line as in test_figures.
SENTENCES: dict[str, list[str]] = {
    # A further few, whatever is done with them.
    "BYD has 40 showrooms in Portugal. Another twenty will be added by Christmas, mostly in the north.": [
        "R byd outlet_count 40 - PT",
        "T byd new_outlet_count 20 2024-12-25 PT",
    ],
    "BYD has 40 showrooms in Portugal. A further dozen around Lisbon is to be ready by 2026.": [
        "R byd outlet_count 40 - PT",
        "T byd new_outlet_count 12 2026-12-31 PT",
    ],
    "Nio employs 300 people in Europe. Another 100 are to join them by the end of 2025.": [
        "R nio jobs 300 - europe",
        "T nio jobs 100 2025-12-31",
    ],
    "Nio runs 60 swap stations in Europe. Twenty more are under construction.": [
        "R nio charging_point_count 60 - europe",
        "T nio charging_point_count 20 -",
    ],
    # What a further few make of it: all that there are then.
    "Lepas has 90 dealers signed in Spain. Another 160 would bring it to the 250 that its boss deems necessary.": [
        "R lepas outlet_count 90 - ES",
        "T lepas new_outlet_count 160 -",
        "T lepas outlet_count 250 -",
    ],
    "VinFast's factory in Subang will make 50,000 cars a year. A second stage would take it to 350,000.": [
        "T vinfast production_capacity 350000 - ID",
        "T vinfast production_capacity 50000 - ID",
    ],
    # The head of a sentence tells what its numbers count.
    "As for swap stations, eight are in the works in Australia, Nio says.": ["T nio charging_point_count 8 - AU"],
    # People are hired, and no dealers.
    "Kia has 400 outlets in India. Salespeople are in demand: 1,500 more are to be recruited this year.": [
        "R kia outlet_count 400 - IN",
        "T kia jobs 1500 2024-12-31 IN",
    ],
    "Kia has 400 outlets in India. Another 50 are to be recruited this year.": [
        "R kia outlet_count 400 - IN",
        "T kia new_outlet_count 50 2024-12-31 IN",
    ],
    "Ebro employs 1,250 people and has 400 more places to fill by the end of 2025.": [
        "R ebro jobs 1250 -",
        "T ebro jobs 400 2025-12-31",
    ],
    # Ports where cars are charged; who runs them need not be a maker.
    "VinFast sold 3,000 cars in May. V-Green, the charging firm of its founder, operates 150,000 ports in Vietnam.": [
        "R v-green charging_point_count 150000 - VN",
        "R vinfast vehicle_sales 3000 2024-05-31",
    ],
    "V-Green operates 150,000 charging points in Vietnam. Abroad it wants 63,000 by the end of next year.": [
        "R v-green charging_point_count 150000 - VN",
        "T v-green charging_point_count 63000 2025-12-31",
    ],
    "BYD shipped 150,000 cars through three ports.": ["R byd vehicle_sales 150000 -"],
    # Parts of what is there, and what is done to them, are no counts.
    "BYD has 40 showrooms in Portugal. Fifteen are in Lisbon.": ["R byd outlet_count 40 - PT"],
    "BYD has 40 showrooms in Portugal. Twelve will get a new look this year.": ["R byd outlet_count 40 - PT"],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_what_goes_on(figures_of: Callable[[list[str]], dict[str, list[str]]], text: str) -> None:
    assert figures_of(list(SENTENCES))[text] == SENTENCES[text]
