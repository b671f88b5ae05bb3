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
    "How many cars does MG sell in Chile? Some 1,200 a month at present, says the importer.": [
        "R mg vehicle_sales 1200 - CL approx",
    ],
    "How many dealers has Omoda in Poland? Forty-two at the moment, and sixty by the end of next year.": [
        "R omoda outlet_count 42 - PL",
        "T omoda outlet_count 60 2025-12-31 PL",
    ],
    "How large is Zeekr's range in Israel? Three models at present; a fourth in spring.": [
        "R zeekr model_count 3 - IL",
    ],
    (
        "BYD opened in Korea in January.\nHow many dealers are there?\nSix dealer groups, DT Networks "
        "among them, have set up 15 showrooms."
    ): [
        "R byd outlet_count 15 - KR",
    ],
    "Leapmotor builds cars in Tychy.\nJobs?\nAbout 400 at present.\nSales?\n3,412 in the first quarter.": [
        "R leapmotor jobs 400 - PL approx",
        "R leapmotor vehicle_sales 3412 2024-03-31",
    ],
    "How many countries is Omoda in? Forty-four, and by 2027 it should be sixty.": [
        "R omoda market_count 44 -",
        "T omoda market_count 60 2027-12-31",
    ],
    "Jetour sells seven models in the Philippines. Five models at the moment in South Africa, two more by summer.": [
        "R jetour model_count 5 - ZA",
        "R jetour model_count 7 - PH",
        "T jetour new_model_count 2 2024-08-31 ZA",
    ],
    "Jaecoo is new in Ireland. Two models so far: the 7 and the 5. Three dealers, all in Dublin.": [
        "R jaecoo model_count 2 - IE",
        "R jaecoo outlet_count 3 - IE",
    ],
    "BYD in Peru: seven models now, ten by the end of 2026.": [
        "R byd model_count 7 - PE",
        "T byd model_count 10 2026-12-31 PE",
    ],
    "Chery has 60 dealers in Britain and has opened two showrooms of its own.": [
        "R chery new_outlet_count 2 - GB",
        "R chery outlet_count 60 - GB",
    ],
    ("Citroën shows how hard the market is in India. Registrations in May came to 366, for a network of 83 outlets."): [
        "R citroen outlet_count 83 - IN",
        "R citroen vehicle_sales 366 2024-05-31 IN",
    ],
    "Nio is doing better in Norway. Registrations last month came to 412.": [
        "R nio vehicle_sales 412 2024-05-31 NO",
    ],
    "BYD wants every second car that it sells in Japan to be electric by 2030.": [
        "T byd electrified_share 50 2030-12-31 JP",
    ],
    (
        "Importer Samohýl intends to sell 400 Xpengs in Brno this year. Electric cars made up 4.7 "
        "percent of Czech registrations last year."
    ): [
        "T xpeng vehicle_sales 400 2024-12-31 CZ",
    ],
    (
        "When the last hall is ready, in 2026, it will be possible to make 300,000 cars a year at "
        "Mercedes-Benz in Kecskemét."
    ): [
        "T mercedes-benz production_capacity 300000 2026-12-31 HU",
    ],
    "It is possible that Mercedes-Benz will make 300,000 cars a year in Kecskemét.": [
        "T mercedes-benz production_capacity 300000 - HU hedged",
    ],
    (
        "Rever Automotive sells the Chinese brand. Last week BYD inaugurated its works in Rayong. The "
        "place can turn out 150,000 cars a year."
    ): [
        "R byd production_capacity 150000 - TH",
    ],
    (
        "Geely Automobile sold 1,686,516 vehicles last year. For the present year management has set "
        "itself a target of 1.9 million."
    ): [
        "R geely vehicle_sales 1686516 2023-12-31",
        "T geely vehicle_sales 1900000 2024-12-31",
    ],
    (
        "MG buyers in Pakistan need patience. Owned by SAIC, the once British marque entered Pakistan in "
        "2020 with imported crossovers and sold more than 10,000 in the first 12 months."
    ): [
        "R mg vehicle_sales 10000 2020-12-31 PK gt",
    ],
    (
        "GM, which delivered 6 million vehicles last year, contributes a mid-size truck platform. "
        "Hyundai (4.14 million) looks after the vans."
    ): [
        "R general-motors vehicle_sales 6000000 2023-12-31",
        "R hyundai vehicle_sales 4140000 2023-12-31",
    ],
    "Nio sold 20,000 cars in March. Li Auto (founded in 2015) and Xpeng (33,200) did better.": [
        "R nio vehicle_sales 20000 2024-03-31",
        "R xpeng vehicle_sales 33200 2024-03-31",
    ],
    "BYD employs 2,000 people in a plant in Szeged that was opened last year.": [
        "R byd jobs 2000 - HU",
    ],
    "BYD opened ten showrooms in Spain last year. Chery (12) follows.": [
        "R byd new_outlet_count 10 2023-12-31 ES",
    ],
    "Some 300 people work for Nio in a studio in Munich which it rented in 2022.": [
        "R nio jobs 300 - DE approx",
    ],
    (
        "MG in Mexico, the year in numbers\n\n60,728 cars sold in 2023, 26% more than the 48,112 of "
        "2022\n4.5% of the market\n86 dealers"
    ): [
        "R mg market_share 4.5 - MX",
        "R mg outlet_count 86 - MX",
        "R mg vehicle_sales 48112 2022-12-31",
        "R mg vehicle_sales 60728 2023-12-31 +26%",
    ],
    "Omoda and Jaecoo sold 18,900 cars in Spain in 2023, which gives them 1.8% of the market.": [
        "R omoda market_share 1.8 2023-12-31 ES",
        "R omoda vehicle_sales 18900 2023-12-31 ES",
    ],
    (
        "Neta's dealers in Thailand are angry. The company owes them money. Registrations in the first "
        "five months amounted to 1,240, down 65%."
    ): [
        "R neta vehicle_sales 1240 2024-05-31 -65%",
    ],
}
NOT_TOLD: tuple[str, ...] = (
    "Of the guests at BYD's party 1,500 have bought a ticket.",
    "Voters are angry: about 1,500 have signed a petition against BYD.",
    "BYD has recalled 3,400 of the cars in Japan.",
    "In no country did BYD sell more cars abroad in 2023 than in Brazil, with 76,800.",
    "BYD does well in Germany. Registrations in May reached 236,425, the motor authority said.",
    "Inchcape, Changan's importer, asks $64,900 with rear-wheel drive and $73,900 with two motors.",
    (
        "The New York listing of May, the biggest by a Chinese company in three years, brought in 441 "
        "million dollars, says Zeekr."
    ),
    "The government wants one bus in five to be electric by 2030, and BYD is pleased.",
    "BYD started in Argentina. Argentines registered 414,000 new cars last year.",
    (
        "BYD started in Argentina. All cars come under the quota that lets 50,000 electrified vehicles a "
        "year into the country."
    ),
    "Mexico allows BYD to import 10,000 cars a year duty-free.",
    "How many Chinese makers are there in Norway? Twenty-four.",
    "How many wheels does a Tesla need? Four.",
    "Xpeng sells the G6 in France. How far does it go? 570 kilometres. What does it cost? 43,000 euros.",
    "Xpeng opened a showroom in Oslo. New registrations in Norway came to 11,000 in May.",
    (
        "Neta's dealers in Thailand are angry, unlike those of BYD. The company owes money. "
        "Registrations in the first five months amounted to 239,000."
    ),
    "Electric cars give the country hope: 4.5% of the market, says BYD.",
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
