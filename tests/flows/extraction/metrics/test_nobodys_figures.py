"""Figures of countries, of makers in general, of their halls and of what there must be first: nobody's."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "MG came. The country lures it. It has set a target that 30 per cent of its car output be electric by 2030.": [],
    "Indonesia lures BYD and Wuling. It wants to produce 600,000 electric cars by 2030.": [],
    "MG opened a plant in Rayong. Thailand is a big market. It wants to sell 30,000 cars there by 2027.": [
        "T mg vehicle_sales 30000 2027-12-31 TH"
    ],
    "MG opened a plant in Rayong. The brand is growing. It wants to sell 30,000 cars by 2027.": [
        "T mg vehicle_sales 30000 2027-12-31"
    ],
    "Turkey is where Togg is at home. It plans to open 30 stores abroad by 2027.": [
        "T togg new_outlet_count 30 2027-12-31"
    ],
    "Geely overtook Ford. Newer entrants, such as Nio, barely a decade old, aim for 400,000 sales in 2026.": [],
    "Newer makes, such as Kia and Nio, have sold many cars, and it has sold 400 cars in Spain.": [
        "R kia vehicle_sales 400 - ES"
    ],
    "Figures from Dataforce show that deliveries fell to 30,000 cars in May.": [],
    "Figures from Kia show that deliveries fell to 30,000 cars in May.": ["R kia vehicle_sales 30000 2024-05-31"],
    "Seat sold 8,000 cars in May. Chinese carmakers, including BYD and MG, sold 30,000.": [
        "R seat vehicle_sales 8000 2024-05-31"
    ],
    "Chery opened a shop in Oslo. EVs continue to sell well in America, where sales rose 30% in May.": [],
    "Hongqi came. Spain has great potential for electric cars, expected to reach 5 million vehicles by 2030.": [],
    "BYD is in Chile, where its sales rose 30% in May.": ["R byd vehicle_sales +30 2024-05-31 CL"],
    "The plant of MG, which includes three workshops for welding, painting and assembly, will use robots.": [],
    "Kia has 40 workshops in Peru and wants 60 workshops there by 2027.": [
        "R kia outlet_count 40 - PE",
        "T kia outlet_count 60 2027-12-31 PE",
    ],
    "Once Changan has ten retail partners in Germany, it will start there.": [],
    "As soon as Kia has 40 dealers in Peru, it wants to open an office.": [],
    "When Kia came in 2020, it had 40 dealers in Peru.": ["R kia outlet_count 40 2020-12-31 PE"],
}


@pytest.mark.parametrize("text", TOLD)
def test_nobodys_figures_are_left_out(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
