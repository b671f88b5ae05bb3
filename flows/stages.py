"""The stages of a build, from files to files: each reads what the one before wrote, applies a pure function, writes.

What passes between them is the path of a folder in the work folder, so that stages share no memory. Documents that were
read before are recalled from the store; the others are cut into partitions, and splitting and extraction see one
partition at a time, which bounds what is held at once. `flows.pipeline` says in which order the stages run.
"""

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from flows.console import counted, warn
from flows.extraction.places.gazetteer import load_gazetteer
from flows.inputs import Digests
from flows.parallel import extract_all
from flows.project import accuracy_file, bounds_files, vocabulary_folder
from flows.publishing.accuracy import read_accuracy
from flows.publishing.bounds import read_bounds
from flows.publishing.digests import Digests as ReleaseDigests
from flows.publishing.gates import broken_bounds
from flows.publishing.release import publish as publish_release
from flows.reading.articles import read_articles
from flows.reading.corpus import read_corpus
from flows.reading.published import WORDS_SHOWN, fill_published, visible_dates
from flows.reading.sentences import split_sentences
from flows.reading.titles import fill_titles
from flows.resolution.corrections import load_corrections, texts_for
from flows.resolution.curation import COLUMNS, BadDecisions, decisions
from flows.resolution.resolve import resolve as resolve_readings
from flows.storing.keys import KEYS, document_keys
from flows.storing.store import Recalled, Store
from schemas.validation import validate as validate_datasets

# Some ten megabytes of text, a minute or two of extraction.
DOCUMENTS_PER_PARTITION = 2_000
_ISSUES, _SHOWN, _KEYS = "issues", "shown", "keys"


@dataclass(frozen=True, slots=True)
class Done:
    """Where a stage's result lies, and what to tell of it."""

    folder: Path
    told: str


def check(raw: Path) -> None:
    """Hold what people keep by hand against its form, so that a slip in it is told before the articles are read.

    Raises BadBounds, BadCorrections, BadDecisions; OSError where a file cannot be read.
    """
    read_bounds(*bounds_files(raw))
    load_corrections(raw / "corrections.toml")
    decided = vocabulary_folder(raw) / "same_as.csv"
    if decided.is_file():
        if not decided.read_bytes().strip():
            raise BadDecisions(f"{decided}: empty; its first line names the columns: {','.join(COLUMNS)}")
        decisions(pl.read_csv(decided, infer_schema=False))


def read(raw: Path, work: Path, articles: Path | None = None) -> Done:
    """Articles → documents, one file a partition. Raises NothingToRead, BadCorpus.

    In: also a folder or a corpus in place of the raw folder's articles.
    """
    given = articles or raw / "articles"
    reading = read_corpus(given) if given.is_file() else read_articles(given)
    folder = _fresh(work / "documents")
    for number, part in enumerate(reading.documents.iter_slices(DOCUMENTS_PER_PARTITION)):
        part.write_parquet(folder / f"{number:05}.parquet")
    _write(folder, {_ISSUES: reading.issues})
    return Done(folder, f"{counted(reading.documents.height, 'document')}, {counted(reading.issues.height, 'issue')}")


def partitions(documents: Path) -> list[Path]:
    """The partitions of the documents that `read` or `recall` wrote, in order."""
    return sorted(path for path in documents.glob("*.parquet") if path.stem.isdecimal())


def recall(documents: Path, output: Path, digests: Digests) -> Done:
    """Documents → those that the store does not know, in partitions; beside them the readings of the others."""
    read = _documents(documents)
    keys, store = document_keys(read), Store(output, digests.reading)
    recalled = store.recall(keys)
    _tidy(store, recalled)
    folder = _fresh(documents.parent / "recalled")
    if recalled.frames:
        (folder / "stored").mkdir()
        _write(folder / "stored", recalled.frames)
    open_keys = keys.join(recalled.keys, on="document_id", how="anti")
    missing = read.join(open_keys, on="document_id", how="semi", maintain_order="left")
    for number, part in enumerate(missing.iter_slices(DOCUMENTS_PER_PARTITION)):
        part.write_parquet(folder / f"{number:05}.parquet")
    _write(folder, {_KEYS: open_keys})
    told = f"{counted(missing.height, 'document')} to extract, {recalled.keys.height:,} from the store"
    return Done(folder, told + (f", {recalled.damaged:,} damaged part(s) left out" if recalled.damaged else ""))


def stored(recalled: Path) -> list[Path]:
    """The folder of the readings that `recall` found, if any."""
    folder = recalled / "stored"
    return [folder] if folder.is_dir() else []


def split(part: Path) -> Done:
    """A partition of documents → its sentences, beside it; a title and a date that the text shows fill what is not
    known.
    """
    documents = pl.read_parquet(part)
    sentences = split_sentences(documents)
    dated = fill_published(documents, visible_dates(documents, sentences))
    fill_titles(dated, sentences).write_parquet(part)
    folder = part.parent / "sentences"
    folder.mkdir(exist_ok=True)
    sentences.write_parquet(folder / part.name)
    return Done(folder / part.name, counted(sentences.height, "sentence"))


def extract(part: Path, sentences: Path, raw: Path, output: Path, digests: Digests) -> Done:
    """A partition of documents and its sentences → readings with their evidence, also kept in the store.

    Raises BadVocabulary.
    """
    documents, split_up = pl.read_parquet(part), pl.read_parquet(sentences)
    extraction = extract_all(documents, split_up, vocabulary_folder(raw))
    frames = {**extraction.readings, _ISSUES: extraction.issues, _SHOWN: _shown(documents, split_up)}
    folder = _fresh(part.parent / "readings" / part.stem)
    _write(folder, frames)
    _keep(Store(output, digests.reading), pl.read_parquet(part.parent / f"{_KEYS}.parquet"), frames)
    facts = sum(frame.height for name, frame in extraction.readings.items() if name != "evidence")
    return Done(folder, f"{counted(facts, 'reading')} with {counted(extraction.readings['evidence'].height, 'quote')}")


def resolve(readings: list[Path], documents: Path, raw: Path, as_of: dt.date | None = None) -> Done:
    """The readings of all partitions → the contract's datasets. Raises BadDecisions, BadCorrections.

    In: also the day that outcomes are told for (None: that of the newest document).
    """
    parts = [_read(folder) for folder in readings]
    # In the order of the documents, whether they were read now or before.
    whole = {
        name: pl.concat([part[name] for part in parts]).sort("document_id", maintain_order=True) for name in parts[0]
    }
    issues, shown = whole.pop(_ISSUES), whole.pop(_SHOWN)
    vocabulary = vocabulary_folder(raw)
    frames = {path.stem: pl.read_csv(path, infer_schema=False) for path in sorted(vocabulary.glob("*.csv"))}
    read = _filled(_documents(documents), shown)
    corrections = texts_for(load_corrections(raw / "corrections.toml"), read)
    resolution = resolve_readings(
        whole, read.drop("text"), load_gazetteer(vocabulary), frames, corrections=corrections, as_of=as_of
    )
    folder = _fresh(documents.parent / "datasets")
    _write(folder, {**resolution.datasets, _ISSUES: pl.concat([issues, resolution.issues])})
    rows = sum(frame.height for frame in resolution.datasets.values())
    return Done(folder, f"{counted(rows, 'row')} in {counted(len(resolution.datasets), 'dataset')}")


def validate(datasets: Path) -> Done:
    """Datasets → those of their rows that their schemas accept, and `rejects` with the reasons for the others."""
    frames = _read(datasets)
    issues = frames.pop(_ISSUES)
    validated = validate_datasets(frames)
    folder = _fresh(datasets.parent / "validated")
    _write(folder, {**validated.datasets, _ISSUES: issues})
    return Done(folder, counted(validated.datasets["rejects"].height, "reject"))


def publish(validated: Path, documents: Path, raw: Path, output: Path, version: str, digests: Digests) -> Done:
    """Validated datasets → a release that is the latest. Raises ValueError where it may not be made."""
    frames = _read(validated)
    issues = pl.concat([pl.read_parquet(documents / f"{_ISSUES}.parquet"), frames.pop(_ISSUES)])
    texts = _documents(documents).select("document_id", "text")
    release = publish_release(
        frames,
        issues,
        texts=texts,
        output=output,
        version=version,
        digests=ReleaseDigests(digests.inputs, digests.extraction, digests.vocabulary, digests.curated),
        bounds=read_bounds(*bounds_files(raw)),
        measured=read_accuracy(accuracy_file()),
    )
    for bound in broken_bounds(release):
        warn(f"above its bound: {bound}; see quality.json")
    return Done(release, f"release {version}")


def _shown(documents: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """What the text of each document shows: title and date, filled in where not known, the words of a date that was,
    and how many sentences.
    """
    counted_up = sentences.group_by("document_id").agg(sentences=pl.len())
    return documents.select("document_id", "title", "published_on", *WORDS_SHOWN).join(
        counted_up, on="document_id", how="left", maintain_order="left"
    )


def _filled(documents: pl.DataFrame, shown: pl.DataFrame) -> pl.DataFrame:
    """The documents with title and date as their text shows them, where they were not known; `shown` is as `_shown`."""
    names = ("title", "published_on")
    beside = documents.select("document_id").join(shown, on="document_id", how="left", maintain_order="left")
    filled = (pl.coalesce(documents[name], beside[name]).alias(name) for name in names)
    return documents.with_columns(*filled, *(beside[name] for name in WORDS_SHOWN))


def _keep(store: Store, keys: pl.DataFrame, frames: dict[str, pl.DataFrame]) -> None:
    """Keep what was read. A store that cannot be written costs the next build time, and this one nothing."""
    try:
        store.keep(keys.join(frames[_SHOWN], on="document_id", how="semi").select(KEYS.names()), frames)
    except OSError as error:
        warn(f"the store of what was read cannot be written ({error.strerror}); the next build reads it again")


def _tidy(store: Store, recalled: Recalled) -> None:
    try:
        store.tidy(recalled)
    except OSError as error:
        warn(f"the store of what was read cannot be tidied ({error.strerror}); it stays as it is")


def _documents(folder: Path) -> pl.DataFrame:
    return pl.concat([pl.read_parquet(part) for part in partitions(folder)])


def _write(folder: Path, frames: dict[str, pl.DataFrame]) -> None:
    for name, frame in frames.items():
        frame.write_parquet(folder / f"{name}.parquet")


def _read(folder: Path) -> dict[str, pl.DataFrame]:
    return {path.stem: pl.read_parquet(path) for path in sorted(folder.glob("*.parquet"))}


def _fresh(folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder
