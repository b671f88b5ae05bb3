"""Ordering: the one order of rows in which a dataset is published, whatever order it was made in."""

import polars as pl

import schemas


def ordered(frame: pl.DataFrame, dataset: str) -> pl.DataFrame:
    """A dataset's rows sorted by its key, then its id, then (where those do not tell two rows apart) by all columns.

    In: a frame with exactly the dataset's columns and types. Raises ValueError where they are others.
    """
    expected = schemas.schema(dataset)
    if frame.schema != expected:
        odd = sorted(set(expected.items()) ^ set(frame.schema.items()), key=str)
        raise ValueError(f"{dataset}: columns are not the schema's; they differ in {odd or 'their order'}")
    about = schemas.DATASETS[dataset]
    key = list(dict.fromkeys([*about.key, *about.primary_key]))
    if not key or frame.select(key).is_duplicated().any():
        key = list(dict.fromkeys([*key, *frame.columns]))
    return frame.sort(key, nulls_last=True).rechunk()
