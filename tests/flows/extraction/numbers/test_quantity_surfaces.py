"""Surfaces that are read by their shape are read as each by itself."""

import polars as pl

from flows.extraction.numbers.measures import VOCABULARY
from flows.extraction.numbers.quantities import read_quantities
from flows.extraction.numbers.quantity_surfaces import read_surfaces

_FORMS = (
    "{n}", "${n} billion", "R{n}", "R{n} million", "more than {n} percent", "{n}% more than in 2024", "{n} second",
    "the first {n} months of 2019", "from €{n}", "between {n} and the", "{n} or more", "-{n}", "{n}-door", "{n}th",
    "{n} quarters", "{n} and a half", "{n} out of ten", "one in {n}", "2013 the", "{n} to 2014", "1850 to {n}",
    "{n}bn", "{n} lakh crore", "{n},", "{n} thousandth", "first {n}", "{n} half", "2024-{n}", "{n} over three years",
    "$2000 over {n} years", "{n} year-to-date", "{n} a year earlier",
)  # fmt: skip
_FIGURES = ("1", "1.0", "5", "9", "10", "24", "100", "999", "1000", "1850", "1999", "2025", "2100", "1,234", "12,345.6",
            "0.5", "07", "3.14159", "1234567890")  # fmt: skip


def test_a_surface_read_by_its_shape_reads_as_by_itself() -> None:
    surfaces = [form.format(n=figures) for form in _FORMS for figures in _FIGURES]
    frame = pl.DataFrame({"surface": sorted(set(surfaces))}).with_row_index("candidate")

    read = read_surfaces(frame, VOCABULARY)

    for candidate, surface in frame.iter_rows():
        found = read.filter(pl.col("candidate") == candidate).drop("candidate", "inner_before", "inner_after").rows()
        assert found == [
            (
                surface[q.start : q.end], surface[q.number_start : q.number_end], q.start, q.end, q.number_start,
                q.number_end, q.label, q.value, q.value_max, q.comparator, q.unit, q.ordinal, q.year, q.plain,
                q.journey, surface[max(0, q.journey_start - 60) : q.journey_start],
            )
            for q in read_quantities(surface, VOCABULARY)
        ], surface  # fmt: skip
