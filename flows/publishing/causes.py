"""Causes: why a row came, changed or went between two releases.

Told from what can be compared: the documents that a fact, or a fact that it points at, was read in; the quotes that are
corrections; and the digests of extraction, vocabulary and curated decisions that both releases carry. The causes:

- `new_source`, `changed_source`, `removed_source`: a document of its own came, changed or went
- `curated_decision`: people decided (a correction, or `same_as.csv`)
- `changed_extraction`, `changed_vocabulary`: its documents are the same, but what reads them is not
- `changed_schema`: its whole table came or went, or is keyed otherwise
- `later_day`: the day that outcomes are told for moved on, and nothing else of the row
- `other_sources`: documents that it was not read in bear on it (a later statement makes a market no longer current)
- `other_inputs`: nothing of these changed

Where its documents are the same and several of the others changed, the first in the order of `_Causes._likely` is told
and the rest stand in `also`: which of them it was could only be told by reading everything twice.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

import polars as pl

import schemas
from flows.publishing.changes import Change, Release, found_changes, rekeyed
from flows.resolution.correcting import RULE
from flows.resolution.replacing import MORE_EXACT, WITHOUT_LEGAL_FORM

CAUSES = {
    "new_source": "a new document",
    "changed_source": "a document that changed",
    "removed_source": "a document that was taken out",
    "curated_decision": "a curated decision",
    "changed_extraction": "the extraction changed",
    "changed_vocabulary": "the vocabulary changed",
    "changed_schema": "the schema changed",
    "later_day": "a later day: what is due or overdue moved on",
    "other_sources": "other documents that bear on it",
    "other_inputs": "other inputs",
}
_SOURCES = ("new_source", "changed_source", "removed_source")
# Columns that the day alone can change, and those that facts of other documents can.
_OF_THE_DAY = {"overdue", "outcome", "rule"}
_OF_OTHERS = {"superseded_by", "disputed", "current", "step", "overdue", "result_id"}
# Columns that come from the vocabulary and not from a text.
_OF_VOCABULARY = {
    "brand", "country_code", "in_vocabulary", "kind", "known_body_style", "known_powertrain", "model_name", "name",
    "organization_name", "parent_organization_id", "partner_organization_name", "place_name", "title", "wikidata_id",
}  # fmt: skip
# Why an id may be no more without anybody's decision.
_UNDECIDED = (MORE_EXACT, WITHOUT_LEGAL_FORM)

Fact = tuple[str, str]


def changes(old: Release, new: Release) -> list[Change]:
    """All changes from one release to another, each with its cause, by dataset in the registry's order, then by id."""
    found = found_changes(old, new)
    causes = _Causes(old, new, found)
    return [causes.told(change) for change in found]


class _Causes:
    """Tells the causes of changes, from the documents, quotes and digests of two releases."""

    def __init__(self, old: Release, new: Release, found: list[Change]) -> None:
        self.old, self.new = old, new
        self.extraction = old.digests.extraction != new.digests.extraction
        self.vocabulary = old.digests.vocabulary != new.digests.vocabulary
        self.curated = old.digests.curated != new.digests.curated
        self.later = _day(old) != _day(new)
        self.other_schema = {name for name in {change.dataset for change in found} if _other_schema(name, old, new)}
        self.replaced = _replaced(new)
        self.decided = _decided(old, new) if self.curated else set()
        self._compare_documents()
        facts = {fact for change in found for fact in self._told_by(change)}
        self.read_in = _documents_of(facts, (old, new))
        before, now = _corrections(facts, old), _corrections(facts, new)
        self.corrected = {fact for fact in facts if before.get(fact) != now.get(fact)}

    def _compare_documents(self) -> None:
        """Which documents came, went and changed; `doubtful`: the same bytes, but described otherwise."""
        old, new = _documents(self.old), _documents(self.new)
        self.added, self.removed = set(new) - set(old), set(old) - set(new)
        differing = {name for name in set(old) & set(new) if old[name] != new[name]}
        # Titles and dates may also be read from the text, by code that changed.
        bytes_differ = {name for name in differing if old[name]["sha256"] != new[name]["sha256"]}
        self.changed = bytes_differ if self.extraction else differing
        self.doubtful = differing - self.changed

    def told(self, change: Change) -> Change:
        """A change with its cause."""
        if change.dataset in self.other_schema:
            return replace(change, cause="changed_schema")
        facts = self._told_by(change)
        own = {change.id} if change.dataset == "documents" else self._documents_of(facts)
        if change.op == "ADD" and own & self.added:
            return replace(change, cause="new_source")
        if any(fact in self.corrected or fact in self.decided for fact in facts):
            return replace(change, cause="curated_decision")
        for cause, documents in zip(_SOURCES, (self.added, self.changed, self.removed), strict=True):
            if own & documents:
                return replace(change, cause=cause)
        first, *rest = self._likely(change, bool(own & self.doubtful)) or ["other_inputs"]
        return replace(change, cause=first, also=tuple(rest))

    def _documents_of(self, facts: list[Fact]) -> set[str]:
        return {document for fact in facts for document in self.read_in.get(fact, ())}

    def _likely(self, change: Change, doubtful: bool) -> list[str]:
        """All that changed and may be the cause of a change whose own documents are the same, the likeliest first."""
        columns = set(change.cells)
        possible = {
            "curated_decision": self.curated,
            "changed_extraction": self.extraction,
            "changed_vocabulary": self.vocabulary,
            "changed_source": doubtful,
            "other_sources": bool(self.added or self.changed or self.removed or self.doubtful),
        }
        order = list(possible)
        if change.dataset == "region_members" or (columns and columns <= _OF_VOCABULARY):
            order.remove("changed_vocabulary")
            order.insert(0, "changed_vocabulary")
        if columns and columns <= _OF_OTHERS:
            order.remove("other_sources")
            order.insert(0, "other_sources")
        if change.dataset == "region_members":
            order.remove("other_sources")
        if change.dataset == "documents":
            order = ["changed_extraction", "changed_source"]
        if self.later and columns and columns <= _OF_THE_DAY:
            return ["later_day"]
        return [cause for cause in order if possible[cause]]

    def _told_by(self, change: Change) -> list[Fact]:
        """The facts whose evidence bears on a change: its own, those that it points at, and what took its place."""
        cells = change.cells
        facts: list[Fact] = [(change.dataset, change.id)]
        match change.dataset:
            case "event_models":
                facts = [("events", change.id.partition(" ")[0])]
            case "replaced_by":
                dataset = str(change.row["dataset"])
                facts = [(dataset, str(change.row["old_id"])), (dataset, str(change.row["new_id"]))]
            case "progress":
                pointed = cells.get("result_id", (None, change.row.get("result_id")))
                facts = [("targets", change.id), *(("results", str(one)) for one in pointed if one is not None)]
        facts += [("targets", str(one)) for one in cells.get("superseded_by", ()) if one is not None]
        return facts + [self.replaced[fact] for fact in facts if fact in self.replaced]


def _other_schema(name: str, old: Release, new: Release) -> bool:
    """Whether only one of two releases has a dataset, or each has it with another identity."""
    return (name in old.datasets) != (name in new.datasets) or rekeyed(name, old, new)


def _documents(release: Release) -> dict[str, dict[str, object]]:
    shared = release.datasets["documents"]
    return {row["document_id"]: row for row in shared.iter_rows(named=True)}


def _day(release: Release) -> dt.date | None:
    """The day that outcomes are told for."""
    progress = release.datasets.get("progress", schemas.empty("progress"))
    newest = progress["as_of"].max()
    return newest if isinstance(newest, dt.date) else None


def _replaced(release: Release) -> dict[Fact, Fact]:
    """What took the place of ids that are no more."""
    rows = release.datasets.get("replaced_by", schemas.empty("replaced_by")).drop_nulls("new_id")
    told = rows.select("dataset", "old_id", "new_id").iter_rows()
    return {(dataset, old): (dataset, new) for dataset, old, new in told}


def _decided(old: Release, new: Release) -> set[Fact]:
    """The ids that people decided are no more since the old release, and those that took their place."""
    before, now = (each.datasets.get("replaced_by", schemas.empty("replaced_by")) for each in (old, new))
    fresh = now.join(before, on=["dataset", "old_id", "new_id"], how="anti", nulls_equal=True)
    rows = fresh.filter(~pl.col("reason").is_in(_UNDECIDED)).select("dataset", "old_id", "new_id").rows()
    return {(dataset, one) for dataset, *ids in rows for one in ids if one is not None}


def _wanted(facts: Iterable[Fact]) -> pl.DataFrame:
    return pl.DataFrame(sorted(facts), schema={"dataset": pl.String, "fact_id": pl.String}, orient="row")


def _documents_of(facts: set[Fact], releases: tuple[Release, ...]) -> dict[Fact, set[str]]:
    """The documents that these facts were read in, in any of the releases."""
    read_in: dict[Fact, set[str]] = {}
    for release in releases:
        quotes = release.datasets["evidence"].select("dataset", "fact_id", "document_id")
        rows = quotes.join(_wanted(facts), on=["dataset", "fact_id"], how="semi").unique()
        for dataset, fact_id, document_id in rows.iter_rows():
            read_in.setdefault((dataset, fact_id), set()).add(document_id)
    return read_in


def _corrections(facts: set[Fact], release: Release) -> dict[Fact, set[tuple[str, str | None]]]:
    """The cells of these facts that people corrected, as corrected."""
    quotes = release.datasets["evidence"].filter(pl.col("rule") == RULE)
    rows = quotes.join(_wanted(facts), on=["dataset", "fact_id"], how="semi")
    found: dict[Fact, set[tuple[str, str | None]]] = {}
    for dataset, fact_id, field, value in rows.select("dataset", "fact_id", "field", "value").iter_rows():
        found.setdefault((dataset, fact_id), set()).add((field, value))
    return found
