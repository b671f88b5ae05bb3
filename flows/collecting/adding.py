"""Adding: single addresses and files, without a file of sources."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from flows.collecting.collector import Collector
from flows.collecting.folders import single_file
from flows.collecting.outcome import REFUSED, PageOutcome
from flows.collecting.problems import Refused
from flows.collecting.sources import Source, Sources


def add(raw: Path, sources: Sources, template: Source, what: Sequence[str]) -> list[PageOutcome]:
    """Add addresses and files, which are told apart by "://", and tell what became of each, in their order.

    In: the settings that hold; what all have in common, where a publisher of "" is the address's host, and of a file
    not known. Raises CollectBusy, OSError.
    """
    pages: list[PageOutcome] = []
    with Collector(raw, sources) as collector:
        for one in dict.fromkeys(what):
            try:
                if "://" in one:
                    host = urlsplit(one).hostname or ""
                    source = replace(template, urls=(one,), publisher=template.publisher or host)
                    pages += collector.add(source, []).pages
                else:
                    pages += collector.add(template, [single_file(Path(one))]).pages
            except (Refused, ValueError) as error:
                pages.append(PageOutcome(one, REFUSED, None, str(error)))
    return pages
