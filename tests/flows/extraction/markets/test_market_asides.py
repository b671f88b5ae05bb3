"""What stands beside a market: what somebody lacks, clauses of time, yardsticks, journeys, where things come from."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def _markets(facts: Facts) -> set[tuple[str, str, str, str]]:
    return {(m["organization_id"], m["place"], m["status"], m["certainty"]) for m in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What somebody lacks is denied, and not the plan beside it.
        ("The factories that BYD is putting up in Brazil have no partner.", ("byd", "BR", "planned", "asserted")),
        ("In Chile no other Chinese brand does as well as Chery.", ("chery", "CL", "present", "asserted")),
        ("Chery plans cars for Spain and possibly a van.", ("chery", "ES", "planned", "asserted")),
        # Phrases with verbs of coming, ending and making that tell of none.
        ("Spain has come up as a possible location for a plant of Chery.", ("chery", "ES", "planned", "hedged")),
        ("Chery might end up building cars in Britain.", ("chery", "GB", "planned", "hedged")),
        ("By end-2030 Chery will do business in Chile.", ("chery", "CL", "planned", "asserted")),
        # A relative clause ends before the verb of what it stands in.
        (
            "Geely, which owns Lotus and Volvo, is bringing a brand to Chile.",
            ("geely", "CL", "planned", "asserted"),
        ),
        # Clauses of time in the present tense tell of what is to come, those in the past of what has been.
        (
            "Chery dealers are to open in Malaysia as soon as the brand is launched there.",
            ("chery", "MY", "planned", "asserted"),
        ),
        ("Chery dealers opened in Malaysia when the brand was launched there.", ("chery", "MY", "present", "asserted")),
        # Work on a plant is no production in it.
        ("Construction of a plant has started in Indonesia, VinFast says.", ("vinfast", "ID", "planned", "asserted")),
        ("VinFast has started production at a plant in Indonesia.", ("vinfast", "ID", "present", "asserted")),
        # Where something comes from and is built.
        ("The kits come from Tucson, Arizona, where Lucid builds them.", ("lucid", "US", "present", "asserted")),
        # One of two sites that is shut.
        ("BYD shut down its plant in Lyon. It sells cars in Paris.", ("byd", "FR", "present", "asserted")),
        (
            "SERES has set its sights on left-hand-drive as well as right-hand-drive markets.",
            ("seres", "left_hand_drive", "planned", "asserted"),
        ),
        ("With 2 percent of the market in China, Nio is behind.", ("nio", "CN", "present", "asserted")),
        # Tariffs that are high in the circumstances of a plan, and no matter of the state.
        (
            "BYD is growing. Cars for Canada are not on the agenda, with politics hostile and a tariff of 100%.",
            ("byd", "CA", "planned", "denied"),
        ),
        # Authorities that buy cars are customers.
        (
            "Tata Motors is growing. Ten of its cars have been handed over to the Government of Gujarat.",
            ("tata-motors", "IN", "present", "asserted"),
        ),
        # "There" is the region of the same sentence.
        (
            "Zeekr will enter Oman. It has shipped 600 cars to Africa, and its sales there are growing.",
            ("zeekr", "OM", "planned", "asserted"),
        ),
    ],
)
def test_told(facts_of: Callable[[str], Facts], text: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in _markets(facts_of(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The kits come from Tucson, Arizona, where it is hot, and Lucid is proud.", "US"),
        ("France and Spain are among the countries on the route of three Seres 5s of SERES.", "FR"),
        ("Chery's 182-metre tower is twice as tall as Liberty in New York.", "US"),
        ("For Chery, Mexico is the third biggest market after those of Russia and Brazil.", "RU"),
        ("BYD South Africa head Steve Chang hopes that the cars will please people in Kenya.", "KE"),
        ("BYD is growing. Lawmakers in Canada want a tariff of 100%, with all that it means.", "CA"),
        ("GAC is looking for a site. It is Rome's current favourite for a plant.", "IT"),
        ("BYD is growing. It has talked to the Government of Gujarat.", "IN"),
        ("Xpeng, whose stock trades in Hong Kong, has its eye on Azerbaijan.", "HK"),
    ],
)
def test_no_market(facts_of: Callable[[str], Facts], text: str, place: str) -> None:
    assert place not in {m["place"] for m in facts_of(text)["markets"]}


def test_a_plan_with_a_day_outdoes_preparations(facts_of: Callable[[str], Facts]) -> None:
    told = _markets(
        facts_of("XPENG has appointed Ali&Sons to sell its cars in Egypt. The G6 is due in Egypt by the end of 2030.")
    )
    assert ("xpeng", "EG", "planned", "asserted") in told
    assert ("xpeng", "EG", "present", "asserted") not in told


def test_what_a_makers_brand_does_is_not_its_owners(facts_of: Callable[[str], Facts]) -> None:
    told = _markets(facts_of("Zeekr sells cars in Chile. Peru is, besides Oceania, where Geely's premium brand sells."))
    assert not any(who == "geely" for who, _, _, _ in told)


def test_an_appointment_alone_is_a_presence(facts_of: Callable[[str], Facts]) -> None:
    told = _markets(facts_of("XPENG has appointed Ali&Sons, a dealer group, in Egypt. It sold 300 cars in Egypt."))
    assert ("xpeng", "EG", "present", "asserted") in told
