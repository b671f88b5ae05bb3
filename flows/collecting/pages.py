"""Pages: one address of the web → an item of the library, unless nothing about it is new."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from flows.collecting.addresses import check_address, origin, shown_address
from flows.collecting.collected import Item, Metadata
from flows.collecting.fetching import Fetcher
from flows.collecting.kinds import ARTICLE_TYPES, kind_of
from flows.collecting.library import Library
from flows.collecting.listings import Link
from flows.collecting.outcome import FAILED, REFUSED, UNCHANGED, PageOutcome
from flows.collecting.problems import Failed, Refused
from flows.collecting.responses import Response, Wanted
from flows.collecting.sources import PAGE, Source
from flows.collecting.state import Page, State
from flows.collecting.warc import response_record
from flows.collecting.workers import Workers

# Somebody may have asked for that; it stays so until it is said otherwise.
REMOVED = "its article was taken from raw/articles; to have it again, remove raw/snapshots/{} as well"


class Pages:
    """Collects pages. `again`: all are asked for, whenever they were asked for last."""

    def __init__(self, fetcher: Fetcher, workers: Workers, library: Library, state: State, *, again: bool) -> None:
        self._fetcher, self._workers, self._library, self._state = fetcher, workers, library, state
        self._again = again

    async def collect(self, source: Source, link: Link, *, restore: bool = False) -> PageOutcome:
        """What became of a link whose address is one of `check_address`.

        In: `restore`: an article that a person took away is to come back. Raises OSError.
        """
        address = link["address"]
        known = self._state.page(address)
        shown = shown_address(address)
        if known is not None and not self._is_due(source, link, known):
            if known.outcome == REFUSED:
                return PageOutcome(shown, REFUSED, known.document_id, known.reason)
            return PageOutcome(shown, UNCHANGED, known.document_id)
        try:
            if known is not None and not restore and self._library.was_removed(known.document_id):
                raise Refused(REMOVED.format(known.document_id))
            page = await self._collect(source, link, known)
        except Refused as error:
            page = self._entered(address, known, REFUSED, reason=str(error))
        except Failed as error:
            # Not entered: the next run asks again.
            return PageOutcome(shown, FAILED, known.document_id if known is not None else None, str(error))
        self._state.put_page(page if page.outcome == REFUSED else replace(page, outcome=UNCHANGED))
        return PageOutcome(shown, page.outcome, page.document_id, page.reason)

    async def _collect(self, source: Source, link: Link, known: Page | None) -> Page:
        """The page as it is now. Raises Refused, Failed."""
        # Validators serve only while what they are of is still there.
        validators = known if known is not None and self._library.holds(known.document_id) else None
        response = await self._fetcher.fetch(
            Wanted(
                address=link["address"],
                source=source,
                etag=validators.etag if validators is not None else None,
                last_modified=validators.last_modified if validators is not None else None,
                accept=ARTICLE_TYPES,
            )
        )
        if validators is not None and (response.unchanged or _sha256(response) == validators.sha256):
            return replace(validators, outcome=UNCHANGED, reason=None, checked_at=datetime.now(UTC))
        if response.unchanged:
            raise Refused("answered 304 to what was not asked")
        item = await self._item(source, link, response)
        outcome, document_id = self._library.keep(item, known.document_id if known is not None else None)
        return self._entered(link["address"], known, outcome, response=response, document_id=document_id)

    async def _item(self, source: Source, link: Link, response: Response) -> Item:
        kind = kind_of(response.media_type, response.content)
        drawn = await self._workers.draw(
            kind, response.content, charset=response.charset, address=response.address, language=source.language
        )
        record = response_record(
            shown_address(response.address),
            response.status,
            response.headers.multi_items(),
            response.body,
            response.fetched_at,
        )
        return Item(
            address=link["address"],
            final=check_address(response.address, _hosts(response.address)),
            canonical=_canonical(drawn["canonical"], response.address),
            document_id=None,
            record=record,
            sha256=_sha256(response),
            fetched_at=response.fetched_at,
            drawn=drawn,
            metadata=Metadata(
                title=drawn["title"],
                publisher=source.publisher,
                url=shown_address(response.address),
                published_on=drawn["published_on"] or (link["published"] or "")[:10] or None,
                retrieved_at=response.fetched_at,
                language=drawn["language"],
                license=source.license,
            ),
        )

    def _is_due(self, source: Source, link: Link, known: Page) -> bool:
        now = datetime.now(UTC)
        if self._again or source.kind == PAGE:
            return True
        if link["updated"] is not None and datetime.fromisoformat(link["updated"]) > known.checked_at:
            # One that lies in the future would be newer at every run.
            return datetime.fromisoformat(link["updated"]) <= now
        # A little sooner, so that of runs a day apart no second one finds that the day is not quite over.
        if now - known.checked_at < source.recheck * 0.95:
            return False
        return known.outcome == REFUSED or now - known.first_at <= source.recheck_for

    def _entered(
        self,
        address: str,
        known: Page | None,
        outcome: str,
        *,
        response: Response | None = None,
        document_id: str | None = None,
        reason: str | None = None,
    ) -> Page:
        now = datetime.now(UTC)
        return Page(
            address=address,
            outcome=outcome,
            document_id=document_id or (known.document_id if known is not None else None),
            reason=reason,
            sha256=_sha256(response) if response is not None else None,
            etag=response.headers.get("etag") if response is not None else None,
            last_modified=response.headers.get("last-modified") if response is not None else None,
            first_at=known.first_at if known is not None else now,
            checked_at=now,
        )


def _canonical(told: str | None, address: str) -> str | None:
    """What a page calls its address, in the plain form; None where it is no address that is fetched."""
    if told is None:
        return None
    try:
        return check_address(told, _hosts(address), base=address)
    except Refused:
        return None


def _hosts(address: str) -> tuple[str, ...]:
    """The host that was just asked: it is allowed, or it would not have been."""
    return (origin(address)[0],)


def _sha256(response: Response) -> str:
    return hashlib.sha256(response.body).hexdigest()
