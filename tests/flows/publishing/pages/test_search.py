import json
from pathlib import Path

import pytest

import schemas
from flows.publishing.pages.search import words_of, write_search
from flows.publishing.pages.site import Site
from tests.flows.publishing.world import table


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Škoda Octavia-RS", ["skoda", "octavia", "rs"]),
        ("BYD 比亚迪", ["byd", "比亚迪"]),
        ("…", []),
        ("M5_X", ["m5", "x"]),
    ],
)
def test_names_are_compared_without_accents_and_case(name: str, words: list[str]) -> None:
    assert words_of(name) == words


def site(count: int) -> Site:
    whole = {name: schemas.empty(name) for name in schemas.DATASETS}
    rows = [{"organization_id": f"o{n}", "name": f"Maker {n}", "document_count": n} for n in range(count)]
    whole["organizations"] = table("organizations", *rows)
    return Site(whole, "2026.11.23")


def test_few_names_stand_in_one_file(tmp_path: Path) -> None:
    write_search(site(3), tmp_path)
    folder = tmp_path / "assets" / "search"
    assert sorted(path.name for path in folder.iterdir()) == ["all.js", "keys.js"]
    first = json.loads(f"[{(folder / 'all.js').read_text()[len('evledger.found(') : -3]}]")[1][0]
    assert first == ["Maker 2", "organization", "organizations/o2.html", 2]


def test_many_names_stand_in_files_by_the_first_letters_of_their_words(tmp_path: Path) -> None:
    write_search(site(900), tmp_path)
    keys = (tmp_path / "assets" / "search" / "keys.js").read_text()
    assert keys.startswith('evledger.keys(2,["0","1","10"')
    assert (tmp_path / "assets" / "search" / "6d-61.js").is_file()


def test_nothing_is_found_in_nothing(tmp_path: Path) -> None:
    write_search(Site({name: schemas.empty(name) for name in schemas.DATASETS}, "2026.11.23"), tmp_path)
    assert (tmp_path / "assets" / "search" / "keys.js").read_text() == "evledger.keys(0,[]);\n"
