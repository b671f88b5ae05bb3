"""The guard of connections: a name is resolved once, every address is checked, and the checked one is connected to.

Because the check and the connection are of the same address, a name that resolves to something else a moment later
(DNS rebinding) gains nothing. The certificate and the Host header stay those of the name. Proxies of the environment
are not used: what they connect to could not be checked.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import certifi
import httpcore
import httpx

from flows.collecting.addresses import allowed, is_public
from flows.collecting.problems import Failed, NotPublic, Refused

_CONNECTIONS = 100
Resolve = Callable[[str, int], list[str]]


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order to try them. Raises Failed where there are none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Failed(f"the host {host} cannot be found") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked_addresses(host: str, addresses: Iterable[str]) -> list[str]:
    """The addresses, all public. Raises Refused where one is not: a host with both is a trick, or an intranet's."""
    checked = list(addresses)
    for address in checked:
        # An address with a scope ("fe80::1%eth0") is link-local.
        if not is_public(ipaddress.ip_address(address.partition("%")[0])):
            raise NotPublic(f"{host} has the address {address}, which is not public; allow_hosts could allow it")
    if not checked:
        raise Failed(f"the host {host} has no address")
    return checked


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to checked addresses only."""

    def __init__(self, allow_hosts: Iterable[str], resolve: Resolve = resolve) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._allow_hosts = frozenset(allow_hosts)
        self._resolve = resolve

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first of the host's addresses that answers. Raises Refused, Failed, httpcore's errors."""
        found = await asyncio.get_running_loop().run_in_executor(None, self._resolve, host, port)
        addresses = found if allowed(host, port, self._allow_hosts) else checked_addresses(host, found)
        error: Exception = Failed(f"the host {host} has no address")
        for address in addresses:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as refused:
                error = refused
        raise error

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Raises Refused: no address of the web is a socket of this machine."""
        raise Refused("sockets of this machine are not connected to")

    async def sleep(self, seconds: float) -> None:
        """Sleep, as httpcore asks its backends to."""
        await self._inner.sleep(seconds)


class GuardedTransport(httpx.AsyncBaseTransport):
    """httpx's transport over a GuardedBackend, which httpx's own takes no argument for."""

    def __init__(self, allow_hosts: Iterable[str], resolve: Resolve = resolve) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(cafile=certifi.where()),
            max_connections=_CONNECTIONS,
            keepalive_expiry=15.0,
            network_backend=GuardedBackend(allow_hosts, resolve),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response, its body still to be read. Raises Refused, Failed, httpcore's errors."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        response = await self._pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self._pool.aclose()


class _Body(httpx.AsyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._response.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._response.aclose()
