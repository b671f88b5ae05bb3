"""People of an article: names, offices, and the organisations at which they are held."""

from collections.abc import Callable
from typing import Any

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name
from flows.extraction.names.person_names import people_by_form, surnames

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

NAMED = [
    ("CEO RJ Scaringe would not be drawn.", "RJ Scaringe"),
    ("The firm's founder and chairman, Zhang Xhai, emphasised it.", "Zhang Xhai"),
    ("Country manager Victor Zhang confirmed that.", "Victor Zhang"),
    ("says Tom Lee, who manages MG Motor Middle East.", "Tom Lee"),
    ("Lu Fang, who is both CEO and CTO, sees it.", "Lu Fang"),
    ("Alexander Ivanov, the local head, mentions Moscow.", "Alexander Ivanov"),
    ("Brand chief Thomas Schäfer says the team", "Thomas Schäfer"),
    ('"We are ready," said Maria van der Berg.', "Maria van der Berg"),
    ("William Wong told Autonews.", "William Wong"),
    ("According to rotating chairman and president Zhang Zhengping, no", "Zhang Zhengping"),
    ("founder and CEO Alain Visser said in an interview", "Alain Visser"),
    ("Rajesh Jejurikar told ET Auto.", "Rajesh Jejurikar"),
    ("Samir Hmicho, chairman of Innovation Automotive (IA).", "Samir Hmicho"),
    ("Samir Hmicho is well known as the head of Innovation Automotive", "Samir Hmicho"),
    ("spokesman Mike Albano would say", "Mike Albano"),
    ("John Roth, global head of the brand, believes", "John Roth"),
    ("He Xiaopeng, the founder, said", "He Xiaopeng"),
    ("Zhao Aimin of SAIC's international division set the challenge", "Zhao Aimin"),
    ("The board appointed Anna Larsen as managing director", "Anna Larsen"),
    ("José Muñoz has been named chief executive", "José Muñoz"),
    ("managing director for Europe, Lars Pedersen, added", "Lars Pedersen"),
    ("Dr. Herbert Diess was there", "Herbert Diess"),
    ("vice president Jean-Philippe Imparato said", "Jean-Philippe Imparato"),
    ('"Yes," Ola Källenius told reporters', "Ola Källenius"),
    ("Among the distinguished guests was Samir Hmicho, chairman of X", "Samir Hmicho"),
    ("Stella Li, executive vice president of BYD, said", "Stella Li"),
    ("Elon Musk, 53, chief executive of Tesla", "Elon Musk"),
    ("John McElroy, head of sales, said", "John McElroy"),
    ("Anna Larsen will become chief executive of the unit", "Anna Larsen"),
    ("The maker named Anna Larsen its chairwoman for Europe", "Anna Larsen"),
    ("Lars Pedersen took over from another in May", "Lars Pedersen"),
    ("It was he who took over from Lars Pedersen.", "Lars Pedersen"),
    ("Anna Larsen follows him in November", "Anna Larsen"),
    ("Anna Larsen will step down in June", "Anna Larsen"),
]
UNNAMED = [
    "Inovev says Chinese-made EVs took 9%.",
    "Deutsche Bank said on Monday",
    "The Chinese company said New Energy Vehicles",
    "Chery Europe said it will",
    "The Frankfurt Motor Show is where CEO visits",
    "Reuters reported Monday",
    "General Motors said Thursday.",
    "said South Korea's president",
    "The Economic Times reported",
    "says Great Wall Motor",
    "Hong Kong said it",
    "The chairman of Great Wall said",
    "Middle East director said",
    "Counterpoint Research said",
    "The United Kingdom said",
    "According to Business Insider, sales",
    "Brand Finance said that",
    "Tesla Model Y owner said",
    "The Punch EV said",
    "Innovation Automotive chairman said",
    "Great Britain's minister said",
    "San Francisco is head of",
    "A Toyota Corolla, owner said",
    "Prime Minister said",
]
OFFICES = [
    ("Rivian cut the price. CEO RJ Scaringe would not be drawn.", [("RJ Scaringe", "CEO", "rivian")]),
    (
        "SERES hosted a conference. The firm's founder and chairman, Zhang Xhai, emphasised that luxury matters.",
        [("Zhang Xhai", "founder and chairman", "seres")],
    ),
    (
        "Omoda and Jaecoo have sixty dealers. Country manager Victor Zhang confirmed that contracts are conventional.",
        [("Victor Zhang", "Country manager", "omoda")],
    ),
    ("The SUV is in demand, says Tom Lee, who manages MG Motor Middle East.", [("Tom Lee", None, "mg")]),
    (
        "VOYAH has arrived in Norway. Lu Fang, who is both CEO and CTO, sees Europe as the first step.",
        [("Lu Fang", "CEO and CTO", "voyah")],
    ),
    (
        "Skywell sets up shop. Alexander Ivanov, the local head, mentions Moscow.",
        [("Alexander Ivanov", "local head", "skywell")],
    ),
    (
        "Brand chief Thomas Schäfer says the Volkswagen team did well.",
        [("Thomas Schäfer", "Brand chief", "volkswagen")],
    ),
    (
        "Among the guests was Samir Hmicho, chairman of Innovation Automotive (IA).",
        [("Samir Hmicho", "chairman", "innovation-automotive")],
    ),
    ("Cadillac goes Down Under, spokesman Mike Albano said.", [("Mike Albano", "spokesman", "cadillac")]),
    (
        "Cadillac goes Down Under. John Roth, global head of the brand, believes in it.",
        [("John Roth", "global head", "cadillac")],
    ),
    ("BYD executive vice president Stella Li spoke in Madrid.", [("Stella Li", "executive vice president", "byd")]),
    (
        "Stella Li, executive vice president of BYD, spoke in Madrid.",
        [("Stella Li", "executive vice president", "byd")],
    ),
    ("Geely's chairman, Li Shufu, owns it.", [("Li Shufu", "chairman", "geely")]),
    ("Xpeng founder He Xiaopeng wants more.", [("He Xiaopeng", "founder", "xpeng")]),
    (
        "He Xiaopeng, founder and chief executive of Xpeng, wants more.",
        [("He Xiaopeng", "founder and chief executive", "xpeng")],
    ),
    ("NIO will grow, according to William Li, the company's founder.", [("William Li", "founder", "nio")]),
    ("Kia has named Marc Hedrich chief executive of Kia Europe.", [("Marc Hedrich", "chief executive", "kia")]),
    (
        "Ola Källenius, 55, chief executive of Mercedes-Benz, told reporters so.",
        [("Ola Källenius", "chief executive", "mercedes-benz")],
    ),
    ("Transport minister Anna Berg opened the BYD plant.", []),
    (
        "Lotus managing director for Europe, Dan Balmer, said demand was strong.",
        [("Dan Balmer", "managing director", "lotus")],
    ),
    ("The Great Wall Motor chairman Wei Jianjun warned of it.", [("Wei Jianjun", "chairman", "gwm")]),
    ('"It is hard," said analyst Bill Russo of Automobility about BYD.', [("Bill Russo", "analyst", None)]),
    (
        "MG sold more. Guy Pigounakis (commercial director) was pleased.",
        [("Guy Pigounakis", "commercial director", "mg")],
    ),
    (
        "Tata Motors appointed Shailesh Chandra as managing director.",
        [("Shailesh Chandra", "managing director", "tata-motors")],
    ),
    ("Lars Pedersen, head of sales at Zeekr Europe, was there.", [("Lars Pedersen", "head of sales", "zeekr")]),
    ("Chery International president Zhang Guibing was in Mexico.", [("Zhang Guibing", "president", "chery")]),
    (
        "Leapmotor's founder, chairman and CEO Zhu Jiangming was there.",
        [("Zhu Jiangming", "founder, chairman and CEO", "leapmotor")],
    ),
    ("Polestar's former boss Thomas Ingenlath left.", [("Thomas Ingenlath", "former boss", "polestar")]),
    ("VinFast chairwoman Le Thi Thu Thuy spoke.", [("Le Thi Thu Thuy", "chairwoman", "vinfast")]),
    (
        "Togg plans a saloon. Its chief executive, Gürcan Karakaş, said so.",
        [("Gürcan Karakaş", "chief executive", "togg")],
    ),
    ("Ineos Automotive CEO Lynn Calder confirmed it.", [("Lynn Calder", "CEO", "ineos-automotive")]),
    ("BYD sold more cars in Norway and Sweden. Reuters reported it on Monday.", []),
    ("The chairman of the company was absent. BYD said so.", []),
    ("Land Rover said it would build cars in Slovakia.", []),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_person_is_found_by_office_address_or_speech(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert [found.surface for found in people_by_form(text, [], vocabulary)] == [name]


@pytest.mark.parametrize("text", UNNAMED)
def test_companies_places_and_papers_are_no_people(text: str, vocabulary: Vocabulary) -> None:
    assert [found.surface for found in people_by_form(text, [], vocabulary)] == []


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_a_person_has_the_office_that_stands_beside_the_name(
    text: str, expected: list[tuple[str, str | None, str]], facts_of: Facts
) -> None:
    people = facts_of(text)["people"]
    assert [(p["name"], p.get("role"), p.get("organization_id")) for p in people] == expected


def test_a_family_name_that_comes_first_is_what_the_text_goes_on_with(vocabulary: Vocabulary) -> None:
    assert surnames("Zhang Xhai", vocabulary) == ("Zhang",)
    assert surnames("Samir Hmicho", vocabulary) == ("Hmicho",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Samir Al Haddad, an Omoda dealer in Amman, expects the 5 in his showroom by May.", "Samir Al Haddad"),
        ("Minister of Industry and Technology Mehmet Ali Yilmaz and the chairman of BYD met.", "Mehmet Ali Yilmaz"),
        ("Minister of Investment, Trade and Industry Tengku Aziz Rahman visited Proton.", "Tengku Aziz Rahman"),
        ("Rolls-Royce's Chris Brown said demand was strong.", "Chris Brown"),
    ],
)
def test_a_name_is_whole(text: str, name: str, vocabulary: Vocabulary) -> None:
    taken = [Name("organization", 0, 11, "Rolls-Royce", "rolls-royce", "vocabulary")] if text[0] == "R" else []
    assert [n.surface for n in people_by_form(text, taken, vocabulary)] == [name]
