"""Designators: codes and words that name a car with its brand, or alone."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]

CARS = [
    ("XPENG sells cars. The G6 SUV and G9 SUV are due.", ["xpeng-g6", "xpeng-g9"]),
    ("Lynk & Co has a hybrid SUV called 01.", ["lynk-and-co-01"]),
    ("Lynk & Co grows. The fully electric 02 arrives soon.", ["lynk-and-co-02"]),
    ("Zeekr comes. The 009 and the X are cars.", ["zeekr-009", "zeekr-x"]),
    ("VinFast builds two SUVs, the VF 6 and VF 7.", ["vinfast-vf-6", "vinfast-vf-7"]),
    ("NIO shows the small electric Firefly hatchback.", ["firefly"]),
    ("VW sells the VW Golf.", ["volkswagen-golf"]),
    ("SERES 5, 7 and 9 are SUVs.", ["seres-5", "seres-7", "seres-9"]),
    ("Tata sold ten Nexon EVs.", ["tata-nexon-ev"]),
    ("Rivian shows the R2.", ["rivian-r2"]),
    ("Hyundai renews its range. The second-generation Venue is due in May.", ["hyundai-venue"]),
    ("Ford spends money in Pretoria. It goes into a plug-in hybrid Ranger.", ["ford-ranger"]),
    ("Nissan saves. Work on the next Leaf goes on.", ["nissan-leaf"]),
    ("Volkswagen has a plant in Kariega. It built 131,000 Polos last year.", ["volkswagen-polo"]),
    ("VinFast will build VF 3s, VF 5s and VF 7s in Subang.", ["vinfast-vf-3", "vinfast-vf-5", "vinfast-vf-7"]),
    ("More than 150,000 of them were Aito M9s.", ["aito-m9"]),
    ("Jaecoo handed over 310 J7s in Peru.", ["jaecoo-j7"]),
    ("Lynk & Co has delivered 55,000 cars, nearly all of them 01s.", ["lynk-and-co-01"]),
    ("The BMW i3s was sold until 2022.", ["bmw-i3"]),
    ("Nissan will import cars. A small SUV and a new Patrol come first.", ["nissan-patrol"]),
    ("Subaru tells its sales.\n\n- Forester: 14,000, down 3%", ["subaru-forester"]),
    ("BYD has three cars here.\n\n- Dolphin - small and cheap\n- Han - a large sedan", ["byd-dolphin", "byd-han"]),
    ("GWM goes to Chile. It will sell the Poer pickup there.", ["gwm-poer"]),
    ("Proton has two electric cars, the e.MAS 7 and the e.MAS 5.", ["proton-e-mas-5", "proton-e-mas-7"]),
    ("Visitors saw BYD's newly unveiled Tang L, an SUV.", ["byd-tang-l"]),
    ("Dacia builds in China. The Spring, an electric city car, comes from there.", ["dacia-spring"]),
    ("Ford builds in Cologne. The Capri is made there.", ["ford-capri"]),
    ("XPENG builds at Graz. The G9, an electric SUV, is made there.", ["xpeng-g9"]),
]


@pytest.mark.parametrize(("text", "expected"), CARS)
def test_designators_belong_to_the_right_brand(text: str, expected: list[str], facts_of: Facts) -> None:
    assert sorted(m["model_id"] for m in facts_of(text)["models"]) == expected


NO_CARS = [
    "Electric crossovers from Skywell will come.",
    "In March BYD sold more.",
    "The G7 and the G20 met; BYD was there.",
    "XPENG grew in Q3, and in H1 too.",
    "BYD uses 5G and the V8 has gone.",
    "Zeekr has 9 shops and sold 1,001 cars.",
    "BYD reached Level 3 on Highway 66.",
    "Renault pays R5.2 billion in South Africa.",
    "BYD leads the TOP10 cars here. It is on Malaysia's top-10 car list.",
    "Dacia will be back in the Spring season. In Spring 2026 it may be cheaper.",
    "Ford has a site near Toledo. SEAT knows the Toledo plant.",
    "Nissan staff take leaf tea. The patrol came by.",
    "A Chery hall is rising at Stryków, where the A1 motorway crosses the A2.",
    "In the Q3s of recent years Audi sold less.",
    "Volvo built wagons in the 90s and sold many in the 1980s.",
    "The BYD DM-i version follows, and GWM's Hi4 system is shown.",
]


@pytest.mark.parametrize("text", NO_CARS)
def test_other_codes_are_no_cars(text: str, facts_of: Facts) -> None:
    assert facts_of(text)["models"] == []
