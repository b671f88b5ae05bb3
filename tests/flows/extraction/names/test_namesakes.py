"""People who bear a name that is also a firm's."""

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.names.test_names import names_of


@pytest.mark.parametrize(
    "text",
    [
        "Tom Holman, managing director of Ford Kenya, said sales rose. Holman expects a better year.",
        "Niu Li, chairman of Ford Kenya, said sales rose. Niu sold 300 cars there.",
        "Volkswagen appointed Marc Maurin as head of Ford Kenya. Maurin will open an office in Nairobi.",
    ],
)
def test_who_is_named_in_full_is_no_firm_of_that_name(text: str, vocabulary: Vocabulary) -> None:
    assert not {"Holman", "Niu", "Maurin"} & set(names_of(text, vocabulary, "organization"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kenneth Morgan, chairman of Morgan, said sales rose. Morgan will open a plant in Spain.", "Morgan"),
        ("Tom Holman, head of the dealer Holman, said sales rose. Holman opened a showroom in Iowa.", "Holman"),
        ("Ola sold 300 scooters in Pune, said Bhavish Aggarwal, chief executive of the company.", "Ola"),
    ],
)
def test_a_founder_s_firm_bears_his_name(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert name in names_of(text, vocabulary, "organization")


@pytest.mark.parametrize(
    "text",
    [
        "HPE will supply servers for a plant in Spain.",
        "Green Tech Drives Growth in Europe",
        "The Most Popular Vehicles in Germany",
        "Addax Petroleum will build a depot in Gabon.",
    ],
)
def test_what_is_also_another_s_name_or_a_common_word_is_no_dealer(text: str, vocabulary: Vocabulary) -> None:
    assert names_of(text, vocabulary, "organization") == []
