"""Chart: a question that a release answers with a picture, drawn beforehand, and the exact rows that are in it."""

from dataclasses import dataclass
from typing import Any

import polars as pl


@dataclass(frozen=True)
class Chart:
    """One drawn chart.

    `name`: a slug, unique among the charts of a release, good as a file's name (`markets-map`, `targets-seres`).
    `title`, `question`: what is shown, what it answers; plain text. `description`: the picture in words, for those who
    do not see it. `note`: what is not drawn and why, in words; empty where everything is drawn.
    `svg`: one `<svg …>` element, to be put into a page as it is (no script, no inline style, no font, no address); its
    colours are classes that `style.css_rules()` names, with the light colours as attributes. `css` of a page makes it
    adapt; `style.standalone(svg)` is the file to be downloaded.
    `spec`: the same as a Vega-Lite specification with its data inside, for the interactive version.
    `table`: the rows that are drawn, ids included, so that a page can link them; `dataset`: the table of the contract
    that they are of. `organization_id`: whose chart it is, null for one of the whole release.
    """

    name: str
    title: str
    question: str
    description: str
    note: str
    svg: str
    spec: dict[str, Any]
    table: pl.DataFrame
    dataset: str
    organization_id: str | None = None
