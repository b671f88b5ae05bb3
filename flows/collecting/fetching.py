"""Fetching: an address → its bytes, within all limits; or why not, in one line.

Robots are honoured (RFC 9309), validators sent, redirects checked hop by hop, answers that ask to come back later
obeyed, sizes and times capped. No cookie is kept, and no Authorization header leaves the host it is for.
"""

import asyncio
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpcore
import httpx
from protego import Protego
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from flows import __version__
from flows.collecting.addresses import check_address, origin
from flows.collecting.charsets import decode
from flows.collecting.guard import GuardedTransport, Resolve, resolve
from flows.collecting.hosts import Hosts
from flows.collecting.problems import Failed, NotPublic, Refused
from flows.collecting.responses import Response, Wanted, media_type
from flows.collecting.retrying import Later, TooLate, may_help, retry_after
from flows.collecting.sources import Settings, Source
from flows.collecting.state import State
from flows.collecting.unpacking import ACCEPTED, unpack

_REDIRECTS = (301, 302, 303, 307, 308)
_LATER = (429, 500, 502, 503, 504)
# RFC 9309: no robots.txt is used for longer than a day, and of a longer one than this the rest may be left unread.
_ROBOTS_FOR, _ROBOTS_BYTES = timedelta(days=1), 512_000
_LONGEST_DELAY, _LONGEST_PATIENCE = 60.0, 86_400.0
_AGENT = "evledger"


class Fetcher:
    """Fetches for all sources of a run; `close` it. `authorizations`: the header's value by source."""

    def __init__(
        self, settings: Settings, state: State, authorizations: dict[str, str], resolve: Resolve = resolve
    ) -> None:
        self._settings, self._state, self._authorizations = settings, state, authorizations
        self._hosts = Hosts(state.not_before, state.put_not_before)
        self._robots: dict[str, Protego] = {}
        self._robots_locks: dict[str, asyncio.Lock] = {}
        self.agent = user_agent(settings.contact)
        self._transport = GuardedTransport(settings.allow_hosts, resolve)
        self._client = httpx.AsyncClient(
            transport=self._transport,
            timeout=settings.timeout,
            follow_redirects=False,
            trust_env=False,
            headers={"User-Agent": self.agent, "Accept-Encoding": ACCEPTED},
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def fetch(self, wanted: Wanted) -> Response:
        """The response. Raises Refused, Failed."""
        address, seen = wanted.address, {wanted.address}
        for _ in range(self._settings.max_redirects + 1):
            delay = await self._check_robots(address, wanted.source)
            hop = replace(wanted, address=address)
            response = await self._retried(hop, max(wanted.source.delay, delay))
            if response.status not in _REDIRECTS:
                return response
            target = response.headers.get("location")
            if not target:
                raise Refused(f"answered {response.status} without saying where to")
            address = check_address(target, self._settings.allow_hosts, base=address)
            if address in seen:
                raise Refused("redirects in a circle")
            seen.add(address)
        raise Refused(f"redirects more than {self._settings.max_redirects} times")

    async def _check_robots(self, address: str, source: Source) -> float:
        """The delay that robots.txt asks for. Raises Refused where it forbids the address."""
        url = httpx.URL(address)
        place = f"{url.scheme}://{url.netloc.decode()}"
        async with self._robots_locks.setdefault(place, asyncio.Lock()):
            if place not in self._robots:
                self._robots[place] = Protego.parse(await self._robots_text(place, source))
        rules = self._robots[place]
        if not rules.can_fetch(address, _AGENT):
            raise Refused("robots.txt does not allow it")
        return min(float(rules.crawl_delay(_AGENT) or 0.0), _LONGEST_DELAY)

    async def _robots_text(self, place: str, source: Source) -> str:
        held = self._state.robots(place)
        if held is not None and datetime.now(UTC) - held[1] < _ROBOTS_FOR:
            return held[0]
        address, content = f"{place}/robots.txt", ""
        try:
            # Robots files may be elsewhere: five hops by the standard.
            for _ in range(6):
                response = await self._retried(Wanted(address, source), source.delay)
                if response.status in _REDIRECTS and response.headers.get("location"):
                    address = check_address(response.headers["location"], self._settings.allow_hosts, base=address)
                    continue
                content = decode(response.content[:_ROBOTS_BYTES], "utf-8") if response.status == 200 else ""
                break
        except NotPublic:
            raise
        except Refused:
            # There is none that can be had: everything is allowed.
            content = ""
        except Failed as error:
            # By the standard this forbids everything, until it can be had.
            raise Failed(f"its robots.txt cannot be had: {error}") from None
        self._state.put_robots(place, content)
        return content

    async def _retried(self, wanted: Wanted, delay: float) -> Response:
        """The answer of one address, asked again where that may help. Raises Refused, Failed."""
        host, port = origin(wanted.address)
        place = f"{host}:{port}"
        try:
            async for attempt in AsyncRetrying(
                retry=retry_if_exception(may_help),
                stop=stop_after_attempt(self._settings.attempts),
                wait=self._wait,
                reraise=True,
            ):
                with attempt:
                    async with self._hosts.turn(place, delay, wanted.source.concurrency):
                        response = await self._once(wanted, place)
        except Later as error:
            if isinstance(error, TooLate):
                self._hosts.leave_alone(place, min(error.seconds or 0.0, _LONGEST_PATIENCE))
            self._hosts.failed(place)
            raise
        self._hosts.answered(place)
        return response

    def _wait(self, state: RetryCallState) -> float:
        """What the server asked for, else twice as long each time with a random part, so that clients spread out."""
        error = state.outcome.exception() if state.outcome is not None else None
        if isinstance(error, Later) and error.seconds is not None:
            return error.seconds
        longest = self._settings.backoff * 2.0 ** (state.attempt_number - 1)
        return longest * random.uniform(0.5, 1.0)

    async def _once(self, wanted: Wanted, place: str) -> Response:
        """One request. Raises Refused, Failed, Later."""
        try:
            return await self._timed(wanted)
        except Later as error:
            if error.seconds is not None and not isinstance(error, TooLate):
                # All who ask this host wait, not this page alone.
                self._hosts.pause(place, error.seconds)
            raise

    async def _timed(self, wanted: Wanted) -> Response:
        try:
            async with asyncio.timeout(self._settings.max_seconds):
                return await self._exchange(wanted)
        except TimeoutError:
            raise Failed(f"not done after {self._settings.max_seconds:g} s") from None
        except httpcore.TimeoutException:
            raise Later(f"no answer within {self._settings.timeout:g} s") from None
        except (httpcore.NetworkError, httpcore.RemoteProtocolError) as error:
            raise Later(f"the connection failed: {str(error) or type(error).__name__}") from None
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, httpx.HTTPError, httpx.InvalidURL) as error:
            raise Refused(f"not understood: {str(error) or type(error).__name__}") from None

    async def _exchange(self, wanted: Wanted) -> Response:
        request = self._client.build_request("GET", wanted.address, headers=self._headers(wanted))
        # Not by the client: it would keep cookies, and make of every redirect a request that nobody checked.
        response = await self._transport.handle_async_request(request)
        try:
            self._check_status(response)
            if response.status_code == 304:
                # It has no body; read to its end, its connection serves for the next page.
                await response.aread()
            # Another body that is not used is not read; the connection is closed instead.
            if response.status_code == 304 or response.status_code in _REDIRECTS:
                return Response(wanted.address, response.status_code, response.headers, b"", b"", datetime.now(UTC))
            self._check_type(response, wanted.accept)
            body = await self._body(response)
            content = unpack(body, response.headers.get("content-encoding", ""), self._settings.max_bytes)
            return Response(wanted.address, response.status_code, response.headers, body, content, datetime.now(UTC))
        finally:
            await response.aclose()

    def _headers(self, wanted: Wanted) -> dict[str, str]:
        headers = {"Accept": ", ".join(wanted.accept) or "*/*"}
        if wanted.etag is not None:
            headers["If-None-Match"] = wanted.etag
        if wanted.last_modified is not None:
            headers["If-Modified-Since"] = wanted.last_modified
        value = self._authorizations.get(wanted.source.name)
        if value is not None and origin(wanted.address) in {origin(url) for url in wanted.source.urls}:
            headers["Authorization"] = value
        return headers

    def _check_status(self, response: httpx.Response) -> None:
        status = response.status_code
        if status in _LATER:
            seconds = retry_after(response.headers.get("retry-after")) if status in (429, 503) else None
            if seconds is not None and seconds > self._settings.max_retry_after:
                raise TooLate(f"answered {status} and asks to come back in {seconds:,.0f} s", seconds)
            raise Later(f"answered {status}", seconds)
        if status not in (200, 203, 304) and status not in _REDIRECTS:
            raise Refused(f"answered {status}")

    def _check_type(self, response: httpx.Response, accept: tuple[str, ...]) -> None:
        told = media_type(response.headers)
        if accept and told and not told.startswith(accept):
            raise Refused(f"its type is {told[:80]}, which is not read here")

    async def _body(self, response: httpx.Response) -> bytes:
        """The body as it came. Raises Refused where it is too large, by its header or by what comes."""
        cap = self._settings.max_bytes
        told = response.headers.get("content-length", "")
        if told.isdecimal() and len(told) < 20 and int(told) > cap:
            raise Refused(f"it is larger than {cap:,} bytes")
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > cap:
                raise Refused(f"it is larger than {cap:,} bytes")
        return bytes(body)


def user_agent(contact: str | None) -> str:
    """Who we tell servers that we are, with the operator's contact if one is set."""
    return f"{_AGENT}/{__version__}" + (f" (+{contact})" if contact is not None else "")
