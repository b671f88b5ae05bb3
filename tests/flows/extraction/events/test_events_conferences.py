"""Conferences: shows and gatherings that a company holds, attends or exhibits at; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # A gathering of a maker's own, told by its noun alone.
    "Rivian's investor day on 27 May 2024 drew 400 guests.": ["conference rivian - 2024-05-27..2024-05-27"],
    "A dealer conference of Dongfeng's for Central Asia took place in Tashkent in May.": [
        "conference dongfeng UZ:Tashkent 2024-05-01..2024-05-31",
    ],
    "GWM's overseas conference, to be held in Baoding on 10 August 2024, will be attended by 300 importers.": [
        "conference gwm CN:Baoding 2024-08-10..2024-08-10 scheduled",
    ],
    "Nio held its annual Nio Day in Hefei on 21 December 2023.": ["conference nio CN:Hefei 2023-12-21..2023-12-21"],
    "On 5 March 2024 Skywell called its German dealers to a meeting in Frankfurt.": [
        "conference skywell DE:Frankfurt 2024-03-05..2024-03-05",
    ],
    "JAC met its African distributors in Hefei on 20 and 21 May 2024.": [
        "conference jac CN:Hefei 2024-05-20..2024-05-21",
    ],
    # The days of a show by its own verb, or in the sentence beside it.
    "Auto Shanghai 2023 ran from 18 to 27 April. Lynk & Co was there with the 08, Xpeng with the G6.": [
        "conference lynk-and-co CN:Shanghai 2023-04-18..2023-04-27",
        "conference xpeng CN:Shanghai 2023-04-18..2023-04-27",
    ],
    "At the Paris motor show Renault took 2,000 orders. The show opened on 14 October 2022.": [
        "conference renault FR:Paris 2022-10-14..2022-10-14",
    ],
    "BYD will return to the Munich show, the IAA, in September 2024.": [
        "conference byd DE:Munich 2024-09-01..2024-09-30 scheduled",
    ],
    # Somebody stays away, somebody else does not.
    "Toyota stayed away from the Paris show in October 2022, but Leapmotor came.": [
        "conference leapmotor FR:Paris 2022-10-01..2022-10-31",
    ],
    "After skipping Geneva, BYD will return to the Munich show in September 2024.": [
        "conference byd DE:Munich 2024-09-01..2024-09-30 scheduled",
    ],
    # An event that is held before a show is one of its own; a day counted from it is not.
    "Nio explained its plans at an event held ahead of the Shanghai motor show in April.": [
        "conference nio CN:Shanghai 2024-04-01..2024-04-30",
    ],
    # Shows known by their letters, dealers called together, a maker told behind the show.
    "Chery showed its pickup at KLIMS in Kuala Lumpur in May.": [
        "conference chery MY:Kuala Lumpur 2024-05-01..2024-05-31",
    ],
    "Jetour invited its African dealers to Nairobi in May.": ["conference jetour KE:Nairobi 2024-05-01..2024-05-31"],
    "Dealers from 14 countries met in Nairobi in May at the invitation of Jetour.": [
        "conference jetour KE:Nairobi 2024-05-01..2024-05-31",
    ],
    "Avatr showed its plans to distributors at a meeting in Bangkok on Monday.": [
        "conference avatr TH:Bangkok 2024-06-10..2024-06-10",
    ],
    "Among the exhibitors of the IAA in Munich in September 2023 was BYD.": [
        "conference byd DE:Munich 2023-09-01..2023-09-30",
    ],
    "The motor show in Munich in September 2023 was the stage for BYD.": [
        "conference byd DE:Munich 2023-09-01..2023-09-30",
    ],
    "Geely's next partner conference takes place in Dubai in August.": [
        "conference geely AE:Dubai 2024-08-01..2024-08-31 scheduled",
    ],
    "Hyundai raised its goal. The occasion was the CEO Investor Day in Seoul on 2 March.": [
        "conference hyundai KR:Seoul 2024-03-02..2024-03-02",
    ],
    "BYD unveiled the Seagull at the Shanghai motor show in April 2023.": [
        "conference byd CN:Shanghai 2023-04-01..2023-04-30",
        "product_launch byd CN:Shanghai 2023-04-01..2023-04-30 byd-seagull",
    ],
    "Nio exhibited at the Munich motor show in 2023.": [
        "conference nio DE:Munich 2023-01-01..2023-12-31",
    ],
    "BYD will take part in the Paris Motor Show in October.": [
        "conference byd FR:Paris 2024-10-01..2024-10-31 scheduled",
    ],
    "Changan held a dealer conference in Bangkok on May 20.": [
        "conference changan TH:Bangkok 2024-05-20..2024-05-20",
    ],
    "More than 300 guests from 40 countries attended Chery's partner summit in Wuhu in October 2023.": [
        "conference chery CN:Wuhu 2023-10-01..2023-10-31 40 countries eq",
    ],
    "At Auto China in Beijing, Xiaomi had the largest stand.": [
        "conference xiaomi CN:Beijing -",
    ],
    "Toyota's chairman spoke at the World Economic Forum in Davos in January.": [
        "conference toyota CH:Davos 2024-01-01..2024-01-31",
    ],
    # The show's own time, told behind its name; the day on which somebody spoke there.
    "Togg used the IAA fair in Munich, which began on May 9, to say that orders begin on September 29.": [
        "conference togg DE:Munich 2024-05-09..2024-05-09",
    ],
    "At GIIAS, the motor show in Tangerang that closed its doors on Sunday, the Wuling stand belonged to a van.": [
        "conference wuling ID:Tangerang 2024-06-09..2024-06-09",
    ],
    "Kia said on Monday during the motor show in Brussels that it would add a car.": [
        "conference kia BE:Brussels 2024-06-10..2024-06-10",
    ],
    # Who shows its brands is there, and not they.
    "GWM opened its office in Munich in 2021, when it presented its Ora and Wey brands at the IAA show.": [
        "conference gwm DE:Munich 2021-01-01..2021-12-31",
        "facility gwm DE:Munich 2021-01-01..2021-12-31",
    ],
    "NIO held NIO Day 2023 in Xi'an on 23 December.": [
        "conference nio CN:Xi'an 2023-12-23..2023-12-23",
    ],
}
NOT_TOLD = [
    "Kia's news conference in Seoul on 5 May 2024 drew 300.",
    "BYD's investor conference call was on 5 May 2024 in Hong Kong.",
    "Rivian's bad day on 27 May 2024 cost it a tenth of its worth.",
    "Ahead of the Tokyo show, which opens on 30 October 2024, BYD published pictures of its kei car.",
    "BYD sacked its manager on the eve of the Shanghai show, on 22 April 2024.",
    "Toyota stayed away from the Paris show in October 2022, but Leapmotor's rivals noticed.",
    "JAC met its targets in Hefei on 20 May 2024.",
    "Dealers in Nairobi met their targets in May, says Jetour.",
    "BYD invited buyers to test drives in Lyon in May.",
    "The CEO of Chery was shown at the HQ in Wuhu in May.",
    "BYD's sales day in Lyon was held up by snow.",
    # A verb: what figures show.
    "BYD sold 11,024 cars in Indonesia in May, figures from the industry body Gaikindo show.",
    "BYD sold 63,400 cars in Turkey in the first half of 2023, data of the distributors' association ODMD show.",
    "Geely registered 1,200 cars in Norway in May, statistics published by OFV in Oslo show.",
    "Tesla skipped the show.",
    "The figures show a fall in May.",
    "BYD has shown patience in Germany.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("conference",)]
