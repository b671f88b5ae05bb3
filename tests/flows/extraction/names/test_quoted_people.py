"""People who are quoted by their family names: where the words of speech stand, and what a full name is."""

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.quoted_people import quoted_people

_FULL = "Ines Halloway has driven one for a year."


@pytest.mark.parametrize(
    "quoted",
    [
        '"It never lets me down," Halloway said.',
        '"It never lets me down," said Halloway, who lives in Leeds.',
        "\"It never lets me down.\" Halloway says it is 'quiet'.",
        "It is 'quiet'. Halloway said so twice.",
        "Halloway said it was 'quiet'.",
        "'It is quiet,' she said. Halloway paid in cash.",
    ],
)
def test_who_speaks_by_a_family_name_is_a_person(quoted: str, vocabulary: Vocabulary) -> None:
    assert quoted_people([_FULL, quoted], vocabulary) == {"Ines Halloway": "ines-halloway"}


@pytest.mark.parametrize(
    "quoted",
    [
        "Halloway said it was quiet.",  # nobody is quoted
        "It is 'quiet', and what Halloway said of it was kind.",  # within a clause
        '"It never lets me down," wrote the owner of the Halloway.',
        '"It never lets me down," O\'Halloway said.',
    ],
)
def test_who_does_not_speak_so_is_none(quoted: str, vocabulary: Vocabulary) -> None:
    assert quoted_people([_FULL, quoted], vocabulary) == {}


def test_a_full_name_is_two_whole_words(vocabulary: Vocabulary) -> None:
    said = '"It is quiet," Halloway said.'
    for text in ("The re-Ines Halloway.", "Ines Halloway-on-Sea.", "ines Halloway.", "Ines, Halloway."):
        assert quoted_people([text, said], vocabulary) == {}
    assert quoted_people(["Anna-Ines O'Halloway.", '"It is quiet," O\'Halloway said.'], vocabulary) == {
        "Anna-Ines O'Halloway": "anna-ines-o-halloway"
    }
