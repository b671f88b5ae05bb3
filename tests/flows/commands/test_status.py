"""`evledger status`: a folder that is not there is no folder where all is well."""

import argparse
from pathlib import Path

import pytest

from flows.commands import status


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    status.configure(parser)
    return status.run(parser.parse_args([str(argument) for argument in arguments]))


def test_a_folder_of_inputs_that_is_missing_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--raw", tmp_path / "rwa", "--output", tmp_path) == 2
    assert capsys.readouterr().err.endswith("no such folder; name the folder of inputs\n")


def test_before_the_first_release_nothing_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--raw", tmp_path, "--output", tmp_path / "output") == 0
    assert "no release yet" in capsys.readouterr().out
