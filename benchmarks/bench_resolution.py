"""Time per article of many articles against few: `python benchmarks/bench_resolution.py [5000 20000]`.

The articles are made from the labelled ones in tests/gold: each copy has an id of its own, and its dates and figures
are moved, so that copies meet, follow and contradict one another as reports do. Measured is the processor's time of
resolution alone, and of the whole build from files to a release without Prefect (its stages are told by the clock on
the wall). At most 1.2 times as long per article at the larger number is the aim.

`--resolution` measures resolution alone, on readings that are varied instead of texts, which takes a minute.
"""

import argparse
import datetime as dt
import random
import re
import tempfile
import time
from pathlib import Path

import polars as pl

from flows import stages
from flows.extraction.extract import extract
from flows.extraction.gazetteer import Gazetteer, load_gazetteer
from flows.extraction.vocabulary import load_vocabulary
from flows.inputs import Digests
from flows.reading.articles import read_articles
from flows.reading.published import fill_published, visible_dates
from flows.reading.sentences import split_sentences
from flows.resolution.resolve import resolve

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold"
VOCABULARY = ROOT / "raw" / "vocabulary"
AIM = 1.2
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


def time_build(numbers: list[int]) -> None:
    """Time the whole build, stage by stage, without Prefect."""
    spent = {}
    for number in numbers:
        with tempfile.TemporaryDirectory() as name:
            raw, work, output = (Path(name) / part for part in ("raw", "work", "output"))
            write_articles(raw / "articles", number)
            work.mkdir()
            since = time.process_time()
            told = _build(raw, work, output)
            spent[number] = time.process_time() - since
            print(f"build of {number} articles: {spent[number]:.1f} s ({told})", flush=True)
    _compare("build", spent)


def _build(raw: Path, work: Path, output: Path) -> str:
    laps, last = [], time.perf_counter()

    def lap(name: str) -> None:
        nonlocal last
        now = time.perf_counter()
        laps.append(f"{name} {now - last:.1f}")
        last = now

    documents = stages.read(raw, work).folder
    lap("read")
    readings = [stages.extract(part, stages.split(part).folder, raw).folder for part in stages.partitions(documents)]
    lap("split and extract")
    datasets = stages.resolve(readings, documents, raw).folder
    lap("resolve")
    validated = stages.validate(datasets).folder
    lap("validate")
    stages.publish(validated, documents, output, "2026.01.01", Digests("0" * 64, "0" * 64))
    lap("publish")
    return ", ".join(laps)


def _compare(what: str, spent: dict[int, float]) -> None:
    few, many = min(spent), max(spent)
    ratio = (spent[many] / many) / (spent[few] / few)
    print(
        f"{what}: {1000 * spent[few] / few:.2f} ms an article of {few}, {1000 * spent[many] / many:.2f} ms of {many}: "
        f"{ratio:.2f} times (aim: at most {AIM})",
        flush=True,
    )


def main() -> None:
    """Run both, or resolution alone."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("numbers", nargs="*", type=int, default=[5_000, 20_000])
    parser.add_argument("--resolution", action="store_true", help="resolution alone")
    arguments = parser.parse_args()
    time_resolution(arguments.numbers, load_gazetteer(VOCABULARY))
    if not arguments.resolution:
        time_build(arguments.numbers)


if __name__ == "__main__":
    main()
