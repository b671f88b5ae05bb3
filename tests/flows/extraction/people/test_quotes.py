"""Quotes: which quotations count, and who is their speaker."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from flows.extraction.grammar.quotations import quotations

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

# Text, and the quotes as (words, person or "-", organisation or None where it does not matter).
CASES = [
    (
        "SERES hosted an event. The firm’s founder and chairman, Zhang Xhai, emphasised that SERES is redefining luxury and that the company will “define vehicles by software” and integrate intelligence across its products.",  # noqa: E501
        [("define vehicles by software", "zhang-xhai", "seres")],
    ),
    (
        "Samir Hmicho is well known as the head of Innovation Automotive. Earlier in 2024 he described the Skywell BE11 mid‑size e‑SUV as setting “a new standard for specification and pricing” and making the switch “more affordable for families and individuals alike”. His presence hints.",  # noqa: E501
        [
            ("a new standard for specification and pricing", "samir-hmicho", "innovation-automotive"),
            ("more affordable for families and individuals alike", "samir-hmicho", "innovation-automotive"),
        ],
    ),
    (
        '"We will be in Spain by June," said Stella Li, executive vice president of BYD.',
        [("We will be in Spain by June,", "stella-li", "byd")],
    ),
    ('"We are late," BYD said in a statement on Tuesday.', [("We are late,", "-", "byd")]),
    (
        'Rivian cut the price. "It was the right time," CEO RJ Scaringe said. "We do not regret it."',
        [("It was the right time,", "rj-scaringe", "rivian"), ("We do not regret it.", "rj-scaringe", "rivian")],
    ),
    (
        '"Europe," Victor Zhang, the country manager of Omoda, said, "is our second home."',
        [("is our second home.", "victor-zhang", "omoda")],
    ),
    (
        '"We are patient," Victor Zhang, the country manager of Omoda, said, "and we will stay."',
        [("We are patient,", "victor-zhang", "omoda"), ("and we will stay.", "victor-zhang", "omoda")],
    ),
    (
        'William Li told reporters: "Our swap stations pay off. We will build more of them next year."',
        [("Our swap stations pay off. We will build more of them next year.", "william-li", None)],
    ),
    # Nobody's office tells who they are: they are named in full, and speak by their family names or as "he" and "she".
    (
        'Down by the ponds, Elena Ramos counts flamingos for a living. "They want our salt," says Ramos.',
        [("They want our salt,", "elena-ramos", None)],
    ),
    (
        "Brendan Foley paid 41,000 euros for his taxi in 2022. ‘I would not go back to a Toyota,’ says Foley.",
        [("I would not go back to a Toyota,", "brendan-foley", None)],
    ),
    (
        'Tom Rasch won Sunday\'s race for Porsche. Rasch came by bicycle. "It is a Taycan," he said, "but not here."',
        [("It is a Taycan,", "tom-rasch", None), ("but not here.", "tom-rasch", None)],
    ),
    (
        'Sunil Mehta has driven his Nexon to Leh three times. Once it was closed. Mehta waited. "It is the cold," '
        "he says.",
        [("It is the cold,", "sunil-mehta", None)],
    ),
    (
        'Taxi drivers wear gloves, and Mr Sakai\'s are white. "It was a joke," he says. "For funerals," says Sakai.',
        [("It was a joke,", "sakai", None), ("For funerals,", "sakai", None)],
    ),
    (
        'Carla Vidal of the broker Ninot has followed makers for decades. "Cheap things have their reasons," she says.',
        [("Cheap things have their reasons,", "carla-vidal", None)],
    ),
    # A make that is named once and its cars: no person, though somebody speaks.
    ('Grand Velor sells cars in Oslo. Velor cars are cheap. "We like them," he said.', []),
    ('Visitors from Buenos Aires came. "We liked the Seal," they said.', []),
    ('The "Blade" battery is made by BYD.', []),
    ('BYD calls its technology "Super Hybrid".', []),
    ('Under the slogan "Build your dreams", BYD opened a store in Oslo.', []),
    ('NIO calls its outlets "NIO House" and plans ten of them.', []),
    ('One dealer said the wait was "far too long". BYD declined to comment.', []),
    ('Sources said the talks were "at an early stage", though Volkswagen denies it.', []),
    ('A BYD spokesperson said the plant was "on schedule and on budget".', [("on schedule and on budget", "-", "byd")]),
    (
        'The company behind MG was blunt. The carmaker described the tariffs as "a step in the wrong direction".',
        [("a step in the wrong direction", "-", None)],
    ),
    (
        'Xpeng has new plans. According to He Xiaopeng, founder of Xpeng, the market is "a knockout race that lasts five years".',  # noqa: E501
        [("a knockout race that lasts five years", "he-xiaopeng", "xpeng")],
    ),
    (
        'Ola Källenius, chief executive of Mercedes-Benz, spoke in Berlin. He called the deadline "an illusion that costs jobs".',  # noqa: E501
        [("an illusion that costs jobs", "ola-kallenius", "mercedes-benz")],
    ),
    (
        "\"When a customer tells me 'I want it now', I listen,\" said Dan Balmer of Lotus.",
        [("When a customer tells me 'I want it now', I listen,", "dan-balmer", None)],
    ),
    (
        "‘We have never been busier,’ says Guy Pigounakis, commercial director at MG.",
        [("We have never been busier,", "guy-pigounakis", "mg")],
    ),
    ('The so-called "price war" hurt Tesla in China.', []),
    ('The report, titled "Road to Electric", was written by Tesla.', []),
    ('Tesla won the "Car of the Year" award.', []),
    (
        'VinFast chairwoman Le Thi Thu Thuy was upbeat. "We will sell everywhere."',
        [("We will sell everywhere.", "le-thi-thu-thuy", "vinfast")],
    ),
    (
        'Li Shufu, chairman of Geely, wrote that "cheap cars are not the goal".',
        [("cheap cars are not the goal", "li-shufu", "geely")],
    ),
    (
        '"It is a mistake", the Renault boss Luca de Meo told the paper, adding that prices would rise.',
        [("It is a mistake", "luca-de-meo", "renault")],
    ),
    (
        "“The factory is our answer,” the company said. Chery plans to hire 1,200 people.",
        [("The factory is our answer,", "-", "chery")],
    ),
    (
        "Speaking in Paris on 14 October 2024, Carlos Tavares of Stellantis said: “We fight for every cent.”",
        [("We fight for every cent.", "carlos-tavares", None)],
    ),
    (
        '"This is the year of delivery," Mary Barra, chair of General Motors, told analysts on Tuesday.',
        [("This is the year of delivery,", "mary-barra", "general-motors")],
    ),
    (
        'Togg will wait. "Europe is patient with us," its chief executive Gürcan Karakaş told Reuters, "but not forever."',  # noqa: E501
        [("Europe is patient with us,", "gurcan-karakas", "togg"), ("but not forever.", "gurcan-karakas", "togg")],
    ),
    ("The dealers' association in Norway and the buyers' club praised the MG4.", []),
    ('It is 12" wide and the Dacia costs 9,000 euros, 10" more.', []),
    ('The Dacia "just works".', []),
    ('"No plan survives," the minister said. Tesla builds cars in Berlin.', []),
    (
        "Lucid’s interim chief Marc Winterhoff warned: “Nobody should expect miracles.” The shares fell.",
        [("Nobody should expect miracles.", "marc-winterhoff", "lucid")],
    ),
    (
        '"We are no tourists." With this sentence Francesco Rossi, head of Leapmotor Iberia, dismissed the idea.',
        [("We are no tourists.", "francesco-rossi", None)],
    ),
    (
        'A launch was ruled out by Nguyen Minh Ngoc, head of VinFast Philippines: "Too big for Manila."',
        [("Too big for Manila.", "nguyen-minh-ngoc", None)],
    ),
    (
        'XPeng president Brian Gu spoke. "We will sell every second car outside China," Gu predicts.',
        [("We will sell every second car outside China,", "brian-gu", "xpeng")],
    ),
    ('"Hecho en Hidalgo" it says on the tailgate of every JAC.', []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotes_and_their_speakers(text: str, expected: list[tuple[str, str, str | None]], facts_of: Facts) -> None:
    quotes = facts_of(text)["quotes"]
    assert [(q["text"], q.get("person_id", "-")) for q in quotes] == [(words, person) for words, person, _ in expected]
    for quote, (_, _, organization) in zip(quotes, expected, strict=True):
        assert organization in (None, quote.get("organization_id"))


def test_the_day_of_a_quote_counts_where_the_text_tells_it(facts_of: Facts) -> None:
    text = '"We are late," BYD said on Tuesday. "It is so," BYD said.'
    assert [q.get("said_on") for q in facts_of(text, date(2024, 4, 4))["quotes"]] == [date(2024, 4, 2), None]


def test_the_words_are_those_of_the_text_to_the_letter(facts_of: Facts) -> None:
    text = "BYD said: “It’s a mid‑size car.”"
    assert [q["text"] for q in facts_of(text)["quotes"]] == ["It’s a mid‑size car."]


def test_marks_of_either_kind_and_nested_ones() -> None:
    text = "“One ‘two’ three” and 'four five,' he said. “Open"
    assert [text[q.start : q.end] for q in quotations(text)] == ["One ‘two’ three", "four five,"]


def test_apostrophes_and_inches_are_no_quotations() -> None:
    assert quotations("The dealers' cars and the buyers' club; a 15\" screen.") == []
