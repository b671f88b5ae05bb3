"""Hands: processes that write a part of a release show in no byte of it, and what goes wrong in one is told."""

from pathlib import Path

import pytest

from flows.publishing import contents
from flows.publishing.hands import Hands, hands
from flows.publishing.pages.site import Site
from flows.publishing.pages.writing import write_pages
from tests.flows.publishing.pages.conftest import hostile_world
from tests.flows.publishing.world import VERSION


def written(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def prepared(folder: Path) -> Site:
    """A folder with the Parquet files of a release, and the release."""
    (folder / "data").mkdir(parents=True)
    site = Site(hostile_world()[0], VERSION)
    for name, frame in site.datasets.items():
        contents.write_parquet(frame, folder / "data" / f"{name}.parquet", dataset=name, version=VERSION)
    return site


def fail(site: Site, folder: Path, why: str) -> None:
    raise OSError(f"{folder.name}, release {site.version}: {why}")


@pytest.mark.processes
def test_processes_write_the_same_bytes(tmp_path: Path) -> None:
    for name, processes in (("alone", 1), ("shared", 2)):
        site = prepared(tmp_path / name)
        with hands(site, tmp_path / name, processes=processes) as writers:
            writers.give(contents._write_workbook)
            write_pages(site, tmp_path / name, writers)
    assert written(tmp_path / "shared") == written(tmp_path / "alone")
    assert "evledger.xlsx" in written(tmp_path / "shared")


@pytest.mark.parametrize("processes", [1, pytest.param(2, marks=pytest.mark.processes)])
def test_what_goes_wrong_in_a_part_is_told(tmp_path: Path, processes: int) -> None:
    site = prepared(tmp_path / "broken")
    with (
        pytest.raises(OSError, match=f"broken, release {VERSION}: no space left"),
        hands(site, tmp_path / "broken", processes=processes) as writers,
    ):
        writers.give(fail, "no space left")
        writers.finish()


def test_what_is_finished_is_not_waited_for_again(tmp_path: Path) -> None:
    done: list[str] = []
    writers = Hands(Site(hostile_world()[0], VERSION), tmp_path)
    writers.give(lambda site, folder, name: done.append(name), "once")
    writers.finish()
    writers.finish()
    assert done == ["once"]
