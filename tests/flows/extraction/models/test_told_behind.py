"""What is told of cars behind their names, and of their versions, and near misses."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)
WANTED = ("body_style", "segment", "powertrain")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "JAC brought the Sei4 Pro and Sei7 Pro, family SUVs, to Mexico.",
            {"JAC Sei4 Pro": "suv", "JAC Sei7 Pro": "suv"},
        ),
        (
            "BYD sells the Atto 3, the Seal U and the Tang, electric SUVs with long range.",
            {"BYD Atto 3": "suv ev", "BYD Seal U": "suv ev", "BYD Tang": "suv ev"},
        ),
        (
            "Fiat makes the Citroën Ami and the Fiat Topolino, two electric toys, at Kenitra.",
            {"Citroen Ami": "ev", "Fiat Topolino": "ev"},
        ),
        (
            "Changan sells the Deepal S05 SUV and the Deepal L07 sedan, and both carry a range extender.",
            {"Deepal S05": "suv erev", "Deepal L07": "sedan erev"},
        ),
        (
            "On offer are the Li Auto L6 and the Li Auto L9, range extenders all.",
            {"Li Auto L6": "erev", "Li Auto L9": "erev"},
        ),
        (
            "Kia sells the Kia EV3 and the Kia EV5, each with an all-electric drive.",
            {"Kia EV3": "bev", "Kia EV5": "bev"},
        ),
        ("The Tata Punch, 3.8 metres of crossover, climbs well.", {"Tata Punch": "suv"}),
        ("The BYD Song Pro, a size up, is a plug-in hybrid.", {"BYD Song Pro": "phev"}),
        (
            "The Chery Tiggo Cross, unveiled at Kyalami last August, is the cheapest full hybrid in the land.",
            {"Chery Tiggo Cross": "hev"},
        ),
        (
            "The Deepal S05, whose range extender spares its owner the search for a charger, costs little.",
            {"Deepal S05": "erev"},
        ),
        ("A hybrid version of the Haval H7 comes to dealers in March.", {"Haval H7": "hev"}),
        ("JAC sells the plug-in variant of the JAC Hunter pickup.", {"JAC Hunter": "pickup phev"}),
        ("The Changan Lumin is a two-door city EV.", {"Changan Lumin": "city_car ev"}),
        # Near misses.
        ("JAC brought the JAC Sei4 Pro and the JAC Sei7 Pro, electric car sales being slow.", {"JAC Sei7 Pro": ""}),
        ("The Tata Punch, 3.8 metres long, rivals a crossover.", {"Tata Punch": ""}),
        ("The BYD Song Pro, a size up, is the rival of a plug-in hybrid.", {"BYD Song Pro": ""}),
        ("The Deepal S05, whose price is that of an electric scooter, costs little.", {"Deepal S05": ""}),
        ("A hybrid version may follow, and the Haval H7 comes to dealers in March.", {"Haval H7": ""}),
        (
            "Renault sells the Renault Clio and the Renault Captur, but no electric cars.",
            {"Renault Clio": "", "Renault Captur": ""},
        ),
        (
            "Volkswagen sells the Golf and the Polo, and rivals build electric SUVs.",
            {"Volkswagen Golf": "", "Volkswagen Polo": ""},
        ),
        (
            "Renault sells the Renault Clio and the Renault Captur, and it sells hybrids.",
            {"Renault Clio": "", "Renault Captur": ""},
        ),
        (
            "Kia sells the Kia EV3 and the Kia EV5, and all dealers know hybrids.",
            {"Kia EV3": "", "Kia EV5": ""},
        ),
        ("The Deepal S05, whose petrol rivals cost more, is cheap.", {"Deepal S05": ""}),
        ("The Deepal S05, whose diesel predecessor was dear, is cheap.", {"Deepal S05": ""}),
        ("The Kia EV3, a size up, is one of the reasons why diesel is dying.", {"Kia EV3": ""}),
        ("The Kia EV3, a size up, is the first car here since the hybrid Tang.", {"Kia EV3": ""}),
        ("There is no hybrid version of the Tesla Model Y.", {"Tesla Model Y": ""}),
        ("A petrol version of the Kia EV3 is ruled out.", {"Kia EV3": ""}),
    ],
)
def test_attributes(facts_of: Callable[..., Facts], text: str, told: dict[str, str]) -> None:
    cars = {
        m["name"]: " ".join(str(m[a]) for a in WANTED if m.get(a) is not None) for m in facts_of(text, DAY)["models"]
    }
    assert {name: cars[name] for name in told} == told
