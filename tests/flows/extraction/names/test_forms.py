"""Forms: models of brands that nobody knows, companies by the noun beside them."""

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.forms import models_by_form, organizations_by_form


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Farwell BE11 mid-size e-SUV", "Farwell BE11"),
        ("It includes models like the DVSK EC35 and others.", "DVSK EC35"),
        ("The new Zorya X5 SUV is here.", "Zorya X5"),
    ],
)
def test_a_word_and_a_code_beside_a_noun_for_cars_name_one(text: str, name: str) -> None:
    assert [found.surface for found in models_by_form(text, [])] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Level 3 cars drive on Route 66.",
        "Boeing 737 and cars",
        "See Figure B2 of the models.",
        "Nine-month CY2025 EV sales rose.",
        "It is on the Top-10 car list of Malaysia's top-10 cars.",
    ],
)
def test_other_words_with_codes_are_no_models(text: str) -> None:
    assert list(models_by_form(text, [])) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They come from distributor Nordwagen.", "Nordwagen"),
        ("Nordwagen, a dealer in Oslo, sells them.", "Nordwagen"),
        ("Nordwagen Holdings sells them.", "Nordwagen Holdings"),
        ("A UK-Based Nordwagen Group Picks Kentucky", "Nordwagen Group"),
    ],
)
def test_a_noun_or_legal_form_tells_a_company(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert [found.surface for found in organizations_by_form(text, [], vocabulary)] == [name]


def test_where_a_car_is_built_is_no_part_of_a_name(vocabulary: Vocabulary) -> None:
    assert list(organizations_by_form("An American-Built Electric SUV", [], vocabulary)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Used Cars: 5,000.",
        "Working Capital at the group rose.",
        "Self-Driving Cars Hit the Road in Dubai",
        "Deliveries Group: 80,000.",
        "Retail Sales Company: 20,000.",
        "Executive Vice President Sales Group Ana Luz opened it.",
        "Ana Luz, Chief Operations Officer Group, opened it.",
        "Output, a measure of the carmaker, rose.",
        "Outside of China, the company has dealerships in Oslo.",
    ],
)
def test_common_words_with_a_noun_for_things_are_no_company(text: str, vocabulary: Vocabulary) -> None:
    assert list(organizations_by_form(text, [], vocabulary)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Service Motors will sell lorries in Lusaka.", "Service Motors"),
        ("Prime Orders Ltd bought 20 cars.", "Prime Orders Ltd"),
        ("Quality Cars Group opened a showroom.", "Quality Cars Group"),
        ("Luminex Mobility will invest in Porto.", "Luminex Mobility"),
    ],
)
def test_a_legal_form_makes_a_company_of_common_words(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert [found.surface for found in organizations_by_form(text, [], vocabulary)] == [name]
