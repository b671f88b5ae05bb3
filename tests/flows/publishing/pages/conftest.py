"""The pages of a small world in which one article is hostile, written once for the tests that read them."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows.publishing.pages.site import Site
from flows.publishing.pages.writing import write_pages
from flows.publishing.release import complete
from tests.flows.publishing import world

HOSTILE = (
    "</script><script>alert(1)</script> Acme Motors will export 50,000 cars by 2030 "
    '"><img src=x onerror=alert(1)> \u202eevil\u202c zero\u200bwidth ' + "w" * 20_000
)


def hostile_world() -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The datasets and texts of the world, with a hostile article that states one more target."""
    frames = world.datasets()
    quote = HOSTILE[HOSTILE.index("Acme") : HOSTILE.index(" evil") if " evil" in HOSTILE else 90]
    begins = HOSTILE.index(quote)
    about = {**world.document("open", "CC-BY-4.0"), "document_id": "Ev il", "title": HOSTILE[:300], "publisher": "a<b>"}
    words = {
        "*": quote,
        "organization_id": "Acme Motors",
        "metric": "export",
        "value": "50,000",
        "period_end": "by 2030",
    }
    cited: list[dict[str, Any]] = [
        {
            "fact_id": "d" * 16,
            "dataset": "targets",
            "field": field,
            "document_id": "Ev il",
            "start": begins + quote.index(said),
            "end": begins + quote.index(said) + len(said),
            "quote": said,
            "value": None if field == "*" else said,
            "rule": "targets.test",
        }
        for field, said in words.items()
    ]
    odd = {**world.target("d" * 16, 70_000.0), "period_text": "<i>by</i> \u202e2030", "certainty": "hedged"}
    frames["documents"] = pl.concat([frames["documents"], world.table("documents", about)])
    frames["targets"] = pl.concat([frames["targets"], world.table("targets", odd)])
    frames["evidence"] = pl.concat([frames["evidence"], world.table("evidence", *cited)])
    texts = pl.concat([world.texts(), pl.DataFrame({"document_id": ["Ev il"], "text": [HOSTILE]})])
    return complete(frames, texts), texts


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pages; nobody writes to it."""
    folder = tmp_path_factory.mktemp("pages")
    frames, _ = hostile_world()
    write_pages(Site(frames, "2026.11.23"), folder)
    return folder
