"""The library: newest texts are articles, older ones and copies snapshots; nothing of a person's is replaced."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.collecting.collected import Item, Metadata
from flows.collecting.drawing import Drawn
from flows.collecting.library import Library
from flows.collecting.problems import Refused
from flows.collecting.similarity import fingerprint
from flows.collecting.state import State
from flows.reading.metadata import parse_metadata
from tests.newsroom import story

AT = datetime(2026, 3, 4, 12, tzinfo=UTC)
URL = "https://example.org/news/plant"


def item(number: int, address: str = URL, *, extra: str = "", canonical: str | None = None, hour: int = 12) -> Item:
    text = "\n".join([*story(number), *([extra] if extra else [])]) + "\n"
    at = AT.replace(hour=hour)
    return Item(
        address=address,
        final=address,
        canonical=canonical,
        document_id=None,
        record=b"record of " + text.encode(),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        fetched_at=at,
        drawn=Drawn(
            text=text,
            title='A "plant"',
            canonical=None,
            published_on="2026-03-03",
            language="en",
            sketch=fingerprint(text).sketch,
        ),
        metadata=Metadata('A "plant" \\', "Example", address, "2026-03-03", at, "en", None),
    )


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    opened = State(tmp_path / "snapshots" / "state.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def library(tmp_path: Path, state: State) -> Library:
    return Library(tmp_path, state)


def roles(raw: Path, document_id: str) -> list[tuple[str, str, str | None]]:
    lines = (raw / "snapshots" / document_id / "snapshots.jsonl").read_text(encoding="utf-8").splitlines()
    return [(entry["role"], entry["address"], entry["text"]) for entry in map(json.loads, lines)]


def text(raw: Path, document_id: str) -> str:
    return (raw / "articles" / f"{document_id}.txt").read_text(encoding="utf-8")


def test_a_new_article_is_a_text_what_is_known_of_it_and_its_bytes(library: Library, tmp_path: Path) -> None:
    outcome, document_id = library.keep(item(1), None)
    assert outcome == "new"
    assert text(tmp_path, document_id) == "\n".join(story(1)) + "\n"
    known, unknown = parse_metadata((tmp_path / "articles" / f"{document_id}.toml").read_bytes())
    assert unknown == []
    assert (known["title"], known["publisher"], known["url"]) == ('A "plant" \\', "Example", URL)
    assert (str(known["published_on"]), known["retrieved_at"]) == ("2026-03-03", AT)
    assert (known["language"], known["license"], known["digest"]) == ("en", None, None)
    assert roles(tmp_path, document_id) == [("article", URL, None)]
    (warc,) = (tmp_path / "snapshots" / document_id).glob("*.warc.gz")
    assert warc.read_bytes() == item(1).record


def test_the_same_again_is_unchanged_also_when_the_state_was_lost(tmp_path: Path, state: State) -> None:
    _, document_id = Library(tmp_path, state).keep(item(1), None)
    assert Library(tmp_path, state).keep(item(1), None) == ("unchanged", document_id)
    assert len(roles(tmp_path, document_id)) == 1


def test_a_changed_article_is_the_newest_and_the_older_is_kept(library: Library, tmp_path: Path) -> None:
    _, document_id = library.keep(item(1), None)
    assert library.keep(item(2, hour=13), document_id) == ("changed", document_id)
    assert text(tmp_path, document_id) == "\n".join(story(2)) + "\n"
    (old, new) = roles(tmp_path, document_id)
    assert old[2] is not None
    assert new[2] is None
    kept = tmp_path / "snapshots" / document_id / old[2]
    assert kept.read_text(encoding="utf-8") == "\n".join(story(1)) + "\n"
    assert kept.with_suffix(".toml").is_file()
    assert len(list((tmp_path / "articles").iterdir())) == 2


def test_back_to_what_it_was_is_a_change_as_well(library: Library, tmp_path: Path) -> None:
    _, document_id = library.keep(item(1), None)
    library.keep(item(2, hour=13), document_id)
    assert library.keep(item(1, hour=14), document_id)[0] == "changed"
    assert len(roles(tmp_path, document_id)) == 3
    assert text(tmp_path, document_id) == "\n".join(story(1)) + "\n"


def test_a_copy_under_another_address_is_kept_with_the_article(library: Library, tmp_path: Path) -> None:
    _, document_id = library.keep(item(1), None)
    other = "https://other.example/syndicated"
    copy = item(1, other, extra="With reporting of our own people.")
    assert library.keep(copy, None) == ("copy", document_id)
    assert library.keep(copy, None) == ("copy", document_id)
    assert roles(tmp_path, document_id) == [("article", URL, None), ("copy", other, None)]
    assert text(tmp_path, document_id) == "\n".join(story(1)) + "\n"


def test_what_a_page_calls_its_address_is_believed_only_of_its_host_and_of_like_texts(library: Library) -> None:
    _, victim = library.keep(item(1), None)
    assert library.keep(item(2, "https://evil.example/a", canonical=URL), None)[0] == "new"
    assert library.keep(item(3, "https://example.org/print/3", canonical=URL), None)[0] == "new"
    copy = item(1, "https://example.org/print/1", canonical=URL, extra="Print this page.")
    assert library.keep(copy, None) == ("copy", victim)


def test_the_canonical_address_stands_for_an_article(library: Library, tmp_path: Path) -> None:
    other = "https://www.example.org/news/plant?amp"
    _, document_id = library.keep(item(1, other, canonical=URL), None)
    known, _ = parse_metadata((tmp_path / "articles" / f"{document_id}.toml").read_bytes())
    assert known["url"] == URL
    assert library.keep(item(1), None) == ("unchanged", document_id)


def test_a_text_that_a_person_edited_is_not_replaced(library: Library, tmp_path: Path) -> None:
    _, document_id = library.keep(item(1), None)
    path = tmp_path / "articles" / f"{document_id}.txt"
    path.write_text("My own words.", encoding="utf-8")
    with pytest.raises(Refused, match="was edited by hand"):
        library.keep(item(2), document_id)
    assert path.read_text(encoding="utf-8") == "My own words."


def test_an_article_that_a_person_wrote_of_the_same_page_is_not_replaced(tmp_path: Path, state: State) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "mine.txt").write_text("What the article says, in my words.", encoding="utf-8")
    (tmp_path / "articles" / "mine.toml").write_text(f'url = "{URL}"\ndigest = true\n', encoding="utf-8")
    library = Library(tmp_path, state)
    assert library.keep(item(1), None) == ("copy", "mine")
    assert library.keep(item(2), None) == ("copy", "mine")
    assert text(tmp_path, "mine") == "What the article says, in my words."
    assert [role for role, _, _ in roles(tmp_path, "mine")] == ["copy", "copy"]


def test_an_id_that_a_person_has_taken_is_told(library: Library, tmp_path: Path) -> None:
    (tmp_path / "articles" / "taken.txt").write_text("x", encoding="utf-8")
    with pytest.raises(Refused, match="the document id taken is that of"):
        library.keep(replace(item(1), document_id="taken"), None)


@pytest.mark.parametrize("missing", ["txt", "toml"])
def test_what_a_killed_run_began_is_finished(library: Library, tmp_path: Path, missing: str) -> None:
    _, document_id = library.keep(item(1), None)
    (tmp_path / "articles" / f"{document_id}.txt").unlink()
    if missing == "toml":
        (tmp_path / "articles" / f"{document_id}.toml").unlink()
    assert library.keep(item(1), None) == ("new", document_id)
    assert text(tmp_path, document_id) == "\n".join(story(1)) + "\n"
    assert len(roles(tmp_path, document_id)) == 1


def test_a_change_that_a_killed_run_began_is_finished(library: Library, tmp_path: Path) -> None:
    _, document_id = library.keep(item(1), None)
    library.keep(item(2, hour=13), document_id)
    # As if killed before the rename of the newest text.
    (tmp_path / "articles" / f"{document_id}.txt").write_text("\n".join(story(1)) + "\n", encoding="utf-8")
    assert library.keep(item(2, hour=14), document_id) == ("changed", document_id)
    assert text(tmp_path, document_id) == "\n".join(story(2)) + "\n"
    assert len(roles(tmp_path, document_id)) == 2


def test_leftovers_of_a_killed_run_are_removed(tmp_path: Path, state: State) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / ".fresh-abc").write_bytes(b"half")
    Library(tmp_path, state)
    assert list((tmp_path / "articles").iterdir()) == []


def test_a_state_that_is_broken_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"not a database" * 100)
    state = State(path)
    assert state.page("https://example.org/") is None
    state.close()
