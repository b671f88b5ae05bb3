"""What a schedule puts right at its start, of what a process that was killed left on the server."""

import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from filelock import FileLock

from flows import scheduling

DEPLOYMENT = UUID(int=1)


class Client:
    """A client of a server that holds these runs, each with its state and the seconds until its time."""

    def __init__(self, *runs: tuple[str, int]) -> None:
        now = dt.datetime.now(dt.UTC)
        self.runs = [
            SimpleNamespace(
                id=uuid4(),
                name=f"run {number}",
                state=state,
                next_scheduled_start_time=now + dt.timedelta(seconds=seconds),
            )
            for number, (state, seconds) in enumerate(runs)
        ]
        self.set: list[tuple[str, str]] = []

    def read_flow_runs(self, flow_run_filter: Any, **_: Any) -> list[Any]:
        wanted = {state.value for state in flow_run_filter.state.type.any_}
        return [run for run in self.runs if run.state in wanted]

    def set_flow_run_state(self, run_id: UUID, state: Any, force: bool) -> None:
        (run,) = (run for run in self.runs if run.id == run_id)
        self.set.append((run.name, state.name))

    def request(self, method: str, path: str, json: Any) -> None:
        gone = set(json["flow_runs"]["id"]["any_"])
        self.runs = [run for run in self.runs if str(run.id) not in gone]


@pytest.fixture
def notified(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(scheduling, "notify", lambda flow, run, state: told.append(f"{run.name} {state.name}"))
    return told


def test_a_run_that_nobody_carries_on_is_told_as_crashed_here_there_and_to_the_webhook(
    tmp_path: Path, notified: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    client: Any = Client(("RUNNING", -60), ("SCHEDULED", 60))
    assert scheduling.end_dead(client, DEPLOYMENT, tmp_path)
    assert client.set == [("run 0", "Crashed")]
    assert notified == ["run 0 Crashed"]
    assert capsys.readouterr().out.startswith("run 0 was cut short")


def test_a_run_whose_process_lives_is_left_alone(tmp_path: Path, notified: list[str]) -> None:
    client: Any = Client(("RUNNING", -60))
    with FileLock(tmp_path / scheduling.LOCK):
        assert not scheduling.end_dead(client, DEPLOYMENT, tmp_path)
    assert client.set == []
    assert notified == []


def test_one_schedule_at_a_time_serves_an_output_folder(tmp_path: Path) -> None:
    with (
        scheduling._only_one(tmp_path),
        pytest.raises(scheduling.AlreadyScheduled, match="another 'evledger schedule' serves"),
        scheduling._only_one(tmp_path),
    ):
        raise AssertionError("two serve it")


def test_of_the_times_that_were_missed_the_latest_stays(notified: list[str]) -> None:
    client: Any = Client(("SCHEDULED", -30), ("SCHEDULED", -10), ("SCHEDULED", -20), ("SCHEDULED", 10))
    assert scheduling.keep_latest(client, DEPLOYMENT)
    assert [run.name for run in client.runs] == ["run 1", "run 3"]


def test_where_no_time_was_missed_nothing_is_removed(notified: list[str]) -> None:
    client: Any = Client(("SCHEDULED", 10), ("SCHEDULED", 20))
    assert not scheduling.keep_latest(client, DEPLOYMENT)
    assert len(client.runs) == 2
