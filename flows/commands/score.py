"""`evledger score`: a release held against labelled articles."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from flows import console
from flows.reviewing.released import release_folder

if TYPE_CHECKING:
    from flows.reviewing.scoring import Score

NAME = "score"
SUMMARY = "hold a release against labelled articles: precision, recall, F1, and every rule's precision"
DESCRIPTION = """\
Hold a release against labelled articles: precision, recall and F1 per dataset, the share of right cells (attributes),
of facts whose evidence touches the labelled words (grounded) and of cells with evidence of their own (cells); then
how often each rule fired on these articles, and its precision."""
EXAMPLES = """\
examples:
  evledger score tests/gold/facts                                       the latest release in output/
  evledger score output/releases/2026.11.23 tests/gold/facts --misses   of one release, with all that is wrong
  evledger score tests/gold/facts --json                                the same figures as JSON

FACTS holds DOCUMENT_ID.json files with an article's facts by dataset; the articles lie beside it, in articles/.
Exit codes: 0 scored, 1 the release cannot be read, 2 wrong call or labels that do not fit."""

_FIGURES = ("precision", "recall", "f1", "attributes", "grounded", "cells")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "release",
        type=Path,
        nargs="?",
        default=Path("output"),
        metavar="RELEASE",
        help="a release, or a folder of releases, of which the latest is scored (default: output)",
    )
    parser.add_argument("facts", type=Path, metavar="FACTS", help="folder of the labels")
    parser.add_argument("--misses", action="store_true", help="list what was missed, spurious or wrong first")
    parser.add_argument("--json", action="store_true", help="figures and rules as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Score and tell. Out: the exit code."""
    try:
        release = release_folder(arguments.release)
    except (FileNotFoundError, ValueError) as error:
        console.complain(f"RELEASE {error}")
        return 2
    if not any(arguments.facts.glob("*.json")):
        console.complain(f"FACTS {arguments.facts}: no DOCUMENT_ID.json in it; name the folder of the labels")
        return 2
    # Polars is imported only now that there is something to read.
    from polars.exceptions import PolarsError

    from flows.reviewing.labels import BadLabels
    from flows.reviewing.scoring import as_json, score

    try:
        result = score(release, arguments.facts)
    except BadLabels as error:
        console.complain(f"FACTS {error}")
        return 2
    except (OSError, PolarsError) as error:
        console.complain(f"{release}: {error}")
        return 1
    if arguments.json:
        console.say(json.dumps(as_json(result), indent=1))
        return 0
    for line in _lines(result, misses=arguments.misses):
        console.say(line)
    return 0


def _lines(result: "Score", *, misses: bool) -> Iterator[str]:
    if misses:
        yield from result.misses
        yield ""
    yield f"{'dataset':9}{'labels':>8}{'rows':>7}" + "".join(f"{name:>12}" for name in _FIGURES)
    for name, figures in result.table().items():
        cells = "".join(f"{_share(figures[figure]):>12}" for figure in _FIGURES)
        yield f"{name:9}{figures['labels']:>8}{figures['rows']:>7}{cells}"
    yield ""
    width = max([len(f"{dataset} {rule}") for dataset, rule in result.rules], default=0) + 2
    yield f"{'rule':{width}}{'fired':>7}{'right':>7}{'spurious':>10}{'precision':>12}"
    # Within a dataset the rules that fire most come first.
    by_use = sorted(result.rules.items(), key=lambda kept: (kept[0][0], -kept[1].fired, kept[0][1]))
    for (dataset, rule), firings in by_use:
        counts = f"{firings.fired:>7}{firings.right:>7}{firings.spurious:>10}"
        yield f"{f'{dataset} {rule}':{width}}{counts}{_share(firings.precision):>12}"


def _share(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.3f}"
