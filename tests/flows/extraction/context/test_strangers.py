"""Strangers: what makers in general or a state do is nothing that the maker of the text does."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
LEAD = "Zeekr sells the 7X in Portugal. "
ALONE = {("zeekr", "PT")}


def rows(facts: Facts) -> set[tuple[str, str]]:
    markets = {(r["organization_id"], r["place"]) for r in facts["markets"]}
    return markets | {(r["event_type"], r["country_code"]) for r in facts["events"]}


@pytest.mark.parametrize(
    "told",
    [
        "Japan's makers put up factories in Sunderland in the eighties.",
        "When Japanese carmakers were held back they built plants in Britain.",
        "Some of the Chinese will build works in Hungary, Spain or Turkey.",
        "Germany's carmakers, who sell every third car in China, are appalled.",
        "France's, who sell none in China, are not.",
        "Several Western brands have withdrawn from Russia since 2022.",
        "Others have opened showrooms in Oslo.",
        "China shipped 436,000 such cars to Russia, Jordan and Kyrgyzstan in 2024.",
        "Brussels has put 38 per cent on top of the ten that such a car pays in Spain.",
        "China returns to the calendar in May with two races in Shanghai.",
        "Its rivals sold 300,000 cars in Thailand last year.",
        "In Kenya, Zeekr's Japanese competitors have 30 dealers.",
        "The competition has 300 dealers in Thailand.",
        "Zeekr's German suppliers will invest 2 billion dollars in Mexico.",
        "Most Japanese makers have been in Thailand for decades. They have 900 dealers there.",
        "The example is the United States, which has charged a duty on such cars since April.",
        "Shareholders in Norway and the Netherlands had voted against it.",
        "In Italy I lost an hour to a charger that would not talk to me.",
        "The magazine asked 330,000 readers in the United States about the doors.",
        "Warsaw has promised subsidies of up to 40,000 zlotys for electric cars.",
        "Turkey, Hungary and Spain have all been courting the company.",
        "Washington meanwhile leans on Mexico to tax such cars at 50 per cent.",
        "Italy is wooing the brand.",
        "Madrid wants five million electric cars on the road by 2030.",
        "Norway hopes for 100 per cent.",
        "According to the ministry's plan, by 2030, Norway aims to build 50,000 of its own a year.",
        "By 2032, the country wants 30 per cent of all cars to be electric.",
        "The government plans to export one million vehicles to Spain by 2028.",
        "Rising wages have driven Japanese carmakers to build plants in Vietnam.",
        "Tariffs are forcing many Chinese brands to look elsewhere, targeting Brazil and Chile.",
        "A farmer near Oslo let us use a socket in his barn.",
        "In Spain 41 percent of those asked said yes, in France 29 percent.",
        "Analysts at a bank in Paris cut their price target from 12 to 9 euros.",
        "My neighbour has driven to Norway three times without stopping at a dealer.",
        "The council plans to open a school in Oslo next year.",
        "The circus will come to Milan in May.",
        "A bakery opened in Milan on Monday.",
        "A hotel chain is building 20 houses in Morocco.",
        "The ferry leaves for Sweden at noon.",
        "The phone maker has a factory in Vietnam.",
        "The airline will fly to Ghana from June.",
        "The striker moves to Italy in January.",
        "The battery maker is putting up a plant in Hungary.",
        "Summer begins in Norway in June.",
        "Elections are planned in Kenya next year.",
        "Two tunnels will link Denmark and Sweden by 2029.",
        "The road to Andorra is to be widened.",
        "A new motorway opens in Hungary in May.",
        "A second bridge is under construction in Croatia.",
        "Wages in Slovakia have risen by 8 percent.",
        "The power plant in Finland starts up in March.",
        "The stadium in Turin was built in 2011.",
        "Amid price wars and higher duties, Chinese carmakers have entered Brazil.",
        "The paper is called Automotive News Europe.",
    ],
)
def test_what_strangers_do_is_nothing_of_the_maker(facts_of: Callable[..., Facts], told: str) -> None:
    assert rows(facts_of(LEAD + told)) == ALONE


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Most makers have left Russia, but it still sells cars in Moscow.", ("zeekr", "RU")),
        ("Like other Chinese brands it sells cars in Norway.", ("zeekr", "NO")),
        ("A hotel in Oslo was chosen, for Zeekr will start in Norway in May.", ("zeekr", "NO")),
        ("Its importer is opening dealers in Norway.", ("zeekr", "NO")),
        # A car that is named like an animal.
        ("The Seagull from BYD accounted for 78 percent of sales in Indonesia.", ("byd", "ID")),
        ("The road to Norway is open: Zeekr will start there in May.", ("zeekr", "NO")),
        ("Some of the cars are built in Hungary.", ("zeekr", "HU")),
        ("In Norway, where the country wants fewer of them, it will open stores in 2027.", ("zeekr", "NO")),
        ("The duties have pushed Zeekr to build cars in Spain.", ("zeekr", "ES")),
        ("Other European countries, Norway and Sweden among them, will follow.", ("zeekr", "NO")),
        ("Many Chinese brands are there, and BYD has 40 dealers in Spain.", ("byd", "ES")),
        ("Several of its brands have dealers in Norway.", ("zeekr", "NO")),
        ("Geely's brands sell cars in Norway.", ("geely", "NO")),
        ("Spain returned 400 of its cars.", ("zeekr", "ES")),
        ("Analysts expect sales of 3,000 cars in Norway this year.", ("zeekr", "NO")),
        ("Journalists were shown the plant in Hungary that builds it.", ("zeekr", "HU")),
        ("Amid price wars, Zeekr has entered Brazil.", ("zeekr", "BR")),
        ("A judge in Madrid ruled that it may sell cars in Spain.", ("zeekr", "ES")),
    ],
)
def test_what_the_maker_does_beside_them_is(facts_of: Callable[..., Facts], told: str, wanted: tuple[str, str]) -> None:
    assert wanted in rows(facts_of(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "The airline employs 4,000 people.",
        "The hotel has 300 rooms and 120 employees.",
        "A supermarket chain plans 60 new shops in Portugal by 2027.",
        "The battery maker wants to invest 2 billion euros in Braga.",
        "The utility runs 2,500 charging stations.",
    ],
)
def test_figures_of_strangers_are_none_of_the_maker_s(facts_of: Callable[..., Facts], told: str) -> None:
    facts = facts_of(LEAD + told)
    assert [*facts["results"], *facts["targets"]] == []
