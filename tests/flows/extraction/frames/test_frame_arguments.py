"""What a verb is said of, and whose and where it is: circumstances ahead of the subject, asides, further clauses and
firms in a list; as of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # A place that opens the clause is where it happens, and not what the verb is of.
    "BYD has plants abroad. In the Turkish city of Manisa production is planned for 2027.": [
        "plant byd TR:Manisa 2027-01-01..2027-12-31 scheduled",
    ],
    "In the Hungarian town of Szeged series production of BYD cars is scheduled for the second quarter of 2026.": [
        "plant byd HU:Szeged 2026-04-01..2026-06-30 scheduled",
    ],
    "In the Spanish city of Valencia the Ford plant will close in 2026.": [
        "plant ford ES:Valencia 2026-01-01..2026-12-31 scheduled",
    ],
    # The time that opens the sentence, before an aside of time.
    "In March, after less than a year, assembly of the Leapmotor T03 was stopped in Tychy, Poland.": [
        "plant leapmotor PL:Tychy 2024-03-01..2024-03-31",
    ],
    "In May, before a crowd of thousands, the Chery plant in Rosslyn, South Africa, was opened.": [
        "plant chery ZA:Rosslyn 2024-05-01..2024-05-31",
    ],
    # Where the clause behind happens is another place.
    "In Germany Ford's Saarlouis plant closes in November 2025, and at Cologne the staff has gone on strike.": [
        "plant ford DE:Saarlouis 2025-11-01..2025-11-30 scheduled",
    ],
    # A town that comes back into work stands for its plant.
    "Belvidere, Illinois, idle since February 2023, gets more than $600 million and reopens in 2027 with the Jeep "
    "Cherokee and the Jeep Compass.": ["plant jeep US:Belvidere 2027-01-01..2027-12-31 scheduled"],
    # What is closed is no second telling of what opens.
    "Toyota opens a second plant in Sorocaba, Brazil, in 2026. Jobs are to move there, and by the end of 2026 the "
    "older plant in Indaiatuba will be shut.": [
        "plant toyota BR:Indaiatuba ..2026-12-31 scheduled",
        "plant toyota BR:Sorocaba 2026-01-01..2026-12-31 scheduled",
    ],
    # Whose it is, where two makers are told of in one place.
    "GWM and GAC both make cars in Rayong, Thailand, where BYD opened its factory on May 4.": [
        "plant byd TH:Rayong 2024-05-04..2024-05-04",
    ],
    # Firms, each with its own time.
    "Chinese rivals have factories in Thailand. Subaru and Suzuki, by contrast, are closing theirs: Subaru in December "
    "this year, Suzuki by the end of 2025.": [
        "plant subaru TH 2024-12-01..2024-12-31 scheduled",
        "plant suzuki TH ..2025-12-31 scheduled",
    ],
    "Subaru and Suzuki will close their plants in Thailand, the former in December, the latter in 2025.": [
        "plant subaru TH 2024-12-01..2024-12-31 scheduled",
        "plant suzuki TH 2025-01-01..2025-12-31 scheduled",
    ],
    "Subaru and Suzuki left Russia, Subaru in 2022 and Suzuki in 2023.": [
        "market_exit subaru RU 2022-01-01..2022-12-31",
        "market_exit suzuki RU 2023-01-01..2023-12-31",
    ],
    # Cars in a list, each with its time in brackets.
    "Next in line are the Geely EX5, a six-seat plug-in hybrid SUV (September), and the Lynk & Co 08 saloon (fourth "
    "quarter).": [
        "product_launch geely - 2024-09-01..2024-09-30 scheduled geely-ex5",
        "product_launch lynk-and-co - 2024-10-01..2024-12-31 scheduled lynk-and-co-08",
    ],
}
# One of several models that nobody names, money, firms that only make something.
NOT_TOLD = (
    "Assembly of the Toyota Corolla goes on in Sorocaba. Toyota promised two new models as well. The first, a compact "
    "car, is expected in 2025.",
    "Stellantis says the site gets $600 million in 2025 to be ready for the Jeep Compass.",
    "BYD and Chery sold more cars in Chile, BYD in May and Chery in June.",
    "Berlin reopens talks with Volkswagen in July.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []
