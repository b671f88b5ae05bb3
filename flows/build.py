"""The flow `build`: articles → documents → sentences → readings → datasets → release.

Tasks are thin shells over the stages: they pass paths, never frames, and there is one for a stage or for a partition of
documents, never one for each document, because a task costs Prefect some fifty milliseconds.
"""

import datetime as dt
import functools
import time
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec

from prefect import flow, task

from flows import stages
from flows.console import tell_stage
from flows.inputs import Digests
from flows.pipeline import pipeline

P = ParamSpec("P")


def _as_task(stage: Callable[P, stages.Done]) -> Callable[P, Path]:
    """A stage as a task that tells what it did and gives the folder of its result."""

    @functools.wraps(stage)
    def run(*args: P.args, **kwargs: P.kwargs) -> Path:
        since = time.monotonic()
        try:
            done = stage(*args, **kwargs)
        except Exception as error:
            error.add_note(f"stage {stage.__name__}")
            raise
        tell_stage(stage.__name__, done.told, since)
        return done.folder

    named = "{part.stem}" if stage in (stages.split, stages.extract) else ""
    shell: Callable[P, Path] = task(
        name=stage.__name__, task_run_name=f"{stage.__name__} {named}".strip(), persist_result=False
    )(run)
    return shell


@flow(name="build", flow_run_name="build {version}", persist_result=False, validate_parameters=False)
def build(
    raw: Path,
    output: Path,
    work: Path,
    version: str,
    digests: Digests,
    as_of: dt.date | None = None,
    articles: Path | None = None,
) -> Path:
    """Build a release with Prefect; in, out and errors as of `flows.pipeline.pipeline`."""
    return pipeline(_as_task, raw, output, work, version, digests, as_of, articles)
