"""Documents: what was read, and what is known of it; and the texts that may be passed on."""

from datetime import UTC, date, datetime
from typing import Annotated

import polars as pl

from schemas.fields import column, document_id
from schemas.forms import LANGUAGE, LICENSE, MEDIA_TYPE, SHA256, WEB_ADDRESS
from schemas.table import Table


class Documents(Table):
    """A document that was read."""

    document_id: str = document_id("Id of the document: the stem of its file's name.", identity=True, key=True)
    title: str = column("Title", "Headline.", example="Acme sets out its plans", nullable=True, sliced=True)
    publisher: str = column("Publisher", "Who published it.", example="example.org", nullable=True, sliced=True)
    url: str = column(
        "Address", "Where it was published.", example="https://example.org/plans", nullable=True, form=WEB_ADDRESS
    )
    published_on: pl.Date = column("Published on", "Day of publication.", example=date(2024, 4, 2), nullable=True)
    retrieved_at: Annotated[pl.Datetime, "us", "UTC"] = column(
        "Retrieved at",
        "When the text was taken from there, in UTC.",
        example=datetime(2024, 4, 3, 6, 30, tzinfo=UTC),
        nullable=True,
    )
    language: str = column("Language", "BCP 47 tag of its language.", example="en", nullable=True, form=LANGUAGE)
    license: str = column(
        "Licence",
        "SPDX id or address of the licence of the text in our hands; a digest bears ours.",
        example="CC-BY-4.0",
        nullable=True,
        form=LICENSE,
    )
    digest: bool = column(
        "Digest",
        "Whether the text is our own-word digest of what `publisher` published at `url`, not its words.",
        example=False,
    )
    media_type: str = column("Media type", "Type of the file.", example="text/plain", form=MEDIA_TYPE)
    sha256: str = column("SHA-256", "Hash of the file's raw bytes, in hex.", example="0" * 64, form=SHA256)
    characters: pl.Int64 = column(
        "Characters", "Length of the text.", example=4200, unit="Unicode code points", minimum=0
    )


class Texts(Table):
    """The text of a document whose licence allows it to be passed on."""

    document_id: str = document_id("The document.", identity=True, key=True)
    text: str = column(
        "Text",
        "The text exactly as read, so that anybody can check the spans of `evidence`.",
        example="Acme Motors will …",
        sliced=True,
    )
