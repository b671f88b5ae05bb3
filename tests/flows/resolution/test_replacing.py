"""Ids that are no more: what took their place, since when and why."""

from pathlib import Path

import polars as pl

from flows.resolution.corrections import Corrections, load_corrections
from flows.resolution.replacing import settled
from flows.resolution.resolve import Resolution
from tests.flows.resolution.papers import (
    Paper,
    event,
    market,
    one,
    organization,
    paper,
    participant,
    resolved,
    same_as,
    target,
)

HU = {"place": "HU", "country_code": "HU"}
MARCH = {"start_on": "2024-03-01", "end_on": "2024-03-31"}
DAY = {"start_on": "2024-03-20", "end_on": "2024-03-20"}
SCHEMA = ["dataset", "old_id", "new_id", "since", "reason"]
AKME = same_as(("organizations", "akme", "acme", "true"))


def ids(*papers: Paper, dataset: str, curated: dict[str, pl.DataFrame] | None = None) -> list[str]:
    frame = resolved(*papers, curated=curated).datasets[dataset]
    return frame[f"{dataset.removesuffix('s')}_id"].to_list()


def replaced(done: Resolution, dataset: str) -> dict[str, str]:
    return dict(done.datasets["replaced_by"].filter(dataset=dataset).select("old_id", "new_id").iter_rows())


def test_facts_of_a_name_that_is_anothers_have_other_ids() -> None:
    told = paper("a", "2024-01-10", market(organization_id="akme"), target(organization_id="akme", value=5.0))
    done = resolved(told, curated=AKME)
    for dataset in ("markets", "targets"):
        (old,), (new,) = ids(told, dataset=dataset), ids(told, dataset=dataset, curated=AKME)
        assert replaced(done, dataset) == {old: new}
    row = one(done.datasets["replaced_by"].filter(dataset="targets"))
    assert (row["since"], row["reason"]) == ("2026.11.01", "they told us")


def test_a_legal_form_that_is_left_off_is_told_since_both_names_were_read() -> None:
    done = resolved(
        paper("a", "2024-01-10", organization("bolt-ltd", in_vocabulary=False), market(organization_id="bolt-ltd")),
        paper("b", "2024-03-01", organization("bolt", in_vocabulary=False)),
    )
    row = one(done.datasets["replaced_by"].filter(dataset="organizations"))
    assert (row["old_id"], row["new_id"], row["since"]) == ("bolt-ltd", "bolt", "2024.03.01")
    assert "legal form" in row["reason"]
    (new,) = done.datasets["markets"]["market_id"]
    assert list(replaced(done, "markets").values()) == [new]


def test_those_who_take_part_in_an_event_that_is_told_more_exactly_have_other_ids() -> None:
    coarse = paper("a", "2024-04-01", event(**HU, **MARCH), participant(0, organization_id="bolt"))
    (old,) = ids(coarse, dataset="participants")
    done = resolved(coarse, paper("b", "2024-05-01", event(**HU, **DAY)))
    assert replaced(done, "participants") == {old: one(done.datasets["participants"])["participant_id"]}
    assert set(done.datasets["replaced_by"]["since"]) == {"2024.05.01"}


def test_a_name_and_an_exact_date_together_end_at_the_id_that_stands() -> None:
    coarse = paper("a", "2024-04-01", event(organization_id="akme", **HU, **MARCH))
    (old,) = ids(coarse, dataset="events")
    done = resolved(coarse, paper("b", "2024-05-01", event(**HU, **DAY)), curated=AKME)
    assert replaced(done, "events") == {old: one(done.datasets["events"])["event_id"]}


def corrections(tmp_path: Path, entry: str) -> Corrections:
    path = tmp_path / "corrections.toml"
    path.write_text(f'[[correction]]\nreason = "misprint"\nsource = "s"\ndate = 2026-11-01\n{entry}', encoding="utf-8")
    return Corrections(load_corrections(path))


def test_what_a_correction_drops_has_no_successor(tmp_path: Path) -> None:
    entry = 'dataset = "markets"\naction = "drop"\nkey = { place = "GB" }\nexpect = { status = "present" }\n'
    done = resolved(paper("a", "2024-01-10", market()), corrections=corrections(tmp_path, entry))
    row = one(done.datasets["replaced_by"])
    assert (row["dataset"], row["new_id"], row["since"], row["reason"]) == ("markets", None, "2026.11.01", "misprint")


def test_a_chain_over_a_correction_ends_at_the_id_that_stands(tmp_path: Path) -> None:
    entry = 'dataset = "events"\naction = "change"\nkey = { place = "HU" }\n'
    entry += 'expect = { city = "" }\nset = { city = "Szeged" }\n'
    papers = (paper("a", "2024-04-01", event(**HU, **MARCH)), paper("b", "2024-05-01", event(**HU, **DAY)))
    done = resolved(*papers, corrections=corrections(tmp_path, entry))
    assert set(replaced(done, "events").values()) == {one(done.datasets["events"])["event_id"]}
    assert len(replaced(done, "events")) == 2


def test_an_id_that_stands_is_not_replaced() -> None:
    told = pl.DataFrame([("events", "a", "b", "2026.11.01", "r")], schema=SCHEMA, orient="row")
    assert settled([told], {"events": pl.DataFrame({"event_id": ["a", "b"]})}).is_empty()


def test_a_circle_of_replacements_ends() -> None:
    rows = [("events", "a", "b", "2026.11.01", "r"), ("events", "b", "a", "2026.11.01", "r")]
    told = pl.DataFrame(rows, schema=SCHEMA, orient="row")
    assert settled([told], {}).height <= 2
