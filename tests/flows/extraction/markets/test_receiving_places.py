"""Places that receive: what a country gets in the present tense is to come where a day ahead says so; ground broken."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "Hongqi's import business grows. Finland takes the EHS7 from mid-2026.": ["hongqi FI planned"],
    "Xpeng has shops in Poland. Slovakia gets its first, in Bratislava, before the end of the year.": [
        "xpeng PL present",
        "xpeng SK planned",
    ],
    "Jaecoo has set a date. Oman begins with the J7.": ["jaecoo OM planned"],
    "Aion has named the next countries. Sweden gets the V in September, Norway sees the UT in November.": [
        "aion NO planned",
        "aion SE planned",
    ],
    # What follows "and" is something else than the volume before it.
    "BYD aims to sell 10,000 cars in Thailand and export to European countries.": [
        "byd TH present",
        "byd europe planned",
    ],
    "BYD aims to sell 10,000 cars in Thailand and Laos.": ["byd LA present", "byd TH present"],
    # Doors that are left open.
    "Geely wants to be sure of demand before committing to a plant in Spain.": ["geely ES planned"],
    "BYD's chief left the door open for a plant in Germany.": ["byd DE planned"],
    "Geely has committed to a plant in Spain.": ["geely ES planned"],
    # Where the cars are made is not where they go.
    "Changan is planning to export cars built in Thailand to customers in Australia and the UK.": [
        "changan AU planned",
        "changan GB planned",
        "changan TH present",
    ],
    "Changan exports cars built in Thailand to Australia.": ["changan AU present", "changan TH present"],
    "GWM's Brazilian plant will be its third abroad, joining existing sites in Russia and Thailand.": [
        "gwm BR present",
        "gwm RU present",
        "gwm TH present",
    ],
    "Leapmotor plans sales in Israel and French overseas territories.": ["leapmotor IL planned"],
    # The verb before the country.
    "Voyah sells in Denmark. Now comes Italy.": ["voyah DK present", "voyah IT planned"],
    "Voyah sells in Denmark. Then comes Italy.": ["voyah DK present", "voyah IT planned"],
    "Voyah sells in Denmark. Next comes Italy, where sales start on 1 April.": [
        "voyah DK present",
        "voyah IT planned",
    ],
    # Lists of what is to come.
    "GAC sells in Mexico. Colombia and Chile are on its agenda.": [
        "gac CL planned",
        "gac CO planned",
        "gac MX present",
    ],
    "GAC sells in Mexico. Peru is high on the company's list.": ["gac MX present", "gac PE planned"],
    "GAC sells in Mexico. Peru features in GAC's plans too.": ["gac MX present", "gac PE planned"],
    "GAC sold 500 cars in Peru and is on the list of best sellers.": ["gac PE present"],
    # Without a verb, what the beginning of the sentence tells goes on.
    "Xiaomi goes West. First Germany, in the second half of 2027; then France and Spain.": [
        "xiaomi DE planned",
        "xiaomi ES planned",
        "xiaomi FR planned",
    ],
    "BYD will enter Peru in May; in Chile it sold 500 cars last year.": ["byd CL present", "byd PE planned"],
    # The maker of a country, and no area of an office.
    "A spokeswoman for the French group Renault denied a report.": [],
    "Ana Silva, spokeswoman for the Chinese carmaker BYD, denied it.": [],
    "The president of Chinese BYD resigned.": [],
    "Renault builds cars. The head of the German subsidiary resigned.": ["renault DE present"],
    # Near misses.
    "Hongqi's import business grows. Finland took the EHS7 in 2025.": ["hongqi FI present"],
    "Hongqi sells well abroad. Finland takes half of its exports.": ["hongqi FI present"],
    # Ground that was broken.
    "Changan is spending millions on a plant at Rayong in Thailand, where ground was broken last November.": [
        "changan TH planned"
    ],
    "At Moncure VinFast broke ground in July 2023, promising 7,500 jobs.": ["vinfast US planned"],
    "Chery's money is for a plant at Debrecen in Hungary, where the foundation stone was laid in May.": [
        "chery HU planned"
    ],
    "Changan runs a plant at Rayong in Thailand, where ground was broken in 2023 and the first car came off the line "
    "last May.": ["changan TH present"],
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
def test_places_that_receive(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
