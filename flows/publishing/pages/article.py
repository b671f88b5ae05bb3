"""Article: a document's page: its text where the licence allows it, else what is quoted, with every fact marked in it.

Words lead to the facts that were read from them, and the cells of those facts to their words, by plain links; the
script only shows both side by side.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

import schemas
from flows.publishing.pages import paths, words
from flows.publishing.pages.badges import badges
from flows.publishing.pages.cells import STATEMENT
from flows.publishing.pages.columns import ID, Shown, shown_columns
from flows.publishing.pages.layout import page
from flows.publishing.pages.marks import marked, passages
from flows.publishing.pages.markup import attribute, cut, isolated, joined, link, outward, text
from flows.publishing.pages.site import Row, Site
from flows.publishing.pages.told import told
from schemas.cells import written
from schemas.enumerations import CITED_DATASETS

_ROOT = "../"
Line = dict[str, Any]
Fact = tuple[str, str]
# In which order an article's facts are listed.
_ORDER = ("targets", "results", "events", "markets", "models", "quotes", "people", "organizations", "participants")
_LINE = ("line", "dataset", "fact_id", "field", "document_id", "start", "end", "quote", "value", "rule")
_AT_ONCE = 400
_NAMED = ("organizations",)


def article_pages(site: Site, first: int = 0, number: int | None = None) -> Iterator[tuple[str, str]]:
    """The id and the page of so many documents from the first on (None: all that follow).

    Some hundreds of documents and their facts are held at once.
    """
    facts = {name: site.with_marks(name) for name in CITED_DATASETS}
    for documents in site.datasets["documents"].slice(first, number).iter_slices(_AT_ONCE):
        mine = site.evidence.filter(pl.col("dataset").is_in(_ORDER)).join(
            documents.select("document_id"), on="document_id", how="semi", maintain_order="left"
        )
        rows = dict(_fact_rows(facts, mine))
        said = site.datasets["texts"].join(documents.select("document_id"), on="document_id", how="semi")
        texts = dict(said.iter_rows())
        lines = mine.select(_LINE).partition_by("document_id", as_dict=True, maintain_order=True)
        for document in documents.iter_rows(named=True):
            own = lines.get((document["document_id"],))
            evidence = [] if own is None else own.to_dicts()
            yield document["document_id"], _page(site, document, evidence, rows, texts.get(document["document_id"]))


def _fact_rows(facts: Mapping[str, pl.DataFrame], evidence: pl.DataFrame) -> Iterator[tuple[Fact, Row]]:
    """The facts that evidence is of, by dataset and id."""
    for name, frame in facts.items():
        id_column = schemas.DATASETS[name].id_column or ""
        cited = evidence.filter(pl.col("dataset") == name).select(pl.col("fact_id").alias(id_column))
        for row in frame.join(cited, on=id_column, how="semi").iter_rows(named=True):
            yield (name, row[id_column]), row


def _page(site: Site, document: Row, evidence: list[Line], rows: Mapping[Fact, Row], said: str | None) -> str:
    by_fact: dict[Fact, list[Line]] = defaultdict(list)
    for line in evidence:
        by_fact[(line["dataset"], line["fact_id"])].append(line)
    ordered = sorted(by_fact, key=lambda fact: (_ORDER.index(fact[0]), _begins(by_fact[fact]), fact[1]))
    title = cut(site.headings[document["document_id"]], 200)
    body = f"""\
<header class="head">
<p class="kicker">{_kicker(document)}</p>
<h1>{isolated(title)}</h1>
{_source(document)}
</header>
<div class="article">
<section class="words" aria-label="Text">
{_body(document, said, evidence, rows)}
</section>
<aside class="facts" aria-label="Facts">
<div class="facts-head"><h2 id="facts-title">{len(ordered):,} fact{"" if len(ordered) == 1 else "s"} read here</h2>
<button type="button" id="all" hidden>Show all</button></div>
<p class="hint" id="hint">Choose marked words to see what was read from them, or a cell to see its words.</p>
{joined(_card(site, fact, rows[fact], by_fact[fact]) for fact in ordered)}
</aside>
</div>"""
    return page(site, title, body, root=_ROOT, scripts=("article",), kind="wide reads")


def _begins(lines: list[Line]) -> int:
    return min(int(line["start"]) for line in lines)


def _kicker(document: Row) -> str:
    return "Article, in our own words" if document["digest"] else "Article"


def _source(document: Row) -> str:
    """Where it comes from."""
    parts = [
        isolated(document["publisher"]) if document["publisher"] else "",
        f'<time datetime="{document["published_on"]}">{words.date(document["published_on"])}</time>'
        if document["published_on"]
        else "date not known",
        f"licence of this text: {text(document['license'])}" if document["license"] else "no licence to show the text",
        f"<code>{text(document['document_id'])}</code>",
    ]
    line = " · ".join(part for part in parts if part)
    url = (
        f'<p class="meta">{outward(document["url"], isolated(cut(document["url"], 120)))}</p>'
        if document["url"]
        else ""
    )
    digest = (
        '<p class="note">This is an own-word digest of what was published there, not its words.</p>'
        if document["digest"]
        else ""
    )
    return f'<p class="meta">{line}</p>{url}{digest}'


def _body(document: Row, said: str | None, evidence: list[Line], rows: Mapping[Fact, Row]) -> str:
    """The text, or the passages that are quoted from it."""
    spans = {(line["start"], line["end"]) for line in evidence}
    cells: dict[tuple[int, int], list[str]] = defaultdict(list)
    cards: dict[tuple[int, int], str] = {}
    # A cell that follows from a whole statement marks no words of its own; a name is both.
    whole = {
        (line["start"], line["end"])
        for line in evidence
        if line["field"] == STATEMENT and line["dataset"] not in _NAMED
    }
    for line in sorted(evidence, key=lambda line: (_ORDER.index(line["dataset"]), line["line"])):
        span = (line["start"], line["end"])
        if span in whole:
            cards.setdefault(span, card_id(line["dataset"], line["fact_id"]))
        else:
            cells[span].append(_read_as(line))
            cards.setdefault(span, card_id(line["dataset"], line["fact_id"]))
    short = {span: _few(list(dict.fromkeys(told))) for span, told in cells.items()}
    if said is not None:
        language = attribute(document["language"] or "")
        return f'<div class="text" dir="auto" lang="{language}">{marked(said, 0, spans, short, cards)}</div>'
    quotes = passages([(line["start"], line["quote"]) for line in evidence])
    shown = "\n".join(
        f'<blockquote class="text" dir="auto">{marked(quote, start, spans, short, cards)}</blockquote>'
        for start, quote in quotes
    )
    note = "The licence does not allow the whole text to be shown; these are the sentences that the facts quote."
    return f'<p class="note">{note}</p>\n{shown}' if quotes else f'<p class="note">{note} None are quoted.</p>'


def _few(told: list[str]) -> list[str]:
    return told if len(told) <= 6 else [*told[:6], f"and {len(told) - 6} more"]


def _read_as(line: Line) -> str:
    return f"{line['dataset']}, {words.said(line['field'])}: {cut(line['value'] or '', 60)}"


def card_id(dataset: str, fact_id: str) -> str:
    """The id of a fact's card on an article's page."""
    return f"f-{dataset}-{fact_id}"


def _card(site: Site, fact: Fact, row: Row, lines: list[Line]) -> str:
    """A fact with its cells, each of which leads to its words here."""
    dataset, fact_id = fact
    spans = {line["field"]: line for line in lines}
    cells = "".join(_cell(column, row, spans) for column in shown_columns(dataset) if _is_told(column, row, spans))
    whole = spans.get(STATEMENT)
    statement = link(f"#{paths.words_id(whole['start'], whole['end'])}", "whole statement", class_="w") if whole else ""
    id_column = schemas.DATASETS[dataset].id_column or ""
    more = row["document_count"] - 1
    others = f", also in {more:,} other article{'' if more == 1 else 's'}" if more > 0 else ""
    table = link(paths.dataset(_ROOT, dataset, **{id_column: fact_id}), f"row in the table{others}")
    begins = min(line["line"] for line in lines)
    anchor = attribute(card_id(dataset, fact_id))
    return f"""\
<section class="fact" id="{anchor}" data-f="{dataset}/{attribute(fact_id)}" data-l="{begins}">
<h3><span class="of">{text(_singular(dataset))}</span> {isolated(cut(told(dataset, row), 160))}</h3>
{badges(row["marks"])}
<dl>{cells}</dl>
<p class="ways">{statement} · {_organization(row)}{table}</p>
</section>"""


def _organization(row: Row) -> str:
    """The way to the organization that a fact is about."""
    organization = row.get("organization_id")
    return link(paths.organization(_ROOT, organization), "the organization’s page") + " · " if organization else ""


def _is_told(column: Shown, row: Row, spans: Mapping[str, Line]) -> bool:
    """Whether a card shows a column: what was read here, and names for ids."""
    return row[column.name] is not None and column.field in spans and column.name == column.field


def _cell(column: Shown, row: Row, spans: Mapping[str, Line]) -> str:
    line = spans[column.field]
    shown = _value(column, row)
    differs = line["value"] is not None and line["value"] != written(row[column.name])
    note = f' <span class="note">here: {isolated(cut(line["value"], 80))}</span>' if differs else ""
    href = f"#{paths.words_id(line['start'], line['end'])}"
    rule = attribute(f"Rule: {line['rule']}")
    head = text(column.title.removesuffix(ID).strip())
    return f'<dt>{head}</dt><dd><a href="{href}" title="{rule}">{shown}</a>{note}</dd>'


def _value(column: Shown, row: Row) -> str:
    """A cell's value, a name in place of an id where the row has one."""
    name = {
        "organization_id": "organization_name",
        "person_id": "person_name",
        "model_id": "model_name",
        "place": "place_name",
    }
    beside = row.get(name.get(column.name, ""))
    cell = row[column.name]
    if beside:
        return isolated(cut(str(beside), 120))
    if column.kind == "number":
        return words.number(cell)
    return text(words.said(cell)) if column.kind == "word" else isolated(cut(written(cell), 300))


def _singular(dataset: str) -> str:
    return {"people": "person"}.get(dataset, dataset.removesuffix("s"))
