"""The order of spans, and which of them stand when some overlap."""

import polars as pl

from flows.extraction.wording.words import numbered


def longest(spans: pl.DataFrame, *by: str) -> pl.DataFrame:
    """The spans without those that overlap an earlier or, at the same start, longer one (of those equal in `by`).

    In: SPANS and any more columns. Out: the same columns, sorted by what they are equal in, document, sentence and
    start.
    """
    if spans.is_empty():
        return spans
    ordered = in_order(spans, *by)
    sentence = pl.struct(*by, "document_id", "sentence").rle_id().cast(pl.Int64) * 2**40
    ordered = ordered.with_columns(__from=sentence + pl.col("start"), __to=sentence + pl.col("end"))
    ordered = ordered.with_columns(__alone=_alone("__from", "__to"))
    keep = ordered["__alone"].to_list()
    until = -1
    for row, start, end in (
        ordered.with_row_index("row").filter(~pl.col("__alone")).select("row", "__from", "__to").iter_rows()
    ):
        if start >= until:
            keep[row], until = True, end
    return ordered.filter(pl.Series(keep, dtype=pl.Boolean)).select(spans.columns)


def without_neighbours(spans: pl.DataFrame) -> pl.Series:
    """Whether each of the spans, which are in order, overlaps no other one."""
    sentence = pl.struct("document_id", "sentence").rle_id().cast(pl.Int64) * 2**40
    return (
        spans.select(__from=sentence + pl.col("start"), __to=sentence + pl.col("end"))
        .select(_alone("__from", "__to"))
        .to_series()
    )


def _alone(start: str, end: str) -> pl.Expr:
    """Whether spans overlap no other one. In: columns of their bounds, by start.

    Spans that touch one another, directly or through others, are a heap; few heaps have more than one span.
    """
    begins = (pl.col(start) >= pl.col(end).cum_max().shift(1)).fill_null(value=True)
    return begins & begins.shift(-1).fill_null(value=True)


def in_order(spans: pl.DataFrame, *by: str, then: tuple[str, ...] = ()) -> pl.DataFrame:
    """The spans sorted by the columns `by`, document, sentence and start; then the longest first, or by `then`."""
    order = order_of(spans, *by, then=then)
    # Each column is moved once, and in one piece: that is most of the work.
    return spans if order is None else spans.rechunk()[order]


def order_of(spans: pl.DataFrame, *by: str, then: tuple[str, ...] = ()) -> pl.Series | None:
    """The rows in the order of `in_order`; None where they are in order.

    Sorting numbers is much faster than sorting texts, and there are far fewer sentences and values than spans.
    """
    if spans.height < 2:
        return None
    # Spans of a document stand together: there are far fewer runs of them than spans.
    run = spans["document_id"].rle_id()
    heads = spans.select("document_id", run=run).filter((pl.col("run") != pl.col("run").shift()).fill_null(value=True))
    document = _numbered(heads["document_id"]).gather(run)
    places = [*(_numbered(spans[name]) for name in by), document, spans["sentence"], spans["start"]]
    # Most spans are told apart by where they are: of the others alone the texts are looked at.
    texts = [name for name in then if spans.schema[name] == pl.String]
    places += [_numbered(spans[name]) for name in then if name not in texts]
    packed = _packed(places if then else [*places, _most(spans["end"]) - spans["end"]])
    keys = pl.DataFrame({str(number): key for number, key in enumerate(packed)})
    if not texts and keys.width == 1 and keys.to_series().is_sorted():
        return None
    order = keys.select(pl.arg_sort_by(*keys.columns, maintain_order=True)).to_series()
    return _by_texts(spans.select(texts), keys[order], order) if texts else order


def _by_texts(texts: pl.DataFrame, keys: pl.DataFrame, order: pl.Series) -> pl.Series:
    """The order refined: those whose keys, which are sorted, are the same by their texts."""
    again = keys.select(pl.all_horizontal(pl.all() == pl.all().shift()).fill_null(value=False)).to_series()
    at = again.arg_true()
    # Most are in this order as they come.
    right = _not_after(texts[order.gather(at - 1)], texts[order.gather(at)])
    run = (~again).cum_sum()
    wrong = run.is_in(run.gather(at.filter(~right)).unique().implode()).arg_true()
    rows = order.gather(wrong)
    ranked = {f"text {i}": _numbered(texts[name].gather(rows)) for i, name in enumerate(texts.columns)}
    finer = keys[wrong].with_columns(**ranked)
    refined = finer.select(pl.arg_sort_by(*finer.columns, maintain_order=True)).to_series()
    return order.scatter(wrong, rows.gather(refined))


def _not_after(before: pl.DataFrame, after: pl.DataFrame) -> pl.Series:
    """Whether each row is surely no later than the one beside it in the order of their columns."""
    known = pl.repeat(value=True, n=before.height, dtype=pl.Boolean, eager=True)
    for name in reversed(before.columns):
        known = (before[name] < after[name]) | ((before[name] == after[name]) & known)
    return known.fill_null(value=False)


def _numbered(values: pl.Series) -> pl.Series:
    """The values as numbers from 0 in the same order, null the first of all."""
    if values.dtype == pl.String:
        distinct, number = numbered(values)
        return distinct.rank("ordinal").cast(pl.Int64).fill_null(0).gather(number)
    return (values.cast(pl.Int64) + 1).fill_null(0)


def _packed(keys: list[pl.Series]) -> list[pl.Series]:
    """Keys of numbers from 0, as many in one number as there is room for: few keys are sorted much faster than many."""
    packed, room = [keys[0].cast(pl.Int64)], 2**62 // (_most(keys[0]) + 1)
    for key in keys[1:]:
        size = _most(key) + 1
        if size > room:
            packed.append(key.cast(pl.Int64))
            room = 2**62 // size
        else:
            packed[-1] = packed[-1] * size + key.cast(pl.Int64)
            room //= size
    return packed


def _most(key: pl.Series) -> int:
    return int(key.max() or 0)  # type: ignore[arg-type]
