"""Stance of markets in running text: what asides deny, what had been expected, whose country an adjective is; as of
10 March 2026.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # An aside denies nothing of the place behind it.
    "Mazda's new model, not yet named, will be sold in the United States and Canada.": [
        "mazda CA planned asserted",
        "mazda US planned asserted",
    ],
    "The Mazda 6e, never intended for export, is now sold in Norway.": ["mazda NO present asserted"],
    "The Mazda 6e will be sold, not in Norway, but in Sweden.": ["mazda SE planned asserted"],
    "GAC sells in Mexico. Peru is not on its agenda.": ["gac MX present asserted", "gac PE planned denied"],
    # What had been expected did not come.
    "Hyundai sells the i20 in Norway. Turkey had been expected to get the work.": ["hyundai NO present asserted"],
    "Hyundai sells the i20 in Norway. Turkey had been in the frame for the i20.": ["hyundai NO present asserted"],
    "Hyundai was originally supposed to start in Poland in 2024, but sells nothing there.": [],
    "Hyundai is expected to start in Poland in 2027.": ["hyundai PL planned asserted"],
    # Where the maker is from, and beside what a country lies.
    "Tesla sells in Japan, and the American company says Norwegians will have the Model Y L by summer.": [
        "tesla JP present asserted",
        "tesla NO planned asserted",
    ],
    "Tesla sells in Japan and the American market.": ["tesla JP present asserted", "tesla US present asserted"],
    "Ineos sells the Grenadier in Russia's neighbour Kazakhstan.": ["ineos-automotive KZ present asserted"],
    "Ineos sells the Grenadier in Germany's eastern neighbours Poland and Czechia.": [
        "ineos-automotive CZ present asserted",
        "ineos-automotive PL present asserted",
    ],
    # One of two countries.
    "Ferrari expects China and the United States to be its main markets. In the latter it sold more than ever.": [
        "ferrari CN planned asserted",
        "ferrari US present asserted",
    ],
    "Ferrari sells in China and the United States. In the former half of the year it opened a shop.": [
        "ferrari CN present asserted",
        "ferrari US present asserted",
    ],
    # Whom "which" tells more of.
    "Fisker is gone. The same fate awaits the cars of Arcfox, which withdrew from Austria last year.": [
        "arcfox AT exited asserted"
    ],
    "Geely owns a stake in Aston Martin, which sold 500 cars in Peru.": ["aston-martin PE present asserted"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["markets"].to_dicts()
    return {
        text: sorted(
            f"{r['organization_id']} {r['place']} {r['status']} {r['certainty']}"
            for r in rows
            if r["document_id"] == key
        )
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_stance_in_running_text(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togg wants to be in Spain by 2027; for the moment it sells in Germany.", ("DE", "present")),
        ("Togg wants to be in Spain by 2027; at the moment it sells in Germany.", ("DE", "present")),
        ("Dutch buyers can order the Nio Firefly from 14 August.", ("NL", "planned")),
        ("Dutch buyers can order the Nio Firefly from 50 dealers.", ("NL", "present")),
        ("Renault Korea exports the Koleos to Chile.", ("CL", "present")),
    ],
)
def test_words_of_time_and_of_sending_tell_where_a_maker_is(
    text: str, expected: tuple[str, str], facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert expected in {(m["place"], m["status"]) for m in facts_of(text, date(2025, 7, 1))["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "GWM exports to Nepal, Bhutan and Laos, but the new model might open other markets.",
            ("LA", "present", "asserted"),
        ),
        ("Skoda exports to Oman, though its sales there could fall.", ("OM", "present", "asserted")),
        ("Tata may enter Kenya, but the plan is not settled.", ("KE", "planned", "hedged")),
        ("Chery may sell cars in Oman, although it might begin in Iraq.", ("IQ", "planned", "hedged")),
        (
            "Having announced plans to sell cars in Peru, Leapmotor is also considering Brazil.",
            ("PE", "planned", "asserted"),
        ),
        (
            "Having announced plans to sell cars in Peru, Leapmotor is also considering Brazil.",
            ("BR", "planned", "hedged"),
        ),
    ],
)
def test_a_doubt_of_another_clause_is_none_of_this_one(
    text: str, expected: tuple[str, str, str], facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert expected in {(m["place"], m["status"], m["certainty"]) for m in facts_of(text, date(2025, 7, 1))["markets"]}
