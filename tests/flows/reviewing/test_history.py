"""What became of a fact over the releases: it came, changed, went, and why."""

from pathlib import Path

import polars as pl
import pytest

from flows.publishing.retention import remove
from flows.reviewing.history import NoSuchFact, histories
from tests.flows.publishing.world import datasets, release

ID = "a" * 16


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three releases: the fact is there, changes, and is gone."""
    folder = tmp_path_factory.mktemp("history")
    changed, gone = datasets(), datasets()
    own = pl.col("target_id") == ID
    changed["targets"] = changed["targets"].with_columns(
        period_text=pl.when(own).then(pl.lit("until 2030")).otherwise("period_text")
    )
    gone["targets"] = gone["targets"].filter(~own)
    gone["evidence"] = gone["evidence"].filter(pl.col("fact_id") != ID)
    release(folder, "2026.11.23")
    release(folder, "2026.11.24", datasets=changed, extraction_sha256="5" * 64)
    release(folder, "2026.11.25", datasets=gone, extraction_sha256="6" * 64)
    return folder


def test_it_is_told_as_the_newest_release_that_has_it_tells_it(output: Path) -> None:
    (history,) = histories(output, ID)
    assert (history.dataset, history.version) == ("targets", "2026.11.24")
    assert history.cells["period_text"] == "until 2030"
    assert history.statements[0].startswith("open: Acme Motors will export 50,000 cars")


def test_each_release_in_which_something_became_of_it_is_a_step(output: Path) -> None:
    (history,) = histories(output, ID)
    assert [step.version for step in history.steps] == ["2026.11.23", "2026.11.24", "2026.11.25"]
    there, changed, went = history.steps
    assert there.what == "there in the oldest release that is kept"
    assert changed.what.startswith("changed")
    assert changed.cells == {"period_text": ("by 2030", "until 2030")}
    assert went.what.startswith("went")


def test_a_fact_that_stays_as_it_is_has_one_step(output: Path) -> None:
    (history,) = histories(output, "b" * 16)
    assert len(history.steps) == 1


def test_an_unknown_id_is_told_with_the_releases_that_are_kept(output: Path) -> None:
    with pytest.raises(NoSuchFact, match=r"nobody: no release .* 2026\.11\.23 to 2026\.11\.25"):
        histories(output, "nobody")


def test_of_releases_that_are_pruned_nothing_is_known(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.23")
    release(tmp_path, "2026.11.24")
    remove(tmp_path, ["2026.11.23"])
    (history,) = histories(tmp_path, ID)
    assert [step.version for step in history.steps] == ["2026.11.24"]
