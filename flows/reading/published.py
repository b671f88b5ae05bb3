"""Publication dates that a text shows: "Published On Sep 4, 2024", a date line under the title, a full dateline.

They are offered where the metadata has none. Only full dates count, in English forms or ISO; figures that may be read
day first or month first (03/04/2024) do not.
"""

import re
from datetime import date

import polars as pl

DATES = pl.Schema(
    {"document_id": pl.String, "published_on": pl.Date, "start": pl.Int64, "end": pl.Int64, "surface": pl.String}
)
#: Columns of documents that say where their text shows the day that was filled in.
WORDS_SHOWN = ("shown_start", "shown_end", "shown_words")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
FULL_DATE = (
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}[.,]* ?(?:19|20)[0-9][0-9]|"
    rf"{_MONTH}\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9][0-9]|(?:19|20)[0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
)
_DATE = re.compile(rf"(?<![\w-])(?:{FULL_DATE})(?![\w-])", re.IGNORECASE)
_PUBLISHED, _UPDATED = (
    re.compile(rf"\b(?:{words})\b(?: on| at| date)*[ :.,\-–—]*(?:\w+day,? )?$", re.IGNORECASE)
    for words in ("published|posted|released?|date|created|issued", "updated|modified|edited")
)
# What may stand before a date, and after it, in a line or part of a line that is a date line.
_LEAD = re.compile(r"(?:by )?(?:[^\s\d,.]+\.?,? ){0,5}(?:\w+day,? |[0-9]{1,2}[:.][0-9]{2} )?", re.IGNORECASE)
_TRAIL = re.compile(
    r"(?:,? (?:at |@ )?[0-9]{1,2}(?:[:.][0-9]{2}){0,2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?)?", re.I
)
# A signature has a name before its date: "(Agency, 13 July 2007)".
_SIGNED_LEAD = re.compile(r"[(/\[\-–—]+ ?[^\W\d][^,()\d]{1,40},? |[A-Z][^,()\d]{1,30}, ")
# How near to the beginning and the end a date that no word explains must stand, in sentences.
_TOP, _BOTTOM = 6, 3
_LABELLED, _DATELINE, _DATE_LINE, _SIGNATURE, _REVISED = range(5)


def visible_dates(documents: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The publication date that each text shows, at most one a document: DATES, by document_id.

    In: `document_id` of the documents; sentences of flows.reading.sentences. Of several dates the one called the date
    of publication counts, then a dateline's, a date line's under the title, a signature's at the end, the one of an
    update; of equals the first. `start` and `end` are the date's place in the document.
    """
    rows = []
    near = sentences.with_columns(count=pl.len().over("document_id")).filter(
        (pl.col("norm").str.len_chars() <= 320)
        & pl.col("kind").is_in(["boilerplate", "dateline", "heading", "title", "prose"])
        & pl.col("norm").str.contains(rf"(?i)(?:{FULL_DATE})")
        & pl.col("document_id").is_in(documents["document_id"].implode())
    )
    columns = ("document_id", "kind", "start", "norm", "sentence", "count")
    for document_id, kind, start, norm, sentence, count in near.select(columns).iter_rows():
        top, bottom = sentence < _TOP, sentence >= count - _BOTTOM
        for found in _DATE.finditer(norm):
            value, rank = parse_date(found.group()), _rank(kind, norm, found, top, bottom)
            if value is not None and rank is not None:
                rows.append((rank, document_id, value, start + found.start(), start + found.end(), found.group()))
    return (
        pl.DataFrame(rows, schema={"rank": pl.Int64, **DATES}, orient="row")
        .sort("document_id", "rank", "start")
        .unique("document_id", keep="first", maintain_order=True)
        .select(DATES.names())
    )


def fill_published(documents: pl.DataFrame, dates: pl.DataFrame) -> pl.DataFrame:
    """The documents with `published_on` from `visible_dates` where it is null, in their order.

    In: documents with their `text`. Also out: WORDS_SHOWN, the place in the text and the words of a date that was
    filled in, which are its evidence; null for all other documents.
    """
    shown = dates.select("document_id", _shown="published_on", shown_start="start", shown_end="end")
    filled = pl.col("published_on").is_null() & pl.col("_shown").is_not_null()
    where = pl.col("shown_start", "shown_end")
    return (
        documents.drop(WORDS_SHOWN, strict=False)
        .join(shown, on="document_id", how="left", maintain_order="left")
        .with_columns(pl.when(filled).then(where), published_on=pl.coalesce("published_on", "_shown"))
        .with_columns(shown_words=pl.col("text").str.slice("shown_start", pl.col("shown_end") - pl.col("shown_start")))
        .drop("_shown")
    )


def parse_date(words: str) -> date | None:
    """The day that FULL_DATE's words name; None where there is no such day (31 June).

    >>> parse_date("Sept. 4th, 2024")
    datetime.date(2024, 9, 4)
    """
    figures = [int(figure) for figure in re.findall(r"[0-9]+", words)]
    name = re.search(_MONTH, words, re.IGNORECASE)
    if name is None:
        year, month, day = figures
    else:
        (day, year), month = figures, _MONTHS.index(name.group()[:3].lower()) + 1
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _rank(kind: str, norm: str, found: re.Match[str], top: bool, bottom: bool) -> int | None:
    """How well a date in a sentence is one of publication, best first; None where it is not."""
    before, after = norm[: found.start()], norm[found.end() :]
    if kind == "dateline":
        return _DATELINE
    if kind == "boilerplate" and _PUBLISHED.search(before):
        return _LABELLED
    if kind == "boilerplate" and _UPDATED.search(before):
        return _REVISED
    part = re.split(r"[|·•]", before)[-1].lstrip(" "), re.split(r"[|·•]", after)[0].rstrip(" .")
    alone = _LEAD.fullmatch(part[0]) and _TRAIL.fullmatch(part[1])
    if kind == "boilerplate" and alone and (top or bottom):
        return _DATE_LINE if top else _SIGNATURE
    if bottom and _SIGNED_LEAD.fullmatch(before) and re.fullmatch(r"[)/\]. ]*", after):
        return _SIGNATURE
    return None
