"""Deeds that are no trade make no market of the place where they are done; trade beside them does."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "The new Xiaomi SUV was seen testing on the ice of Arjeplog in Sweden last week.": [],
    "Kia is proud of the Tasman. The cover came off in Jeddah on October 29.": [],
    "Denza's chief designer sketched the car in a cafe in Turin.": [],
    "Zeekr took journalists to Sardinia in Italy to drive the 7GT.": [],
    "Mazda invited 40 reporters to Portugal.": [],
    "The MG Cyberster set a lap record at the Nürburgring in Germany last month.": [],
    "BYD showed the Yangwang U9 at Goodwood in England.": [],
    "Photographers spied the Tesla Roadster. It was filmed near Oslo.": [],
    "Genesis won an award for the GV90 in Canada.": [],
    "Mahindra has a team of its own. It beat Italy at Loftus in its colours.": [],
    "Geely's touring cars won at Macau and were third at Zhuhai.": [],
    "Skoda lends cars to films. One chases thieves through Lisbon.": [],
    # Parts from the works of others.
    "The batteries of the Polestar 4 come from CATL's works in Hungary.": [],
    "The seats of the Kia EV3 come from Forvia's factory in Slovakia.": [],
    "The cells of the Zeekr 7X are supplied from a CATL plant in Germany.": [],
    "The engines of the Kia EV3 come from Kia's factory in Slovakia.": ["kia SK present"],
    "The Dolphin comes from BYD's works in Hungary.": ["byd HU present"],
    # Near misses: trade stands beside the deed, or the deed is another.
    "Zeekr took journalists to a new showroom in Sardinia.": ["zeekr IT present"],
    "Kia showed the Tasman to its dealers in Peru.": ["kia PE present"],
    "Xiaomi tested the car in Sweden and sells it in Norway.": ["xiaomi NO present"],
    "Kia showed growth of 4% in Chile.": ["kia CL present"],
    "BYD drove up its sales in Brazil.": ["byd BR present"],
    "Kia lost sales in Chile.": ["kia CL present"],
    "Kia was first in Chile last year.": ["kia CL present"],
    "Toyota sped up hiring in Chile in 2023.": ["toyota CL present"],
    "Kia came third in sales in Chile.": ["kia CL present"],
    "Kia won 3,000 customers in Chile.": ["kia CL present"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["markets"].to_dicts()
    return {
        text: sorted(f"{r['organization_id']} {r['place']} {r['status']}" for r in rows if r["document_id"] == key)
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_deeds_that_are_no_trade(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
