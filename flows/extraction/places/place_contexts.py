"""What stands beside a name tells whether it is a place: a currency, a language, a person's other name, a newspaper."""

import re
from collections.abc import Callable

import polars as pl

from flows.extraction.places.gazetteer import Gazetteer

_LEFT, _RIGHT = 48, 60


def with_surroundings(hits: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The hits with `left` and `right`, the text before and after them in the sentence, and `norm`, the whole.

    In: spans, and sentences with `norm`, both of unique numbers in `sentence`. Out: the same rows, three columns more.
    """
    texts = sentences.select("sentence", pl.col("start").alias("from"), "norm")
    at = pl.col("start") - pl.col("from")
    return (
        hits.join(texts, on="sentence", how="left", maintain_order="left")
        .with_columns(
            left=pl.col("norm").str.slice((at - _LEFT).clip(0), at - (at - _LEFT).clip(0)),
            right=pl.col("norm").str.slice(pl.col("end") - pl.col("from"), _RIGHT),
        )
        .drop("from")
    )


def without_false_places(hits: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """Only those hits whose surroundings do not speak against a place.

    In: hits with their surroundings, sorted by sentence and start. Out: the same columns less `norm`, those of the
    gazetteer's meanings, `apposed`: the code of the country or state that stands after the comma (else null), and
    `of_state`: whether it is a state, and no list of places goes on behind it.
    """
    words = gazetteer.contexts
    known = hits.join(gazetteer.meanings, on="term", how="left", maintain_order="left")
    known = known.with_columns(next=pl.col("right").str.extract(r"^[ \-](\$|\p{L}[\p{L}.]*)"))
    known = _with_apposition(known, words)
    known = known.filter(pl.col("label") != "not_a_place")
    # most names are beyond doubt: the tests are made on the few that any of them could fell
    certain = (
        (pl.col("trust") == "plain")
        & pl.col("label").is_in(["country", "region", "state"])
        & (pl.col("next").is_null() | pl.col("next").is_in(list(words["place_followed_by"])))
        & ~pl.col("right").str.starts_with("$")
        & (pl.col("surface") != "US")
    ).fill_null(value=False)
    trial = known.filter(~certain)
    kept = trial.filter(~_false(trial, words).fill_null(value=False))
    return pl.concat([known.filter(certain), kept]).drop("norm", "next")


def _false(trial: pl.DataFrame, words: dict[str, tuple[str, ...]]) -> pl.Expr:
    """Whether the surroundings of the hits speak against a place; of the patterns, which are costly to make, only those
    that some of the hits are asked.
    """
    left, right, following = pl.col("left"), pl.col("right"), pl.col("next")
    trust, label, surface = pl.col("trust"), pl.col("label"), pl.col("surface")
    demonym, city = label == "demonym", label == "city"
    # "Normal, Illinois", not "normal, China": what stands after the comma must be where a town of the name is
    alone = ~pl.col("places").str.contains(pl.col("apposed"), literal=True).fill_null(value=False)
    unplaced, ends = (trust == "word") & alone, following.is_in(list(words["place_followed_by"]))
    against = (right.str.starts_with("$") | following.is_in(list(words["currency"]))) & (demonym | (label == "country"))
    against |= demonym & following.is_in(list(words["language_after"]))
    against |= city & following.is_in(list(words["street"]))
    against |= ((trust == "apposition") & alone) | (unplaced & ~(following.is_null() | ends))
    institution = _any(words["institution"])
    asked: list[tuple[pl.Expr, Callable[[], pl.Expr]]] = [
        (
            demonym & right.str.contains(r"^(?:[.,;:!?)]|$)"),
            lambda: _after(left, words["language_before"]),
        ),
        # "French overseas territories" are not France.
        (demonym & (following == "overseas"), lambda: right.str.contains(r"^ overseas (?:territor|depart|possess)")),
        (city, lambda: _after(left, words["title"])),
        (surface == "US", lambda: _after(left, words["contact_capital"]) & _shouted()),
        (label == "worldwide", lambda: _in_a_name(left, right, surface) & ~_shouted()),
        ((trust == "name") & pl.col("apposed").is_null(), lambda: _beside_a_name(left, right, words)),
        (
            trust.is_in(["context", "word"]) & alone,
            lambda: ~_after(left, words["preposition"]) & ~_listed(left, right, words),
        ),
        (
            following.str.contains(r"^(?:of|for|and|\p{Lu})"),
            lambda: right.str.contains(rf"^(?: (?:of|for|and|&|\p{{Lu}}[\p{{L}}\-]*)){{0,4}} (?:{institution})\b"),
        ),
    ]
    some = trial.select(own.any().alias(str(i)) for i, (own, _) in enumerate(asked)).row(0)
    for (own, beside), any_of in zip(asked, some, strict=True):
        if any_of:
            against |= own & beside()
    return against


def _with_apposition(hits: pl.DataFrame, words: dict[str, tuple[str, ...]]) -> pl.DataFrame:
    """Adds `apposed`: the place of the next hit after a comma or a bracket, or the US for a state's abbreviation.

    And `of_state`: whether that is a state, and no list goes on behind it ("Warsaw, Indiana").
    """
    same = pl.col("sentence") == pl.col("sentence").shift(-1)
    comma = pl.col("right").str.starts_with(", ")
    beside = (
        same
        & (pl.col("start").shift(-1) == pl.col("end") + 2)
        & (comma | pl.col("right").str.starts_with(" ("))
        & pl.col("label").shift(-1).is_in(["country", "state"])
        & ~pl.col("trust").shift(-1).is_in(["apposition", "context", "word"])
    )
    abbreviation = _any(words["us_state_abbreviation"])
    american = comma & pl.col("right").str.contains(rf"^, (?:{abbreviation})(?:[^\p{{L}}]|$)")
    listed = pl.col("right").str.contains(r"^, [^,;.]+(?:, [^,;.]+)*,? (?:and|or) \p{Lu}")
    state = (beside & comma & (pl.col("label").shift(-1) == "state")) | american
    return hits.with_columns(
        apposed=pl.when(beside).then(pl.col("place").shift(-1)).when(american).then(pl.lit("US")),
        of_state=(state & ~listed).fill_null(value=False),
    )


def _shouted() -> pl.Expr:
    """No small letter in the sentence: a heading in capitals."""
    return ~pl.col("norm").str.contains(r"\p{Ll}")


def _after(left: pl.Expr, words: tuple[str, ...]) -> pl.Expr:
    """One of the words stands directly before, in any letters."""
    return left.str.contains(rf"(?i)(?:^|[^\p{{L}}])(?:{_any(words)}) $")


def _listed(left: pl.Expr, right: pl.Expr, words: dict[str, tuple[str, ...]]) -> pl.Expr:
    """An item of a list of names behind a preposition of place, or one end of what lies between two."""
    lead = rf"(?i:(?:^|[^\p{{L}}])(?:{_any((*words['preposition'], 'between', 'from'))})) "
    item = left.str.contains(rf"{lead}\p{{Lu}}[^.;:()]*(?:, | and | or | to )$")
    end = left.str.contains(r"(?:^|[^\p{L}])(?:[Bb]etween|[Ff]rom) $") & right.str.contains(r"^ (?:and|to) \p{Lu}")
    return item | end


def _beside_a_name(left: pl.Expr, right: pl.Expr, words: dict[str, tuple[str, ...]]) -> pl.Expr:
    """A capitalised word directly before or after, unless a word before it asks for a place."""
    named = left.str.contains(r"\p{Lu}[\p{L}'.\-]* $") | right.str.contains(r"^ \p{Lu}\p{Ll}")
    return named & ~_after(left, words["place_name_before"])


def _in_a_name(left: pl.Expr, right: pl.Expr, surface: pl.Expr) -> pl.Expr:
    """A capitalised "Global" or "International" beside another capitalised word, but not at the head of a sentence."""
    beside = left.str.contains(r"\p{Lu}[\p{L}'.\-]* $") | (right.str.contains(r"^ \p{Lu}\p{Ll}") & (left != ""))
    return surface.str.contains(r"^\p{Lu}") & beside


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
