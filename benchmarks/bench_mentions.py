"""Documents to mentions and to facts: throughput, against a rival and against the limit, and the memory that it takes.

    python benchmarks/bench_mentions.py [--size 5] [--facts 0.5] [--memory 100]

- the mentions of `--size` MB of news-like text (`news.py`), sentences and all kinds, in batches of 4 MB
- the facts of the first `--facts` MB of them, mentions and all (0: none)
- spaCy's blank English pipeline with an EntityRuler of the same vocabulary and of numbers and dates, on the first tenth
  of the same text; it runs in the environment that `requirements/install.py bench` makes, and is left out where there
  is none
- one pass of one regular expression in Polars that keeps the spans: the limit

All are measured in processor time of one core each, Polars on one thread, so that neither what else runs nor the number
of cores shows. Then
`--memory` MB in batches, made as they are needed: the most memory after the first batch and at the end (0: none).
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

# Threads that wait for one another would be counted as work.
os.environ.setdefault("POLARS_MAX_THREADS", "1")

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import polars as pl  # noqa: E402
from news import frame, news  # noqa: E402

from flows.extraction.extract import extract  # noqa: E402
from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary  # noqa: E402
from flows.extraction.mentions import find_mentions  # noqa: E402
from flows.extraction.wording.spans import find_spans  # noqa: E402
from flows.reading.sentences import split_sentences  # noqa: E402

MB = 1_000_000
# Polars keeps few compiled patterns and makes the others anew for each batch: as much work as some 100 kB of text.
BATCH = 4 * MB
AIM, AIM_OF_FACTS = 10.0, 5.0
SPANS = r"[0-9][0-9.,]*|\b(?:January|March|May|June|July|August|October|November|December)\b|\b[A-Z][a-z]+ Motors?\b"


def main() -> int:
    """Print the figures. Out: the exit code, 0: nothing here fails but what raises."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=float, default=5, help="MB of text for the speed")
    parser.add_argument("--facts", type=float, default=0.5, help="MB of text for the facts' speed, 0 for none")
    parser.add_argument("--memory", type=float, default=100, help="MB of text for the memory, 0 for none")
    arguments = parser.parse_args()
    vocabulary = load_vocabulary(ROOT / "raw" / "vocabulary")
    texts = list(news(int(arguments.size * MB), vocabulary))
    # What is made once a process (tables, patterns) is no matter of the text.
    mentions_of(texts[:30], vocabulary)
    ours = throughput(texts, vocabulary, mentions_of)
    print(f"mentions: {ours:.2f} MB/s a core, {size_of(texts) / MB:.1f} MB, {len(texts)} documents")
    facts = None
    if arguments.facts:
        some = texts[: max(1, int(len(texts) * arguments.facts / arguments.size))]
        facts_of(some[:30], vocabulary)
        facts = throughput(some, vocabulary, facts_of)
        print(f"facts: {facts:.3f} MB/s a core, {facts / ours:.2f} of the speed of the mentions alone")
    theirs = rival(texts[: len(texts) // 10], vocabulary)
    if theirs is None:
        print("spaCy: not measured, `python requirements/install.py bench` has not been run")
    else:
        print(f"spaCy: {theirs:.2f} MB/s a core; mentions are {ours / theirs:.2f} times that (aim {AIM:.0f})")
        if facts is not None:
            print(f"facts are {facts / theirs:.2f} times spaCy's speed (aim {AIM_OF_FACTS:.0f})")
    limit = one_pass(texts)
    print(f"one regular expression with spans: {limit:.0f} MB/s a core, {limit / ours:.0f} times ours")
    if arguments.memory:
        first, last = memory(news(int(arguments.memory * MB), vocabulary, seed=2), vocabulary)
        print(
            f"memory: {first:.0f} MB after {BATCH / MB:.0f} MB of text, {last:.0f} MB after {arguments.memory:.0f} MB"
        )
    return 0


def size_of(texts: Iterable[str]) -> int:
    """Bytes in UTF-8."""
    return sum(len(text.encode()) for text in texts)


def mentions_of(texts: list[str], vocabulary: Vocabulary) -> int:
    """How many mentions there are in a batch."""
    return find_mentions(split_sentences(frame(texts)), vocabulary).height


def facts_of(texts: list[str], vocabulary: Vocabulary) -> int:
    """How many readings there are in a batch, from documents to facts."""
    documents = frame(texts).with_columns(published_on=pl.lit(date(2024, 5, 6)))
    readings = extract(documents, split_sentences(documents), vocabulary).readings
    return sum(rows.height for name, rows in readings.items() if name != "evidence")


def batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in batches of some BATCH bytes."""
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text.encode())
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def throughput(texts: list[str], vocabulary: Vocabulary, work: Callable[[list[str], Vocabulary], int]) -> float:
    """MB a second of processor time."""
    begun = time.process_time()
    for batch in batches(texts):
        work(batch, vocabulary)
    return size_of(texts) / MB / (time.process_time() - begun)


def one_pass(texts: list[str]) -> float:
    """MB a second of processor time of one pattern over the sentences, spans kept."""
    documents = frame(texts).with_columns(sentence=0, start=0, norm="text")
    begun = time.process_time()
    find_spans(documents, SPANS)
    return size_of(texts) / MB / (time.process_time() - begun)


def rival(texts: list[str], vocabulary: Vocabulary) -> float | None:
    """MB a second of processor time of spaCy's pipeline; None where it is not installed."""
    python = Path(sys.prefix) / "bench" / "bin" / "python"
    if not python.exists():
        return None
    terms = {
        "ORG_OR_MODEL": sorted(vocabulary.name_terms),
        "PLACE": sorted(vocabulary.place_terms),
        "CUE": sorted(vocabulary.cues),
    }
    with tempfile.TemporaryDirectory() as scratch:
        task = Path(scratch) / "task.json"
        task.write_text(json.dumps({"texts": texts, "terms": terms}), encoding="utf-8")
        script = str(ROOT / "benchmarks" / "spacy_ruler.py")
        said = subprocess.run([str(python), script, str(task)], check=True, capture_output=True, text=True)
    return size_of(texts) / MB / float(said.stdout)


def memory(texts: Iterable[str], vocabulary: Vocabulary) -> tuple[float, float]:
    """The most memory of this process in MB, after the first batch of the texts and after all."""
    first = 0.0
    for number, batch in enumerate(batches(texts), start=1):
        mentions_of(batch, vocabulary)
        if number == 1:
            first = peak()
    return first or peak(), peak()


def peak() -> float:
    """The most resident memory so far, in MB (Linux tells kB, macOS bytes)."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024**2 if sys.platform == "darwin" else most / 1024


if __name__ == "__main__":
    sys.exit(main())
