"""Appointments: who takes or leaves an office; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # Who heads a firm, is in its job or at its helm; who takes over at it; whose office is told of him before.
    "Michael Leiters will head Porsche from January 2025.": ["appointment porsche - 2025-01-01..2025-01-31 scheduled"],
    "Antonio Filosa has been at the helm of Stellantis since May 6.": [
        "appointment stellantis - 2024-05-06..2024-05-06"
    ],
    "Jim Baumbick took over at Ford Europe on May 1.": ["appointment ford europe 2024-05-01..2024-05-01"],
    "Ivan Espinosa, who took the top job at Nissan in April, is content.": [
        "appointment nissan - 2024-04-01..2024-04-30"
    ],
    "Kia is getting a new boss: Soohang Chang starts in October.": [
        "appointment kia - 2024-10-01..2024-10-31 scheduled"
    ],
    "Jason Clarke was confirmed as chief executive of Zeekr Australia in May.": [
        "appointment zeekr AU 2024-05-01..2024-05-31",
    ],
    "Kim Lee is Kia's new head of sales in Norway.": ["appointment kia NO -"],
    "Ana Costa is chief executive of Stellantis Brazil. Costa leaves Stellantis in September.": [
        "appointment stellantis - 2024-09-01..2024-09-30 scheduled",
    ],
    "Oliver Blume gives up the top job at Porsche at the end of the year.": [
        "appointment porsche - 2024-12-01..2024-12-31 scheduled",
    ],
    # Somebody who is hired without a name, who has headed a firm since a time, who leads it.
    "GWM Australia took on the former Holden man in May.": ["appointment gwm AU 2024-05-01..2024-05-31"],
    "Chery UK hired the former Ford sales director in April.": ["appointment chery - 2024-04-01..2024-04-30"],
    "GWM Australia has been led by Zhang Yong since May.": ["appointment gwm AU 2024-05-01..2024-05-31"],
    "Zhang Yong, who has headed GWM Australia since May, is content.": ["appointment gwm AU 2024-05-01..2024-05-31"],
    # Verbs that are said of nothing but offices; posts held since a time; who came before.
    "Nissan replaced Makoto Uchida with Ivan Espinosa on April 1.": ["appointment nissan - 2024-04-01..2024-04-01"],
    "At Renault, Luca de Meo stepped down on 15 May.": ["appointment renault - 2024-05-15..2024-05-15"],
    "The Stellantis board ousted Carlos Tavares in April.": ["appointment stellantis - 2024-04-01..2024-04-30"],
    "Kia put Marc Hedrich at the head of its European business in February.": [
        "appointment kia - 2024-02-01..2024-02-29",
    ],
    "A new chief executive, Michael Leiters, arrives at Porsche in January 2025.": [
        "appointment porsche - 2025-01-01..2025-01-31 scheduled",
    ],
    "Chief executive Thomas Ingenlath, in the post since last October, wants to make Polestar profitable.": [
        "appointment polestar - 2023-10-01..2023-10-31",
    ],
    "Stellantis is led by Antonio Filosa. His predecessor, Carlos Tavares, quit last December.": [
        "appointment stellantis - 2023-12-01..2023-12-31",
    ],
    # A post that falls to somebody, who moves somewhere as head; by a pronoun; of the organisation whose office it is.
    "Anna Lindqvist, who has led Polestar in Shanghai for years, moves to Singapore as president on 1 July.": [
        "appointment polestar SG 2024-07-01..2024-07-01 scheduled",
    ],
    "The job of sales chief at Polestar in China falls to Zhou Min, a former manager of Volvo, in August.": [
        "appointment polestar CN 2024-08-01..2024-08-31 scheduled",
    ],
    "Volkswagen appointed Marco Schubert, until now head of sales at Audi, to the board on 1 June.": [
        "appointment volkswagen - 2024-06-01..2024-06-01",
    ],
    "Shareholders of Xpeng elected Brian Gu president. The vote took place on 7 June.": [
        "appointment xpeng - 2024-06-07..2024-06-07",
    ],
    "At Kia Yaser Shabsogh moved up from vice president to president on 1 January.": [
        "appointment kia - 2024-01-01..2024-01-01",
    ],
    "Airton Costa, who had led Hyundai in Brazil since 2021, left in May.": [
        "appointment hyundai BR 2024-05-01..2024-05-31",
    ],
    "Suzuki's shareholders confirmed Hisashi Takeuchi as managing director in May.": [
        "appointment suzuki - 2024-05-01..2024-05-31",
    ],
    "Hyundai named Jose Munoz head of its business in Brazil. Airton Costa, who had led it, left Hyundai in May.": [
        "appointment hyundai - 2024-05-01..2024-05-31",
        "appointment hyundai BR -",
    ],
    "Nissan is in trouble. CEO Makoto Uchida gave up half of his pay. He stepped down in April.": [
        "appointment nissan - 2024-04-01..2024-04-30",
    ],
    "Wang Wei of Chery introduced Kevin Mutua, who was named GWM's regional manager in May.": [
        "appointment gwm - 2024-05-01..2024-05-31",
    ],
    "Gary Lan, who has just been put in charge of Jaecoo UK, spoke of the dealers.": ["appointment jaecoo GB -"],
    "Unsoo Kim, who led Hyundai in India, handed the reins to Tarun Garg on 1 January.": [
        "appointment hyundai IN 2024-01-01..2024-01-01",
    ],
    "P. Balaji takes over as chief executive of JLR in November from Adrian Mardell, who is retiring.": [
        "appointment jlr - 2024-11-01..2024-11-30 scheduled",
    ],
    # Told by other verbs than those of appointing, of people whom nothing else introduces.
    "Ivan Espinosa had taken over from Makoto Uchida as Nissan's chief executive in April 2024.": [
        "appointment nissan - 2024-04-01..2024-04-30",
    ],
    "Mahindra has promoted R Velusamy to president of the automotive division as of 1 July.": [
        "appointment mahindra - 2024-07-01..2024-07-01 scheduled",
    ],
    "Tarun Garg took charge as managing director of Hyundai Motor India on 1 January 2024.": [
        "appointment hyundai-motor-india - 2024-01-01..2024-01-01",
    ],
    "At Stellantis, Antonio Filosa has been chief executive since May 2024.": [
        "appointment stellantis - 2024-05-01..2024-05-31",
    ],
    "Sterling Anderson joined General Motors as chief product officer in March 2024.": [
        "appointment general-motors - 2024-03-01..2024-03-31",
    ],
    "Aston Martin hired Adrian Hallmark from Bentley as chief executive in March 2024.": [
        "appointment aston-martin - 2024-03-01..2024-03-31",
    ],
    "Volvo Cars brought back Hakan Samuelsson as chief executive in April 2024.": [
        "appointment volvo-cars - 2024-04-01..2024-04-30",
    ],
    "Chairman Winfried Vahland came aboard at Polestar in September.": [
        "appointment polestar - 2023-09-01..2023-09-30",
    ],
    "Isaac Yeo, who was managing director of Stellantis ASEAN, left on June 1, 2024.": [
        "appointment stellantis asean 2024-06-01..2024-06-01",
    ],
    "Michael Lohscheller was appointed chief executive of Polestar in August.": [
        "appointment polestar - 2023-08-01..2023-08-31",
    ],
    "VinFast has named Le Thi Thu Thuy chairwoman in January.": [
        "appointment vinfast - 2024-01-01..2024-01-31",
    ],
    "Thomas Ingenlath stepped down as CEO of Polestar in May.": [
        "appointment polestar - 2024-05-01..2024-05-31",
    ],
    "BYD's European head, Michael Shu, left the company in March.": [
        "appointment byd europe 2024-03-01..2024-03-31",
    ],
    "Michael Lohscheller was appointed chief executive of Polestar in August 2023.": [
        "appointment polestar - 2023-08-01..2023-08-31",
    ],
    "Polestar named Michael Lohscheller as its new CEO in August 2023.": [
        "appointment polestar - 2023-08-01..2023-08-31",
    ],
    "Thomas Ingenlath stepped down as chief executive of Polestar in May.": [
        "appointment polestar - 2024-05-01..2024-05-31",
    ],
    "In January Audi appointed Gernot Doellner chairman.": [
        "appointment audi - 2024-01-01..2024-01-31",
    ],
    "Nissan chief executive Makoto Uchida will step down in March 2025.": [
        "appointment nissan - 2025-03-01..2025-03-31 scheduled",
    ],
    "Stella Li becomes head of BYD in Europe next month.": [
        "appointment byd europe 2024-07-01..2024-07-31 scheduled",
    ],
    "MG has hired Jozef Kaban as design director in Shanghai.": [
        "appointment mg CN:Shanghai -",
    ],
    "Nio's president, Qin Lihong, may leave the company this year.": [
        "appointment nio - 2024-01-01..2024-12-31 scheduled hedged",
    ],
    "Chery promoted Victor Zhang to country director in Britain last week.": [
        "appointment chery GB 2024-06-03..2024-06-09",
    ],
    "Wan Gang, who runs Audi China, is to succeed Max Mueller as president of Audi in September.": [
        "appointment audi - 2024-09-01..2024-09-30 scheduled",
    ],
    "Jaecoo's UK boss, Gary Lan, took office in April.": [
        "appointment jaecoo GB 2024-04-01..2024-04-30",
    ],
    "Xpeng's vice president He Tao resigned on Friday.": [
        "appointment xpeng - 2024-06-07..2024-06-07",
    ],
}
NOT_TOLD = [
    "Hyundai replaced the Kona with a new model in May.",
    "BYD was led by Wang Chuanfu to new records in May.",
    "Volkswagen put Golf production at the head of its list in May.",
    "Ford's boss Jim Farley has stepped up the pressure on suppliers since May.",
    "Kia confirmed Ho Sung Song in May that the plant would be built.",
    "In May the output of Kia's plant moved up to the head of the table.",
    "Marco Schubert, head of sales at Audi, appointed no successor in May.",
    "Xpeng's president He Tao met the minister. He left open whether a plant would follow in Spain.",
    "Xpeng's president He Tao met the minister. He became angry in May.",
    "The baton of Hyundai's relay was passed to Kia in May.",
    "Tarun Garg heads Hyundai Motor India.",
    "Sterling Anderson joined General Motors in the talks of March 2024.",
    "Stellantis took over from Fiat as the sponsor in March 2024.",
    "Francesco Giacalone, head of Leapmotor Iberia, dismissed the idea that the brand might leave Spain.",
    "Li Xiang has been chief executive of Li Auto since 2015.",
    "Audi chairman Gernot Doellner spoke of a difficult year.",
    "Former Polestar chief executive Thomas Ingenlath welcomed the plan.",
    "Nio's president Qin Lihong left open whether prices would rise.",
    "Wang Chuanfu, chairman of BYD, replaced the battery in a demonstration.",
    "BYD hired 300 former Audi engineers in May.",
    "Chery took on the former champion in May and beat it in the test.",
    "Kia signed Rafael Nadal in May for an advertising campaign.",
    "Zhang Yong, who has led Hozon for ten years, is content.",
    "BYD named the car after a river.",
    "Toyota president Koji Sato became a grandfather.",
    "Emil Frey will head into the new year with three brands in Switzerland.",
    "Hyundai Motor has been at the helm of the market in Kazakhstan since 2020.",
    "Geely Auto, at the head of the pack in Poland, sold 3,000 cars in May.",
    "Tom Hill, boss of MG Australia, spoke. Hill left MG's stand at noon on 3 May.",
    "Jane Doe, in the job for three years, expects Polestar to grow in Sweden.",
    "Nissan will leave Oppama, chief executive Ivan Espinosa confirmed as the company reported a loss in May.",
    "BYD's chairman Wang Chuanfu spoke. Assembly in Hungary begins in October 2024, he confirmed.",
    "A dealer group for Britain will be named before Christmas, says Michael Shu, head of BYD Europe.",
    "Many had put their names down in Sydney in May, according to Zeekr chief executive Jason Clarke.",
    "Porsche looks for a new boss: Oliver Blume wants to concentrate on Volkswagen.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("appointment",)]
