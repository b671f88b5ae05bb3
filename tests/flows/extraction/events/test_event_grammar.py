"""Events: asides keep their times, second verbs have their own, what does not happen is none; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Chinese makes are gaining in Norway. Zeekr, which arrived in 2023, delivered its 3,000th car there in May 2024.": [
        "market_entry zeekr NO 2023-01-01..2023-12-31",
        "milestone zeekr NO 2024-05-01..2024-05-31",
    ],
    "Zeekr, which came to Norway in 2023, opened a showroom in Oslo in May 2024.": [
        "market_entry zeekr NO 2023-01-01..2023-12-31",
        "outlet_opening zeekr NO:Oslo 2024-05-01..2024-05-31",
    ],
    "Hyundai is growing in India. Genesis, the luxury marque, will be brought to the country by 2027.": [
        "market_entry genesis IN ..2027-12-31 scheduled",
    ],
    "Subaru is leaving Thailand. Tan Chong, its partner, stops assembly in Lat Krabang on December 30.": [
        "market_exit subaru TH - scheduled",
        "plant subaru TH:Lat Krabang 2024-12-30..2024-12-30 scheduled",
    ],
    "Subaru is growing in Thailand. Tan Chong, which also handles Mitsubishi, opened a showroom in Bangkok in May.": [
        "outlet_opening subaru TH:Bangkok 2024-05-01..2024-05-31",
    ],
    "Production at Talegaon, the former GM plant near Pune, was started by Hyundai in May 2024.": [
        "plant hyundai IN:Talegaon 2024-05-01..2024-05-31",
    ],
    "Volkswagen opened the plant of Audi in San José Chiapa, Mexico, in 2016.": [
        "plant audi MX:San José Chiapa 2016-01-01..2016-12-31",
    ],
    "No new plant will be built in Spain, Ford said, but its works in Valencia will be enlarged in 2025.": [
        "plant ford ES:Valencia 2025-01-01..2025-12-31 scheduled",
    ],
    "Renault sold shares in Nissan worth 300 million euros in May 2024.": [
        "acquisition renault - 2024-05-01..2024-05-31 300000000 EUR",
    ],
    "Suzuki shut up shop in Rayong, Thailand, in May 2024.": [
        "market_exit suzuki TH:Rayong 2024-05-01..2024-05-31",
    ],
    "Hyundai Motor India held an investor day in Mumbai on Monday, a year after its listing.": [
        "conference hyundai-motor-india IN:Mumbai 2024-06-10..2024-06-10",
    ],
    "Hyundai Motor India was listed in Mumbai in May 2024.": [
        "funding hyundai-motor-india IN:Mumbai 2024-05-01..2024-05-31",
    ],
    "On 10 May 2024 its exclusive distributor, Egyptian International Motors, opened the first Zeekr showroom "
    "in New Cairo.": [
        "outlet_opening zeekr EG:New Cairo 2024-05-10..2024-05-10",
    ],
    "Caoa showed the Changan Uni-T to the press on Monday, three days before the São Paulo motor show opens.": [
        "product_launch changan BR:São Paulo 2024-06-10..2024-06-10 changan-uni-t",
    ],
    "Opel, absent from Japan since 2006, sold 300 cars there in May.": [
        "market_exit opel JP 2006-01-01..2006-12-31",
    ],
    "Koelliker also sells vans in the UK, where the Farizon SV was launched in December.": [
        "product_launch farizon GB 2023-12-01..2023-12-31 farizon-sv",
    ],
    "The all-electric BMW iX3, first car of a new family, had its world premiere in Munich on 5 May 2024.": [
        "product_launch bmw DE:Munich 2024-05-05..2024-05-05 bmw-ix3",
    ],
    "Xpeng works from a research centre in Munich that was set up in January.": [
        "facility xpeng DE:Munich 2024-01-01..2024-01-31",
    ],
    "BMW has a design studio in Shanghai, which was opened in May 2023.": [
        "facility bmw CN:Shanghai 2023-05-01..2023-05-31",
    ],
    "In January 2021 Toyota took full ownership of the plant in Kolín.": [
        "acquisition toyota CZ:Kolín 2021-01-01..2021-01-31",
    ],
    "An extension of its factory in Kenitra is planned, Stellantis says. The plant was opened in 2019.": [
        "plant stellantis MA:Kenitra - scheduled",
        "plant stellantis MA:Kenitra 2019-01-01..2019-12-31",
    ],
    "Lucid's second plant, in Saudi Arabia, started assembling the Air from kits in September 2023 and is to "
    "build complete cars from late 2026.": [
        "plant lucid SA 2023-09-01..2023-09-30",
        "plant lucid SA 2026-09-01.. scheduled",
    ],
    "Almaty gets a Li Auto store before the end of the year and Baku one in the first quarter of 2025.": [
        "outlet_opening li-auto AZ:Baku 2025-01-01..2025-03-31 scheduled",
        "outlet_opening li-auto KZ:Almaty ..2024-12-31 scheduled",
    ],
    "VinFast inaugurated its plant in Thoothukudi, Tamil Nadu, on May 4, 2024, and handed over the first VF 6 "
    "in Nepal in June.": [
        "milestone vinfast NP 2024-06-01..2024-06-30 vinfast-vf-6",
        "plant vinfast IN:Thoothukudi 2024-05-04..2024-05-04",
    ],
    "Tata Motors' passenger vehicle arm returned to South Africa in May 2024 with the Harrier and the Tiago.": [
        "market_entry tata-motors ZA 2024-05-01..2024-05-31",
        "product_launch tata-motors ZA 2024-05-01..2024-05-31 tata-harrier tata-tiago",
    ],
    "Europeans must wait for the Mitsubishi Eclipse Cross: it is due there this autumn.": [
        "product_launch mitsubishi-motors europe 2024-09-01..2024-11-30 scheduled mitsubishi-eclipse-cross",
    ],
    "The assembly plant of Hanimex, a Hanoi conglomerate, and Chery in Thai Binh should be finished in 2026.": [
        "plant hanimex VN:Thai Binh 2026-01-01..2026-12-31 scheduled",
    ],
    "BYD, which came to Hungary in 2023, built its 10 millionth car in Xi'an on Monday.": [
        "market_entry byd HU 2023-01-01..2023-12-31",
        "milestone byd CN:Xi'an 2024-06-10..2024-06-10",
    ],
    "Honda's Swindon works, the first in the county, opened in May 1985.": [
        "plant honda GB:Swindon 1985-05-01..1985-05-31",
    ],
    "This was BYD's third purchase in the country after it took over a Ford plant in Camaçari in 2023.": [
        "acquisition byd BR:Camaçari 2023-01-01..2023-12-31",
    ],
}
NOT_TOLD = [
    "Iveco said that Turin would remain its head office and that no factory would be closed.",
    "Shares of Renault gained 1.2% in Paris.",
    "Shares in the carmaker Renault fell 3% in Paris on Monday.",
    "As soon as the free trade area works in practice, BYD says, cars will be sold from Ghana.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []
