"""A copy goes on where it ended, is compared by what is there, and is named last."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.delivery.copying import Copied, NotCopied, copy_release
from flows.delivery.places import Folder, WrongAddress, open_place, scrubbed
from flows.publishing.files import sha256, tree
from flows.publishing.retention import remove
from tests.flows.delivery.small import FILES, small_release


class Failing(Folder):
    """A folder that fails at the n-th file, or writes something else."""

    def __init__(self, root: Path, *, fails_at: int | None = None, spoils: str = "\0") -> None:
        super().__init__(root)
        self.names: list[str] = []
        self._fails_at, self._spoils = fails_at, spoils

    def put(self, name: str, content: Path | bytes) -> None:
        if len(self.names) == self._fails_at:
            raise OSError(28, "No space left on device")
        self.names.append(name)
        super().put(name, b"spoilt" if name.endswith(self._spoils) else content)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("releases")
    small_release(folder, "2026.11.23")
    small_release(folder, "2026.11.24")
    return folder


def index(place: Path) -> dict[str, object]:
    told = json.loads((place / "releases.json").read_bytes())
    assert json.loads((place / "latest.json").read_bytes())["version"] == told["latest"]
    return {"latest": told["latest"], "versions": [entry["version"] for entry in told["releases"]]}


def test_all_files_arrive_and_nothing_else(output: Path, tmp_path: Path) -> None:
    done = copy_release(output, "2026.11.24", Folder(tmp_path))
    own = output / "releases" / "2026.11.24"
    assert [sha256(own / path) for path in tree(own)] == [
        sha256(tmp_path / "releases" / "2026.11.24" / path) for path in tree(own)
    ]
    assert len(tree(tmp_path)) == len(tree(own)) + 2
    assert (done.copied, done.there) == (len(tree(own)), 0)
    assert index(tmp_path) == {"latest": "2026.11.24", "versions": ["2026.11.24"]}


def test_data_goes_first_the_descriptor_then_the_index_last(output: Path, tmp_path: Path) -> None:
    place = Failing(tmp_path)
    copy_release(output, "2026.11.24", place)
    kinds = [
        "data"
        if "/data/" in name
        else {"datapackage.json": "descriptor", "releases.json": "index", "latest.json": "index"}.get(
            name.rpartition("/")[2], "other"
        )
        for name in place.names
    ]
    assert list(dict.fromkeys(kinds)) == ["data", "other", "descriptor", "index"]
    assert kinds == sorted(kinds, key=["data", "other", "descriptor", "index"].index)


def test_a_second_copy_copies_nothing(output: Path, tmp_path: Path) -> None:
    first = copy_release(output, "2026.11.24", Folder(tmp_path))
    place = Failing(tmp_path)
    assert copy_release(output, "2026.11.24", place) == Copied(0, first.copied, 0)
    assert place.names == []


@pytest.mark.parametrize("files", [0, 1, 4])
def test_a_copy_that_was_cut_short_is_not_named_and_goes_on(output: Path, tmp_path: Path, files: int) -> None:
    copy_release(output, "2026.11.23", Folder(tmp_path))
    with pytest.raises(OSError, match="No space left"):
        copy_release(output, "2026.11.24", Failing(tmp_path, fails_at=files))
    assert index(tmp_path)["versions"] == ["2026.11.23"]
    done = copy_release(output, "2026.11.24", Folder(tmp_path))
    assert done.there >= files
    assert index(tmp_path) == {"latest": "2026.11.24", "versions": ["2026.11.24", "2026.11.23"]}


def test_a_damaged_file_there_is_copied_again(output: Path, tmp_path: Path) -> None:
    copy_release(output, "2026.11.24", Folder(tmp_path))
    damaged = tmp_path / "releases" / "2026.11.24" / "data" / "targets.parquet"
    data = damaged.read_bytes()
    damaged.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    assert copy_release(output, "2026.11.24", Folder(tmp_path)).copied == 1
    assert damaged.read_bytes() == data


def test_what_does_not_arrive_as_sent_is_an_error(output: Path, tmp_path: Path) -> None:
    with pytest.raises(NotCopied, match=r"targets\.csv did not arrive as it was sent"):
        copy_release(output, "2026.11.24", Failing(tmp_path, spoils="targets.csv"))
    assert not (tmp_path / "releases.json").exists()


def test_another_release_of_the_version_is_never_replaced(output: Path, tmp_path: Path) -> None:
    copy_release(output, "2026.11.24", Folder(tmp_path))
    other = tmp_path / "other"
    small_release(other, "2026.11.24", inputs="9")
    with pytest.raises(NotCopied, match="is another one: a release is never changed"):
        copy_release(other, "2026.11.24", Folder(tmp_path))


def test_a_release_that_is_damaged_here_is_not_copied(tmp_path: Path) -> None:
    (small_release(tmp_path / "own", "2026.11.24") / "data" / "targets.csv").write_bytes(b"")
    with pytest.raises(NotCopied, match=r"is damaged \(data/targets\.csv\)"):
        copy_release(tmp_path / "own", "2026.11.24", Folder(tmp_path / "there"))
    assert not (tmp_path / "there").exists()


def test_an_older_one_turns_nothing_back_and_one_that_was_pruned_here_stays_named(output: Path, tmp_path: Path) -> None:
    own, place = tmp_path / "own", tmp_path / "there"
    for version in ("2026.11.22", "2026.11.23"):
        small_release(own, version)
        copy_release(own, version, Folder(place))
    remove(own, ["2026.11.22"])
    copy_release(own, "2026.11.23", Folder(place))
    assert index(place) == {"latest": "2026.11.23", "versions": ["2026.11.23", "2026.11.22"]}


def test_the_index_names_only_what_is_there(output: Path, tmp_path: Path) -> None:
    copy_release(output, "2026.11.23", Folder(tmp_path))
    (tmp_path / "releases" / "2026.11.23" / "datapackage.json").unlink()
    copy_release(output, "2026.11.24", Folder(tmp_path))
    assert index(tmp_path)["versions"] == ["2026.11.24"]


@pytest.mark.parametrize(
    "url",
    [
        "s3://key:secret@bucket/x",
        "s3://bucket/x?access_key=a",
        "s3://key@bucket",
        "abfs://a:secret@b.dfs.core.windows.net",
    ],
)
def test_an_address_with_credentials_or_options_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(WrongAddress, match="read from the environment") as refused:
        open_place(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("url", ["s3://", "gopher://bucket/x", "abfs://account.dfs.core.windows.net/x"])
def test_an_address_that_cannot_be_is_told_in_one_line(url: str) -> None:
    with pytest.raises(WrongAddress):
        open_place(url)


def test_an_error_of_a_library_tells_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2hunter2")
    assert scrubbed("no access with hunter2hunter2") == "no access with ***"


@pytest.fixture
def memory() -> Iterator[str]:
    fsspec = pytest.importorskip("fsspec")
    yield "memory://bucket/press"
    fsspec.filesystem("memory").store.clear()


def test_what_fsspec_knows_is_reached_by_it(output: Path, memory: str) -> None:
    place = open_place(memory)
    assert copy_release(output, "2026.11.24", place).copied == len(FILES) + 1
    assert copy_release(output, "2026.11.24", place).copied == 0
    assert json.loads(place.read("latest.json") or b"")["version"] == "2026.11.24"


def test_file_addresses_are_folders(output: Path, tmp_path: Path) -> None:
    copy_release(output, "2026.11.24", open_place((tmp_path / "a b").as_uri()))
    assert index(tmp_path / "a b")["latest"] == "2026.11.24"
