"""Who is present where: makes handled by others, answers to questions, makers that a word counts, arms by name."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]

# Text, and the rows of its markets: maker, place and, where it is not `present`, status.
_ROWS = {
    # Handled by somebody else.
    "In Bolivia the importer Derco looks after Suzuki, Changan and JAC.": "suzuki BO, changan BO, jac BO",
    "Derco also takes care of Kia and Haval in Bolivia.": "kia BO, haval BO",
    "Inchcape acts for Ora and Haval in Colombia.": "ora CO, haval CO",
    "The Al-Futtaim group, which looks after BYD in Singapore, has moved to a new site.": "byd SG",
    "Ghabbour Auto puts together the Chery Arrizo 5 and the Hyundai Elantra at a site in Giza.": "chery EG, hyundai EG",
    "Ghabbour Auto is the distributor of Hyundai in Egypt. It also represents Changan and Haval.": (
        "hyundai EG, changan EG, haval EG"
    ),
    "The Kia Sportage is popular in Egypt. Ghabbour Auto assembles it in Giza.": "kia EG",
    "The Kia Sportage is popular in Egypt. Toyota builds trucks in Peru.": "kia EG, toyota PE",
    "Isuzu sold 5,000 pickups. In Ireland its cars are imported by Harris, in Chile Derco brings them in.": (
        "isuzu IE, isuzu CL"
    ),
    "In Hungary, where AutoWallis has taken on Firefly and Nio, prices start at 30,000 euros.": "firefly HU, nio HU",
    # Cars that come from abroad.
    "Nissan sells a single model in Peru, the Magnite, which comes from Chennai.": "nissan PE, nissan IN",
    "The Mini Aceman for Norway is shipped from Wuhan.": "mini NO, mini CN",
    # A country is where a car is from, and says nothing of a works of its maker's.
    "The Mini Aceman for Norway is shipped from China.": "mini NO",
    "The batteries of the Kia EV3 come from Poland.": "",
    "Toyota's new boss comes from Poland.": "",
    "The Toyota Hilux comes from Japan.": "",
    # Where cars have come from so far, or still do, they are built.
    "Volvo will build the XC60 in South Carolina. It has so far come across the Atlantic from Sweden.": (
        "volvo-cars SE, volvo-cars US planned"
    ),
    "VinFast will build in Subang the cars which for the present still come from Hai Phong.": (
        "vinfast ID planned, vinfast VN"
    ),
    "Until now the Volvo EX30 has been brought over from China.": "volvo-cars CN",
    "Kits come from Thailand, where Neta has a factory.": "neta TH",
    "Kits come from Thailand, where Neta has friends.": "",
    "In King Abdullah Economic City Lucid puts together sedans.": "lucid SA",
    # Who stands for a make in a country.
    "CFAO, a distributor of Isuzu in Kenya, is worried by the new duty.": "isuzu KE",
    "Why are BYDs parked in Colombo? In Sri Lanka one was put on a test bench. Keells, the brand's importer, waits.": (
        "byd LK"
    ),
    "Chery is looking for a partner in Malta. Its importer in Cyprus is not one.": "chery MT planned",
    # Cars that are registered are sold there; a firm that is registered is not there yet.
    "Mazda aims high in Europe. Last year Mazda registered 177,000 cars in Europe.": "mazda europe",
    # Ranks, and what is no plan.
    "Tata's Punch.ev heads the list in Nepal; behind it are the BYD Atto 3 and the Deepal S07.": (
        "tata-motors NP, byd NP, deepal NP"
    ),
    "Second place in Portugal went to the Renault Clio, third to the Peugeot 208.": "renault PT, peugeot PT",
    "Second place in the test in Portugal did not satisfy the engineers of Renault.": "",
    "MG leads in Mexico with 4.1 per cent; Geely and Great Wall come next.": "mg MX, geely MX, gwm MX",
    "MG is in Mexico and Peru. Chile comes next.": "mg MX, mg PE, mg CL planned",
    "Skoda's workshops in Slovakia and Hungary must wait up to three weeks for bumpers.": "skoda SK, skoda HU",
    "38,136 Opels were registered in Germany in March. Cupra overtook Seat long ago.": "opel DE, cupra DE, seat DE",
    "Lada has a stand-alone showroom in Havana again.": "lada CU",
    "The former Nissan halls in Barcelona turn out the Ebro s700.": "ebro ES",
    "Cadillac tries again. In France, where GM sold it online, a mere 213 were registered in two years.": "cadillac FR",
    "Renault Trucks handed 15 lorries over to Carrefour in Lyon.": "renault-trucks FR",
    "The UK market grew in January. Ford's Puma was the best-selling model, followed by the Kia Sportage.": (
        "ford GB, kia GB"
    ),
    "Toyota leads in Peru. Pak Suzuki came second with 4,980 cars. Honda was third.": (
        "toyota PE, pak-suzuki PE, honda PE"
    ),
    # Traders, and what stands beside.
    "Hongqi sells well. Alfardan, the brand's sole distributor in Doha, handed 40 cars over.": "hongqi QA",
    "The Ministry of Interior of Qatar has taken delivery of 40 Hongqi E-HS9s.": "hongqi QA",
    "The Ministry of Interior of Qatar has praised Hongqi.": "",
    "Great news for Kenyan taxi drivers: the BYD Dolphin Mini now has a loan of its own.": "byd KE",
    "Suzuki's e Vitara, made in Gujarat by Maruti Suzuki, has arrived at dealers in Hungary.": ("suzuki HU, suzuki IN"),
    "Kia and Foton build pickups near Durban, so who is the biggest?": "kia ZA, foton ZA",
    "Who builds pickups near Durban, and is Kia the biggest?": "",
    "Kia has dealers in Peru. Its clubs in Milan and Berlin have closed.": "kia PE",
    "Kia has dealers in Peru. Its clubs in Milan and Berlin have opened.": "kia PE, kia IT, kia DE",
    # Rivals, peoples, seats.
    "Perodua leads in Malaysia with 360,000 cars. Proton follows a long way behind.": "perodua MY, proton MY",
    # Rivals that are called by their country.
    "Volkswagen must beat the Chinese.": "",
    "Renault is closing in on the Chinese.": "",
    "Ford's boss fears the Chinese, and Stellantis wants to fight the Chinese.": "",
    "Toyota says the Chinese, too, are strong.": "",
    "Lucid takes orders from the Swiss, the Dutch and the Germans.": "lucid CH, lucid NL, lucid DE",
    "BYD has its European headquarters in Budapest.": "byd HU, byd europe",
    "BYD has its headquarters in Budapest.": "",
    "Voyah, the premium brand of the Wuhan group, is on sale in Norway. Dongfeng is pleased.": "voyah NO",
    "The Swift put Suzuki on the map in Hungary.": "suzuki HU",
    "Hungary is next on the map for Suzuki.": "suzuki HU planned",
    "Its boss sees no reason to be modest: the Kylaq has put Skoda back on the lists of Indian families.": "skoda IN",
    "Every minute a Corolla leaves Toyota's two plants in Brazil.": "toyota BR",
    # Answers.
    "Where can you buy a Leapmotor? In Austria, Belgium and Portugal.": ("leapmotor AT, leapmotor BE, leapmotor PT"),
    "Which markets does Omoda serve at present? Spain, Italy and Poland.": "omoda ES, omoda IT, omoda PL",
    "Where will Omoda be sold next? In Spain and Italy.": "omoda ES planned, omoda IT planned",
    "Where did Omoda's boss grow up? In Spain and Italy.": "",
    # Counted.
    "BMW, Mercedes-Benz and Audi all sold fewer cars in China. All three raised prices in Peru.": (
        "bmw CN, mercedes-benz CN, audi CN, bmw PE, mercedes-benz PE, audi PE"
    ),
    "Toyota, Kia and Ford cut prices. The three have plants in Turkey.": "toyota TR, kia TR, ford TR",
    "Omoda, Jaecoo and Exlantix belong to Chery. The trio sells cars in Italy.": "omoda IT, jaecoo IT, exlantix IT",
    "BMW sold more cars. Mercedes-Benz sold fewer, and Audi stood still. All three brands have plants in Mexico.": (
        "bmw MX, mercedes-benz MX, audi MX"
    ),
    "Toyota has plants in Turkey, Poland and France. All three plants build hybrids.": (
        "toyota TR, toyota PL, toyota FR"
    ),
    # Arms.
    "For Ford of Britain the Puma was the number one in 2025.": "ford GB",
    "Volkswagen of America sold 12,000 cars in January.": "volkswagen US",
    "Toyota do Brasil sold 12,000 cars in June 2025.": "toyota BR",
    "Nissan de México exported 200,000 cars in 2024.": "nissan MX",
    "Kia Polska sold 12,000 cars in 2024.": "kia PL",
    "Nobody had heard of Chery of China before.": "",
    "The Banco do Brasil lends to the makers of cars.": "",
    "Few remember the Coupe de Suède that Volvo Cars built.": "",
    # A car that is called by the name of its brand's owner.
    "Ask any driver what he thinks of the BYD e5. The brand outsold every other make in Uruguay.": "byd UY",
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(_ROWS)


@pytest.mark.parametrize("text", _ROWS)
def test_markets_of_a_text(told: dict[str, set[str]], text: str) -> None:
    assert told[text] == {row for row in _ROWS[text].split(", ") if row}


# Text, and the starts of its markets; a time in front of the last of a list is that of the last alone.
_STARTS = {
    "Hongqi sells in Denmark, Sweden and, since October 2024, Poland.": {"DK": None, "SE": None, "PL": "2024-10-01"},
    "Xpeng has entered France, Spain and, from May 2024, Portugal.": {"FR": None, "ES": None, "PT": "2024-05-01"},
    "Xpeng serves Norway, Denmark and (since March 2024) Germany.": {"NO": None, "DK": None, "DE": "2024-03-01"},
    "Kia leads in Norway for the first time since 2009.": {"NO": None},
    "Xpeng has been in Norway and Denmark since March 2024.": {"NO": "2024-03-01", "DK": "2024-03-01"},
}


@pytest.mark.parametrize("text", _STARTS)
def test_start_of_each_market(facts_of: Callable[..., Facts], text: str) -> None:
    told = {m["place"]: m.get("period_start") for m in facts_of(text)["markets"]}
    assert {k: str(v) if v else None for k, v in told.items()} == _STARTS[text]
