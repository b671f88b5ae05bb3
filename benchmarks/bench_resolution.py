"""Time per article of many articles against few: `python benchmarks/bench_resolution.py [5000 20000]`.

The articles are made from the labelled ones in tests/gold: each copy has an id of its own, and its dates and figures
are moved, so that copies meet, follow and contradict one another as reports do. Measured is the processor's time,
without Prefect, in three parts; at most 1.2 times as long per article at the larger number is the aim.

- `resolution`: resolution alone, on readings that are varied
- `release`: from such readings, and the texts they were read in, to a release: resolve, validate, publish
- `build`: from files to a release. An article is read in some 50 ms, so the two numbers together take twenty minutes
  of two processors: `--of 4` makes it a quarter of each number.
"""

import argparse
import datetime as dt
import os
import random
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec

import polars as pl

import schemas
from flows import stages
from flows.extraction.extract import extract
from flows.extraction.lexicon.vocabulary import load_vocabulary
from flows.extraction.places.gazetteer import Gazetteer, load_gazetteer
from flows.inputs import Digests, digests
from flows.pipeline import pipeline
from flows.reading.articles import read_articles
from flows.reading.published import WORDS_SHOWN, fill_published, visible_dates
from flows.reading.sentences import split_sentences
from flows.resolution.resolve import resolve

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold"
VOCABULARY = ROOT / "raw" / "vocabulary"
AIM = 1.2
P = ParamSpec("P")
_DIGESTS = Digests(*("0" * 64 for _ in range(5)))
_YEAR = re.compile(r"\b(20[0-3])([0-9])\b")
_FIGURE = re.compile(r"\b([1-9][0-9]?)(,[0-9]{3})+\b")
# Columns of readings that hold a level; each copy has its own factor.
_LEVELS = ("value", "value_max", "amount")


def varied_readings(
    readings: dict[str, pl.DataFrame], documents: pl.DataFrame, number: int
) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """Readings of so many articles, and their documents: copies with days and levels moved."""
    copies = -(-number // documents.height)
    made: dict[str, list[pl.DataFrame]] = {name: [] for name in readings}
    papers = []
    for copy in range(copies):
        chance = random.Random(copy)
        days, factor = chance.randint(0, 2_000), chance.randint(80, 120) / 100
        kept = documents.head(number - copy * documents.height)
        ids = kept["document_id"].implode()
        for name, frame in readings.items():
            made[name].append(_moved(frame.filter(pl.col("document_id").is_in(ids)), copy, days, factor))
        papers.append(_moved(kept, copy, days, factor))
    return {name: pl.concat(parts) for name, parts in made.items()}, pl.concat(papers)


def _moved(frame: pl.DataFrame, copy: int, days: int, factor: float) -> pl.DataFrame:
    """One copy. Of odd ones the days of the facts move by whole years, so that many are about the same due dates."""
    levels = [name for name in _LEVELS if frame.schema.get(name) == pl.Float64]
    told = [name for name in ("published_on", "stated_on") if name in frame.columns]
    dates = [name for name, dtype in frame.schema.items() if dtype == pl.Date and name not in told]
    by = f"{days // 365}y" if copy % 2 else f"{days}d"
    return frame.with_columns(
        pl.col("document_id") + f"-{copy:04}",
        *(pl.col(name).dt.offset_by(by) for name in dates),
        *(pl.col(name).dt.offset_by(f"{days}d") for name in told),
        *((pl.col(name) * factor).round(0) for name in levels),
    )


def write_articles(folder: Path, number: int) -> None:
    """So many articles as files: copies of the gold with years and figures moved, each with a date of its own."""
    folder.mkdir(parents=True)
    texts = {path.stem: path.read_bytes().decode() for path in sorted((GOLD / "articles").glob("*.txt"))}
    names = sorted(texts)
    for index in range(number):
        copy, name = divmod(index, len(names))
        chance = random.Random(index)
        years, factor = copy % 6, chance.randint(80, 120) / 100
        text = _YEAR.sub(lambda found, by=years: str(int(found[0]) + by), texts[names[name]])
        text = _FIGURE.sub(lambda found, by=factor: f"{round(int(found[0].replace(',', '')) * by):,}", text)
        stem = f"{names[name]}-{copy:04}"
        day = dt.date(2018, 1, 1) + dt.timedelta(days=chance.randint(0, 2_900))
        (folder / f"{stem}.txt").write_bytes(text.encode())
        (folder / f"{stem}.toml").write_text(f"published_on = {day}\n", encoding="utf-8")


def gold_readings() -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The readings of the labelled articles, and their documents."""
    documents = read_articles(GOLD / "articles").documents
    sentences = split_sentences(documents)
    dated = fill_published(documents, visible_dates(documents, sentences))
    return extract(dated, sentences, load_vocabulary(VOCABULARY)).readings, dated.drop("text")


def time_resolution(numbers: list[int], gazetteer: Gazetteer) -> None:
    """Time resolution alone, each number three times, the best counts."""
    curated = {path.stem: pl.read_csv(path, infer_schema=False) for path in VOCABULARY.glob("*.csv")}
    readings, documents = gold_readings()
    spent = {}
    for number in numbers:
        given = varied_readings(readings, documents, number)
        times = []
        for _ in range(3):
            # The processor's time: on a machine that others use, too, the clock on the wall tells of them.
            since = time.process_time()
            done = resolve(*given, gazetteer, curated)
            times.append(time.process_time() - since)
        spent[number] = min(times)
        rows = sum(frame.height for frame in done.datasets.values())
        print(
            f"resolution of {number} articles: {spent[number]:.2f} s, {rows} rows, {done.issues.height} issues",
            flush=True,
        )
    _compare("resolution", spent)


def time_release(numbers: list[int]) -> None:
    """Time resolve, validate and publish, stage by stage, from readings that are varied."""
    readings, documents = gold_readings()
    texts = read_articles(GOLD / "articles").documents.select("document_id", "text")
    spent = {}
    for number in numbers:
        varied, papers = varied_readings(readings, documents, number)
        of = pl.col("document_id").str.replace(r"-\d{4}$", "")
        papers = papers.with_columns(of=of).join(texts, left_on="of", right_on="document_id").drop("of")
        with tempfile.TemporaryDirectory() as name:
            work = Path(name)
            (work / "documents").mkdir()
            (work / "readings").mkdir()
            papers.write_parquet(work / "documents" / "00000.parquet")
            no_issues = schemas.schema(schemas.ISSUES.name).to_frame()
            no_issues.write_parquet(work / "documents" / "issues.parquet")
            shown = papers.select("document_id", "title", *WORDS_SHOWN, "published_on", sentences=pl.lit(1, pl.UInt32))
            for each, frame in {**varied, "issues": no_issues, "shown": shown}.items():
                frame.write_parquet(work / "readings" / f"{each}.parquet")
            del varied, papers
            since, laps = time.process_time(), Laps()
            datasets = laps(stages.resolve)([work / "readings"], work / "documents", ROOT / "raw")
            validated = laps(stages.validate)(datasets)
            laps(stages.publish)(validated, work / "documents", ROOT / "raw", work / "out", "2026.01.01", _DIGESTS)
            spent[number] = time.process_time() - since
        print(f"release of {number} articles: {spent[number]:.1f} s ({laps})", flush=True)
    _compare("release", spent)


def time_build(numbers: list[int]) -> None:
    """Time the whole build, stage by stage, without Prefect; extraction in processes of its own, as ever."""
    spent = {}
    for number in numbers:
        with tempfile.TemporaryDirectory() as name:
            raw, work, output = (Path(name) / part for part in ("raw", "work", "output"))
            write_articles(raw / "articles", number)
            work.mkdir()
            since, laps = _processor_time(), Laps()
            pipeline(laps, raw, output, work, "2026.01.01", digests(raw), None)
            spent[number] = _processor_time() - since
            print(f"build of {number} articles: {spent[number]:.1f} s ({laps})", flush=True)
    _compare("build", spent)


class Laps:
    """A step of the pipeline that notes how long each stage took, by the clock on the wall."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = {}

    def __call__(self, stage: Callable[P, stages.Done]) -> Callable[P, Path]:
        """What runs the stage."""

        def run(*args: P.args, **kwargs: P.kwargs) -> Path:
            since = time.perf_counter()
            folder = stage(*args, **kwargs).folder
            self._spent[stage.__name__] = self._spent.get(stage.__name__, 0.0) + time.perf_counter() - since
            return folder

        return run

    def __str__(self) -> str:
        return ", ".join(f"{name} {seconds:.1f}" for name, seconds in self._spent.items())


def _processor_time() -> float:
    """Of this process and of those that it started and that have ended."""
    return sum(os.times()[:4])


def _compare(what: str, spent: dict[int, float]) -> None:
    few, many = min(spent), max(spent)
    ratio = (spent[many] / many) / (spent[few] / few)
    print(
        f"{what}: {1000 * spent[few] / few:.2f} ms an article of {few}, {1000 * spent[many] / many:.2f} ms of {many}: "
        f"{ratio:.2f} times (aim: at most {AIM})",
        flush=True,
    )


def main() -> None:
    """Run all three parts, or some of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("numbers", nargs="*", type=int, default=[5_000, 20_000])
    parser.add_argument("--only", choices=["resolution", "release", "build"], help="one part alone")
    parser.add_argument("--of", type=int, default=1, metavar="N", help="build an N-th of the numbers from files")
    arguments = parser.parse_args()
    if arguments.only in (None, "resolution"):
        time_resolution(arguments.numbers, load_gazetteer(VOCABULARY))
    if arguments.only in (None, "release"):
        time_release(arguments.numbers)
    if arguments.only in (None, "build"):
        time_build([number // arguments.of for number in arguments.numbers])


if __name__ == "__main__":
    main()
