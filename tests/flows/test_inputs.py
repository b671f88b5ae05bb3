"""The digest of all inputs: what changes it, and what must not."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from flows import inputs
from flows.inputs import digests, up_to_date
from flows.project import source_folders


@pytest.fixture(autouse=True)
def few_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in each folder of code, in place of the hundreds that the project has."""
    folders = {name: tmp_path / "folders" / name for name in source_folders()}
    for name, folder in folders.items():
        folder.mkdir(parents=True)
        (folder / "one.py").write_text(f'NAME = "{name}"\n', encoding="utf-8")
    monkeypatch.setattr(inputs, "source_folders", lambda: folders)


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A raw folder with two articles, a vocabulary and a curated file."""
    raw = tmp_path / "raw"
    (raw / "articles").mkdir(parents=True)
    (raw / "articles" / "a.txt").write_bytes(b"One.\n")
    (raw / "articles" / "a.toml").write_bytes(b'title = "A"\n')
    (raw / "articles" / "b.txt").write_bytes(b"Two.\n")
    (raw / "vocabulary").mkdir()
    (raw / "vocabulary" / "cues.csv").write_bytes(b"cue,class\nlaunch,launch\n")
    (raw / "feeds.toml").write_bytes(b"feeds = []\n")
    return raw


def test_the_digest_does_not_depend_on_the_place_nor_the_order_of_files(whole: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "raw"
    for path in sorted((path for path in whole.rglob("*") if path.is_file()), reverse=True):
        target = other / path.relative_to(whole)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    assert digests(other) == digests(whole)


@pytest.mark.parametrize("name", ["articles/a.txt", "articles/a.toml"])
def test_a_changed_article_changes_the_inputs_and_not_the_extraction(whole: Path, name: str) -> None:
    before = digests(whole)
    (whole / name).write_bytes((whole / name).read_bytes() + b"\n")
    after = digests(whole)
    assert after.inputs != before.inputs
    assert after.extraction == before.extraction


def test_line_ends_of_an_article_count(whole: Path) -> None:
    before = digests(whole)
    (whole / "articles" / "a.txt").write_bytes(b"One.\r\n")
    assert digests(whole).inputs != before.inputs


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("vocabulary/cues.csv", {"vocabulary"}),
        ("vocabulary/same_as.csv", {"curated"}),
        ("corrections.toml", {"curated"}),
        ("bounds.toml", set()),
        ("feeds.toml", set()),
    ],
)
def test_a_changed_file_changes_the_inputs_and_the_digest_of_its_own_part(
    whole: Path, name: str, part: set[str]
) -> None:
    before = digests(whole)
    with (whole / name).open("ab") as file:
        file.write(b"# more\n")
    after = digests(whole)
    names = ("inputs", "extraction", "vocabulary", "curated")
    assert {each for each in names if getattr(before, each) != getattr(after, each)} == {"inputs"} | part


@pytest.mark.parametrize("name", ["vocabulary/cues.csv", "feeds.toml"])
def test_line_ends_of_a_checkout_do_not_count(whole: Path, name: str) -> None:
    before = digests(whole)
    (whole / name).write_bytes((whole / name).read_bytes().replace(b"\n", b"\r\n"))
    assert digests(whole) == before


def test_a_renamed_article_is_another_input(whole: Path) -> None:
    before = digests(whole)
    (whole / "articles" / "b.txt").rename(whole / "articles" / "c.txt")
    assert digests(whole).inputs != before.inputs


@pytest.mark.parametrize(
    "name",
    ["articles/notes.md", "vocabulary/SOURCES.md", "vocabulary/.cues.csv.swp", "vocabulary/cues.csv~", "README.md"],
)
def test_files_that_nobody_reads_do_not_count(whole: Path, name: str) -> None:
    before = digests(whole)
    (whole / name).write_bytes(b"x")
    assert digests(whole) == before


def test_the_version_of_a_library_counts(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digests(whole)
    monkeypatch.setattr(inputs.importlib.metadata, "version", lambda name: f"0.0-{name}")
    after = digests(whole)
    assert after.inputs != before.inputs
    assert after.extraction != before.extraction


def test_changed_code_counts(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "rules.py").write_bytes(b"RULE = 1\n")
    monkeypatch.setattr(inputs, "source_folders", lambda: {"flows/extraction": code})
    before = digests(whole)
    (code / "rules.py").write_bytes(b"RULE = 2\n")
    after = digests(whole)
    assert after.extraction != before.extraction
    assert after.vocabulary == before.vocabulary


def test_code_that_only_publishes_changes_the_inputs_alone(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "card.py").write_bytes(b"CARD = 1\n")
    monkeypatch.setattr(inputs, "source_folders", lambda: {"flows/publishing": code})
    before = digests(whole)
    (code / "card.py").write_bytes(b"CARD = 2\n")
    after = digests(whole)
    assert after.inputs != before.inputs
    assert after.extraction == before.extraction


def test_bounds_beside_the_schemas_are_no_extraction(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "code"
    code.mkdir()
    monkeypatch.setattr(inputs, "source_folders", lambda: {"schemas": code})
    before = digests(whole)
    (code / "bounds.toml").write_bytes(b"")
    after = digests(whole)
    assert after.inputs != before.inputs
    assert after.extraction == before.extraction


def test_a_corpus_takes_the_place_of_the_articles(whole: Path, tmp_path: Path) -> None:
    corpus, same = tmp_path / "corpus.jsonl", tmp_path / "other" / "name.jsonl"
    same.parent.mkdir()
    for path in (corpus, same):
        path.write_bytes(b'{"document_id": "a", "text": "One."}\n')
    before = digests(whole, articles=corpus)
    assert before.inputs != digests(whole).inputs
    assert digests(whole, articles=same) == before
    (whole / "articles" / "a.txt").write_bytes(b"Other.\n")
    assert digests(whole, articles=corpus) == before
    corpus.write_bytes(b'{"document_id": "a", "text": "Two."}\n')
    assert digests(whole, articles=corpus).inputs != before.inputs


def test_a_folder_named_for_the_articles_is_the_same_as_in_its_place(whole: Path) -> None:
    assert digests(whole, articles=whole / "articles") == digests(whole)


def test_the_day_that_outcomes_are_told_for_is_an_input(whole: Path) -> None:
    one, other = (digests(whole, as_of=dt.date(2026, 6, day)) for day in (29, 30))
    assert len({one.inputs, other.inputs, digests(whole).inputs}) == 3
    assert one.extraction == other.extraction


def test_a_raw_folder_without_a_vocabulary_takes_the_projects(whole: Path, root: Path) -> None:
    shutil.rmtree(whole / "vocabulary")
    without = digests(whole)
    shutil.copytree(root / "raw" / "vocabulary", whole / "vocabulary")
    assert digests(whole) == without


def test_an_output_without_a_release_is_not_up_to_date(tmp_path: Path) -> None:
    assert up_to_date(tmp_path, "0" * 64, None) is None


def test_a_release_of_other_inputs_is_not_up_to_date(tmp_path: Path) -> None:
    release = tmp_path / "releases" / "2026.01.02"
    release.mkdir(parents=True)
    (release / "datapackage.json").write_text(json.dumps({"inputs_sha256": "1" * 64}), encoding="utf-8")
    (tmp_path / "latest").symlink_to("releases/2026.01.02")
    assert up_to_date(tmp_path, "0" * 64, None) is None
    assert up_to_date(tmp_path, "1" * 64, None) == "2026.01.02"
    assert up_to_date(tmp_path, "1" * 64, "2026.01.03") is None


@pytest.mark.parametrize(
    ("folder", "changes"), [("flows/reading", True), ("flows/extraction", True), ("schemas", True),
                            ("flows/resolution", False), ("flows/publishing", False)]
)  # fmt: skip
def test_what_one_article_gives_depends_on_the_code_that_reads_it_alone(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, changes: bool
) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "rules.py").write_bytes(b"RULE = 1\n")
    monkeypatch.setattr(inputs, "source_folders", lambda: {folder: code})
    before = digests(whole)
    (code / "rules.py").write_bytes(b"RULE = 2\n")
    assert (digests(whole).reading != before.reading) == changes


def test_what_one_article_gives_depends_on_the_vocabulary_and_not_on_decisions(whole: Path) -> None:
    before = digests(whole)
    (whole / "corrections.toml").write_bytes(b"# none\n")
    assert digests(whole).reading == before.reading
    (whole / "vocabulary" / "cues.csv").write_bytes(b"cue,class\n")
    assert digests(whole).reading != before.reading
