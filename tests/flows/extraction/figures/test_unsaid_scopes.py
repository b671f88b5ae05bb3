"""Scopes that the words of a figure do not name: works, traders, headings, "there", "the domestic market"."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # An aside between the head of a clause and its verb has places of its own.
    "Hyundai's Indonesian factory, which exports to Malaysia and Thailand, built 82,000 cars last year.": ["82000 ID"],
    "Kia's Slovak plant, which sends cars to Britain, Spain and Italy, built 340,000 cars last year.": ["340000 SK"],
    "Kia sold 9,000 cars in Spain, which has no plant of its own, last year.": ["9000 ES"],
    # "Where": of the place before it, and not of the main clause.
    "Compared with Norway, where Tesla sold 24,000 cars, its sales in Denmark were modest.": ["24000 NO"],
    "Unlike in Peru, where it delivered 3,100 cars, Chery has no dealers in Bolivia.": ["3100 PE"],
    # "There" behind what is made, and who makes it.
    "Toyota will invest in Mexico. The output there is to reach 180,000 cars in 2027.": ["180000 MX"],
    "Toyota will invest in Mexico. There are 180,000 cars on the roads.": [],
    # The works that were spoken of.
    "Haval started building cars in Tula, Russia, in 2021. Since then 300,000 cars have left the factory.": [
        "300000 RU"
    ],
    "Great Wall Motor has a plant in Brazil. The factory can build 50,000 cars a year for the domestic market.": [
        "50000 BR"
    ],
    "Great Wall Motor has a plant in Brazil. It sold 900,000 cars on the domestic market last year.": ["900000 CN"],
    # Where its cars go, or where other things were told since, is not where the works stand.
    "BMW stopped its Oxford plant. In Germany it sold 230,000 cars. The plant built 190,000 cars.": [
        "190000 GB",
        "230000 DE",
    ],
    "Kia's plant in Slovakia exports to Britain. The plant built 340,000 cars last year.": ["340000 SK"],
    "Haval builds cars in Tula, Russia. It sells cars in Belarus. The plant employs 2,000 people.": ["2000 RU"],
    "Hyundai exports from Turkey to Germany. The factory built 240,000 cars last year.": ["240000 None"],
    "MG sells cars in Thailand. It is new in Peru. The factory built 600,000 cars last year.": ["600000 None"],
    "MG sells cars in Thailand. The factory built 600,000 cars last year.": ["600000 TH"],
    # What the headline alone tells of is not where all cars are built.
    "Togg opens a store in Berlin\nThe company has built 60,000 cars.": ["60000 None"],
    "Nio leaves Norway\nThe brand built 220,000 cars last year.": ["220000 None"],
    "Chery hits a mark in Brazil\nThe plant has built 60,000 cars.": ["60000 BR"],
    "BYD: Brazil\nThe company sold 76,000 cars last year.": ["76000 BR"],
    "Chery in Spain\nThe company sold 2.6 million cars, of which 1.1 million were exported.": [
        "1100000 None",
        "2600000 None",
    ],
    # A trader sells where he is.
    "Xpeng comes to Morocco. The Casablanca importer expects to sell 800 cars in 2026.": ["800 MA"],
    "Togg comes to Sweden. The Swedish importer expects to sell 800 cars in 2026.": ["800 SE"],
    # Of two countries each number has its own; "ones" are works, "one" is a maker.
    "Zeekr is in Norway and Sweden. In the latter it has five showrooms, in the former two.": ["5 SE"],
    "Stellantis has 14 plants in Italy and France; the Italian ones built 475,000 vehicles last year.": ["475000 IT"],
    "BYD overtook Tesla in Britain. The American brand sold 7,700 cars there, the Chinese one 9,400.": ["7700 GB"],
    # What is told in an aside is not where "the country" is.
    "Ora leaves Ireland. The importer, which also sells cars in Britain, has 6 dealers in the republic.": ["6 IE"],
    # A heading that says who is where.
    "Chery in Kazakhstan\nThe brand sold 18,000 cars last year.": ["18000 KZ"],
    "Chery looks to Kazakhstan for growth\nThe brand sold 18,000 cars last year.": ["18000 None"],
    # Country words where towns alone are named.
    "MG opened 12 showrooms across the island last year, its importer said in Colombo.": ["12 LK"],
    "MG opened 12 showrooms across the region last year, its importer said in Colombo.": ["12 None"],
    "ACCRA – Kantanka has 12 showrooms nationwide.": ["12 GH"],
    "Kantanka has 12 showrooms nationwide, and BYD 14 in Togo and Benin.": ["12 None", "14 None"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    readings = extraction_of(texts, vocabulary, date(2025, 7, 1)).readings
    rows = [*readings["targets"].to_dicts(), *readings["results"].to_dicts()]
    return {
        text: sorted(f"{r['value']:.0f} {r['place']}" for r in rows if r["document_id"] == key and r["value"])
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_where_a_figure_counts(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
