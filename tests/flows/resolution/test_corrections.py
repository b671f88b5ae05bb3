"""Curated corrections: applied where they still hold, named where they are stale, marked in evidence."""

from pathlib import Path

import pytest

from flows.resolution.corrections import BadCorrections, Corrections, load_corrections
from flows.resolution.resolve import Resolution
from tests.flows.resolution.papers import Paper, event, market, model, one, paper, participant, resolved, target

HEAD = """
[[correction]]
reason = "misprint"
source = "https://example.org/errata"
date = 2026-11-01
"""
TARGET = paper("a", "2024-01-10", target(value=50000.0, period_end="2030-12-31"))
MODEL = 'dataset = "models"\nid = "acme-5"\naction = "change"\n'
CHANGE_TARGET = 'dataset = "targets"\naction = "change"\nid = "x"\n'
ADD_MARKET = (
    'dataset = "markets"\naction = "add"\ndocument_id = "a"\nset = { organization_id = "acme", place = "FR", '
    'country_code = "FR", status = "present", certainty = "asserted" }\n'
)
ADD_TARGET = (
    'dataset = "targets"\naction = "add"\ndocument_id = "a"\nset = { organization_id = "acme", value = 50000 }\n'
)
DUE = 'key = { organization_id = "acme", metric = "vehicle_exports", period_end = 2030-12-31 }\n'


def corrections(tmp_path: Path, *entries: str, **texts: str) -> Corrections:
    path = tmp_path / "corrections.toml"
    path.write_text("".join(HEAD + entry for entry in entries), encoding="utf-8")
    return Corrections(load_corrections(path), texts)


def corrected(tmp_path: Path, papers: list[Paper], *entries: str, **texts: str) -> Resolution:
    return resolved(*papers, corrections=corrections(tmp_path, *entries, **texts))


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert load_corrections(tmp_path / "corrections.toml") == ()


def test_a_cell_is_changed_and_its_evidence_says_so(tmp_path: Path) -> None:
    entry = MODEL + 'expect = { body_style = "suv" }\nset = { body_style = "sedan" }\n'
    done = corrected(tmp_path, [paper("a", "2024-01-10", model(body_style="suv"))], entry)
    assert one(done.datasets["models"])["body_style"] == "sedan"
    row = one(done.datasets["evidence"].filter(dataset="models", field="body_style"))
    assert (row["value"], row["rule"], row["quote"]) == ("sedan", "correction", "statement")
    issue = one(done.issues)
    assert issue["kind"] == "corrected"
    assert "misprint (https://example.org/errata, 2026-11-01)" in issue["reason"]


def test_a_cell_that_nothing_was_read_for_points_at_the_statement(tmp_path: Path) -> None:
    entry = MODEL + 'expect = { segment = "" }\nset = { segment = "compact" }\n'
    done = corrected(tmp_path, [paper("a", "2024-01-10", model())], entry).datasets
    assert one(done["models"])["segment"] == "compact"
    assert one(done["evidence"].filter(dataset="models", field="segment"))["rule"] == "correction"


def test_a_cell_of_the_vocabulary_is_marked_too(tmp_path: Path) -> None:
    entry = 'dataset = "organizations"\nid = "acme"\naction = "change"\n'
    entry += 'expect = { country_code = "" }\nset = { country_code = "DE" }\n'
    done = corrected(tmp_path, [paper("a", "2024-01-10", market())], entry).datasets
    assert one(done["evidence"].filter(dataset="organizations", field="country_code"))["rule"] == "correction"


def test_a_cell_can_be_emptied(tmp_path: Path) -> None:
    entry = MODEL + 'expect = { body_style = "suv" }\nset = { body_style = "" }\n'
    done = corrected(tmp_path, [paper("a", "2024-01-10", model(body_style="suv"))], entry).datasets
    assert one(done["models"])["body_style"] is None
    assert done["evidence"].filter(dataset="models", field="body_style").is_empty()


def test_a_corrected_key_makes_another_id_that_replaces_the_old(tmp_path: Path) -> None:
    entry = f'dataset = "targets"\n{DUE}action = "change"\nexpect = {{ value = 50000 }}\nset = {{ value = 60000 }}\n'
    done = corrected(tmp_path, [TARGET], entry).datasets
    old, new = (
        one(resolved(paper("a", "2024-01-10", target(value=v, period_end="2030-12-31"))).datasets["targets"])[
            "target_id"
        ]
        for v in (50000.0, 60000.0)
    )
    row = one(done["targets"])
    assert (row["target_id"], row["value"]) == (new, 60000.0)
    replaced = one(done["replaced_by"])
    assert (replaced["old_id"], replaced["new_id"], replaced["since"]) == (old, new, "2026.11.01")
    assert set(done["evidence"].filter(dataset="targets")["fact_id"]) == {new}
    assert one(done["progress"])["target_id"] == new


def test_participants_follow_a_corrected_event(tmp_path: Path) -> None:
    told = paper("a", "2024-01-10", event(place="HU", country_code="HU"), participant(0, organization_id="bolt"))
    entry = 'dataset = "events"\nkey = { place = "HU" }\naction = "change"\n'
    entry += 'expect = { city = "" }\nset = { city = "Szeged" }\n'
    done = corrected(tmp_path, [told], entry).datasets
    row = one(done["participants"])
    assert row["event_id"] == one(done["events"])["event_id"]
    assert row["participant_id"] in set(done["evidence"]["fact_id"])
    assert set(done["replaced_by"]["dataset"]) == {"events", "participants"}


def test_a_fact_is_dropped_with_its_evidence(tmp_path: Path) -> None:
    entry = f'dataset = "targets"\n{DUE}action = "drop"\nexpect = {{ value = 50000 }}\n'
    done = corrected(tmp_path, [TARGET], entry).datasets
    assert done["targets"].is_empty()
    assert done["evidence"].filter(dataset="targets").is_empty()


def test_a_fact_is_added_with_the_words_that_state_it(tmp_path: Path) -> None:
    entry = ADD_MARKET + 'quote = "opens in Paris"\n'
    done = corrected(tmp_path, [paper("a", "2024-01-10", market())], entry, a="Acme opens in Paris.").datasets
    row = one(done["markets"].filter(place="FR"))
    assert (row["document_count"], row["place_name"]) == (1, "France")
    quotes = done["evidence"].filter(fact_id=row["market_id"])
    assert set(quotes["field"]) == {"*", "organization_id", "place", "country_code", "status", "certainty"}
    assert set(zip(quotes["start"], quotes["end"], quotes["rule"], strict=True)) == {(5, 19, "correction")}


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (f'dataset = "targets"\n{DUE}action = "drop"\nexpect = {{ value = 40000 }}\n', "value is '50000'"),
        ('dataset = "targets"\nid = "0000000000000000"\naction = "drop"\nexpect = { value = 1 }\n', "0 rows are so"),
        (ADD_MARKET + 'quote = "nowhere"\n', "has not the words"),
        (ADD_TARGET + 'quote = "Acme"\n', "gives this row now"),
    ],
)
def test_a_stale_correction_is_named_and_not_applied(tmp_path: Path, entry: str, told: str) -> None:
    done = corrected(tmp_path, [TARGET], entry, a="Acme will.")
    issue = one(done.issues)
    assert issue["kind"] == "stale_correction"
    assert told in issue["reason"]
    assert one(done.datasets["targets"])["value"] == 50000.0


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('dataset = "targets"\naction = "remove"\n', "action 'remove'"),
        ('dataset = "progress"\naction = "drop"\n', "no dataset of facts"),
        ('dataset = "targets"\naction = "drop"\nid = "x"\n', "no expect"),
        ('dataset = "targets"\naction = "drop"\nexpect = { value = 1 }\n', "give id or key"),
        (CHANGE_TARGET + "expect = { value = 1 }\n", "change needs set"),
        (
            CHANGE_TARGET + "expect = { valu = 1 }\nset = { value = 2 }\n",
            "no column valu",
        ),
        ('dataset = "targets"\naction = "add"\nset = { value = 2 }\n', "add needs document_id"),
        (
            'dataset = "targets"\naction = "drop"\nid = "x"\nexpect = { value = 1 }\nset = { value = 2 }\n',
            "drop has no set",
        ),
    ],
)
def test_a_correction_that_cannot_be_is_named(tmp_path: Path, entry: str, told: str) -> None:
    with pytest.raises(BadCorrections, match=told):
        corrections(tmp_path, entry)
