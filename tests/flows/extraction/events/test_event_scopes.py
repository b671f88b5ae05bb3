"""Events: asides, questions and second verbs bear on what they are said of and on nothing else; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Ineos Automotive has appointed Mike Whittington chief commercial officer from 1 July.": [
        "appointment ineos-automotive - 2024-07-01..2024-07-01 scheduled",
    ],
    "Daihatsu left Norway's market in 2013.": [
        "market_exit daihatsu NO 2013-01-01..2013-12-31",
    ],
    "Great Wall will invest in its Russian factory, opened in June 2019, and begin engine production in "
    "Uzlovaya in 2027.": [
        "plant gwm RU 2019-06-01..2019-06-30",
        "plant gwm RU:Uzlovaya 2027-01-01..2027-12-31 scheduled",
    ],
    "Karma Automotive suspended production in Moreno Valley until September.": [
        "plant karma US:Moreno Valley -",
    ],
    "Honda denied a report that it would close its Karawang plant in Indonesia in 2025.": [
        "plant honda ID:Karawang 2025-01-01..2025-12-31 scheduled denied",
    ],
    "Is Honda to stop car production in Indonesia?\n\nThe maker would not say.": [
        "plant honda ID - scheduled hedged",
    ],
    "Honda launched the Step WGN at the GIIAS show in Tangerang last July.": [
        "conference honda ID:Tangerang 2023-07-01..2023-07-31",
        "product_launch honda ID:Tangerang 2023-07-01..2023-07-31 honda-stepwgn",
    ],
    "The Audi brand without rings, created with SAIC, presented the E5 Sportback in Shanghai in April 2024.": [
        "product_launch audi CN:Shanghai 2024-04-01..2024-04-30 audi-e5-sportback",
    ],
    "Audi's new brand, created with SAIC in May 2023, presented the E5 Sportback in Shanghai in April 2024.": [
        "partnership audi - 2023-05-01..2023-05-31",
        "product_launch audi CN:Shanghai 2024-04-01..2024-04-30 audi-e5-sportback",
    ],
    "Ford and Renault announced a partnership in Paris on June 9: two electric Fords will be built at Douai in "
    "France from 2028.": [
        "partnership ford FR:Paris 2024-06-09..2024-06-09",
        "plant ford FR:Douai 2028-01-01.. scheduled",
    ],
    "Renault will build an electric Nissan at Douai in France.": [
        "plant renault FR:Douai - scheduled",
    ],
    "BYD will open a plant in Szeged in 2025 and begin production in Manisa in 2026.": [
        "plant byd HU:Szeged 2025-01-01..2025-12-31 scheduled",
        "plant byd TR:Manisa 2026-01-01..2026-12-31 scheduled",
    ],
    "Nio entered Norway in September 2021; Germany, Sweden and Denmark, where it launched one year later, followed.": [
        "market_entry nio DE 2022-09-01..2022-09-30",
        "market_entry nio DK 2022-09-01..2022-09-30",
        "market_entry nio NO 2021-09-01..2021-09-30",
        "market_entry nio SE 2022-09-01..2022-09-30",
    ],
    "After the Netherlands, where Lynk & Co started out in 2020, customers in Norway will be next.": [
        "market_entry lynk-and-co NL 2020-01-01..2020-12-31",
    ],
    "Leapmotor will launch in Europe in September. It makes a start in three countries, namely Belgium, France "
    "and Spain.": [
        "market_entry leapmotor BE 2024-09-01..2024-09-30 scheduled",
        "market_entry leapmotor ES 2024-09-01..2024-09-30 scheduled",
        "market_entry leapmotor FR 2024-09-01..2024-09-30 scheduled",
        "market_entry leapmotor europe 2024-09-01..2024-09-30 scheduled",
    ],
    "Leapmotor has dealers in Europe. Further regions are to be entered before this year is out:\n- India and "
    "Asia-Pacific (Malaysia, Thailand)\n- South America (Chile, Brazil)": [
        "market_entry leapmotor BR ..2024-12-31 scheduled",
        "market_entry leapmotor CL ..2024-12-31 scheduled",
        "market_entry leapmotor IN ..2024-12-31 scheduled",
        "market_entry leapmotor MY ..2024-12-31 scheduled",
        "market_entry leapmotor TH ..2024-12-31 scheduled",
    ],
    "Ebro goes abroad. France and Italy are pencilled in for the autumn, Germany possibly for 2026.": [
        "market_entry ebro DE 2026-01-01..2026-12-31 scheduled hedged",
        "market_entry ebro FR 2024-09-01..2024-11-30 scheduled",
        "market_entry ebro IT 2024-09-01..2024-11-30 scheduled",
    ],
    "MG is well known in the Gulf. The brand made its return there in 2015.": [
        "market_entry mg gcc 2015-01-01..2015-12-31",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
