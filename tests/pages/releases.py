"""Releases to look at: the committed one with pages of today's code, hostile ones, and large ones that are made up."""

import datetime as dt
import shutil
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing.charts.promises import promises
from flows.publishing.pages.article import article_pages
from flows.publishing.pages.dataset import dataset_page
from flows.publishing.pages.front import front_page
from flows.publishing.pages.organization import organization_pages
from flows.publishing.pages.search import write_search
from flows.publishing.pages.shards import write_shards
from flows.publishing.pages.site import Site
from flows.publishing.pages.writing import _write_assets as write_assets
from flows.publishing.pages.writing import write_pages

VERSION = "2026.11.23"
DAY = dt.date(2024, 3, 20)
HOSTILE = (
    "<script>window.owned = 1</script><img src=x onerror='window.owned = 2'> & \"quoted\" 'too' "
    "\u202eright to left\u202c zero\u200bwidth\u200d \ufeff ]]> --> javascript:window.owned=3 \U0001f697 "
)
WORD = "w" * 1_000_000


def with_pages(release: Path, folder: Path) -> Path:
    """A copy of a release with the pages that today's code makes of its data."""
    shutil.copytree(release, folder)
    datasets = {name: _read(release / "data" / f"{name}.parquet", name) for name in schemas.DATASETS}
    write_pages(Site(datasets, VERSION), folder)
    return folder


def _read(path: Path, name: str) -> pl.DataFrame:
    """A table, with columns that are newer than the release empty."""
    schema = schemas.schema(name)
    frame = pl.read_parquet(path) if path.is_file() else schemas.empty(name)
    return frame.select(
        pl.col(column).cast(dtype) if column in frame.columns else pl.lit(None, dtype).alias(column)
        for column, dtype in schema.items()
    )


def table(name: str, columns: dict[str, Any], rows: int) -> pl.DataFrame:
    """A table of columns (a list, or what all rows have), the others empty."""
    schema = schemas.schema(name)
    assert set(columns) <= set(schema), set(columns) - set(schema)
    return pl.DataFrame(
        {
            column: pl.Series(
                columns[column] if isinstance(columns.get(column), list) else [columns.get(column)] * rows
            )
            .cast(dtype)
            .alias(column)
            for column, dtype in schema.items()
        }
    )


def datasets(facts: int, text: str | None = None, name: str = "Maker") -> dict[str, pl.DataFrame]:
    """So many targets of made-up makers, forty in an article, each with its evidence, in the order of a release.

    `text` stands in the articles before the sentences and in the names of makers' titles: for hostile ones.
    """
    articles = max(1, facts // 40)
    makers = max(1, facts // 100)
    before = text or ""
    sentence = "Maker will sell 50,000 cars by 2030. "
    article_of = [n * articles // facts for n in range(facts)]
    place_in = [n - (article_of[n] * facts + articles - 1) // articles for n in range(facts)]
    starts = [len(before) + max(0, place) * len(sentence) for place in place_in]
    per = -(-facts // articles) + 1
    whole = before + sentence * per
    ids = [f"{n:016x}" for n in range(facts)]
    maker_ids = [f"maker-{n % makers:05}" for n in range(facts)]
    names = [f"{name} {n % makers}" for n in range(facts)]
    documents = [f"article-{n:05}" for n in range(articles)]
    spans = {"*": (0, 36), "organization_id": (0, 5), "metric": (11, 15), "value": (16, 22), "period_end": (28, 35)}
    evidence = pl.concat(
        table(
            "evidence",
            {
                "fact_id": ids, "dataset": "targets", "field": field,
                "document_id": [documents[one] for one in article_of],
                "start": [begin + start for begin in starts], "end": [begin + end for begin in starts],
                "quote": sentence[start:end], "value": None if field == "*" else sentence[start:end],
                "rule": "targets.made_up",
            },
            facts,
        )
        for field, (start, end) in spans.items()
    ).sort("dataset", "fact_id", "field")  # fmt: skip
    made = {
        "documents": table(
            "documents",
            {
                "document_id": documents, "title": [f"{name}: article {n}" for n in range(articles)],
                "publisher": "example.org", "published_on": DAY, "language": "en", "license": "CC-BY-4.0",
                "digest": False, "media_type": "text/plain", "sha256": "a" * 64, "characters": len(whole),
            },
            articles,
        ),
        "organizations": table(
            "organizations",
            {
                "organization_id": [f"maker-{n:05}" for n in range(makers)],
                "name": [f"{name} {n}" for n in range(makers)], "kind": "carmaker", "country_code": "DE",
                "in_vocabulary": True, "document_count": 1,
            },
            makers,
        ),
        "targets": table(
            "targets",
            {
                "target_id": ids, "organization_id": maker_ids, "organization_name": names, "metric": "vehicle_sales",
                "comparator": "eq", "value": [float(1000 + n) for n in range(facts)], "unit": "vehicles",
                "period_end": [dt.date(2024 + n % 12, 12, 31) for n in range(facts)], "period_text": "by 2030",
                "stated_on": DAY, "certainty": "asserted", "disputed": False, "document_count": 1,
            },
            facts,
        ),
        "evidence": evidence,
        "texts": table("texts", {"document_id": documents, "text": whole}, articles),
    }  # fmt: skip
    return {dataset: made.get(dataset, schemas.empty(dataset)) for dataset in schemas.DATASETS}


def made_up(folder: Path, facts: int, **more: str) -> Path:
    """A folder with all pages of a made-up release."""
    folder.mkdir(parents=True)
    write_pages(Site(datasets(facts, **more), VERSION), folder)
    return folder


def opened(folder: Path, facts: int) -> Path:
    """A folder with those pages of a made-up release that are opened to see how fast it is, and what they load.

    All pages of a hundred thousand facts take minutes; one article and one maker are like the others.
    """
    folder.mkdir(parents=True)
    site = Site(datasets(facts), VERSION)
    write_assets(folder)
    for name in ("targets", "evidence", "documents", "organizations"):
        write_shards(site, name, folder)
    write_search(site, folder)
    pages = {
        "index.html": front_page(site, [chart for chart in [promises(site.datasets)] if chart is not None], folder),
        "datasets/targets.html": dataset_page(site, "targets"),
        "organizations/maker-00000.html": dict(islice(organization_pages(site, lambda one: ""), 1))["maker-00000"],
        "articles/article-00000.html": dict(islice(article_pages(site), 1))["article-00000"],
    }
    for path, markup in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(markup, encoding="utf-8")
    return folder
