"""Organization: the page of a maker, brand or other firm: what it said, what came of it, where it is, what it makes."""

from collections import defaultdict
from collections.abc import Callable, Iterator

import polars as pl

import schemas
from flows.publishing.pages import paths, words
from flows.publishing.pages.badges import badges
from flows.publishing.pages.cells import citations
from flows.publishing.pages.layout import page
from flows.publishing.pages.markup import isolated, joined, link, outward, text
from flows.publishing.pages.profile import Tables, sections
from flows.publishing.pages.site import Row, Site

ROOT = "../"
# Rows of a section; the rest stands in the table that it links to.
SHOWN = 40
_AT_ONCE = 400
_NOTHING = '<p class="note">No fact is read of it; it stands here as the parent or maker of others.</p>'
# The datasets of a profile, in the order of its rows.
_SORTED: dict[str, tuple[pl.Expr, ...]] = {
    "targets": (pl.col("period_end"), pl.col("metric"), pl.col("stated_on"), pl.col("target_id")),
    "results": (
        -pl.coalesce("period_end", "stated_on", "last_stated_on").cast(pl.Int32),
        pl.col("metric"),
        pl.col("result_id"),
    ),
    "markets": (pl.col("place_name"), pl.col("step"), pl.col("status")),
    "events": (-pl.coalesce("start_on", "end_on", "last_stated_on").cast(pl.Int32), pl.col("event_id")),
    "models": (pl.col("name"), pl.col("model_id")),
    "people": (pl.col("name"), pl.col("person_id")),
    "quotes": (pl.col("said_on"), pl.col("quote_id")),
}


def organization_pages(
    site: Site, charts: Callable[[str], str] = lambda organization_id: ""
) -> Iterator[tuple[str, str]]:
    """The id and the page of every organization; `charts` gives the markup of those of an organization."""
    whole = {name: _ranked(site, name) for name in _SORTED}
    sources = _sources(site)
    for organizations in site.datasets["organizations"].iter_slices(_AT_ONCE):
        ids = organizations.select("organization_id")
        parts = {
            name: frame.join(ids, on="organization_id", how="semi", maintain_order="left")
            for name, frame in whole.items()
        }
        citing = citations(site, _facts(parts, ids))
        rows = {name: _by_organization(part) for name, part in parts.items()}
        for row in site.with_marks("organizations").join(ids, on="organization_id", how="semi").iter_rows(named=True):
            mine = row["organization_id"]
            found = {name: rows[name].get(mine, []) for name in rows}
            tables = Tables(site, mine, found, citing, sources.get(mine, []))
            yield mine, _page(site, row, tables, charts(mine))


def _ranked(site: Site, name: str) -> pl.DataFrame:
    """The first rows of every organization in a dataset, with `of`, how many it has in all."""
    frame = site.with_marks(name)
    if name == "targets":
        frame = frame.join(site.datasets["progress"], on="target_id", how="left", maintain_order="left")
    return (
        frame.filter(pl.col("organization_id").is_not_null())
        .sort(*_SORTED[name], nulls_last=True, maintain_order=True)
        .with_columns(of=pl.len().over("organization_id"), rank=pl.int_range(pl.len()).over("organization_id"))
        .filter(pl.col("rank") < SHOWN)
    )


def _facts(parts: dict[str, pl.DataFrame], organizations: pl.DataFrame) -> pl.DataFrame:
    """`dataset`, `fact_id` of all that is shown."""
    own = organizations.select(dataset=pl.lit("organizations"), fact_id=pl.col("organization_id"))
    # The results against which the targets are held may stand beyond those that are shown, or be another's.
    held = parts["targets"].select(dataset=pl.lit("results"), fact_id=pl.col("result_id")).drop_nulls()
    return pl.concat(
        [
            own,
            held,
            *(
                part.select(dataset=pl.lit(name), fact_id=pl.col(schemas.DATASETS[name].id_column or ""))
                for name, part in parts.items()
            ),
        ]
    )


def _by_organization(part: pl.DataFrame) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in part.iter_rows(named=True):
        found[row["organization_id"]].append(row)
    return found


def _sources(site: Site) -> dict[str, list[str]]:
    """The documents that name each organization, the latest first."""
    named = site.evidence.filter(pl.col("field") == "organization_id").select(
        pl.col("value").alias("organization_id"), "document_id", "published_on"
    )
    itself = site.evidence.filter(pl.col("dataset") == "organizations").select(
        pl.col("fact_id").alias("organization_id"), "document_id", "published_on"
    )
    listed = (
        pl.concat([named, itself])
        .drop_nulls("organization_id")
        .unique(["organization_id", "document_id"])
        .sort("published_on", "document_id", descending=[True, False], nulls_last=True)
        .group_by("organization_id", maintain_order=True)
        .agg("document_id")
    )
    return dict(listed.iter_rows())


def _page(site: Site, row: Row, tables: Tables, charts: str) -> str:
    organization_id = row["organization_id"]
    found = [section for section in sections(tables) if section.markup]
    contents = "".join(
        f'<li><a href="#{one.anchor}">{text(one.title)}</a> <span class="n">{one.count:,}</span></li>' for one in found
    )
    contents = f'<li><a href="#charts">Charts</a></li>{contents}' if charts else contents
    body = f"""\
<header class="head">
<p class="kicker">{_kind(row)}</p>
<h1>{isolated(row["name"])}</h1>
{badges(row["marks"])}
<p class="meta">{_about(site, row)}</p>
</header>
{f'<nav class="contents" aria-label="On this page"><ul>{contents}</ul></nav>' if found else _NOTHING}
{charts}
{joined(section.markup for section in found)}"""
    return page(
        site,
        row["name"],
        body,
        root=ROOT,
        kind="profile",
        description=_description(row["name"], organization_id),
    )


def _description(name: str, organization_id: str) -> str:
    return f"What {name} said it would do, where, by when and how much, and what became of it ({organization_id})."


def _kind(row: Row) -> str:
    return text(words.said(row["kind"])).capitalize() if row["kind"] else "Organization"


def _about(site: Site, row: Row) -> str:
    parts = []
    if row["country_code"]:
        parts.append(isolated(site.place(row["country_code"])))
    parent = row["parent_organization_id"]
    if parent:
        name = site.organizations[parent]["name"] if parent in site.organizations else parent
        parts.append(f"part of {link(paths.organization(ROOT, parent), isolated(name))}")
    children = site.children.get(row["organization_id"], [])
    if children:
        named = ", ".join(
            link(paths.organization(ROOT, one), isolated(site.organizations[one]["name"])) for one in children[:12]
        )
        parts.append(f"with {named}{' and others' if len(children) > 12 else ''}")
    if row["wikidata_id"]:
        parts.append(
            outward(f"https://www.wikidata.org/wiki/{row['wikidata_id']}", f"Wikidata {text(row['wikidata_id'])}")
        )
    if row["document_count"]:
        parts.append(f"named in {row['document_count']:,} article{'' if row['document_count'] == 1 else 's'}")
    return " · ".join(parts)
