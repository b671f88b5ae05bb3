"""Each named rule by sentences of its own: those that it must tell a fact of, and near misses that it must not.

`events.toml`, `figures.toml` and `others.toml` hold them, a table `[DATASET.RULE]` with the texts `fires` and `near`,
each read alone as of 1 July 2025.
"""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from flows.extraction.lexicon.vocabulary import load_vocabulary
from tests.flows.extraction.conftest import extraction_of

# Some 1,500 sentences: `make test-scores` reads them.
pytestmark = pytest.mark.scores
DAY = date(2025, 7, 1)
FEWEST = 3
Rule = tuple[str, str]


def _rules() -> dict[Rule, dict[str, list[str]]]:
    found: dict[Rule, dict[str, list[str]]] = {}
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        for dataset, rules in tomllib.loads(path.read_text("utf-8")).items():
            found |= {(dataset, name): texts for name, texts in rules.items()}
    return found


RULES = _rules()


@pytest.fixture(scope="module")
def told(root: Path) -> Mapping[str, frozenset[Rule]]:
    """Text → the datasets and rules of its facts."""
    texts = dict.fromkeys(t for rule in RULES.values() for kind in ("fires", "near") for t in rule[kind])
    keys = {f"t{number:05}": text for number, text in enumerate(texts)}
    rules: dict[str, set[Rule]] = defaultdict(set)
    evidence = extraction_of(keys, load_vocabulary(root / "raw" / "vocabulary"), DAY).readings["evidence"]
    for document, dataset, rule in evidence.select("document_id", "dataset", "rule").unique().iter_rows():
        rules[keys[document]].add((dataset, rule))
    return {text: frozenset(rules[text]) for text in texts}


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_fires_on_sentences_of_its_own(rule: Rule, told: Mapping[str, frozenset[Rule]]) -> None:
    assert [text for text in RULES[rule]["fires"] if rule not in told[text]] == []


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_does_not_fire_on_near_misses(rule: Rule, told: Mapping[str, frozenset[Rule]]) -> None:
    assert [text for text in RULES[rule]["near"] if rule in told[text]] == []


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_has_sentences_of_both_kinds(rule: Rule) -> None:
    texts = RULES[rule]
    assert min(len(set(texts["fires"])), len(set(texts["near"]))) >= FEWEST
    assert not set(texts["fires"]) & set(texts["near"])
