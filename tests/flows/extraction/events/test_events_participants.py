"""Participants: who takes part in an event, and as what, each linked to the event's reading."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]

TOLD = {
    (
        "Changan held a dealer conference in Bangkok on May 20. "
        "Among the guests was Somchai Dee, chairman of Siam Motors."
    ): {
        ("host", None, "changan"),
        ("guest", "somchai-dee", "siam-motors"),
    },
    "BYD hosted a forum in Paris in May 2024.": {("host", None, "byd")},
    "Chery organised a summit in Wuhu in October 2023.": {("host", None, "chery")},
    "Nio exhibited three cars at the Munich motor show in 2023.": {("exhibitor", None, "nio")},
    "Xpeng unveiled the G6 at Auto Shanghai in April 2023.": {("exhibitor", None, "xpeng")},
    "Geely and Renault signed a framework agreement in Seoul in January 2022.": {("partner", None, "renault")},
    "Stellantis, which owns a fifth of Leapmotor, signed a memorandum with Tata in May.": {
        ("partner", None, "tata-motors")
    },
    "Leapmotor comes to Australia. LSH Auto, an old hand in the Mercedes-Benz trade, has been picked as importer.": {
        ("partner", None, "lsh-auto")
    },
    "SAIC has formed a joint venture with JSW in India.": {("partner", None, "jsw")},
    "Inchcape will distribute Deepal cars in Chile.": {("partner", None, "inchcape")},
    "Volkswagen teamed up with Xpeng in July 2023.": {("partner", None, "xpeng")},
    "Hedin will import Hongqi cars to Sweden from September.": {("partner", None, "hedin")},
    "Michael Lohscheller was appointed chief executive of Polestar in August 2024.": {
        (None, "michael-lohscheller", "polestar")
    },
    "Thomas Ingenlath stepped down as chief executive of Polestar in May.": {(None, "thomas-ingenlath", "polestar")},
    "Chery promoted Victor Zhang to country director in Britain last week.": {(None, "victor-zhang", "chery")},
    "In January Audi appointed Gernot Doellner chairman.": {(None, "gernot-doellner", "audi")},
    "Togg displayed two cars at the IAA in Munich in September 2023.": {("exhibitor", None, "togg")},
    "Mazda presented a concept at the Japan Mobility Show in Tokyo in October 2023.": {("exhibitor", None, "mazda")},
    "Geely staged a partner conference in Hangzhou on 10 April 2024.": {("host", None, "geely")},
    "Hongqi invited its dealers to a conference in Dubai in March 2024.": {("host", None, "hongqi")},
    (
        "Jetour held a dealer conference in Cairo on 3 June. "
        "Dai Lihong, president of Jetour, opened the conference with a speech."
    ): {("host", None, "jetour"), ("speaker", "dai-lihong", "jetour")},
    "Stellantis bought a 21% stake in Leapmotor in October 2023.": {("partner", None, "leapmotor")},
    "Mercedes-Benz sold its stake in Denza to BYD in 2024.": {
        ("partner", None, "denza"),
        ("partner", None, "byd"),
    },
    "Honda and Nissan signed a memorandum of understanding in Tokyo in March 2024.": {("partner", None, "nissan")},
    "Toyota and BYD founded a joint venture in Shenzhen in 2020.": {("partner", None, "byd")},
    "Kia concluded a supply agreement with Uber in January 2024.": {("partner", None, "uber")},
    "Carlos Tavares resigned as chief executive of Stellantis in May.": {(None, "carlos-tavares", "stellantis")},
    "Nissan hired Ponz Pandikuthira as head of planning last year.": {(None, "ponz-pandikuthira", "nissan")},
}
NOBODY = [
    "VinFast opened a showroom in Manila, the Philippines, on 3 May, said Pham Sanh Chau.",
    "Renault launched the Duster in Turkey in April.",
    "A spokesman for Ford declined to comment on talks with Volkswagen.",
    "BYD sold 300,000 cars in May, Stella Li said.",
    "Samir Hmicho praised the new SERES 5 in London.",
    "Toyota cooperates with BYD, Reuters reported.",
    "BYD opened a factory in Rayong, Thailand, in April.",
]


@pytest.mark.parametrize("text", TOLD)
def test_who_takes_part(text: str, facts_of: Callable[..., Facts]) -> None:
    found = facts_of(text, date(2024, 6, 12))["participants"]

    assert {(p.get("role"), p.get("person_id"), p.get("organization_id")) for p in found} == TOLD[text]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_takes_part(text: str, facts_of: Callable[..., Facts]) -> None:
    assert facts_of(text, date(2024, 6, 12))["participants"] == []


def test_participants_point_at_their_own_event(facts_of: Callable[..., Facts]) -> None:
    text = "Changan held a dealer conference in Bangkok on May 20. Volkswagen teamed up with Xpeng in July 2023."
    facts = facts_of(text, date(2024, 6, 12))
    types = [event["event_type"] for event in facts["events"]]

    assert {(types[p["event_reading"]], p["role"]) for p in facts["participants"]} == {
        ("conference", "host"),
        ("partnership", "partner"),
    }
