"""Dealers, garages and shops that sell a make in a place, and people who have chosen one."""

from collections.abc import Callable, Iterable

import pytest

# Text, and the rows of its markets: maker, place and, where it is not `present`, status.
_ROWS = {
    # The plan of the second clause is not that of the first.
    "48 showrooms carry Omoda and Jaecoo in Egypt, and 90 should do so by the end of 2027.": "omoda EG, jaecoo EG",
    "Some 30 dealers stock the Zeekr brand in Egypt, and 50 are to do so by the end of 2027.": "zeekr EG",
    "48 dealers sell Omoda in Egypt today, and 90 should do so by the end of 2027.": "omoda EG",
    "Dealers in Chile stock the Changan Hunter; more models will follow.": "changan CL",
    "Haval cars are available in Peru at 22 showrooms, a number that should reach 40 in 2027.": "haval PE",
    "In Morocco 25 showrooms display Dacia models, with ten more planned for 2026.": "dacia MA",
    # What others are to do is a plan.
    "Zeekr wants 50 dealers to stock its cars in Egypt by 2027.": "zeekr EG planned",
    "Zeekr will let dealers sell its cars in Egypt from 2027.": "zeekr EG planned",
    "48 showrooms are to carry Omoda in Egypt by the end of 2027.": "omoda EG planned",
    # Dealers sell another make than the one whose name they bear.
    "Volvo garages sell the cars of Lynk & Co in Italy.": "lynk-and-co IT",
    "In Spain, Nissan dealers have sold the Dongfeng Box since 2024.": "dongfeng ES",
    "Fiat dealers in Italy stock the Leapmotor T03 and the Leapmotor C10.": "leapmotor IT",
    "Volvo garages in Italy sell fewer cars than last year.": "volvo-cars IT",
    "Ford dealers in Britain sell the Puma.": "ford GB",
    # A trader of one make who deals in another one too.
    "The Greek importer of Suzuki also sells BAW.": "baw GR",
    "The Greek importer of Suzuki will also bring in BAW.": "baw GR planned",
    "In Malta the dealer of Kia has taken on Omoda and Jaecoo.": "omoda MT, jaecoo MT",
    "The importer of Kia sells the Rio in Kenya.": "kia KE",
    # What buyers choose is a car; what owners of a firm choose may be a country.
    "Some 12,000 buyers in Norway have opted for an Xpeng.": "xpeng NO",
    "Many Norwegians have chosen an Xpeng.": "xpeng NO",
    "In Spain, residents have opted for the BYD Dolphin.": "byd ES",
    "BYD has opted for Szeged.": "byd HU planned",
    "BYD has chosen Hungary for its first plant in Asia.": "byd HU planned, byd asia planned",
    # Firms whose names end like that of a people, owners of a firm, and who waits or decides on a site.
    "Mercedes chose a site in Poland for its new plant.": "mercedes-benz PL planned",
    "Stellantis chose a site in Poland for its new plant.": "stellantis PL planned",
    "Mercedes decided on a plant in Hungary for its next model.": "mercedes-benz HU planned",
    "The owners have decided on a plant in Spain, Chery says.": "chery ES planned",
    "Norwegian buyers waited for the Tesla Model 3, which was to come in 2027.": "tesla NO planned",
    # A make that is compared, owned or repaired is not sold.
    "Kia dealers in Peru sell the same engine as Hyundai.": "kia PE",
    "Audi dealers in Spain offer owners of Volkswagen cars a discount.": "audi ES",
    "Toyota's dealers in Japan stock Lexus parts.": "toyota JP",
    # An office that is given up says nothing of dealers elsewhere in the country.
    "Great Wall gives up its European headquarters in Munich. German dealers go on selling the Ora 03.": "gwm DE",
    "Great Wall gave up its office in Munich and has left Germany.": "gwm DE exited",
    # A country in which a site was, or is, thought of.
    "BYD planned a works for which Spain had been the favourite.": "",
    "Spain had been in the frame for Chery's plant.": "",
    "Dacia's Sandero has been a favourite in France for years.": "dacia FR",
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(_ROWS)


@pytest.mark.parametrize("text", _ROWS)
def test_markets(told: dict[str, set[str]], text: str) -> None:
    assert told[text] == {row for row in _ROWS[text].split(", ") if row}
