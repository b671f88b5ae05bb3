"""Forms: what a text cell must look like."""

from dataclasses import dataclass

from schemas.ids import FACT_ID_PATTERN, SLUG_PATTERN


@dataclass(frozen=True)
class Form:
    """What a text cell must look like: a stable code for the failure, and a pattern of the Rust engine."""

    code: str
    pattern: str


SLUG = Form("SLUG", SLUG_PATTERN)
FACT_ID = Form("FACT_ID", FACT_ID_PATTERN)
#: A file's stem: no folder, no control characters.
DOCUMENT_ID = Form("DOCUMENT_ID", r"^[^/\\\p{Cc}]+$")
WEB_ADDRESS = Form("URL", r"^https?://[^\s/?#]+[^\s]*$")
#: BCP 47 by its shape: language, then subtags of two to eight letters or digits, or a private tag.
LANGUAGE = Form("LANGUAGE", r"^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8}|x)(?:-[A-Za-z0-9]{1,8})*$")
#: An SPDX identifier or expression, or the address of the licence.
LICENSE = Form("LICENSE", r"^(?:https?://\S+|[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*)$")
MEDIA_TYPE = Form("MEDIA_TYPE", r"^[a-z]+/[a-z0-9][a-z0-9.+-]*$")
SHA256 = Form("SHA256", r"^[0-9a-f]{64}$")
WIKIDATA = Form("WIKIDATA_ID", r"^Q[1-9][0-9]*$")
VERSION = Form("VERSION", r"^[0-9]{4}\.[0-9]{2}\.[0-9]{2}(?:\.[0-9]+)?$")
LOWER_SNAKE_CASE = Form("NAME", r"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$")
FIELD = Form("NAME", r"^(?:\*|[a-z][a-z0-9]*(?:_[a-z0-9]+)*)$")
