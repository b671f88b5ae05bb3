"""Merging events: title, lead and body tell one happening once; steps with dates of their own stay apart."""

from collections.abc import Callable

import pytest

Told = Callable[[list[str]], dict[str, list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BYD opens plant in Hungary\n\nBYD opened a plant in Szeged, Hungary, on Monday.",
            ["plant byd HU:Szeged 2024-06-10..2024-06-10"],
        ),
        (
            "BYD broke ground on a plant in Szeged in January 2022. The Szeged plant was opened in May 2024.",
            ["plant byd HU:Szeged 2022-01-01..2022-01-31", "plant byd HU:Szeged 2024-05-01..2024-05-31"],
        ),
        (
            "Nissan will close its Civac plant by March 2026. The plant in Morelos will be closed by March 2026.",
            ["plant nissan MX:Cuernavaca ..2026-03-31 scheduled"],
        ),
        (
            "Kia opened a plant in Detroit in May. A plant in Georgia will be opened by March 2026.",
            ["plant kia US:Detroit 2024-05-01..2024-05-31", "plant kia US:Georgia ..2026-03-31 scheduled"],
        ),
        (
            "GAC opened a plant in Thailand in May. The facility is located in Rayong province.",
            ["plant gac TH:Rayong province 2024-05-01..2024-05-31"],
        ),
        (
            "BYD opened its plant in Turkey in May. Turkey is a hub. The factory, announced two years ago, is large.",
            ["plant byd TR 2024-05-01..2024-05-31"],
        ),
        (
            "VinFast has orders even before the inauguration of its plant in Thoothukudi. The company plans to "
            "inaugurate the facility by the end of this month.",
            ["plant vinfast IN:Thoothukudi ..2024-06-30 scheduled"],
        ),
        (
            "XPENG entered Spain in March. In March XPENG started selling cars in Spain.",
            ["market_entry xpeng ES 2024-03-01..2024-03-31"],
        ),
        (
            "European production of XPENG cars has begun. XPENG began assembly of the G6 in Graz in May.",
            ["plant xpeng AT:Graz 2024-05-01..2024-05-31"],
        ),
        (
            "Ranipet gets its Tata plant\n\nThe minister laid the foundation stone of a Tata Motors factory at "
            "Panapakkam, Ranipet district, India, on Saturday.",
            ["plant tata-motors IN:Panapakkam 2024-06-08..2024-06-08"],
        ),
        (
            "The Polestar 4 was launched in South Korea in May. In May the Polestar 4 went on sale in South Korea.",
            ["product_launch polestar KR 2024-05-01..2024-05-31 polestar-4"],
        ),
    ],
)
def test_one_happening_is_one_event(text: str, expected: list[str], events_of: Told) -> None:
    assert events_of([text])[text] == expected


def test_the_telling_with_the_day_is_the_statement(facts_of: Callable[[str], dict[str, list[dict[str, str]]]]) -> None:
    between = "Workers and ministers came, and the weather held all day long, as neighbours tell. " * 8
    text = f"BYD has opened its plant in Szeged.\n\n{between}\n\nBYD opened the Szeged plant in May 2024."
    evidence = [e for e in facts_of(text)["evidence"] if e["dataset"] == "events" and e["field"] == "*"]
    assert [e["quote"] for e in evidence] == ["BYD opened the Szeged plant in May 2024."]
