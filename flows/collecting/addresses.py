"""Addresses: which ones may be asked at all, and how they are told apart and shown.

The form is checked here, before anything is resolved; what a name resolves to is checked by `is_public` where the
connection is made (flows.collecting.guard), because a name may resolve to something else each time.
"""

import ipaddress
import re
from collections.abc import Collection
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

import httpx

from flows.collecting.problems import Refused, one_line

# Longer addresses are no articles'; patterns of sources are matched against them.
_LONGEST = 2_000
_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
# "0x7f.1", "2130706433", "127.1": to a resolver these are IPv4 addresses.
_NUMERIC = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")
# Parameters that say where a reader came from, not what is read.
_TRACKING = re.compile(r"(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|cmpid|ncid)", re.I)
_SECRET = re.compile(
    r"(?:.*[_-])?(?:api[_-]?key|key|token|secret|password|passwd|pwd|auth|signature|sig|credential|session|sid)", re.I
)
_EMBEDDED = {
    # What an IPv4 address is wrapped in: NAT64 and 6to4, by the bits that it ends at.
    ipaddress.IPv6Network("64:ff9b::/96"): 0,
    ipaddress.IPv6Network("2002::/16"): 80,
}


def check_address(text: str, allow_hosts: Collection[str] = (), base: str | None = None) -> str:
    """The address in its plain form: absolute, host in small ASCII letters, no fragment, no parameters of tracking.

    In: an address, relative if there is a `base`. Raises Refused, in words that show no secret, where it is not
    http(s), holds a user or password, or names an address that is not public and is not in `allow_hosts`.
    """
    return _checked(text, frozenset(allow_hosts), base)


@lru_cache(maxsize=10_000)
def _checked(text: str, allow_hosts: frozenset[str], base: str | None) -> str:
    url = _parsed(text, base)
    shown = shown_address(str(url.copy_with(userinfo=b"")))
    if url.scheme not in _PORTS:
        raise Refused(f"{one_line(text)[:80]}: only http and https are fetched")
    if url.userinfo:
        raise Refused(f"{shown}: it holds a user or password; use authorization_env")
    if not url.host:
        raise Refused(f"{shown}: it names no host")
    if url.port is not None and not 0 < url.port < 65_536:
        raise Refused(f"{shown}: {url.port} is no port")
    host, port = _host(url), url.port or _PORTS[url.scheme]
    literal = _literal(host)
    if literal is not None:
        if not is_public(literal) and not allowed(host, port, allow_hosts):
            raise Refused(f"{shown}: {host} is not a public address; allow_hosts in sources.toml could allow it")
    elif _NUMERIC.fullmatch(host) or not _NAME.fullmatch(host):
        raise Refused(f"{shown}: its host is neither a name nor a plain address")
    query = _without(url.query.decode("ascii", "replace"), _TRACKING)
    path = url.raw_path.partition(b"?")[0] or b"/"
    full = path + (b"?" + query.encode() if query else b"")
    return str(url.copy_with(host=host, fragment=None, raw_path=full))


def allowed(host: str, port: int, allow_hosts: Collection[str]) -> bool:
    """Whether the settings let this host be asked whatever its address is."""
    return host in allow_hosts or f"{host}:{port}" in allow_hosts


def host_entry(text: str) -> str:
    """An entry of `allow_hosts` as `allowed` compares it: `host`, or `host:port`. Raises Refused."""
    found = re.fullmatch(r"\[?([^\[\]/@?#]+?)\]?(?::([0-9]{1,5}))?", text)
    if found is None or (":" in found[1] and _literal(found[1]) is None):
        raise Refused(f"{one_line(text)!r} is no host; write a name or an address, with or without :port")
    host = found[1].lower()
    return host if found[2] is None else f"{host}:{found[2]}"


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address is one of the public internet, and so is any address that it wraps.

    Loopback, private, link-local (where clouds keep their metadata), shared, multicast, reserved and unspecified ones
    are not: https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin, as `ipaddress` holds them.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or next(
            (
                ipaddress.IPv4Address(int(address) >> shift & 0xFFFFFFFF)
                for network, shift in _EMBEDDED.items()
                if address in network
            ),
            None,
        )
        if inner is not None:
            return is_public(inner)
        if address.teredo is not None or address.is_site_local:
            return False
        # ::a.b.c.d, which some systems take for IPv4.
        if int(address) < 2**32:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


@lru_cache(maxsize=10_000)
def origin(address: str) -> tuple[str, int]:
    """The host and port that an address of `check_address` is asked at."""
    url = httpx.URL(address)
    return url.host, url.port or _PORTS[url.scheme]


@lru_cache(maxsize=10_000)
def shown_address(address: str) -> str:
    """The address as it may be logged: values of parameters that look like secrets are left out.

    >>> shown_address("https://example.org/feed?api_key=abc&page=2")
    'https://example.org/feed?api_key=…&page=2'
    """
    try:
        parts = urlsplit(address)
        netloc = parts.netloc.rpartition("@")[2]
    except ValueError:
        return one_line(address.partition("?")[0])
    pairs = [part.partition("=") for part in parts.query.split("&")] if parts.query else []
    query = "&".join(
        f"{name}=…" if value and _SECRET.fullmatch(name) else name + sign + value for name, sign, value in pairs
    )
    return one_line(parts._replace(netloc=netloc, query=query, fragment="").geturl())


def _parsed(text: str, base: str | None) -> httpx.URL:
    stripped = text.strip(" \t\r\n\f")
    bad = one_line(stripped)[:80]
    if len(stripped) > _LONGEST:
        raise Refused(f"{bad}: an address of more than {_LONGEST:,} characters")
    if not stripped.isprintable() or "\\" in stripped or re.search(r"^[^/?#]*//[^/?#]*\s", stripped):
        raise Refused(f"{shown_address(bad)}: not an address: it holds a backslash, a blank or a control character")
    try:
        joined = urljoin(base, stripped) if base is not None else stripped
        url = httpx.URL(joined)
        # A host that is no name in IDNA is noticed only when it is read.
        _ = url.host
        return url
    # idna's errors are of UnicodeError, a ValueError; httpx's is not.
    except (httpx.InvalidURL, ValueError):
        raise Refused(f"{shown_address(bad)}: not an address") from None


def _host(url: httpx.URL) -> str:
    """The host in ASCII, in small letters, without the dot of the root."""
    return url.raw_host.decode("ascii", "replace").lower().strip("[]").removesuffix(".")


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _without(query: str, names: re.Pattern[str]) -> str:
    """The query less the parameters of these names; the others to the letter."""
    return "&".join(part for part in query.split("&") if not names.fullmatch(part.partition("=")[0]))
