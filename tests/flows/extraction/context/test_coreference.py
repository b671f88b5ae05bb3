"""Coreference: a description stands for the organisation that it fits."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from flows.extraction.context import context
from flows.extraction.context.context import Context
from flows.extraction.context.coreference import taken_up
from flows.extraction.grammar.article import Sentence

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


def sellers(facts: Facts) -> list[tuple[str, float]]:
    return [(row["organization_id"], row["value"]) for row in facts["results"]]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The Ingolstadt brand", "audi"),
        ("The Chinese group", "faw"),
        ("The Changchun-based carmaker", "faw"),
        ("Its Chinese partner", "faw"),
        ("Germany's premium marque", "audi"),
        ("The company", "audi"),
    ],
)
def test_a_description_stands_for_whom_it_fits(facts_of: Callable[..., Facts], words: str, who: str) -> None:
    text = f"Audi opened its plant in Changchun with FAW on Monday. {words} sold 640,000 cars last year."
    assert sellers(facts_of(text, DAY)) == [(who, 640000)]


@pytest.mark.parametrize("words", ["The parent", "Its parent company", "Its Chinese parent", "The Wuhan-based parent"])
def test_a_parent_is_above_the_one_that_is_spoken_of(facts_of: Callable[..., Facts], words: str) -> None:
    text = f"Voyah will enter Spain in 2026. {words} sold 2.4 million vehicles in 2024."
    assert sellers(facts_of(text, DAY)) == [("dongfeng", 2400000)]


def test_a_pronoun_takes_up_a_described_subject(facts_of: Callable[..., Facts]) -> None:
    text = "Deepal goes on sale in Norway in May. The parent has 12 plants. It sold 2.7 million vehicles in 2024."
    assert ("changan", 2700000) in sellers(facts_of(text, DAY))


def test_an_electric_carmaker_is_no_maker_of_petrol_cars(facts_of: Callable[..., Facts]) -> None:
    text = "Leapmotor is to build cars in Spain. Ford looks on. The EV start-up sold 290,000 cars last year."
    assert sellers(facts_of(text, DAY)) == [("leapmotor", 290000)]


def test_a_joint_venture_is_the_one_with_two_names(facts_of: Callable[..., Facts]) -> None:
    text = "Dongfeng Nissan has a new sedan. Nissan is pleased. The joint venture sold 600,000 cars in 2024."
    assert sellers(facts_of(text, DAY)) == [("dongfeng-nissan", 600000)]


def test_who_is_joined_to_a_description_is_not_the_subject_alone(facts_of: Callable[..., Facts]) -> None:
    text = (
        "VinFast is in Jakarta. The Vietnamese maker and Sumber Motors, an Indonesian dealer group, "
        "will open 14 showrooms in Indonesia by 2027."
    )
    assert [row["organization_id"] for row in facts_of(text, DAY)["targets"]] == ["vinfast"]


def test_an_owner_in_a_participle_is_not_spoken_of(facts_of: Callable[..., Facts]) -> None:
    text = "Polestar is short of money. The brand, backed by the Chinese group, sold 44,000 cars in 2024."
    assert sellers(facts_of(text, DAY)) == [("polestar", 44000)]


def test_a_city_is_no_seat_of_others_of_its_country(facts_of: Callable[..., Facts]) -> None:
    text = "BYD and Chery are rivals in Brazil. Chery sold 60,000 cars there. The Shenzhen company sold 76,000 in 2024."
    assert ("byd", 76000) in sellers(facts_of(text, DAY))


def test_as_for_names_the_subject(facts_of: Callable[..., Facts]) -> None:
    text = "Dacia sold 340,000 cars in 2024. As for Geely, it delivered 2.2 million vehicles in 2024."
    assert ("geely", 2200000) in sellers(facts_of(text, DAY))


def test_whose_agent_somebody_is_is_not_the_subject(facts_of: Callable[..., Facts]) -> None:
    text = "Chinese cars sell in Jordan. Kia's agent, National Arab Motors, is calm. It sold 4,100 cars in 2023."
    assert sellers(facts_of(text, DAY)) == [("national-arab-motors", 4100)]


def test_a_pair_is_the_first_of_the_two_that_were_joined(facts_of: Callable[..., Facts]) -> None:
    text = "Chery is back in Brazil with Omoda & Jaecoo. The pair sold 9,000 cars there in 2024."
    assert sellers(facts_of(text, DAY)) == [("omoda", 9000)]


def test_a_group_has_brands(facts_of: Callable[..., Facts]) -> None:
    text = "Kia and Hyundai are in Georgia. Kia is the smaller. The Korean group sold 7.2 million cars in 2024."
    assert sellers(facts_of(text, DAY)) == [("hyundai", 7200000)]


def test_of_a_car_that_is_launched_nothing_else_is_told(facts_of: Callable[..., Facts]) -> None:
    text = "Renault has split. Ampere will launch the Renault 5 in September and sell 300,000 cars in 2031."
    assert [row["organization_id"] for row in facts_of(text, DAY)["targets"]] == ["ampere"]


def test_a_firm_speaks_by_its_officer(facts_of: Callable[..., Facts]) -> None:
    text = "Genesis is new in Italy. Hyundai's first foreign boss says the company sold 4.1 million cars in 2024."
    assert sellers(facts_of(text, DAY)) == [("hyundai", 4100000)]


def test_what_a_supplier_does_is_not_told_of_the_maker(facts_of: Callable[..., Facts]) -> None:
    text = "BMW builds cars in Debrecen. CATL opened a plant there on Monday. CATL will invest $7 billion in Hungary."
    facts = facts_of(text, DAY)
    assert [(row["event_type"], row["organization_id"]) for row in facts["events"]] == [("plant", "catl")]
    assert [row["organization_id"] for row in facts["targets"]] == ["catl"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "Chery and BAIC do well in Poland. The former sold 14,300 cars in 2024, the latter 9,100.",
            [("chery", 14300), ("baic", 9100)],
        ),
        (
            "Skoda and Seat went different ways in 2024: the latter sold 260,000 cars.",
            [("seat", 260000)],
        ),
        # Nothing tells which of three, and a half is no maker.
        ("Kia is ahead of Hyundai. In the latter half of 2024 it sold 91,000 cars.", [("kia", 91000)]),
        (
            "Chery is ahead of BAIC in Poland and Spain. In the latter it sold 9,100 cars in 2024.",
            [("chery", 9100)],
        ),
    ],
)
def test_former_and_latter_are_of_two(
    facts_of: Callable[..., Facts], text: str, whose: list[tuple[str, float]]
) -> None:
    assert sorted(sellers(facts_of(text, DAY))) == sorted(whose)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ('"We will open 70 stores in Germany by 2027," says Jan Vogel of Leapmotor Germany.', "leapmotor"),
        ('"Our plan is to open 70 stores by 2027," said Leapmotor head Jan Vogel.', "leapmotor"),
        # Behind the speaker somebody else may be named.
        ('"We will open 70 stores by 2027," said founder William Li, who once drove a Leapmotor.', "nio"),
        ("We hear that it will open 70 stores by 2027, says Jan Vogel of Leapmotor Germany.", "nio"),
    ],
)
def test_we_are_the_firm_of_who_speaks(facts_of: Callable[..., Facts], words: str, who: str) -> None:
    facts = facts_of(f"Nio opened two houses in Germany in March. {words}", DAY)
    assert [row["organization_id"] for row in facts["targets"]] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Seat lost money. Volkswagen's Spanish subsidiary sold 260,000 cars in 2024.", "seat"),
        ("Skoda grew in Pune. Volkswagen's Czech brand sold 1.04 million cars in 2024.", "skoda"),
        # The arm that sells the maker's own cars has no name.
        ("Toyota opened a depot in Pune. Toyota's Indian subsidiary sold 360,000 cars in 2024.", "toyota"),
        ("Seat lost money. Volkswagen's Indian arm sold 43,000 cars in 2024.", "volkswagen"),
        ("GAC's EV arm Aion has a new boss. The unit sold 290,000 cars in 2024.", "aion"),
        ("GAC's Aion has a new boss. The group sold 290,000 cars in 2024.", "gac"),
    ],
)
def test_a_child_is_told_by_its_owner_and_country(facts_of: Callable[..., Facts], text: str, who: str) -> None:
    assert [row["organization_id"] for row in facts_of(text, DAY)["results"]] == [who]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("the state-owned group from Chongqing", "changan"),
        ("the group based in Chongqing", "changan"),
        ("the brand from Hefei", "nio"),
    ],
)
def test_where_a_firm_is_from_may_stand_behind_it(facts_of: Callable[..., Facts], words: str, who: str) -> None:
    text = f"Changan laid a foundation stone in Rayong, Nio in Szeged. Last year {words} sold 40,000 cars abroad."
    assert {row["organization_id"] for row in facts_of(text, DAY)["results"]} == {who}


def test_what_many_descriptions_take_up_is_found_out_once_for_each(
    facts_of: Callable[..., Facts], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counted(told: Context, sentence: Sentence, position: int, *, pronoun: bool) -> str | None:
        asked.append(position)
        return taken_up(told, sentence, position, pronoun=pronoun)

    monkeypatch.setattr(context, "taken_up", counted)
    many = " and ".join(f"the carmaker opened {number} showrooms" for number in range(31, 43))
    facts_of(f"Audi said on Tuesday that {many} in Portugal, and the company sold 4,100 cars there in May 2025.", DAY)
    assert 0 < len(asked) < 200, "each takes up again what those before it do"
