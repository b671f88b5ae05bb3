"""Figures as running text tells them: of a start in the sentence before, of nobody else, of each of several, at work.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD: dict[str, list[str]] = {
    "Leapmotor launched in Chile in March with the C10. About 1,500 have bought one this year.": [
        "R leapmotor vehicle_sales 1500 2024-12-31 CL approx",
    ],
    "Zeekr came to Kazakhstan in 2023. So far 2,100 have chosen the 001 there.": [
        "R zeekr vehicle_sales 2100 - KZ",
    ],
    "The Deepal S07 went on sale in Thailand in May. More than 3,000 have ordered it already.": [
        "R deepal vehicle_orders 3000 - gt",
    ],
    "Some 900 have put down a deposit for the Xpeng G6 in Denmark.": [
        "R xpeng vehicle_orders 900 - DK approx",
    ],
    "Changan came to Azerbaijan in 2022 and has delivered 3,400 of the cars in the country since.": [
        "R changan vehicle_sales 3400 - AZ",
    ],
    "Haval entered Thailand in 2021 and sold 2,050 of the SUVs in its first year.": [
        "R haval vehicle_sales 2050 2021-12-31 TH",
    ],
    "MG came to Pakistan in 2020, opened a plant and has since sold 10,300 cars.": [
        "R mg vehicle_sales 10300 - PK",
    ],
    "No start-up in China sold more cars in 2022 than Neta with its 152,073.": [
        "R neta vehicle_sales 152073 2022-12-31 CN",
    ],
    "No brand sold more electric vans in Britain in 2023 than Vauxhall, with 9,812.": [
        "R vauxhall vehicle_sales 9812 2023-12-31 GB",
    ],
    "None of the newcomers sold more cars in Norway in 2023 than Xpeng on 1,900.": [
        "R xpeng vehicle_sales 1900 2023-12-31 NO",
    ],
    "Only Toyota sold more cars in Kenya last year than Isuzu with its 2,300.": [
        "R isuzu vehicle_sales 2300 2023-12-31 KE",
    ],
    "The Ford Ranger and the Toyota HiLux each found more than 50,000 buyers in Australia last year.": [
        "R ford vehicle_sales 50000 2023-12-31 AU gt",
        "R toyota vehicle_sales 50000 2023-12-31 AU gt",
    ],
    "MG, BYD and Jaecoo each passed 4,000 registrations in Spain in May.": [
        "R byd vehicle_sales 4000 2024-05-31 ES gt",
        "R jaecoo vehicle_sales 4000 2024-05-31 ES gt",
        "R mg vehicle_sales 4000 2024-05-31 ES gt",
    ],
    "Changan and GAC each operate 25 showrooms in Thailand.": [
        "R changan outlet_count 25 - TH",
        "R gac outlet_count 25 - TH",
    ],
    "Toyota and Honda each want to invest 2 billion dollars in Ohio by 2028.": [
        "T honda investment 2000000000 2028-12-31 US USD",
        "T toyota investment 2000000000 2028-12-31 US USD",
    ],
    "In Norway Tesla and Volkswagen sold more than 20,000 cars each in 2023.": [
        "R tesla vehicle_sales 20000 2023-12-31 NO gt",
        "R volkswagen vehicle_sales 20000 2023-12-31 NO gt",
    ],
    "Both Xpeng and Nio handed over more than 30,000 cars in September.": [
        "R nio vehicle_sales 30000 2023-09-30 gt",
        "R xpeng vehicle_sales 30000 2023-09-30 gt",
    ],
    "Omoda and Jaecoo sold 20,000 cars between them in Britain last year.": [
        "R omoda vehicle_sales 20000 2023-12-31 GB",
    ],
    "Each of its dealers sells 30 cars a month, says BYD.": ["R byd vehicle_sales 30 -"],
    "Some fifty engineers, many of them from BMW and Porsche, work for Xiaomi in Munich.": [
        "R xiaomi jobs 50 - DE approx",
    ],
    "BMW lost people to the Chinese: some 120 designers work at Great Wall's studio near Munich.": [
        "R gwm jobs 120 - DE approx",
    ],
    "Toyota employs 3,000 people in Kentucky and works with Panasonic on batteries.": [
        "R toyota jobs 3000 - US",
    ],
    "Toyota employs 2,500 in Liberty; by 2030, when all 14 lines are running, it should employ 5,100 people.": [
        "R toyota jobs 2500 -",
        "T toyota jobs 5100 2030-12-31",
    ],
}
NOT_TOLD: tuple[str, ...] = (
    "Of the guests at BYD's party 1,500 have bought a ticket.",
    "Voters are angry: about 1,500 have signed a petition against BYD.",
    "BYD has recalled 3,400 of the cars in Japan.",
    "In no country did BYD sell more cars abroad in 2023 than in Brazil, with 76,800.",
)


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []
