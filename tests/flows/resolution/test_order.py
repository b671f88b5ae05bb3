"""Neither the order of articles, nor how they are cut into batches, nor an article given twice changes anything."""

import random
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from flows.resolution.resolve import Resolution, resolve
from tests.flows.resolution.papers import (
    Paper,
    event,
    gazetteer,
    market,
    model,
    paper,
    participant,
    person,
    read,
    result,
    target,
)


def many(seed: int) -> list[Paper]:
    """Articles about few things, so that they meet, contradict and follow one another."""
    chance = random.Random(seed)
    dates = [
        {},
        {"start_on": "2024-03-01", "end_on": "2024-03-31"},
        {"start_on": "2024-03-20", "end_on": "2024-03-20"},
        {"start_on": "2024-01-01", "end_on": "2024-12-31"},
    ]

    def fact(number: int) -> tuple[str, dict[str, Any]]:
        owner = {"organization_id": chance.choice(["acme", "bolt"])}
        where = chance.choice(
            [{"place": "HU", "country_code": "HU"}, {"place": "HU", "country_code": "HU", "city": "Szeged"}, {}]
        )
        year = chance.randint(2023, 2025)
        return chance.choice(
            [
                event(**owner, **where, **chance.choice(dates), status=chance.choice(["occurred", "scheduled"])),
                event(event_type="product_launch", models=["acme-5"], **owner, **where, **chance.choice(dates)),
                target(
                    **owner,
                    value=float(chance.randint(1, 4)),
                    period_end=chance.choice([None, "2025-12-31", "2026-12-31"]),
                    certainty=chance.choice(["asserted", "denied"]),
                ),
                result(
                    **owner, value=float(chance.randint(1, 4)), period_start=f"{year}-01-01", period_end=f"{year}-12-31"
                ),
                market(
                    **owner,
                    status=chance.choice(["planned", "present", "exited"]),
                    period_end=chance.choice([None, "2024-12-31"]),
                ),
                model(body_style=chance.choice(["suv", "sedan", None])),
                person("jo-doe", **owner, role=chance.choice(["chair", "head"])),
            ]
        )

    def article(number: int) -> Paper:
        day = chance.choice([None, f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"])
        facts = [fact(i) for i in range(chance.randint(1, 6))]
        hosts = range(sum(dataset == "events" for dataset, _ in facts))
        guests = [participant(i, person_id="jo-doe", role="speaker") for i in hosts[:1]]
        return paper(f"d{number:02}", day, *facts, *guests, model(), person("jo-doe"))

    return [article(i) for i in range(30)]


def done(readings: dict[str, pl.DataFrame], documents: pl.DataFrame) -> Resolution:
    return resolve(readings, documents, gazetteer(), {})


def assert_same(one: Resolution, other: Resolution) -> None:
    for name, frame in one.datasets.items():
        assert_frame_equal(frame, other.datasets[name])
    assert_frame_equal(one.issues, other.issues)


@pytest.mark.parametrize("seed", range(8))
def test_shuffled_articles_give_the_same(seed: int) -> None:
    papers = many(seed)
    whole = done(*read(papers))
    random.Random(seed).shuffle(papers)
    readings, documents = read(papers)
    assert_same(whole, done({n: f.sample(fraction=1, shuffle=True, seed=seed) for n, f in readings.items()}, documents))


@pytest.mark.parametrize("seed", range(4))
def test_batches_give_the_same_as_all_at_once(seed: int) -> None:
    papers = many(seed)
    batches = [read(papers[i::3]) for i in (2, 0, 1)]
    readings = {name: pl.concat([batch[0][name] for batch in batches]) for name in batches[0][0]}
    assert_same(done(*read(papers)), done(readings, pl.concat([batch[1] for batch in batches])))


@pytest.mark.parametrize("seed", range(4))
def test_an_article_given_twice_changes_nothing(seed: int) -> None:
    papers = many(seed)
    assert_same(done(*read(papers)), done(*read([*papers, *papers[:10]])))


@pytest.mark.parametrize("seed", range(4))
def test_a_copy_of_an_article_under_another_name_changes_no_fact(seed: int) -> None:
    papers = many(seed)
    copies = [Paper(f"{each.document_id}-copy", each.published_on, each.facts) for each in papers]
    once, twice = done(*read(papers)).datasets, done(*read([*papers, *copies])).datasets
    for name in ("events", "participants", "models", "markets", "targets", "results", "progress"):
        assert_frame_equal(
            once[name].drop("document_count", strict=False), twice[name].drop("document_count", strict=False)
        )


@pytest.mark.parametrize("seed", range(8))
def test_every_fact_has_evidence_and_all_evidence_a_fact(seed: int) -> None:
    datasets = done(*read(many(seed))).datasets
    for name, column in {
        "events": "event_id",
        "participants": "participant_id",
        "markets": "market_id",
        "targets": "target_id",
    }.items():
        stated = datasets["evidence"].filter(dataset=name, field="*")
        assert set(stated["fact_id"]) == set(datasets[name][column])


@pytest.mark.parametrize("seed", range(8))
def test_no_target_is_superseded_by_itself_or_in_a_circle(seed: int) -> None:
    targets = done(*read(many(seed))).datasets["targets"]
    following = dict(targets.select("target_id", "superseded_by").drop_nulls().iter_rows())
    for start in following:
        seen, here = set(), start
        while here in following:
            assert here not in seen
            seen.add(here)
            here = following[here]
