"""Finding: a source's feeds, sitemaps and pages of links → the links that it wants collected."""

from dataclasses import dataclass, field
from typing import Any

from flows.collecting.addresses import check_address, shown_address
from flows.collecting.fetching import Fetcher
from flows.collecting.kinds import LISTING_TYPES
from flows.collecting.listings import Link, Listed
from flows.collecting.outcome import FAILED, REFUSED, PageOutcome
from flows.collecting.problems import Failed, Problem, Refused
from flows.collecting.responses import Wanted
from flows.collecting.sources import PAGE, SITEMAP, Settings, Source
from flows.collecting.state import Listing, State
from flows.collecting.unpacking import unpack_gzip
from flows.collecting.workers import Workers

# Sitemaps of a site, and how deep indexes may point at indexes: the protocol has one level.
_MOST_SITEMAPS, _DEEPEST = 200, 2


@dataclass(frozen=True, slots=True)
class FoundLinks:
    """The links to collect, each once, and what went wrong with listings while others could be read."""

    links: list[Link] = field(default_factory=list)
    problems: list[PageOutcome] = field(default_factory=list)


class Finder:
    """Finds links; what a listing said is kept, for when it says that nothing changed."""

    def __init__(self, fetcher: Fetcher, workers: Workers, state: State, settings: Settings) -> None:
        self._fetcher, self._workers, self._state, self._settings = fetcher, workers, state, settings

    async def find(self, source: Source) -> FoundLinks:
        """The links of a source. Raises Refused, Failed where none of its listings could be read."""
        if source.kind == PAGE:
            return FoundLinks([Link(address=url, updated=None, published=None) for url in source.urls])
        links: list[Link] = []
        problems: list[PageOutcome] = []
        first: Problem | None = None
        queue, seen = [(url, 0) for url in source.urls], set(source.urls)
        read = 0
        while queue and read < _MOST_SITEMAPS:
            address, depth = queue.pop(0)
            read += 1
            try:
                listed = await self._listed(source, address)
            except (Refused, Failed) as error:
                first = first or error
                outcome = REFUSED if isinstance(error, Refused) else FAILED
                problems.append(PageOutcome(shown_address(address), outcome, None, str(error)))
                continue
            links += listed["links"]
            if depth < _DEEPEST:
                new = [plain for one in listed["sitemaps"] if (plain := self._plain(one)) and plain not in seen]
                queue += [(one, depth + 1) for one in dict.fromkeys(new)]
                seen.update(new)
        if first is not None and len(problems) == read:
            raise first
        return FoundLinks(self._chosen(source, links), problems)

    async def _listed(self, source: Source, address: str) -> Listed:
        """What one listing holds. Raises Refused, Failed."""
        key = f"{source.kind} {source.link.pattern if source.link is not None else ''} {address}"
        known = self._state.listing(key)
        response = await self._fetcher.fetch(
            Wanted(
                address=address,
                source=source,
                etag=known.etag if known is not None else None,
                last_modified=known.last_modified if known is not None else None,
                accept=LISTING_TYPES,
            )
        )
        if response.unchanged:
            if known is None:
                raise Refused("answered 304 to what was not asked")
            kept: Any = known.content
            return Listed(links=kept["links"], sitemaps=kept["sitemaps"])
        content = response.content
        if source.kind == SITEMAP and content.startswith(b"\x1f\x8b"):
            content = unpack_gzip(content, self._settings.max_bytes)
        listed = await self._workers.read_listing(
            source.kind,
            content,
            charset=response.charset,
            base=response.address,
            pattern=source.link.pattern if source.link is not None else None,
        )
        etag, last_modified = response.headers.get("etag"), response.headers.get("last-modified")
        self._state.put_listing(key, Listing(etag, last_modified, dict(listed)))
        return listed

    def _chosen(self, source: Source, links: list[Link]) -> list[Link]:
        """The links that the source's patterns let in, each once; of too many the newest."""
        chosen: dict[str, Link] = {}
        for link in links:
            # Addresses that are none stay, so that somebody is told of them.
            address = self._plain(link["address"]) or link["address"]
            if source.takes(address):
                chosen.setdefault(address, Link(address=address, updated=link["updated"], published=link["published"]))
        found = list(chosen.values())
        if len(found) > source.max_pages:
            found.sort(key=lambda link: link["updated"] or "", reverse=True)
        return found[: source.max_pages]

    def _plain(self, address: str) -> str | None:
        try:
            return check_address(address, self._settings.allow_hosts)
        except Refused:
            return None
