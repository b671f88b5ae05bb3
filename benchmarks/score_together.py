"""The score of labelled articles built together against that of each built alone: `score_together.py [FOLDER …]`.

Resolution makes one fact of what several articles state. That must not cost what the articles alone give: at most 0.005
of F1 over all. FOLDER holds articles/ and facts/ (default: tests/gold and tests/written). Exit code 1 where it costs
more.
"""

import importlib.util
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType

import polars as pl

from flows.extraction.extract import extract
from flows.extraction.lexicon.vocabulary import load_vocabulary
from flows.extraction.places.gazetteer import load_gazetteer
from flows.reading.articles import read_articles
from flows.reading.published import fill_published, visible_dates
from flows.reading.sentences import split_sentences
from flows.resolution.resolve import resolve
from schemas.validation import validate

ROOT = Path(__file__).resolve().parents[1]
VOCABULARY = ROOT / "raw" / "vocabulary"
ALLOWED = 0.005


def scorer() -> ModuleType:
    """The scorer that was given with the labels."""
    spec = importlib.util.spec_from_file_location("score", ROOT / "tests" / "gold" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compare(folder: Path) -> tuple[float, float]:
    """F1 over all datasets: of all articles built together, and of each built alone."""
    documents = read_articles(folder / "articles").documents
    sentences = split_sentences(documents)
    documents = fill_published(documents, visible_dates(documents, sentences))
    readings = extract(documents, sentences, load_vocabulary(VOCABULARY)).readings
    known, score = documents.drop("text"), scorer()
    together = scored(score, folder, readings, known)
    alone: Counter[str] = Counter()
    for document_id in known["document_id"]:
        one = {name: frame.filter(document_id=document_id) for name, frame in readings.items()}
        alone += scored(score, folder, one, known.filter(document_id=document_id))
    return f1(together), f1(alone)


def scored(score: ModuleType, folder: Path, readings: dict[str, pl.DataFrame], documents: pl.DataFrame) -> Counter[str]:
    """The counts of the score of some documents, summed over the datasets."""
    curated = {path.stem: pl.read_csv(path, infer_schema=False) for path in VOCABULARY.glob("*.csv")}
    tables = validate(resolve(readings, documents, load_gazetteer(VOCABULARY), curated).datasets).datasets
    with tempfile.TemporaryDirectory() as name:
        release, facts = Path(name) / "data", Path(name) / "facts"
        release.mkdir()
        facts.mkdir()
        (Path(name) / "articles").symlink_to(folder.resolve() / "articles")
        for table in (*score.KEYS, "evidence", "organizations", "people"):
            tables[table].write_parquet(release / f"{table}.parquet")
        for document_id in documents["document_id"]:
            labels = folder / "facts" / f"{document_id}.json"
            if labels.is_file():
                (facts / labels.name).symlink_to(labels.resolve())
        total, _ = score.score(release, facts)
    return sum((Counter(counts) for counts in total.values()), Counter())


def f1(counts: Counter[str]) -> float:
    """F1 of summed counts."""
    return float(scorer().figures(counts)["f1"])


def main(folders: list[str]) -> int:
    """Print both for each folder. Out: the exit code."""
    worst = 0.0
    for folder in map(Path, folders or [str(ROOT / "tests" / "gold"), str(ROOT / "tests" / "written")]):
        together, alone = compare(folder)
        worst = max(worst, alone - together)
        print(
            f"{folder.name}: built together {together:.4f}, each alone {alone:.4f}: {together - alone:+.4f}", flush=True
        )
    return int(worst > ALLOWED)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
