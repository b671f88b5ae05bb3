"""Candidates of numbers: the stretches of sentences that are worth reading for numbers, with what stands around them.

They are looked for where words of numbers stand, and there once in all that differs in its figures alone.
"""

import re
from functools import lru_cache
from pathlib import Path

import polars as pl

from flows.extraction.numbers.number_words import VULGAR
from flows.extraction.numbers.quantity_tokens import Lexicon, load_lexicon
from flows.extraction.wording.spans import SPANS, find_spans
from flows.extraction.wording.windows import holding, windows
from flows.extraction.wording.words import Words, words_of

# What is longer is looked at by the engine that is linear in it whatever it is; it is rarer than once in ten articles.
_LONG = 1000
_FAR = 2**40
CANDIDATES = pl.Schema([*SPANS.items(), ("before", pl.String()), ("after", pl.String())])


def find_candidates(sentences: pl.DataFrame, folder: Path, width: int) -> pl.DataFrame:
    """The candidates in the sentences, and the sentence's text on either side: CANDIDATES, in order.

    In: `document_id`, `sentence`, `start` and `norm`. `before` and `after` have up to `width` characters of the same
    sentence, and reach no further than the candidate next but one, so that many in one long sentence stay linear.
    """
    lexicon = load_lexicon(folder)
    found = _found(words_of(sentences["norm"]), lexicon, folder)
    text, near = pl.col("text"), found.with_row_index("row")
    near = near.select(
        "text",
        "from",
        "to",
        least=pl.when(text == text.shift(2)).then(pl.col("to").shift(2)).fill_null(0),
        most=pl.when(text == text.shift(-2)).then(pl.col("from").shift(-2)).fill_null(_FAR),
    )
    texts = sentences["norm"].to_list()
    surface, before, after = [], [], []
    for number, start, end, least, most in near.iter_rows():
        words = texts[number]
        surface.append(words[start:end])
        before.append(words[max(start - width, least) : start])
        after.append(words[end : min(end + width, most)])
    of = sentences.select("document_id", "sentence", "start")[found["text"]]
    return of.with_columns(
        start=of["start"] + found["from"],
        end=of["start"] + found["to"],
        surface=pl.Series(surface, dtype=pl.String),
        before=pl.Series(before, dtype=pl.String),
        after=pl.Series(after, dtype=pl.String),
    ).cast(CANDIDATES)


def _found(words: Words, lexicon: Lexicon, folder: Path) -> pl.DataFrame:
    """The places of the candidates: `text`, `from`, `to`, in order."""
    word, marks = words.distinct, re.escape(lexicon.marks)
    may_be = holding(words, lexicon.pieces) | (word == "")
    # A minus behind a letter is none.
    may_be |= word.str.contains(rf"[0-9{marks}]|(?:^|[^0-9A-Za-z_])-")
    # What surrounds a number reaches no further than an address, which is found as a whole.
    begun = holding(words, lexicon.numbers) | word.str.contains(f"[0-9{''.join(VULGAR)}]")
    begun |= word.str.contains_any(["://", "www."], ascii_case_insensitive=True)
    # "5 km/ hour", "5 > x": a unit goes on in the next word, whatever it is, and a sign has the space behind it.
    around = windows(words, may_be, begun, word.str.contains("(?:/[0-9]*|[<>])$"))
    window = pl.col("window")
    own = window.str.contains(_own_figures(folder)) | (window.str.len_bytes() > _LONG)
    around = around.with_columns(shape=pl.when(own).then(window).otherwise(window.str.replace_all("[0-9]", "5")))
    shapes = around.select(pl.col("shape").unique(maintain_order=True)).with_row_index("number")
    long = shapes.filter(pl.col("shape").str.len_bytes() > _LONG)
    rows = [
        (number, *span)
        for number, shape in shapes.filter(pl.col("shape").str.len_bytes() <= _LONG).iter_rows()
        for span in _spans(shape, folder)
    ]
    schema = {"number": pl.UInt32, "begins": pl.Int64, "ends": pl.Int64}
    sought = long.select(document_id=pl.lit(""), sentence="number", start=pl.lit(0, pl.Int64), norm="shape")
    at_length = find_spans(sought, lexicon.linear_candidate) if long.height else SPANS.to_frame()
    places = pl.concat(
        [
            pl.DataFrame(rows, schema=schema, orient="row"),
            at_length.select(number="sentence", begins="start", ends="end"),
        ]
    )
    numbered = around.join(shapes, on="shape", how="left", maintain_order="left")
    return numbered.join(places, on="number", how="inner", maintain_order="left_right").select(
        "text", (pl.col("from") + pl.col("begins")).alias("from"), to=pl.col("from") + pl.col("ends")
    )


@lru_cache(maxsize=50_000)
def _spans(window: str, folder: Path) -> tuple[tuple[int, int], ...]:
    """The candidates in a window."""
    return tuple(match.span() for match in load_lexicon(folder).candidate.finditer(window))


@lru_cache(maxsize=4)
def _own_figures(folder: Path) -> str:
    """A pattern of windows whose figures may be those of a term ("m2", "l/100 km"): no other figures are like them."""
    measures = load_lexicon(folder).measures
    terms = [
        *(*measures.bounds_before, *measures.bounds_after, *measures.money_before, *measures.money_after),
        *measures.units,
    ]
    led = {match[1] for term in terms for match in re.finditer(r"(^|[^0-9])[0-9]", term)}
    return "[0-9]" if "" in led or " " in led else rf"[{re.escape(''.join(sorted(led)))}A-Za-z][0-9]"
