"""The share of a suite of sentence splitting that we get right: `python benchmarks/suite_sentences.py FOLDER`.

FOLDER holds `sentences.jsonl`, lines of `{"id", "text", "expected": [sentence, …]}`. List marks are compared away on
both sides, because ours are not part of a sentence.
"""

import json
import re
import sys
from pathlib import Path

import polars as pl

from flows.reading.kinds import LIST_MARK
from flows.reading.sentences import split_sentences


def main(folder: Path) -> int:
    """Print the cases that differ and the share; 1 where the suite is not there."""
    path = folder / "sentences.jsonl"
    if not path.is_file():
        print(f"{path} is not there; name the folder of the suites")
        return 1
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    documents = pl.DataFrame({"document_id": [case["id"] for case in cases], "text": [case["text"] for case in cases]})
    found = dict(split_sentences(documents).group_by("document_id").agg("text").iter_rows())
    right = 0
    for case in cases:
        expected, ours = [[_unmarked(sentence) for sentence in side] for side in (case["expected"], found[case["id"]])]
        right += expected == ours
        if expected != ours:
            print(f"{case['id']}\n  expected {expected}\n  found    {ours}")
    print(f"sentences: {right} of {len(cases)} ({right / len(cases):.1%})")
    return 0


def _unmarked(sentence: str) -> str:
    mark = re.match(LIST_MARK, sentence)
    return sentence[mark.end(1) :] if mark else sentence


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])) if len(sys.argv) == 2 else __doc__)
