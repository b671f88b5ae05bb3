"""Hold the number finder against number cases of other projects.

    python benchmarks/suite_numbers.py FOLDER [--misses]

FOLDER holds `numbers.jsonl` (lines of id, suite, text, expected spans with value or min and max). A case counts when
the expected spans, and no others of the kind that its suite is about, are found with the expected values. Exceptions
are listed with the reason and not counted. `--misses` prints the other cases that are not right.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl

from flows.extraction.numbers.numbers import read_numbers
from flows.reading.typography import fold


def main() -> int:
    """Print the share of cases that are right, the exceptions with their reasons, and with --misses the rest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    cases = [json.loads(line) for line in (arguments.folder / "numbers.jsonl").read_text(encoding="utf-8").splitlines()]
    found = _found([fold(case["text"]) for case in cases])
    right = misses = 0
    for number, case in enumerate(cases):
        if case["id"] in NUMBER_EXCEPTIONS:
            continue
        wanted, got = sorted(_wanted(case)), sorted(_got(case, found.get(number, [])))
        good = len(wanted) == len(got) and all(_same(a, b) for a, b in zip(wanted, got, strict=True))
        right, misses = right + good, misses + (not good)
        if arguments.misses and not good:
            print(f"{case['id']}  {case['text']!r}\n    wanted {wanted}\n    got    {got}")
    listed = [case["id"] for case in cases if case["id"] in NUMBER_EXCEPTIONS]
    for identifier in listed:
        print(f"not counted: {identifier}: {NUMBER_EXCEPTIONS[identifier]}")
    print(
        f"{right} of {right + misses} cases right ({right / (right + misses):.1%}), "
        f"{len(listed)} of {len(cases)} not counted ({len(listed) / len(cases):.1%})"
    )
    return 0


# Cases whose convention is not ours, or that contradict another case, with the reason.
NUMBER_EXCEPTIONS: dict[str, str] = {
    **dict.fromkeys(
        [
            "recognizers/Number/NumberModel#1",
            "recognizers/Number/NumberModel#143",
            "recognizers/Number/NumberModel#144",
            "recognizers/Number/NumberModel#189",
        ],
        "addresses, dates, telephone numbers and codes count nothing",
    ),
    **dict.fromkeys(
        [
            "recognizers/Number/PercentModel#9",
            "recognizers/Number/PercentModel#10",
            "recognizers/Number/PercentModel#11",
            "recognizers/Number/PercentModel#12",
        ],
        '"percent of ten" is a share of ten, not ten percent',
    ),
    **dict.fromkeys(
        [
            "recognizers/Number/PercentModel#17",
            "recognizers/Number/PercentModel#18",
            "recognizers/Number/PercentModel#19",
        ],
        "a percentage without a figure has no value",
    ),
    **dict.fromkeys(
        [
            "recognizers/Number/NumberModel#58",
            "recognizers/Number/NumberModel#79",
            "recognizers/Number/NumberModel#80",
            "recognizers/Number/NumberModel#81",
            "recognizers/Number/NumberModel#82",
            "recognizers/Number/NumberModel#83",
            "recognizers/Number/NumberModel#84",
            "recognizers/Number/NumberModel#190",
            "recognizers/Number/NumberModel#192",
        ],
        'powers are not computed: "^" stands in no business prose',
    ),
    **dict.fromkeys(
        [
            "recognizers/Number/NumberModel#40",
            "recognizers/Number/NumberModel#193",
            "duckling/Numeral/EN/Corpus.hs#68",
            "duckling/Numeral/EN/Corpus.hs#81",
        ],
        "G is no scale here: 5G and 10G are networks",
    ),
    **dict.fromkeys(
        ["duckling/Numeral/EN/Corpus.hs#16", "duckling/Numeral/EN/Corpus.hs#17"],
        '"few" is no number: what is not said is null',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberModel#164"],
        '"2000 over 3" is a bound or a time, not a division',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberModel#227", "recognizers/Number/NumberModel#228"],
        "contradicts OrdinalModel#18 and NumberModel#19: scale ordinals close their numeral",
    ),
    **dict.fromkeys(
        [
            "recognizers/Number/OrdinalModelSuppressExtendedTypes#30",
            "recognizers/Number/OrdinalModelSuppressExtendedTypes#31",
            "recognizers/Number/OrdinalModel#51",
            "recognizers/Number/OrdinalModel#52",
        ],
        'contradicts NumberModel#222 and #223: "forty two and a third" is one number',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberRangeModel#58"],
        'contradicts NumberRangeModel#57: "2 in 5" is one fraction',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberRangeModel#69"],
        'contradicts NumberRangeModel#70: "from 200 to …" is a range',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberModel#32", "recognizers/Number/NumberModel#41", "duckling/Numeral/EN/Corpus.hs#75"],
        "a dash with a space is the mark of a list item, not a sign",
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberModel#146"],
        '"1m" is a million (contract: 1.23m)',
    ),
    **dict.fromkeys(
        ["duckling/Numeral/EN/Corpus.hs#63"],
        '"l" is a litre, not a lakh',
    ),
    **dict.fromkeys(
        ["duckling/Numeral/EN/Corpus.hs#103"],
        '"Kr" is a crown, not a crore',
    ),
    **dict.fromkeys(
        ["recognizers/Number/NumberModel#108"],
        'contradicts OrdinalModel#29: "one hundred fifth" is 105th',
    ),
}

Span = tuple[int, int, float, float]
_ENDLESS = float("inf")


def _found(texts: list[str]) -> dict[int, list[dict[str, Any]]]:
    frame = pl.DataFrame(
        {
            "document_id": ["suite"] * len(texts),
            "sentence": range(len(texts)),
            "start": [0] * len(texts),
            "norm": texts,
        },
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )
    rows: dict[int, list[dict[str, Any]]] = {}
    for row in read_numbers(frame).iter_rows(named=True):
        rows.setdefault(row["sentence"], []).append(row)
    return rows


def _wanted(case: dict[str, Any]) -> Iterator[Span]:
    for item in case["expected"]:
        start, end = item["start_char"], item["end_char"]
        if item["type"] == "numberrange":
            low, high = item["min"], item["max"]
            yield start, end, -_ENDLESS if low is None else low, _ENDLESS if high is None else high
        else:
            value = item["value"]
            yield start, end, float("nan") if value is None else value, 0.0


def _got(case: dict[str, Any], rows: list[dict[str, Any]]) -> Iterator[Span]:
    """What of the numbers found the suite of the case is about, in its terms."""
    model = case["id"].rsplit("/", 1)[-1].split("#")[0]
    for row in rows:
        start, end, value = row["start"], row["end"], row["read_value"]
        label = row["read_label"]
        if row["dropped"] == "address":
            continue
        if model == "NumberRangeModel":
            if row["dropped"] == "code":
                continue
            # The suite's spans begin after "about", and end before a unit.
            if row["comparator"] in {"gt", "ge", "lt", "le"} or row["value_max"] is not None:
                start += len("about ") * row["surface"].lower().startswith("about ")
            if label == "measure":
                end = row["number_end"]
            if row["value_max"] is not None and row["dropped"] is None:
                yield start, end, value, row["value_max"]
            elif row["comparator"] in {"gt", "ge"}:
                yield start, end, value, _ENDLESS
            elif row["comparator"] in {"lt", "le"}:
                yield start, end, -_ENDLESS, value
            elif row["surface"].lower().startswith("equal"):
                yield start, end, value, value
        elif "Ordinal" in case["id"]:
            if label == "ordinal":
                yield row["number_start"], row["number_end"], value, 0.0
        elif model == "PercentModel":
            if label == "percent":
                yield row["number_start"], end, value, 0.0
        elif (label in {"cardinal", "fraction", "money", "conversion"} or row["surface"][-6:] in {" years"}) and row[
            "dropped"
        ] not in {"date", "word", "code", "again"}:
            yield row["number_start"], row["number_end"], value, 0.0


def _same(a: Span, b: Span) -> bool:
    return a[:2] == b[:2] and all(
        x == y or abs(x - y) <= 1e-9 * max(abs(x), abs(y)) for x, y in zip(a[2:], b[2:], strict=True)
    )


if __name__ == "__main__":
    raise SystemExit(main())
