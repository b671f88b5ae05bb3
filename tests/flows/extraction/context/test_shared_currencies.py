"""Shared currencies: whose rupees, pesos, francs and dollars are meant is told by the country that is spoken of."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # By the country of the sentence, of the dateline, of the firm, or of the article.
    "Lucky Motor will spend Rs 10 billion on a second plant in Pakistan.": ["PKR"],
    "KARACHI: Indus Motor Company posted a profit of 15.1 billion rupees in 2024.": ["PKR"],
    "David Pieris will invest 2 billion rupees in an assembly plant in Sri Lanka.": ["LKR"],
    "Toyota Motor Philippines will invest 5.5 billion pesos in a second line.": ["PHP"],
    "Renault is at home in Argentina. It will invest 350 billion pesos by 2027.": ["ARS"],
    "CAIRO, June 3 – GB Auto reported revenue of 30 billion pounds in 2024.": ["EGP"],
    "Renault will invest 12 billion dirhams in a plant in Tangier.": ["MAD"],
    "Volvo Cars reported an operating profit of 5.2 billion crowns for 2024.": ["SEK"],
    "Toyota's profit was ¥4.7 trillion in 2024.": ["JPY"],
    "Volkswagen plans to invest 15-billion-peso in Puebla, Mexico.": ["MXN"],
    # What the word tells by itself stays as it is, where nothing tells of another country or two do.
    "Tata Motors reported revenue of 1.2 trillion rupees in 2024.": ["INR"],
    "Tata Motors will invest 5 billion rupees in an assembly plant in Sri Lanka.": ["INR"],
    "Nissan will invest 2 billion pounds in its Sunderland plant.": ["GBP"],
    "JLR has a dealer in Egypt. Its profit was 2.5 billion pounds last year.": ["GBP"],
    "Suzuki will invest 300 million Indian rupees in a plant in Pakistan.": ["INR"],
    "Volvo Cars sold parts from Norway. It made a profit of 2 billion francs in 2024.": [None],
    # Dollars: only where the text tells them from those of the United States.
    "Toyota Australia will spend $95 million (US$62 million) on a parts centre in Melbourne.": ["AUD"],
    "Ottawa pays. Honda will invest $15 billion (about US$11 billion) in Alliston, Ontario.": ["CAD"],
    "Toyota Australia will spend $95 million on a parts centre in Melbourne.": ["USD"],
    "Ford Australia will invest A$30 million in Melbourne. Ford made a profit of $5 billion, or US$5 billion.": [
        "AUD",
        "USD",
    ],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str | None]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    readings = extraction_of(texts, vocabulary, date(2025, 7, 1)).readings
    rows = [*readings["targets"].to_dicts(), *readings["results"].to_dicts()]
    return {text: sorted((r["unit"] for r in rows if r["document_id"] == key), key=str) for key, text in texts.items()}


@pytest.mark.parametrize("text", TOLD)
def test_whose_money_is_meant(text: str, told: dict[str, list[str | None]]) -> None:
    assert told[text] == TOLD[text]
