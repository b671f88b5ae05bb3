"""`evledger collect` and `evledger add`: wrong calls are told in a line before anything is started."""

from pathlib import Path

import pytest

from flows.cli import main


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    code = main([str(argument) for argument in arguments])
    return code, capsys.readouterr().err


def test_without_sources_there_is_nothing_to_collect(raw: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, error = told(capsys, "collect", "--raw", raw)
    assert code == 2
    assert error == (
        f"evledger: error: no source to collect: write one into {raw / 'sources.toml'}; the README shows how\n"
    )


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["other"], "no source is called 'other'; there are: a"),
        (["--due", "a"], "--due: it chooses the sources"),
        (["--server"], "--server: PREFECT_API_URL is not set"),
    ],
)
def test_wrong_calls_of_collect(
    arguments: list[str],
    problem: str,
    raw: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    source = '[[source]]\nname = "a"\nkind = "folder"\npath = "inbox"\npublisher = "x"\n'
    (raw / "sources.toml").write_text(source, encoding="utf-8")
    code, error = told(capsys, "collect", "--raw", raw, *arguments)
    assert code == 2
    assert error.startswith(f"evledger: error: {problem}")


def test_sources_that_are_wrong_are_told_with_the_file(raw: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (raw / "sources.toml").write_text("[[source]]\n", encoding="utf-8")
    for command in (["collect"], ["add", "https://example.org/"]):
        code, error = told(capsys, *command, "--raw", raw)
        assert code == 2
        assert error.startswith(f"evledger: error: {raw / 'sources.toml'}: source 1: name is None")


def test_what_cannot_be_added_is_a_line_each(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, error = told(capsys, "add", "--raw", raw, "http://127.0.0.1/", "file:///etc/passwd", "x.exe")
    assert code == 1
    assert error.splitlines() == [
        "evledger: error: http://127.0.0.1/: 127.0.0.1 is not a public address; "
        "allow_hosts in sources.toml could allow it",
        "evledger: error: file:///etc/passwd: only http and https are fetched",
        "evledger: error: x.exe: articles are .html, .htm, .pdf, .docx, .txt, .eml",
    ]


def test_a_file_is_added(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "release.txt"
    path.write_text("The maker said on Monday that its centre will open with many people in the north. " * 4, "utf-8")
    code = main(["add", "--raw", str(raw), "--publisher", "Example", str(path)])
    assert code == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("new       added-release-")
    assert (raw / "articles" / f"{line.split()[1]}.toml").is_file()


def test_a_new_source_is_no_change_of_what_is_extracted(raw: Path) -> None:
    from flows.inputs import digests

    before = digests(raw)
    (raw / "sources.toml").write_text("[collect]\n", encoding="utf-8")
    assert digests(raw) == before
