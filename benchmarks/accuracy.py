"""Measure the accuracy on the labelled articles and write it to tests/gold/accuracy.json, or to the file that is named.

`make accuracy` calls it. It takes seconds, and needs neither Prefect nor a release. What is written depends on the
labelled articles, the extraction and the vocabulary alone.
"""

import contextlib
import io
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from flows.inputs import digests  # noqa: E402
from flows.pipeline import pipeline, plain  # noqa: E402
from flows.reviewing.accuracy import METHOD, measured  # noqa: E402
from flows.reviewing.scoring import Counts, score_articles  # noqa: E402

FILE = ROOT / "tests" / "gold" / "accuracy.json"
_VERSION = "2000.01.01"
# The folders of labelled articles under tests/, and what their figures are worth.
SETS = {
    "gold": "digests of news; the rules were written on them, so other articles come out worse.",
    "written": "digests written for the tests; rules were mended on them.",
    "retold": "the articles of gold told anew in other words, with its labels; rules were mended on them.",
    "unread": "digests whose texts and misses nobody looked at while rules were written: the nearest to new articles.",
}


def counted(raw: Path) -> dict[str, dict[str, Counts]]:
    """What is counted in each article of a folder that holds articles/ and facts/."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "work"
        work.mkdir()
        with contextlib.redirect_stdout(io.StringIO()):
            release = pipeline(plain, raw, Path(folder) / "output", work, _VERSION, digests(raw), None)
        return score_articles(release / "data", raw / "facts")


def accuracy() -> dict[str, object]:
    """The content of the file."""
    made = digests(ROOT / "raw")
    sets = {
        name: measured(counted(folder), about)
        for name, about in SETS.items()
        if (folder := ROOT / "tests" / name).is_dir()
    }
    if digests(ROOT / "raw") != made:
        raise SystemExit("the code or the vocabulary changed while it was measured: run 'make accuracy' again")
    return {
        "method": METHOD,
        "measured_with": {"extraction_sha256": made.extraction, "vocabulary_sha256": made.vocabulary},
        "sets": sets,
    }


if __name__ == "__main__":
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    told = accuracy()
    path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for name, one in told["sets"].items():  # type: ignore[attr-defined]
        whole = one["datasets"]["all"]
        print(f"{name:8} {one['articles']:>3} articles, F1 {whole['f1']:.3f} {whole['f1_interval']}")
    print(f"written to {path}")
