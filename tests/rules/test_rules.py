"""Each named rule by sentences of its own: those that it must tell a fact of, and near misses that it must not.

`events.toml`, `figures.toml` and `others.toml` hold them, a table `[DATASET.RULE]` with the texts `fires` and `near`,
each read alone as of 1 July 2025. `also` are sentences of the same kind that another rule tells before it: they must be
told. `why` says why a rule has fewer than three that fire: what cannot be told from outside.
"""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

import polars as pl
import pytest

from flows.extraction.lexicon.vocabulary import load_vocabulary
from tests.flows.extraction.conftest import extraction_of
from tests.rules.rule_names import rule_names

# Some 3,000 sentences: `make test-scores` reads them.
pytestmark = pytest.mark.scores
DAY = date(2025, 7, 1)
FEWEST = 3
# A rule that tells fewer facts of the labelled articles than this is measured by sentences of its own, so many.
RARE, FEWEST_OF_RARE = 5, 10
Rule = tuple[str, str]
# What the code calls a rule and no evidence carries: whoever a fact is about, and patterns of a rule of another name.
NOT_OF_FACTS = {
    "behind": "a firm that stands behind another one in a sentence (`Subject`)",
    "model": "a car that stands for its brand (`Subject`)",
    "name": "a firm that is named (`Subject`)",
    "approved_by": "the patterns of `approved`",
}


def _rules() -> dict[Rule, dict[str, list[str]]]:
    found: dict[Rule, dict[str, list[str]]] = {}
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        for dataset, rules in tomllib.loads(path.read_text("utf-8")).items():
            twice = found.keys() & {(dataset, name) for name in rules}
            assert not twice, f"{path.name}: a table of these is in another file already: {sorted(twice)}"
            found |= {(dataset, name): texts for name, texts in rules.items()}
    return found


RULES = _rules()


@pytest.fixture(scope="module")
def told(root: Path) -> Mapping[str, frozenset[Rule]]:
    """Text → the datasets and rules of its facts."""
    texts = dict.fromkeys(
        t for rule in RULES.values() for kind in ("fires", "also", "near") for t in rule.get(kind, ())
    )
    keys = {f"t{number:05}": text for number, text in enumerate(texts)}
    rules: dict[str, set[Rule]] = defaultdict(set)
    evidence = extraction_of(keys, load_vocabulary(root / "raw" / "vocabulary"), DAY).readings["evidence"]
    for document, dataset, rule in evidence.select("document_id", "dataset", "rule").unique().iter_rows():
        rules[keys[document]].add((dataset, rule))
    return {text: frozenset(rules[text]) for text in texts}


@pytest.fixture(scope="module")
def names(root: Path) -> frozenset[str]:
    """The names of the rules in the code; those that are put together have `*` in them."""
    return rule_names(root / "flows" / "extraction") - NOT_OF_FACTS.keys()


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_fires_on_sentences_of_its_own(rule: Rule, told: Mapping[str, frozenset[Rule]]) -> None:
    assert [text for text in RULES[rule]["fires"] if rule not in told[text]] == []


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_does_not_fire_on_near_misses(rule: Rule, told: Mapping[str, frozenset[Rule]]) -> None:
    assert [text for text in RULES[rule]["near"] if rule in told[text]] == []


@pytest.mark.parametrize("rule", [r for r, texts in RULES.items() if "also" in texts], ids=":".join)
def test_what_another_rule_tells_first_is_told(rule: Rule, told: Mapping[str, frozenset[Rule]]) -> None:
    untold = [t for t in RULES[rule]["also"] if not any(dataset == rule[0] for dataset, _ in told[t])]
    assert untold == []


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rule_has_sentences_of_both_kinds(rule: Rule) -> None:
    texts = RULES[rule]
    fires, near = set(texts["fires"]), set(texts["near"])
    assert len(near) >= FEWEST
    assert len(fires) >= FEWEST or texts.get("why")
    assert not (fires | set(texts.get("also", ()))) & near


@pytest.fixture(scope="module")
def facts_told(committed: Path) -> Mapping[Rule, int]:
    """Rule → how many facts of the committed release, which is of the labelled articles, it tells."""
    evidence = pl.read_parquet(committed / "data" / "evidence.parquet")
    counts = evidence.select("dataset", "rule", "fact_id").unique().group_by("dataset", "rule").len()
    return {(dataset, rule): count for dataset, rule, count in counts.iter_rows()}


@pytest.mark.parametrize("rule", RULES, ids=":".join)
def test_a_rare_rule_has_ten_sentences(rule: Rule, facts_told: Mapping[Rule, int]) -> None:
    texts = RULES[rule]
    enough = len({*texts["fires"], *texts.get("also", ())}) >= FEWEST_OF_RARE
    assert enough or facts_told.get(rule, 0) >= RARE


def test_every_rule_of_the_code_has_sentences(names: frozenset[str]) -> None:
    known = {name for _, name in RULES}
    assert [n for n in sorted(names) if not any(fnmatchcase(k, n) for k in known)] == []


def test_all_sentences_are_of_rules_of_the_code(names: frozenset[str]) -> None:
    # An event of a verb that no rule has a name for is told by its own type.
    types = {"acquisition", "funding", "market_entry", "market_exit", "milestone"}
    known = sorted({name for _, name in RULES} - types)
    assert [k for k in known if not any(fnmatchcase(k, n) for n in names)] == []


def test_whatever_tells_a_fact_of_these_sentences_has_some(told: Mapping[str, frozenset[Rule]]) -> None:
    assert sorted({rule for rules in told.values() for rule in rules} - RULES.keys()) == []
