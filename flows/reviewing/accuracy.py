"""Accuracy: figures of labelled articles with their intervals, as `tests/gold/accuracy.json` holds them.

An interval holds 95 % of what the figure is for articles drawn, with replacement, from the labelled ones (the
bootstrap): it says how far the figure depends on which articles were labelled, not how far other articles are like
them.
"""

import random
from collections.abc import Mapping, Sequence
from typing import Any

from flows.reviewing.scoring import Counts

METHOD = (
    "Exact matching of facts per article (flows/reviewing/measures.py); intervals: 95 %, by 1,000 bootstrap samples of "
    "the articles."
)
_SAMPLES = 1_000
_TAIL = 0.025
_DIGITS = 4
_FIGURES = ("precision", "recall", "f1")
_OTHERS = ("attributes", "grounded", "cells")

Articles = Mapping[str, Mapping[str, Counts]]


def measured(articles: Articles, about: str) -> dict[str, Any]:
    """The figures of a set of articles.

    In: what was counted in each, by document and dataset; what the articles are. Out: number of articles, and per
    dataset and for `all` labels, rows, precision, recall, F1 with their intervals, and the shares of right attributes,
    grounded facts and founded cells.
    """
    names = list(next(iter(articles.values())))
    draws = _draws(len(articles))
    counted = {name: [of_article[name] for of_article in articles.values()] for name in names}
    counted["all"] = [sum(of_article.values(), Counts()) for of_article in articles.values()]
    return {
        "about": about,
        "articles": len(articles),
        "datasets": {name: _dataset(counts, draws) for name, counts in counted.items()},
    }


def _dataset(counts: Sequence[Counts], draws: Sequence[Sequence[int]]) -> dict[str, Any]:
    whole = sum(counts, Counts()).figures()
    samples = [_sampled(counts, draw) for draw in draws]
    told: dict[str, Any] = {name: whole[name] for name in ("labels", "rows")}
    for name in _FIGURES:
        told[name] = _rounded(whole[name])
        told[f"{name}_interval"] = _interval([sample[name] for sample in samples])
    return {**told, **{name: _rounded(whole[name]) for name in _OTHERS}}


def _sampled(counts: Sequence[Counts], draw: Sequence[int]) -> dict[str, float | int | None]:
    right = spurious = missed = 0
    for index in draw:
        one = counts[index]
        right, spurious, missed = right + one.right, spurious + one.spurious, missed + one.missed
    return Counts(right, spurious, missed).figures()


def _draws(articles: int) -> list[list[int]]:
    """The articles of each sample; the same each time."""
    # No secret: any numbers do, so long as they are the same on every machine.
    source = random.Random(0)
    return [source.choices(range(articles), k=articles) for _ in range(_SAMPLES)]


def _interval(values: Sequence[float | int | None]) -> list[float] | None:
    """The middle 95 % of what a figure was; None where it is of nothing in most samples."""
    known = sorted(value for value in values if value is not None)
    if len(known) < len(values) / 2:
        return None
    edge = int(len(known) * _TAIL)
    return [round(float(known[edge]), _DIGITS), round(float(known[len(known) - 1 - edge]), _DIGITS)]


def _rounded(value: float | int | None) -> float | None:
    return None if value is None else round(float(value), _DIGITS)
