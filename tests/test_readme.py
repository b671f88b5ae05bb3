"""The README: what it shows is generated or runs."""

import configparser
import re
import shlex
from pathlib import Path

import duckdb
import polars as pl
import pytest

from flows.cli import parser
from schemas.dictionary import dataset_table

_BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def blocks(root: Path, language: str) -> list[str]:
    readme = (root / "README.md").read_text(encoding="utf-8")
    return [body for name, body in _BLOCK.findall(readme) if name == language]


def test_the_table_of_datasets_is_that_of_the_schemas(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- datasets:[^\n]*-->\n(.*?)<!-- /datasets -->", readme, re.DOTALL)
    assert shown is not None
    assert shown[1].strip() == dataset_table().strip()


def test_the_sql_of_the_readme_finds_rows(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    queries = blocks(root, "sql")
    assert queries
    for query in queries:
        assert duckdb.sql(query).fetchall()


def test_the_python_of_the_readme_runs(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    snippets = blocks(root, "python")
    assert len(snippets) == 3
    for snippet in snippets:
        exec(compile(snippet, "README.md", "exec"), {})
        assert capsys.readouterr().out.strip()


def test_the_toml_of_the_readme_is_read_without_a_complaint(root: Path) -> None:
    from flows.reading.metadata import parse_metadata

    (toml,) = (block for block in blocks(root, "toml") if block.startswith("title"))
    known, unknown = parse_metadata(toml.encode())
    assert unknown == []
    assert all(value is not None for value in known.values())


def test_the_curated_files_of_the_readme_can_be_used(root: Path, tmp_path: Path) -> None:
    from flows.resolution.corrections import load_corrections
    from flows.resolution.curation import decisions

    (table,) = (block for block in blocks(root, "csv") if block.startswith("dataset,id"))
    decided = decisions(pl.read_csv(table.encode(), infer_schema=False))
    assert decided.renamed == {"people": {"qin-lihong": "lihong-qin"}}
    (toml,) = (block for block in blocks(root, "toml") if block.startswith("[[correction]]"))
    (tmp_path / "corrections.toml").write_text(toml, encoding="utf-8")
    assert len(load_corrections(tmp_path / "corrections.toml")) == 1


def test_the_sources_of_the_readme_can_be_collected_from(root: Path) -> None:
    from flows.collecting.sources import parse_sources

    (toml,) = (block for block in blocks(root, "toml") if block.startswith("[collect]"))
    (source,) = parse_sources(toml.encode(), root).sources
    assert source.takes("https://example.org/news/1")


def test_the_example_of_sources_fetches_nothing_and_is_right_once_it_is_switched_on(root: Path) -> None:
    from flows.collecting.sources import load_sources, parse_sources

    assert load_sources(root / "raw").sources == ()
    told = (root / "raw" / "sources.toml").read_text(encoding="utf-8").partition("\n\n")[2]
    switched_on = "\n".join(line.removeprefix("# ") for line in told.splitlines())
    assert [source.kind for source in parse_sources(switched_on.encode(), root).sources] == [
        "feed",
        "sitemap",
        "listing",
        "mail",
    ]


def test_the_commands_of_the_readme_are_calls_that_there_are(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    calls = re.findall(r"^    (?:\.venv/bin/)?(evledger .*)$", readme, re.MULTILINE)
    assert len(calls) > 10
    for call in calls:
        parsed = parser().parse_args(shlex.split(call, comments=True)[1:])
        assert hasattr(parsed, "run"), call


def test_the_unit_of_the_readme_starts_a_call_that_there_is(root: Path) -> None:
    (text,) = blocks(root, "ini")
    unit = configparser.RawConfigParser()
    unit.read_string(text)
    program, *arguments = shlex.split(unit["Service"]["ExecStart"])
    assert program == f"{unit['Service']['WorkingDirectory']}/.venv/bin/evledger"
    parsed = parser().parse_args(arguments)
    assert (parsed.cron, parsed.timezone, parsed.raw) == ("0 6 * * *", "Europe/Berlin", Path("raw"))
