"""Sites that have stood since a day, and outlets that are counted by town; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "A parts warehouse of Kia near Nitra, in operation since May 2023, supplies three countries.": [
        "facility kia SK:Nitra 2023-05-01..2023-05-31",
    ],
    "A design studio in Barcelona has been at work for Cupra since 2022.": [
        "facility cupra ES:Barcelona 2022-01-01..2022-12-31",
    ],
    "Xiaomi is hiring. Engineers have been working in a Munich development centre since March 2024.": [
        "facility xiaomi DE:Munich 2024-03-01..2024-03-31",
    ],
    "Mazda's training centre in Leverkusen has been serving dealers since 2019.": [
        "facility mazda DE:Leverkusen 2019-01-01..2019-12-31",
    ],
    "Two new Kia dealerships, one in Tartu and one in Narva, are opening next month.": [
        "outlet_opening kia EE:Narva 2024-07-01..2024-07-31 scheduled",
        "outlet_opening kia EE:Tartu 2024-07-01..2024-07-31 scheduled",
    ],
    "Two Avatr showrooms will be opened in Hong Kong and one in Macau.": [
        "outlet_opening avatr HK - scheduled",
        "outlet_opening avatr MO - scheduled",
    ],
    "Zeekr plans three stores in Berlin, two in Hamburg and one in Munich by the end of the year.": [
        "outlet_opening zeekr DE:Berlin ..2024-12-31 scheduled",
        "outlet_opening zeekr DE:Hamburg ..2024-12-31 scheduled",
        "outlet_opening zeekr DE:Munich ..2024-12-31 scheduled",
    ],
    "MG has dealerships in Graz and Linz, and Salzburg will get one of its own in July.": [
        "outlet_opening mg AT:Salzburg 2024-07-01..2024-07-31 scheduled",
    ],
    "MG runs a dealership in Graz. Linz gets one in July.": [
        "outlet_opening mg AT:Linz 2024-07-01..2024-07-31 scheduled",
    ],
    "MG has a dealer in Graz. A second follows in Linz in July, and Salzburg and Innsbruck are to come next year.": [
        "outlet_opening mg AT:Innsbruck 2025-01-01..2025-12-31 scheduled",
        "outlet_opening mg AT:Linz 2024-07-01..2024-07-31 scheduled",
        "outlet_opening mg AT:Salzburg 2025-01-01..2025-12-31 scheduled",
    ],
    "Voyah has a showroom in Oslo and will open another in Bergen in July.": [
        "outlet_opening voyah NO:Bergen 2024-07-01..2024-07-31 scheduled",
    ],
    "Tesla is growing in India. Its store in Pune, in Baner, let in the first visitors on Monday; "
    "Delhi's, at Aerocity, has been open since May.": [
        "outlet_opening tesla IN:Delhi 2024-05-01..2024-05-31",
        "outlet_opening tesla IN:Pune 2024-06-10..2024-06-10",
    ],
    "Geely employs 900 in Gothenburg. A design studio in the same city has been working for Zeekr since 2019.": [
        "facility zeekr SE:Gothenburg 2019-01-01..2019-12-31",
    ],
}
NOT_TOLD = (
    "Dealers in Oslo have been working for BYD since 2019.",
    "Sales of Kia in Norway have been running at 300 a month since May.",
    "BYD's engineers have been busy in a Munich hotel since Monday.",
    "MG has dealerships in Graz and Linz, and one in Salzburg.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []
