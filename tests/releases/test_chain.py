"""A chain of releases, each of which changes one thing: exactly what that brings about is told, with its cause."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

import schemas
from flows.inputs import digests
from flows.pipeline import pipeline, plain

Told = Counter[tuple[str, str, str]]
KIA = "Kia will export 50,000 vehicles by 2030, the company said on 3 March 2025.\n"
NIO = "NIO entered Norway in 2021.\n"
BYD = "BYD plans to sell 90,000 vehicles in Brazil in 2027.\n"
KEPT = {"organizations": "organization_id", "organization_aliases": "organization_id", "models": "brand_id"}
KEPT |= {"model_aliases": "model_id", "cities": "country_code", "organization_seats": "organization_id"}
KEPT |= {"organization_partners": "organization_id"}


class Chain:
    """A folder of inputs, and the releases that are made of it one after the other."""

    def __init__(self, folder: Path, vocabulary: Path) -> None:
        self.raw, self.output, self.work = folder / "raw", folder / "output", folder / "work"
        (self.raw / "articles").mkdir(parents=True)
        shutil.copytree(vocabulary, self.raw / "vocabulary")
        # What reading the whole vocabulary takes is most of what the releases would take.
        for name, column in KEPT.items():
            path = self.raw / "vocabulary" / f"{name}.csv"
            rows = pl.read_csv(path, infer_schema=False)
            rows.filter(pl.col(column).is_in(["byd", "hyundai-motor-group", "kia", "nio"])).write_csv(path)
        self.releases: dict[str, Path] = {}

    def write(self, name: str, text: str) -> None:
        (self.raw / "articles" / f"{name}.txt").write_bytes(text.encode())
        (self.raw / "articles" / f"{name}.toml").write_bytes(b"published_on = 2025-03-04\n")

    def release(self, name: str, **digest: str) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        made = replace(digests(self.raw), **digest)
        version = f"2026.01.{len(self.releases) + 1:02}"
        self.releases[name] = pipeline(plain, self.raw, self.output, self.work, version, made, None)

    def told(self, name: str) -> Told:
        lines = (self.releases[name] / "changes.jsonl").read_text("utf-8").splitlines()
        changes = [json.loads(line) for line in lines]
        assert [change for change in changes if "also" in change] == []
        return Counter((change["op"], change["dataset"], change["cause"]) for change in changes)

    def section(self, name: str, title: str) -> str:
        page = (self.releases[name] / "CHANGES.md").read_text("utf-8")
        return page.partition(f"## {title}\n\n")[2].partition("\n\n## ")[0]


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Iterator[Chain]:
    """The releases, in order: the first, an article added, changed, removed, another vocabulary, another schema."""
    made = Chain(tmp_path_factory.mktemp("chain"), root / "raw" / "vocabulary")
    made.write("kia", KIA)
    made.write("nio", NIO)
    made.release("first")
    made.write("byd", BYD)
    made.release("added")
    made.write("kia", KIA.replace("50,000", "60,000"))
    made.release("changed")
    for path in (made.raw / "articles").glob("nio.*"):
        path.unlink()
    made.release("removed")
    organizations = made.raw / "vocabulary" / "organizations.csv"
    renamed = pl.read_csv(organizations, infer_schema=False).with_columns(
        name=pl.when(organization_id="kia").then(pl.lit("KIA")).otherwise("name")
    )
    renamed.write_csv(organizations)
    made.release("vocabulary")
    as_of_an_older_schema(made.releases["vocabulary"])
    made.release("schema", extraction="5" * 64)
    yield made


def as_of_an_older_schema(release: Path) -> None:
    """Makes of a release one whose targets lacked a column and had another."""
    path = release / "data" / "targets.parquet"
    targets = pl.read_parquet(path)
    targets.drop("disputed").with_columns(doubtful=pl.lit(False)).write_parquet(path)
    about = json.loads((release / "datapackage.json").read_text("utf-8"))
    (release / "datapackage.json").write_text(json.dumps({**about, "schema_version": "0.9.0"}), encoding="utf-8")


def test_the_first_release_lists_nothing(chain: Chain) -> None:
    assert chain.told("first") == Counter()


def test_a_new_article_brings_what_it_states(chain: Chain) -> None:
    added = ("documents", "organizations", "markets", "targets", "progress")
    assert chain.told("added") == Counter({("ADD", name, "new_source"): 1 for name in added})


def test_a_changed_article_takes_back_what_it_stated_and_states_something_else(chain: Chain) -> None:
    both = {(op, name, "changed_source"): 1 for op in ("ADD", "DEL") for name in ("targets", "progress")}
    assert chain.told("changed") == Counter({("MOD", "documents", "changed_source"): 1, **both})
    assert "Kia, vehicle_exports, 60,000 vehicles, by 2030" in chain.section("changed", "New facts")
    assert "Kia, vehicle_exports, 50,000 vehicles, by 2030" in chain.section("changed", "Withdrawn")


def test_a_removed_article_takes_its_facts_along(chain: Chain) -> None:
    gone = ("documents", "organizations", "events", "markets")
    assert chain.told("removed") == Counter({("DEL", name, "removed_source"): 1 for name in gone})


def test_another_name_in_the_vocabulary_changes_the_names_beside_ids(chain: Chain) -> None:
    named = ("organizations", "targets")
    assert chain.told("vocabulary") == Counter({("MOD", name, "changed_vocabulary"): 1 for name in named})
    assert "name: Kia → KIA" in chain.section("vocabulary", "Revised")


def test_another_schema_is_told_as_such_and_changes_no_row(chain: Chain) -> None:
    assert chain.told("schema") == Counter()
    assert chain.section("schema", "Schema").splitlines() == [
        f"Version {schemas.SCHEMA_VERSION}, before 0.9.0.",
        "",
        "- `targets` gained `disputed`.",
        "- `targets` lost `doubtful`.",
    ]


def test_the_index_lists_all_of_them_and_only_files_that_are_there(chain: Chain) -> None:
    index = json.loads((chain.output / "releases.json").read_bytes())
    assert [entry["version"] for entry in index["releases"]] == [f"2026.01.{day:02}" for day in (6, 5, 4, 3, 2, 1)]
    for entry in index["releases"]:
        assert (chain.output / entry["changes"]).is_file()
        assert all((chain.output / entry["path"] / file["path"]).is_file() for file in entry["files"])
