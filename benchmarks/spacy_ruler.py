"""The rival of bench_mentions.py: spaCy's blank English pipeline with an EntityRuler. Prints its seconds of processor.

    python benchmarks/spacy_ruler.py TASK

TASK is a JSON file with `texts` and `terms` (label → terms). It runs in an environment of its own,
without this project.
"""

import importlib
import json
import sys
import time
from pathlib import Path

_MONTH = "January February March April May June July August September October November December".split()
_SCALE = ["thousand", "million", "billion", "trillion", "percent", "%"]
NUMBERS = [
    [{"LIKE_NUM": True, "OP": "+"}, {"LOWER": {"IN": _SCALE}, "OP": "?"}],
    [{"TEXT": {"IN": ["$", "€", "£", "¥"]}}, {"LIKE_NUM": True}, {"LOWER": {"IN": _SCALE}, "OP": "?"}],
]
DATES = [
    [{"IS_DIGIT": True, "OP": "?"}, {"TEXT": {"IN": _MONTH}}, {"SHAPE": "dddd", "OP": "?"}],
    [{"LOWER": {"IN": ["in", "by", "since", "until", "from"]}}, {"SHAPE": "dddd"}],
    [{"LOWER": {"IN": ["next", "last", "this"]}}, {"LOWER": {"IN": ["year", "month", "week", "quarter"]}}],
    [
        {"LOWER": {"IN": ["first", "second"]}},
        {"LOWER": {"IN": ["half", "quarter"]}},
        {"LOWER": "of"},
        {"SHAPE": "dddd"},
    ],
]


def main() -> None:
    """Run the pipeline over the texts of the task; what is made once is not counted."""
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    pipeline = importlib.import_module("spacy").blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    pipeline.max_length = 10_000_000
    patterns = [{"label": label, "pattern": term} for label, terms in task["terms"].items() for term in terms]
    patterns += [{"label": "NUMBER", "pattern": pattern} for pattern in NUMBERS]
    patterns += [{"label": "DATE", "pattern": pattern} for pattern in DATES]
    ruler.add_patterns(patterns)
    begun = time.process_time()
    found = 0
    for document in pipeline.pipe(task["texts"]):
        found += len(document.ents)
    print(time.process_time() - begun)


if __name__ == "__main__":
    main()
