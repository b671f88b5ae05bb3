"""The flow `collect`: sources → raw/articles. A task for each source; one that fails stops no other.

What the flow does for a source is `flows.collecting`; here is how Prefect runs and shows it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from prefect import flow, task
from prefect.states import Completed, Failed

from flows.collecting.collector import Collector
from flows.collecting.outcome import Collected, SourceOutcome
from flows.collecting.sources import Source, load_sources
from flows.console import counted, say

_SLICE_SECONDS = 0.2


@flow(name="collect", flow_run_name="collect into {raw}", persist_result=False, validate_parameters=False)
def collect(raw: Path, names: Sequence[str] = (), *, only_due: bool = False, again: bool = False) -> Collected:
    """Collect the named sources of `raw/sources.toml`, or all, or those that are due.

    In: the raw folder; `again`: ask for all pages, whenever they were asked for last. Out: what became of each source,
    which `raw/snapshots/status.json` tells afterwards. Raises BadSources, CollectBusy, OSError; a source that fails is
    a failed task and is in what comes out.
    """
    raw = Path(raw)
    sources = load_sources(raw)
    with Collector(raw, sources, again=again) as collector:
        chosen = collector.due() if only_due else sources.named(list(names))
        outcomes: dict[str, SourceOutcome] = {}
        futures = [_as_task(collector, source, outcomes).submit() for source in chosen]
        for future in futures:
            _wait(future)
    for source, future in zip(chosen, futures, strict=True):
        # Nothing but what `Collector.collect` raises leaves no outcome: raw/ cannot be written, or a mistake of ours.
        if source.name not in outcomes:
            future.result()
    return Collected(tuple(outcomes[source.name] for source in chosen))


def _wait(future: Any) -> None:
    """Wait for a task, in slices: where a library has its own handler for Ctrl-C, a long wait is not ended by it."""
    done = Event()
    future.add_done_callback(lambda _: done.set())
    while not done.wait(_SLICE_SECONDS):
        pass
    future.wait()


def _as_task(collector: Collector, source: Source, outcomes: dict[str, SourceOutcome]) -> Any:
    """The task of one source: completed with a line of what it brought, or failed with the reason."""

    def run() -> Any:
        outcome = collector.collect(source)
        outcomes[source.name] = outcome
        say(f"  {tell(outcome)}")
        if outcome.failed is not None:
            return Failed(message=outcome.failed)
        return Completed(message=tell(outcome))

    shell: Callable[[], Any] = task(
        name="collect-source", task_run_name=f"collect {source.name}", persist_result=False, retries=0
    )(run)
    return shell


def tell(outcome: SourceOutcome) -> str:
    """One line of what a source brought: `example-news: 3 new, 40 unchanged`."""
    if outcome.failed is not None:
        return f"{outcome.name}: failed: {outcome.failed}"
    told = [f"{number:,} {name}" for name, number in outcome.counts.items() if number]
    return f"{outcome.name}: {', '.join(told) if told else counted(0, 'page')}"
