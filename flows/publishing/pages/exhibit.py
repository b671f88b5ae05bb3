"""Exhibit: one target of the release with the words that it was read from, which shows what all of this is."""

import polars as pl

from flows.publishing.pages import paths, words
from flows.publishing.pages.cells import STATEMENT, citations
from flows.publishing.pages.markup import isolated, link, text
from flows.publishing.pages.site import Row, Site
from flows.publishing.pages.told import due, figure

_SHORTEST, _LONGEST = 60, 220
# Its cells: what they are called, and the fields whose words are marked.
_FIELDS = ("organization_id", "metric", "value", "period_end")


def exhibit(site: Site) -> str:
    """The markup; empty where no target is plain enough to show."""
    found = _chosen(site)
    if found is None:
        return ""
    row, said, offset = found
    fact = pl.DataFrame({"dataset": ["targets"], "fact_id": [row["target_id"]]})
    spans = citations(site, fact).spans
    cells = []
    marks: list[tuple[int, int, int]] = []
    shown = (
        ("Who", "organization_id", isolated(row["organization_name"])),
        ("What", "metric", text(words.said(row["metric"]))),
        ("How much", "value", text(figure(row))),
        ("By when", "period_end", text(due(row))),
    )
    for number, (head, field, inner) in enumerate(shown, 1):
        span = spans.get(("targets", row["target_id"], field))
        if span is not None:
            marks.append((span[1] - offset, span[2] - offset, number))
            inner = link(paths.article("", *span), inner)
        cells.append(f'<div><dt><span class="key k{number}">{number}</span>{head}</dt><dd>{inner}</dd></div>')
    source = site.documents[spans[("targets", row["target_id"], STATEMENT)][0]]
    dated = f", {words.date(source['published_on'])}" if source["published_on"] else ""
    where = link(paths.organization("", row["organization_id"]), f"All of {isolated(row['organization_name'])}")
    return f"""\
<section class="exhibit" aria-labelledby="exhibit-title">
<h2 id="exhibit-title">One row of {site.datasets["targets"].height:,} targets, and the words behind it</h2>
<dl>{"".join(cells)}</dl>
<blockquote><p>{_marked(said, marks)}</p>
<footer>{isolated(source["publisher"] or source["document_id"])}{dated}</footer></blockquote>
<p class="ways">{where} · <a href="datasets/targets.html">All targets</a></p>
</section>"""


def _chosen(site: Site) -> tuple[Row, str, int] | None:
    """The largest plain target that one short sentence says, each of whose cells has words of its own there.

    One of a known day, if there is any.
    """
    lines = site.evidence.filter(pl.col("dataset") == "targets")
    whole = lines.filter(
        (pl.col("field") == STATEMENT) & pl.col("quote").str.len_chars().is_between(_SHORTEST, _LONGEST)
    ).select("fact_id", "document_id", "quote", pl.col("start").alias("from"), pl.col("end").alias("to"))
    inside = (
        lines.filter(pl.col("field").is_in(_FIELDS))
        .join(whole, on=["fact_id", "document_id"])
        .filter((pl.col("start") >= pl.col("from")) & (pl.col("end") <= pl.col("to")))
        .group_by("fact_id")
        .agg(
            spans=pl.struct("start", "end").n_unique(),
            fields=pl.col("field").n_unique(),
            overlap=(pl.col("start").sort_by("start").shift(-1) < pl.col("end").sort_by("start")).any(),
        )
        .filter((pl.col("fields") == len(_FIELDS)) & (pl.col("spans") == len(_FIELDS)) & ~pl.col("overlap"))
    )
    targets = site.datasets["targets"].filter(
        (pl.col("certainty") == "asserted")
        & (pl.col("document_count") == 1)
        & pl.col("superseded_by").is_null()
        & pl.col("period_end").is_not_null()
        & (pl.col("unit") == "vehicles")
        & pl.col("value").is_not_null()
    )
    best = targets.join(inside, left_on="target_id", right_on="fact_id", how="semi").sort(
        pl.col("stated_on").is_null(), "value", "target_id", descending=[False, True, False]
    )
    if best.is_empty():
        return None
    row = best.row(0, named=True)
    said = whole.filter(pl.col("fact_id") == row["target_id"]).row(0, named=True)
    return row, said["quote"], said["from"]


def _marked(said: str, marks: list[tuple[int, int, int]]) -> str:
    """The sentence, each cell's words numbered like the cell; of marks that overlap the first stands."""
    parts, at = [], 0
    for start, end, number in sorted(marks):
        if start < at:
            continue
        parts.append(f'{text(said[at:start])}<mark class="k{number}">{text(said[start:end])}<sup>{number}</sup></mark>')
        at = end
    return "".join([*parts, text(said[at:])])
