"""Names of organisations and models: by the vocabulary, and beyond it."""

import csv
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary
from flows.extraction.names.names import find_names
from flows.reading.sentences import split_sentences
from tests.texts_together import Together

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
GONE = {"innovation-automotive", "skywell", "dfsk"}


@cache
def _read_with(vocabulary: Vocabulary) -> Together[pl.DataFrame]:
    """What tells the names of a text."""

    def read(texts: list[str]) -> list[pl.DataFrame]:
        documents = pl.DataFrame({"document_id": [str(i) for i in range(len(texts))], "title": "", "text": texts})
        found = find_names(split_sentences(documents), vocabulary)
        return [found.filter(pl.col("document_id") == key) for key in documents["document_id"]]

    return Together(read)


def names_of(text: str, vocabulary: Vocabulary, kind: str) -> list[str]:
    """The names of one kind in a text, in order."""
    return _read_with(vocabulary)(text).filter(pl.col("kind") == kind).sort("start")["surface"].to_list()


@pytest.fixture(scope="module")
def reduced(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """The vocabulary without three organisations and their models."""
    folder = tmp_path_factory.mktemp("reduced") / "vocabulary"
    shutil.copytree(root / "raw" / "vocabulary", folder)
    models = {r["model_id"] for r in _rows(folder / "models.csv") if r["brand_id"] in GONE}
    for name, column, ids in (
        ("organizations.csv", "organization_id", GONE),
        ("organization_aliases.csv", "organization_id", GONE),
        ("organization_seats.csv", "organization_id", GONE),
        ("organization_partners.csv", "organization_id", GONE),
        ("organization_partners.csv", "partner_id", GONE),
        ("models.csv", "model_id", models),
        ("model_aliases.csv", "model_id", models),
    ):
        rows = [r for r in _rows(folder / name) if r[column] not in ids]
        for row in rows:
            if row.get("parent_organization_id") in GONE:
                row["parent_organization_id"] = ""
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return load_vocabulary(folder)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_seed_is_read_without_its_small_companies_in_the_vocabulary(
    root: Path, reduced: Vocabulary, facts_of: Facts
) -> None:
    text = (root / "tests" / "gold" / "articles" / "seres-global-partners-2024.txt").read_text(encoding="utf-8")
    facts = facts_of(text, vocabulary=reduced)
    assert {m["name"] for m in facts["models"]} >= {"Skywell BE11", "DFSK EC35", "SERES 5", "SERES 7", "SERES 9"}
    assert "Innovation Automotive" in {o["name"] for o in facts["organizations"]}
    assert {p["name"]: p["organization_id"] for p in facts["people"]}["Samir Hmicho"] == "innovation-automotive"
    assert {q["person_id"] for q in facts["quotes"]} == {"zhang-xhai", "samir-hmicho"}


UNKNOWN_COMPANIES = [
    ("Rival Evolvo began production. Evolvo's cars are cheap.", "Evolvo"),
    ("No fewer than 20,000 Audessas a year will be sold. Audessa is targeting dealers.", "Audessa"),
    ("KXM will try for a million sales. Britain took 100,000 KXMs in 2023.", "KXM"),
    ("The cars come from distributor Nordwagen.", "Nordwagen"),
    ("Nordwagen Motors sells them.", "Nordwagen Motors"),
    ("Voltaia, Dongfeng's upmarket electric brand, has arrived. Voltaia sells two cars.", "Voltaia"),
]


@pytest.mark.parametrize(("text", "name"), UNKNOWN_COMPANIES)
def test_companies_beyond_the_vocabulary(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert name in names_of(text, vocabulary, "organization")


NO_COMPANIES = [
    "Parliament will vote on Tuesday. Parliament is divided.",
    "In March sales rose. March was strong.",
    "At the Shanghai Auto Show, the company was absent.",
    "Chinese-made EVs took 9% of the market.",
    "The SUV has 300 hp. The SUV is sold in Norway.",
    "Trevor Hill's plan for an Indian plant was shelved.",
    "John Dorrance's target for the car plant was missed.",
    "Trevor Hill, the managing director, spoke. Hill said sales will rise.",
    "Meanwhile, the brand will come. However, a dealer is missing.",
    "The Y Plus is to be followed by three models a year. The Q Max will launch in May.",
    "Retail sales fell. Passenger vehicles grew. Retail sales rose from August's 18,307. Passenger cars did too.",
]


@pytest.mark.parametrize("text", NO_COMPANIES)
def test_other_capitalised_words_are_no_companies(text: str, vocabulary: Vocabulary) -> None:
    assert names_of(text, vocabulary, "organization") == []


def test_a_make_that_is_also_its_car_is_the_car_behind_an_article(vocabulary: Vocabulary) -> None:
    cars = "The electric Range Rover comes late. NIO showed the Firefly in May. JLR makes Range Rovers."
    assert names_of(cars, vocabulary, "model") == ["Range Rover", "Firefly", "Range Rovers"]
    assert names_of("Europe has to wait for Nio's Firefly.", vocabulary, "model") == ["Firefly"]
    makes = (
        "The Firefly brand opens shops. Nio's Firefly opened shops. Nio's Firefly brand grows. Range Rover sells more. "
        "The Range Rover line-up grows."
    )
    assert names_of(makes, vocabulary, "model") == []


def test_a_car_of_a_maker_that_the_text_names_is_no_company_of_its_own(vocabulary: Vocabulary) -> None:
    text = "Volkswagen makes cars. Polos will be built for Europe. Polo buyers wait; 97,000 Polos were sold."
    assert names_of(text, vocabulary, "organization") == ["Volkswagen"]


def test_a_word_that_is_also_a_brand_needs_a_sign_of_it(vocabulary: Vocabulary) -> None:
    assert names_of("Lotus managing director Dan Balmer spoke.", vocabulary, "organization") == ["Lotus"]
    assert names_of("Lucid laid off a tenth of its staff.", vocabulary, "organization") == ["Lucid"]
    assert names_of("It hosts the Indonesia International Motor Show.", vocabulary, "organization") == []
    assert names_of("There are brands like MG, Great Wall, and BYD.", vocabulary, "organization")[1] == "Great Wall"
    assert names_of("Proton e.MAS opened twenty shops.", vocabulary, "organization") == ["Proton e.MAS"]
    assert names_of("Smart plans are rare.", vocabulary, "organization") == []
    assert names_of("Mini vans lost ground. Force was needed.", vocabulary, "organization") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Firefly, NIO's small-car label, has begun deliveries in Norway.", ["Firefly", "NIO"]),
        ("Genesis, the luxury arm of Hyundai, entered Italy this year.", ["Genesis", "Hyundai"]),
        ("Lotus, owned by Geely, cut 550 jobs.", ["Lotus", "Geely"]),
        ("Smart showed a hatchback.", ["Smart"]),
        ("BYD was down by a quarter to 212 and Tesla sold 99.", ["BYD", "Tesla"]),
        ("Beijing said it would tax cars of BYD.", ["BYD"]),
        ("Silence, the judge said, is golden.", []),
    ],
)
def test_what_is_apposed_to_a_word_tells_whether_it_is_a_maker(
    text: str, names: list[str], vocabulary: Vocabulary
) -> None:
    assert names_of(text, vocabulary, "organization") == names


def test_initials_in_brackets_stand_for_the_name_also_behind_its_legal_form(vocabulary: Vocabulary) -> None:
    text = "Renault Samsung Motors Co. (RSM) built cars. RSM sold them. Ford Co. (XYZ) did too. XYZ is no more."
    assert names_of(text, vocabulary, "organization")[:3] == ["Renault Samsung Motors", "RSM", "RSM"]


def test_one_company_has_one_id(facts_of: Facts) -> None:
    text = "SERES Group sells cars in Norway. SERES sells cars in Norway."
    assert [m["organization_id"] for m in facts_of(text)["markets"]] == ["seres"]


def test_a_maker_that_is_named_but_once_is_told_by_its_trade(vocabulary: Vocabulary) -> None:
    assert names_of("Oravox sold 1,322 electric cars in India.", vocabulary, "organization") == ["Oravox"]
    assert names_of("Oravox delivered 2.6 million vehicles.", vocabulary, "organization") == ["Oravox"]
    assert names_of("Last May Oravox opened its second showroom.", vocabulary, "organization") == ["Oravox"]
    assert names_of("Oravox sold 3 cars.", vocabulary, "organization") == []
    assert names_of("Oravox opened a letter.", vocabulary, "organization") == []


def test_what_stands_right_behind_a_maker_s_name_is_no_name_of_its_own(vocabulary: Vocabulary) -> None:
    text = "Hyundai Trans Almaty turned out 48,857 passenger cars last year."
    assert names_of(text, vocabulary, "organization") == ["Hyundai"]


@pytest.mark.parametrize(
    "text",
    [
        "Capacity owns the headlines at Chery's plant. Capacity has doubled, and Capacity's growth goes on.",
        "Deliveries opened strongly for NIO cars. Deliveries will go up, and Deliveries took off.",
        "Headcount is to fall at the plant. Headcount will be cut. Headcount took a hit.",
        # Words that no list has: in small letters elsewhere, or abstract by their ending.
        "Jitters made Ford cut its sales targets. Jitters has been felt. The jitters go on.",
        "Trepidation made way for relief at Nissan's dealers. Trepidation has been felt.",
    ],
)
def test_a_common_noun_is_no_company_wherever_it_stands(text: str, vocabulary: Vocabulary) -> None:
    known = {"Chery", "NIO", "Ford", "Nissan"}
    assert set(names_of(text, vocabulary, "organization")) <= known


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Capacitron has opened a showroom in Accra. Capacitron sells Chinese cars.", "Capacitron"),
        ("Outputek will build a car plant in Gujarat. Outputek said it would hire.", "Outputek"),
        ("Electrovation sold 3,000 cars in Ghana. Electrovation plans a second plant.", "Electrovation"),
        ("Buyers like the brand Fuerza. Fuerza sells cars in Peru. The word fuerza means strength.", "Fuerza"),
    ],
)
def test_an_unknown_company_may_look_like_a_common_noun(text: str, name: str, vocabulary: Vocabulary) -> None:
    assert name in names_of(text, vocabulary, "organization")


@pytest.mark.parametrize(
    ("text", "models"),
    [
        ("Vauxhall sold 12,000 Corsas in Britain.", {"vauxhall-corsa"}),
        ("The Mokka went on sale in May. Vauxhall wants to sell 20,000 a year.", {"vauxhall-mokka"}),
        ("LDV sold 1,200 eDeliver 9 vans. The LDV T60 is a pickup.", {"ldv-edeliver-9", "ldv-t60"}),
        # Where the usual make is named, or neither of them, the car is that make's.
        ("Opel sold 12,000 Corsas. Vauxhall is its sister.", {"opel-corsa"}),
        ("Maxus, sold as LDV in Australia, showed the eTerron 9.", {"maxus-eterron-9"}),
        ("The Mokka went on sale in May.", {"opel-mokka"}),
    ],
)
def test_a_car_without_its_make_is_that_of_the_make_that_is_named(
    text: str, models: set[str], vocabulary: Vocabulary
) -> None:
    assert set(_read_with(vocabulary)(text).filter(pl.col("kind") == "model")["id"]) == models


def test_a_word_behind_its_owner_s_name_is_a_make(vocabulary: Vocabulary) -> None:
    assert "LDV" in names_of("SAIC's LDV opened orders for a pickup.", vocabulary, "organization")
    assert "Lincoln" in names_of("Ford's Lincoln opened a shop.", vocabulary, "organization")
    assert names_of("Sales of LDVs rose by 3%.", vocabulary, "organization") == []
    assert "Alpine" not in names_of("Austria's Alpine opened early this winter.", vocabulary, "organization")


def test_a_word_before_a_showroom_is_a_make(vocabulary: Vocabulary) -> None:
    assert "Genesis" in names_of("It opened a Genesis showroom in Leeds.", vocabulary, "organization")
    assert "Lucid" in names_of("Its partner runs a Lucid store in Utah.", vocabulary, "organization")
    assert "Genesis" not in names_of("It was a Genesis moment for the trade.", vocabulary, "organization")
    assert names_of("The plan is a Silence of the Lambs store set.", vocabulary, "organization") == []
