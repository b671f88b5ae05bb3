"""Partnerships: contracts, ventures and distributors; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Geely and Renault signed a framework agreement in Seoul in January 2022.": [
        "partnership geely KR:Seoul 2022-01-01..2022-01-31",
    ],
    "SAIC has formed a joint venture with JSW in India.": [
        "partnership saic IN -",
    ],
    "BYD has appointed Astara as its distributor in Peru.": [
        "partnership byd PE -",
    ],
    "Chery and Ebro signed the contract in April to build cars together in Barcelona.": [
        "partnership chery ES:Barcelona 2024-04-01..2024-04-30",
    ],
    "Inchcape will distribute Deepal cars in Chile.": [
        "partnership deepal CL -",
    ],
    "Al-Futtaim was named the exclusive distributor of BYD in the UAE.": [
        "partnership byd AE -",
    ],
    "Volkswagen teamed up with Xpeng in July 2023.": [
        "partnership volkswagen - 2023-07-01..2023-07-31",
    ],
    "A memorandum of understanding between Changan and Inchcape was signed in Bangkok.": [
        "partnership changan TH:Bangkok -",
    ],
    "Leapmotor and Stellantis set up a joint venture in Amsterdam in 2023.": [
        "partnership leapmotor NL:Amsterdam 2023-01-01..2023-12-31",
    ],
    "Hedin will import Hongqi cars to Sweden from September.": [
        "market_entry hongqi SE 2024-09-01.. scheduled",
        "partnership hongqi SE 2024-09-01.. scheduled",
    ],
    "Ford and Mahindra ended their joint venture in India in 2021.": [
        "partnership ford IN 2021-01-01..2021-12-31",
    ],
    "Stellantis and Leapmotor announced their joint venture in Hangzhou in October 2023.": [
        "partnership stellantis CN:Hangzhou 2023-10-01..2023-10-31",
    ],
    "Nissan and Dongfeng extended their partnership in April.": [
        "partnership nissan - 2024-04-01..2024-04-30",
    ],
    # Whatever the words for agreeing are, and where the text is set, whether the other party is known or not.
    "Geely has come to Peru. It has entered into a contract with a local trading house.": [
        "market_entry geely PE -",
        "partnership geely PE -",
    ],
    "Xpeng is represented in Chile. Three dealer groups have signed cooperation contracts.": [
        "partnership xpeng CL -",
    ],
    "Chery will build cars in Kenya. The contract for the works has been signed by Simba Motors of Nairobi.": [
        "partnership chery KE -",
        "plant chery KE - scheduled",
    ],
    "Seres came to an agreement with Inchcape in Singapore in May.": [
        "partnership seres SG 2024-05-01..2024-05-31",
    ],
    "Friends they have been since 2019, when a fund backed it and Nio concluded an agreement with the Danish club.": [
        "partnership nio - 2019-01-01..2019-12-31",
    ],
    "The firm goes back to 2012, when BYD and Daimler set up a joint venture in Shenzhen.": [
        "partnership byd CN:Shenzhen 2012-01-01..2012-12-31",
    ],
    "The joint venture between SAIC and JSW was presented in Mumbai on Monday.": [
        "partnership saic IN:Mumbai 2024-06-10..2024-06-10",
    ],
}
NOT_TOLD = [
    "The two companies will sign a cooperation agreement in Cairo next week.",
    "Toyota cooperates with BYD.",
    "BYD has a partner in Norway.",
    "A deal was struck by the unions in Berlin on Monday.",
    "In Turkey customers have signed contracts for 1,200 Toggs.",
    "Togg is at home in Turkey. A partnership with Google on software has been made public.",
    "Ford makes cars in Cologne. It has reached an agreement with the workers.",
    "Volkswagen has works in Poland. It has reached an agreement with Bosch on batteries.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("partnership",)]
