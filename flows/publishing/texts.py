"""Texts: the documents whose words we may publish, so that anybody can check the spans of the evidence.

A text is published only under a licence that lets everyone copy it. The licence is that of the text in our hands (a
digest bears ours). No licence, or one that is not on this list, means no.
"""

import polars as pl

# SPDX ids, in lower case: dedications to the public domain, and licences whose conditions (naming the source, sharing
# alike, no changes) a copy to the letter meets whose licence and address stand in `documents`. Licences that forbid
# commercial use are not here: the release may be used commercially.
_SPDX = (
    r"cc0-1\.0|cc-pddc|pddl-1\.0|unlicense|odc-by-1\.0|ogl-uk-[123]\.0|"
    r"cc-by(-sa|-nd)?-(1\.0|2\.0|2\.5|3\.0|4\.0)(-[a-z]{2,4})?"
)
# The same as addresses at creativecommons.org.
_URL = (
    r"https?://(www\.)?creativecommons\.org/"
    r"(publicdomain/(zero|mark)/1\.0|licenses/by(-sa|-nd)?/(1\.0|2\.0|2\.5|3\.0|4\.0)(/[a-z]{2,3})?)"
    r"(/(deed(\.[a-z_-]+)?|legalcode(\.[a-z_-]+)?)?)?"
)


def may_publish(license_column: pl.Expr) -> pl.Expr:
    """Whether a text under this licence (SPDX id or address) may be published; false for null and the unknown."""
    return license_column.str.to_lowercase().str.contains(f"^({_SPDX}|{_URL})$").fill_null(False)


def publishable(documents: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The texts that may be published.

    In: the dataset `documents`; `document_id`, `text` of all documents. Out: `document_id`, `text` of those with leave.
    """
    allowed = documents.filter(may_publish(pl.col("license"))).select("document_id")
    return texts.select("document_id", "text").join(allowed, on="document_id", how="semi").sort("document_id")
