"""Stands: firms at a show that sentences before have named; as of 12 June 2024."""

from collections.abc import Callable

import pytest

_IAA = "The IAA Mobility, which ran from 5 to 10 September 2023 in Munich, was full of newcomers. "
TOLD = {
    "The Jakarta show (GIIAS) opens on 24 July 2024. VinFast shows the VF 7 there, BYD the M6.": [
        "conference byd ID:Jakarta 2024-07-24..2024-07-24 scheduled",
        "conference vinfast ID:Jakarta 2024-07-24..2024-07-24 scheduled",
        "product_launch vinfast ID:Jakarta 2024-07-24..2024-07-24 scheduled vinfast-vf-7",
    ],
    "Xpeng will have a stand at the Munich motor show in September. It will show the next P7 there.": [
        "conference xpeng DE:Munich 2024-09-01..2024-09-30 scheduled",
        "product_launch xpeng DE:Munich 2024-09-01..2024-09-30 scheduled xpeng-p7",
    ],
    f"{_IAA}BYD had a large stand.": ["conference byd DE:Munich 2023-09-05..2023-09-10"],
    f"{_IAA}GAC was there as well.": ["conference gac DE:Munich 2023-09-05..2023-09-10"],
    f"{_IAA}Zeekr used the occasion to meet dealers.": ["conference zeekr DE:Munich 2023-09-05..2023-09-10"],
    f"{_IAA}Leapmotor showed two concept cars.": ["conference leapmotor DE:Munich 2023-09-05..2023-09-10"],
    "At the Bangkok Motor Show in March, Mitsubishi unveiled a hybrid SUV.": [
        "conference mitsubishi-motors TH:Bangkok 2024-03-01..2024-03-31",
    ],
    "Honda says that it will exhibit at the Japan Mobility Show in Tokyo from 30 October.": [
        "conference honda JP:Tokyo 2024-10-30.. scheduled",
    ],
    "GAC presented its cars at the Paris Motor Show, which began on October 17, 2022, and where it had last "
    "exhibited in 2018.": [
        "conference gac FR:Paris 2018-01-01..2018-12-31",
        "conference gac FR:Paris 2022-10-17..2022-10-17",
    ],
    "Two brands from China had stands at the Geneva Motor Show, opened on February 26. One was MG, which gave "
    "its MG3 a world premiere there.": [
        "conference mg CH:Geneva 2024-02-26..2024-02-26",
        "product_launch mg CH:Geneva 2024-02-26..2024-02-26 mg3",
    ],
    "The Brussels motor show opened on 13 January 2023. Among the newcomers: Denza, Deepal and Lepas. Lynk & "
    "Co stayed away.": [
        "conference deepal BE:Brussels 2023-01-13..2023-01-13",
        "conference denza BE:Brussels 2023-01-13..2023-01-13",
        "conference lepas BE:Brussels 2023-01-13..2023-01-13",
    ],
    "The exhibitors at the Geneva show in February included Renault, MG and Lucid.": [
        "conference lucid CH:Geneva 2024-02-01..2024-02-29",
        "conference mg CH:Geneva 2024-02-01..2024-02-29",
        "conference renault CH:Geneva 2024-02-01..2024-02-29",
    ],
    "At the Busan mobility show this June, Renault will be absent; Hyundai, though, has booked a hall.": [
        "conference hyundai KR:Busan 2024-06-01..2024-06-30",
    ],
    "The Paris show opens on 14 October. Kia has already confirmed that it will be there.": [
        "conference kia FR:Paris 2024-10-14..2024-10-14 scheduled",
    ],
    "GAC presented its cars at the Paris Motor Show, which began on October 14 and where it had last exhibited "
    "in 2018.": [
        "conference gac FR:Paris 2018-01-01..2018-12-31",
        "conference gac FR:Paris 2023-10-14..2023-10-14",
    ],
    "Isuzu will exhibit at the Commercial Vehicle Show in Birmingham from 16 to 18 July. Maxus, which skipped "
    "the event in 2023, returns with a pick-up.": [
        "conference isuzu GB:Birmingham 2024-07-16..2024-07-18 scheduled",
        "conference maxus GB:Birmingham 2024-07-16..2024-07-18 scheduled",
    ],
}
NOT_TOLD = [
    f"{_IAA}Tesla stayed away.",
    f"{_IAA}Lynk & Co presented its figures in Gothenburg in March.",
    "Nio will skip the Munich show this year.",
    "Xpeng shows the new P7 to customers.",
    "The contract was signed by Haval at a ceremony in Bogota last Thursday.",
    "At the Munich show last September, Tesla was missing. Nio had last shown its results there in 2018.",
    "The Brussels motor show opened on 13 January 2023. Among the carmakers with the highest sales were Denza "
    "and Deepal.",
    "The Paris show opens on 14 October. Kia has confirmed that it will build the EV3 in Slovakia.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("conference")]
