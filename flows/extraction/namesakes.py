"""Namesakes: places of one name, told apart by what else the text names; else left open.

The order: the country or state after the comma; the only reading, or the one that dwarfs the others; the one whose country the
sentence names; the one whose country the document names. A reading may also be borne out by its neighbours (column
`near` of the aliases: Armenia speaks for Georgia the country).
"""

import polars as pl

from flows.extraction.gazetteer import DOMINANCE, Gazetteer

_OUT = ["document_id", "sentence", "start", "end", "surface", "id", "label", "city"]
_SUMS = "group"


def tell_apart(spans: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """The spans with `id`, `label` and `city` of the place that is meant (label `ambiguous`, `id` null, where none is told).

    In: spans with `term`, `trust`, `label`, `apposed`. Out: document_id, sentence, start, end, surface, id, label, city; one row per
    place for a group that is a sum of places.
    """
    entries = _entries(gazetteer)
    known = spans.drop("label", "place").with_row_index("hit").join(entries, on="term", maintain_order="left")
    known = known.with_columns(
        choices=pl.col("place").n_unique().over("hit"),
        best=pl.col("weight").max().over("hit"),
        second=pl.col("weight").top_k(2).min().over("hit"),
    )
    group = pl.col("label") == _SUMS
    only = known.filter(group | (pl.col("choices") == 1)).unique(["hit", "place"], keep="first", maintain_order=True)
    several = known.filter(~group & (pl.col("choices") > 1))
    sure = pl.concat([only, several.filter((pl.col("weight") == pl.col("best")) & (pl.col("best") >= DOMINANCE * pl.col("second")))])
    chosen = _choose(several, sure)
    return (
        pl.concat([only.select("hit", *_OUT[:5], pl.col("place").alias("id"), "label", "city"), chosen])
        .sort("hit", maintain_order=True)
        .select(_OUT)
    )


def _choose(several: pl.DataFrame, sure: pl.DataFrame) -> pl.DataFrame:
    """One row per hit of several readings."""
    in_sentence = _named(sure, ["document_id", "sentence"])
    in_document = _named(sure, ["document_id"])
    rows = []
    for readings in several.partition_by("hit", maintain_order=True):
        candidates = readings.to_dicts()
        first = candidates[0]
        chosen = _reading(
            candidates,
            in_sentence.get((first["document_id"], first["sentence"]), frozenset()),
            in_document.get((first["document_id"],), frozenset()),
        )
        told = {"id": None, "label": "ambiguous", "city": None} if chosen is None else {
            "id": chosen["place"], "label": chosen["label"], "city": chosen["city"]
        }
        rows.append({"hit": first["hit"], **{name: first[name] for name in _OUT[:5]}, **told})
    schema = {"hit": pl.UInt32, **{name: several.schema[name] for name in _OUT[:5]}}
    return pl.DataFrame(rows, schema={**schema, "id": pl.String, "label": pl.String, "city": pl.String})


def _reading(candidates: list[dict], sentence: frozenset[str], document: frozenset[str]) -> dict | None:  # type: ignore[type-arg]
    apposed = [one for one in candidates if one["place"] == one["apposed"]]
    if len(apposed) == 1:
        return apposed[0]
    weights = sorted((one["weight"] for one in candidates), reverse=True)
    if weights[0] >= DOMINANCE * weights[1]:
        return max(candidates, key=lambda one: one["weight"])
    for named in (sentence, document):
        borne_out = [one for one in candidates if named & _supporters(one)]
        if len({one["place"] for one in borne_out}) == 1:
            return max(borne_out, key=lambda one: one["weight"])
    return None


def _supporters(candidate: dict) -> frozenset[str]:  # type: ignore[type-arg]
    return frozenset({candidate["place"], *(candidate["near"] or "").split()})


def _named(sure: pl.DataFrame, key: list[str]) -> dict[tuple[object, ...], frozenset[str]]:
    grouped = sure.filter(pl.col("place").is_not_null()).group_by(key).agg(pl.col("place").unique())
    return {tuple(row[:-1]): frozenset(row[-1]) for row in grouped.iter_rows()}


def _entries(gazetteer: Gazetteer) -> pl.DataFrame:
    """The readings of every term as it may be found: regions of two words in small letters as well."""
    entries = gazetteer.entries.select("term", "place", "label", "city", "weight", "near", "rank")
    loose = entries.with_columns(term=pl.col("term").str.to_lowercase()).filter(
        pl.col("term").is_in(list(gazetteer.loose))
    )
    return pl.concat([entries, loose]).unique(["term", "place"], keep="first", maintain_order=True)
