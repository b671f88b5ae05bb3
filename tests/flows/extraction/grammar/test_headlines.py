"""Headlines that say in the infinitive what somebody is to do in a country."""

from collections.abc import Callable, Mapping
from typing import Any

Facts = dict[str, list[dict[str, Any]]]

PLANNED = [
    "Zeekr to enter Peru\n\nThe carmaker is hiring.",
    "Zeekr to sell cars in Peru\n\nThe carmaker is hiring.",
    "Chinese brand Zeekr to start deliveries in Peru\n\nThe carmaker is hiring.",
    "Zeekr's flagship SUV to go on sale in Peru\n\nThe carmaker is hiring.",
]
PRESENT = [
    "Zeekr sells cars to taxi fleets in Peru\n\nThe carmaker is hiring.",
    "Zeekr delivers 500 cars to customers in Peru\n\nThe carmaker is hiring.",
    "Zeekr is known to many in Peru as a maker of cars. It sells them in Lima.",
]


def test_headlines(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> None:
    """What is to be done is planned; who does something "to" somebody is there."""
    texts = {f"t{i}": text for i, text in enumerate([*PLANNED, *PRESENT])}
    told = {
        texts[key]: {row["status"] for row in facts["markets"] if row["place"] == "PE"}
        for key, facts in facts_of_all(texts).items()
    }
    assert told == {text: {"planned"} if text in PLANNED else {"present"} for text in texts.values()}
