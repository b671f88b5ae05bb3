"""The codes of all checks, each with its rule in words: the vocabulary of `rejects`.

A code is held stable: people filter by it. Rules across the columns of one row bring their words from the model; those
of single cells and those across tables stand here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from schemas.registry import DATASETS

#: What Pandera calls a null where none may be.
NULL = "NULL"
DUPLICATES = ("DUPLICATE_ID", "DUPLICATE_KEY")

_CELLS = {
    NULL: "The cell must not be null.",
    "EMPTY": "Text has something to read in it; what is unknown is null.",
    "NOT_NFC": "Text that we write is in Unicode's normal form C.",
    "NOT_IN_LIST": "The value is one of the column's closed set.",
    "NOT_FINITE": "A number is finite.",
    "TOO_SMALL": "The number is at least the column's minimum.",
    "TOO_LARGE": "The number is at most the column's maximum.",
    "SLUG": "A readable id is lower-case ASCII words joined by single hyphens.",
    "FACT_ID": "The id of a fact is 16 hex digits.",
    "DOCUMENT_ID": "A document's id is the stem of a file's name.",
    "URL": "An address begins with http:// or https:// and has a host.",
    "LANGUAGE": "A language is told by its BCP 47 tag.",
    "LICENSE": "A licence is told by its SPDX id or its address.",
    "MEDIA_TYPE": "A media type is type/subtype, in lower case.",
    "SHA256": "A hash is 64 hex digits.",
    "WIKIDATA_ID": "An item in Wikidata is a Q and a number.",
    "VERSION": "A version is a date, year.month.day, and a number for later ones of the day.",
    "NAME": "A name of the contract is lower_snake_case.",
}
_TABLES = {
    "REFERENCE_MISSING": "The id that it points at stands in no row.",
    "REFERENCE_REJECTED": "The row that it points at was rejected.",
    "NAME_DIFFERS": "The name beside an id is the one of the id's own row.",
    "EVIDENCE_MISSING": "A fact has at least one whole statement in evidence.",
    "EVIDENCE_FIELD": "Evidence is for a column of its dataset, or * for the whole statement.",
    "SPAN_BEYOND_TEXT": "A span ends within its document's text.",
}


def _of_models() -> dict[str, str]:
    return {
        check.error: check.description for dataset in DATASETS.values() for check in dataset.model.to_schema().checks
    }


REASONS: Mapping[str, str] = MappingProxyType({**_CELLS, **_TABLES, **_of_models()})
