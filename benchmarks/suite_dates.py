"""How many dates and periods of other projects' test cases are read as the data contract wants it.

    python benchmarks/suite_dates.py FOLDER [--all]

FOLDER holds `dates.jsonl`: per line an id, a text, a reference date, and expected spans with alternative day intervals,
end excluded. An item is right if the mention that overlaps it most, or the words of it that the item marks, has one of
these intervals to the day. It is right but for the limit if the only difference is whether the last day (or year, or
quarter) of a range that the text names is counted: in the contract it is ("2025 to 2027" ends with 2027), in the suite
it is not; likewise the reference date itself for "the next five days". Bare words without a tense are right if the
suite's side of the reference date gives them; a day that does not exist is right if it is read as none. Cases where the
contract's table says otherwise are listed by id with the reason and not counted (at most one in eight); all else is.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import polars as pl

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from flows.extraction.periods.period_expressions import expressions
from flows.extraction.periods.period_spans import Between
from flows.extraction.periods.period_term import Context, Tense
from flows.extraction.periods.periods import Period, find_periods, resolve_period

REASONS = {
    "parts": "early, late, earlier, later, the middle and end of a year or month are cut as in the contract",
    "units": "the next or last N years count from the reference date, not by calendar years or decades",
    "ahead": "'in N years' reaches from the reference date to N years later, as 'in five years' time' does",
}
# By suite and reason the numbers in the ids.
_LISTED: dict[str, dict[str, tuple[int, ...]]] = {
    "recognizers/DateTime/DateTimeModel": {
        "parts": (140, 142, 146, 226, 345, 380, 449, 600, 693, 695),
        "ahead": (537,),
    },
    "recognizers/DateTime/DatePeriodParser": {"parts": (89, 92, 95, 97), "units": (141, 143)},
    "duckling/Time/EN/Corpus.hs": {
        "parts": (404, 416, 417),
        "units": (336, 338, 339),
    },
}
CONVENTIONS = {
    f"{suite}#{number}": reason
    for suite, reasons in _LISTED.items()
    for reason, numbers in reasons.items()
    for number in numbers
}
_ONE_DAY = timedelta(days=1)
Limits = tuple[str | None, str | None]


def main() -> None:
    """Print the share of the items, the exceptions by id with their reason, and what was read wrongly."""
    parser = argparse.ArgumentParser(description="Dates and periods of other projects' test cases.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="print the items that are right as well")
    arguments = parser.parse_args()
    with (arguments.folder / "dates.jsonl").open(encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    mentions = find_periods(_sentences(cases))
    outcome: Counter[str] = Counter()
    listed = set()
    for case in cases:
        own = mentions.filter(pl.col("document_id") == case["id"])
        for item in case["expected"]:
            if item["type"] not in ("date", "daterange"):
                continue
            verdict, said = _verdict(item, own, date.fromisoformat(case["reference_date"]))
            if verdict == "wrong" and case["id"] in CONVENTIONS:
                verdict = "convention"
                listed.add(case["id"])
            outcome[verdict] += 1
            if verdict in ("wrong", "convention") or arguments.all:
                _report(verdict, case, item, said)
    right = sum(count for verdict, count in outcome.items() if verdict.startswith("right"))
    counted = right + outcome["wrong"]
    print(f"{right} of {counted} items right ({right / counted:.1%}), {outcome['right']} of them to the day")
    print(f"not counted: {outcome['convention']} items of {len(listed)} of {len(cases)} cases, by another convention")
    share = outcome["right"] / outcome.total()
    print(f"of all {outcome.total()} items, to the day and with the suite's conventions: {share:.1%}")


def _report(verdict: str, case: dict[str, Any], item: dict[str, Any], said: str) -> None:
    wanted = " or ".join(f"{choice['start']} to {choice['end']}" for choice in item["alternatives"])
    print(f"{verdict}: {case['id']} {item['surface']!r} on {case['reference_date']}: {said}, expected {wanted}")
    if verdict == "convention":
        print(f"    {REASONS[CONVENTIONS[case['id']]]}")


def _sentences(cases: list[dict[str, Any]]) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "document_id": [case["id"] for case in cases],
            "sentence": pl.Series([0] * len(cases), dtype=pl.UInt32),
            "start": pl.Series([0] * len(cases), dtype=pl.Int64),
            "norm": [case["text"] for case in cases],
        }
    )


def _verdict(item: dict[str, Any], mentions: pl.DataFrame, reference: date) -> tuple[str, str]:
    """How the mention that overlaps the item most was read, in words."""
    shared = pl.min_horizontal("end", pl.lit(item["end_char"])) - pl.max_horizontal("start", pl.lit(item["start_char"]))
    over = mentions.with_columns(shared=shared).filter(pl.col("shared") > 0).sort("shared", descending=True)
    if over.is_empty():
        return "wrong", "nothing found"
    surface = over["surface"][0]
    wanted = {_limits(choice) for choice in item["alternatives"]}
    readings = [words for words in (surface, item["surface"]) if words in surface]
    said = ""
    for words in readings:
        period = resolve_period(words, reference)
        if period is None:
            continue
        said = said or f"read {words!r} as {period.start} to {period.end} (included)"
        if (_text(period.start), _after(period.end)) in wanted:
            return "right", said
        if not wanted.isdisjoint(_with_limits_out(words, period, reference)):
            return "right but for the limit", said
        if item["start_char"] == 0 and words == item["surface"] and wanted & set(_on_either_side(words, reference)):
            return "right on the side that is meant", said
    return "wrong", said


def _limits(choice: dict[str, Any]) -> Limits:
    """The interval that is expected; where the suite gives only a day's name ("around the 21st"), that day."""
    start, end = choice["start"], choice["end"]
    if start == date.min.isoformat():
        return None, None
    if start is None and end is None and re.fullmatch(r"\d{4}-\d\d-\d\d", choice.get("timex", "")):
        day = date.fromisoformat(choice["timex"])
        return _text(day), _after(day)
    return start, end


def _on_either_side(words: str, reference: date) -> Iterator[Limits]:
    for tense in get_args(Tense):
        period = resolve_period(words, reference, tense=tense)
        if period is not None:
            yield _text(period.start), _after(period.end)


def _with_limits_out(words: str, period: Period, reference: date) -> Iterator[Limits]:
    """The intervals, end excluded, if the last unit that is named does not count, or not the reference date."""
    term = max(expressions(words), key=lambda expression: expression.end - expression.start).term
    last = term.last.days(Context(reference)) if isinstance(term, Between) else None
    ends = {_after(period.end), _text(period.end)}
    if last is not None:
        ends.add(_text(last.start))
    starts = {_text(period.start)}
    if period.granularity == "duration" and period.start == reference:
        starts.add(_after(period.start))
    if period.relation == "after" and period.start is not None and term.granularity == "day":
        starts.add(_text(period.start - _ONE_DAY))
    if period.relation in ("range", "until", "by", "after") or period.granularity in (
        "span",
        "duration",
        "week_part",
        "year_part",
    ):
        yield from ((start, end) for start in starts for end in ends)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _after(day: date | None) -> str | None:
    return None if day is None else (day + _ONE_DAY).isoformat()


if __name__ == "__main__":
    main()
