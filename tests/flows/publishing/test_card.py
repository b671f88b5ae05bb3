"""The card says what a release is, and what it shows how to do works."""

import contextlib
import io
import re
from pathlib import Path

import duckdb
import pytest

import schemas


@pytest.fixture(scope="module")
def text(published: Path) -> str:
    return (published / "README.md").read_text("utf-8")


def snippets(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_card_names_version_licence_and_schema(text: str) -> None:
    assert "\n---\n# EV Ledger, release 2026.11.23\n" in text
    assert "CC BY 4.0" in text
    assert f"Schema version {schemas.SCHEMA_VERSION}" in text


def test_card_has_what_somebody_needs_to_know(text: str) -> None:
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert headings == [
        "Files",
        "Tables",
        "Quality",
        "Using the data",
        "Ids",
        "Limits",
        "Changes",
        "Licence and citation",
        "Persons",
        "Corrections and removals",
    ]


def test_dictionary_describes_every_column_of_every_table(published: Path) -> None:
    text = (published / "DICTIONARY.md").read_text("utf-8")
    for name, dataset in schemas.DATASETS.items():
        section = text.partition(f"\n## {dataset.title} (`{name}`)\n")[2].partition("\n## ")[0]
        for column in schemas.columns(name):
            assert f"`{column.name}`" in section


def test_card_counts_the_rows(text: str) -> None:
    assert "| `targets` | 2 |" in text


def test_rows_of_its_tables_have_as_many_cells_as_their_heads(text: str) -> None:
    for block in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}) == 1, block[:200]


def test_sql_snippets_run(text: str, published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(published)
    found = [duckdb.sql(snippet).fetchall() for snippet in snippets(text, "sql")]
    assert [row[2] for row in found[0]] == [50_000.0, 60_000.0]


def test_python_snippets_run(text: str, published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(published)
    told = snippets(text, "python")
    assert len(told) == 2
    for snippet in told:
        with contextlib.redirect_stdout(io.StringIO()) as shown:
            exec(snippet, {})
        assert shown.getvalue()
