"""The order of the stages, told once: the flow runs them as Prefect's tasks, tests and benchmarks as they are."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, Protocol

from flows import stages
from flows.console import progress
from flows.inputs import Digests

P = ParamSpec("P")


class Step(Protocol):
    """Makes of a stage what runs it and gives the folder of its result."""

    def __call__(self, stage: Callable[P, stages.Done], /) -> Callable[P, Path]:
        """What runs the stage."""


def pipeline(
    step: Step,
    raw: Path,
    output: Path,
    work: Path,
    version: str,
    digests: Digests,
    as_of: dt.date | None,
    articles: Path | None = None,
) -> Path:
    """Build a release: articles → documents → sentences → readings → datasets → release.

    In: how a stage is run; the raw folder, the output folder, an empty folder for what passes between stages, the
    release's version, the digests of the inputs, the day that outcomes are told for (None: the newest article's), a
    folder or a corpus in place of the raw folder's articles.
    Out: the release's folder. Raises what the stages raise.
    """
    documents = step(stages.read)(raw, work, articles)
    recalled = step(stages.recall)(documents, output, digests)
    readings = stages.stored(recalled)
    for part in progress(stages.partitions(recalled), "extract"):
        sentences = step(stages.split)(part)
        readings.append(step(stages.extract)(part, sentences, raw, output, digests))
    datasets = step(stages.resolve)(readings, documents, raw, as_of)
    validated = step(stages.validate)(datasets)
    return step(stages.publish)(validated, documents, raw, output, version, digests)


def plain(stage: Callable[P, stages.Done]) -> Callable[P, Path]:
    """A step that only calls the stage."""

    def run(*args: P.args, **kwargs: P.kwargs) -> Path:
        return stage(*args, **kwargs).folder

    return run
