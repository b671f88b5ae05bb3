"""Sources: `raw/sources.toml`, checked key by key. What is wrong is told in one line: where, what, what to write."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from flows.collecting.addresses import check_address, host_entry
from flows.collecting.problems import BadSources, Refused, one_line
from flows.collecting.schedules import check_schedule
from flows.collecting.source_tables import TableReader, check_keys

FEED, SITEMAP, LISTING, PAGE, FOLDER, MAIL = KINDS = ("feed", "sitemap", "listing", "page", "folder", "mail")
REMOTE = (FEED, SITEMAP, LISTING, PAGE)
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
# A day is what newsrooms need to mend an article, and few mend one after a month.
_RECHECK, _RECHECK_FOR = timedelta(days=1), timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Source:
    """One source. Of `urls` and `path` the one that its kind needs is there.

    `delay` (seconds between two requests) and `concurrency` (requests at a time) hold per host. A page that is known
    is asked for again `recheck` after the last time, until `recheck_for` after the first; sooner where the source
    gives a newer date. `authorization_env` names the environment variable that holds the Authorization header.
    """

    name: str
    kind: str
    publisher: str
    urls: tuple[str, ...] = ()
    path: Path | None = None
    license: str | None = None
    language: str | None = None
    schedule: str | None = None
    include: tuple[re.Pattern[str], ...] = ()
    exclude: tuple[re.Pattern[str], ...] = ()
    link: re.Pattern[str] | None = None
    delay: float = 1.0
    concurrency: int = 2
    recheck: timedelta = _RECHECK
    recheck_for: timedelta = _RECHECK_FOR
    max_pages: int = 1_000
    authorization_env: str | None = None

    def takes(self, address: str) -> bool:
        """Whether the patterns let this address in: any of `include`, if there are some, and none of `exclude`."""
        if self.include and not any(pattern.search(address) for pattern in self.include):
            return False
        return not any(pattern.search(address) for pattern in self.exclude)


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for all sources. `allow_hosts`: `host` or `host:port` that may have a private address; `contact`:
    a page or mail address that servers are told; caps in bytes (of a response, raw and unpacked) and seconds.
    """

    contact: str | None = None
    allow_hosts: frozenset[str] = frozenset()
    max_bytes: int = 20_000_000
    timeout: float = 20.0
    max_seconds: float = 120.0
    attempts: int = 4
    backoff: float = 1.0
    max_retry_after: float = 120.0
    max_redirects: int = 5


@dataclass(frozen=True, slots=True)
class Sources:
    """The file of sources: settings and the sources in its order."""

    settings: Settings = field(default_factory=Settings)
    sources: tuple[Source, ...] = ()

    def named(self, names: list[str]) -> tuple[Source, ...]:
        """The sources with these names, all where there are none. Raises BadSources where one is not known."""
        known = {source.name: source for source in self.sources}
        for name in names:
            if name not in known:
                raise BadSources(f"no source is called {name!r}; there are: {', '.join(known) or 'none'}")
        return tuple(known[name] for name in dict.fromkeys(names)) if names else self.sources


def load_sources(raw: Path) -> Sources:
    """The sources of a raw folder; none where there is no sources.toml. Raises BadSources."""
    path = raw / "sources.toml"
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Sources()
    except OSError as error:
        raise BadSources(f"{path} cannot be read: {error.strerror}") from error
    try:
        return parse_sources(content, raw)
    except BadSources as error:
        raise BadSources(f"{path}: {error}") from None


def parse_sources(content: bytes, base: Path) -> Sources:
    """The sources that a file tells; relative paths are taken from `base`. Raises BadSources."""
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadSources(f"it is not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise BadSources(f"it is not TOML: {one_line(str(error))}") from error
    check_keys(told, ("collect", "source"), "the file")
    settings = _settings(told.get("collect", {}))
    tables = told.get("source", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise BadSources("source is not a list of tables; write each source under a line [[source]]")
    sources: list[Source] = []
    for number, table in enumerate(tables, start=1):
        source = _source(table, number, settings, base)
        if any(other.name == source.name for other in sources):
            raise BadSources(f"source {source.name}: there are two of this name; give one another name")
        sources.append(source)
    return Sources(settings, tuple(sources))


def _settings(table: Any) -> Settings:
    where = "[collect]"
    if not isinstance(table, dict):
        raise BadSources("collect is not a table; write its settings under a line [collect]")
    check_keys(table, Settings.__dataclass_fields__, where)
    reader = TableReader(table, where)
    hosts = []
    for host in reader.texts("allow_hosts"):
        try:
            hosts.append(host_entry(host))
        except Refused as error:
            raise BadSources(f"{where}: allow_hosts: {error}") from None
    return Settings(
        contact=reader.text("contact"),
        allow_hosts=frozenset(hosts),
        max_bytes=int(reader.number("max_bytes", 20_000_000, 1_000, 1_000_000_000)),
        timeout=reader.number("timeout", 20.0, 0.1, 600),
        max_seconds=reader.number("max_seconds", 120.0, 0.1, 3_600),
        attempts=int(reader.number("attempts", 4, 1, 10)),
        backoff=reader.number("backoff", 1.0, 0, 60),
        max_retry_after=reader.number("max_retry_after", 120.0, 0, 3_600),
        max_redirects=int(reader.number("max_redirects", 5, 0, 20)),
    )


def _source(table: Mapping[str, Any], number: int, settings: Settings, base: Path) -> Source:
    name = table.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise BadSources(
            f"source {number}: name is {one_line(repr(name))}; write small letters, digits and hyphens, at most 60"
        )
    where = f"source {name}"
    check_keys(table, (*Source.__dataclass_fields__, "url"), where)
    reader = TableReader(table, where)
    kind = reader.text("kind")
    if kind not in KINDS:
        raise BadSources(f"{where}: kind is {kind!r}; write one of {', '.join(KINDS)}")
    publisher = reader.text("publisher")
    if publisher is None:
        raise BadSources(f'{where}: publisher is missing; write who publishes it: publisher = "example.org"')
    link = reader.patterns("link") if isinstance(table.get("link"), list) else reader.pattern("link")
    if isinstance(link, tuple) or (kind == LISTING) != (link is not None):
        raise BadSources(f"{where}: link is one pattern of the articles' addresses, which a listing needs and no other")
    urls, path = _places(reader, kind, settings, base)
    return Source(
        name=name,
        kind=kind,
        publisher=publisher,
        urls=urls,
        path=path,
        license=reader.text("license"),
        language=reader.form("language", _LANGUAGE, 'a BCP 47 tag: language = "en"'),
        schedule=reader.checked("schedule", check_schedule),
        include=reader.patterns("include"),
        exclude=reader.patterns("exclude"),
        link=link,
        delay=reader.number("delay", 1.0, 0, 3_600),
        concurrency=int(reader.number("concurrency", 2, 1, 64)),
        recheck=reader.span("recheck", _RECHECK),
        recheck_for=reader.span("recheck_for", _RECHECK_FOR),
        max_pages=int(reader.number("max_pages", 1_000, 1, 1_000_000)),
        authorization_env=reader.form("authorization_env", _VARIABLE, "the name of a variable, in capitals"),
    )


def _places(reader: TableReader, kind: str, settings: Settings, base: Path) -> tuple[tuple[str, ...], Path | None]:
    """The addresses of a remote source, or the folder of a local one, whichever its kind needs."""
    url, path = reader.text("url"), reader.text("path")
    urls = (*([url] if url is not None else []), *reader.texts("urls"))
    if kind not in REMOTE:
        if path is None or urls:
            raise BadSources(f'{reader.where}: a {kind} has a path and no url; write path = "folder"')
        return (), base / Path(path).expanduser()
    if not urls or path is not None:
        raise BadSources(f'{reader.where}: a {kind} has a url and no path; write url = "https://example.org/…"')
    try:
        return tuple(check_address(one, settings.allow_hosts) for one in urls), None
    except Refused as error:
        raise BadSources(f"{reader.where}: {error}") from None
