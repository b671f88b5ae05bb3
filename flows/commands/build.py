"""`evledger build`: articles → a release. What needs no flow is answered here, before Prefect is imported."""

import argparse
import datetime as dt
import json
import os
from pathlib import Path

from flows import console
from flows.failures import settle
from flows.inputs import Digests, article_files, digests, up_to_date
from flows.publishing.versions import check_version, parse_version, published_versions

NAME = "build"
SUMMARY = "read the articles and publish a release"
DESCRIPTION = """\
Read the articles of a folder and publish what they say as a release: tables in Parquet, CSV and Excel in which every
cell says where it was read. If nothing changed since the latest release, none is made."""
EXAMPLES = """\
examples:
  evledger build                                  raw/ → output/releases/<today>/, and output/latest
  evledger build --raw ~/press --output ~/data    any folder that holds articles/, from anywhere
  evledger build --articles corpus.parquet        many articles in one file; also .jsonl, .csv, these also .gz, .zst
  evledger build --version 2026.11.23             name the release yourself
  evledger build --as-of 2026-06-30               tell what became of targets as known on that day

--raw holds articles/ (NAME.txt in UTF-8, with an optional NAME.toml that says title, publisher, url, published_on, …)
and may hold a vocabulary/ of its own. A corpus has the columns document_id and text, and any of what a .toml says.
Exit codes: 0 done or up to date, 1 failed, 2 wrong call, 130 interrupted."""


class WrongCall(ValueError):
    """An argument that cannot be; the message says which, why, and what to do."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )
    parser.add_argument(
        "--articles",
        type=Path,
        metavar="PATH",
        help="folder or corpus (.parquet, .jsonl[.gz|.zst], .csv) in place of the articles of --raw",
    )
    parser.add_argument(
        "--version", metavar="V", help="the release's version, YYYY.MM.DD or YYYY.MM.DD.N (default: today in UTC)"
    )
    parser.add_argument(
        "--as-of",
        metavar="DATE",
        help="day that outcomes of targets are told for, YYYY-MM-DD (default: the newest article's)",
    )
    parser.add_argument(
        "--server",
        action="store_true",
        help="run on the Prefect server that PREFECT_API_URL names, not on an embedded one",
    )


def run(arguments: argparse.Namespace) -> int:
    """Build, or say that there is nothing to build. Out: the exit code."""
    raw, output, version = arguments.raw, arguments.output, arguments.version
    articles = arguments.articles or raw / "articles"
    try:
        _check_call(arguments)
        as_of = _day(arguments.as_of)
        told = digests(raw, as_of=as_of, articles=articles)
        _check_release(output, version, told.inputs)
    except (WrongCall, FileNotFoundError) as error:
        console.complain(str(error))
        return 2
    except (OSError, ValueError) as error:
        console.complain(f"{error}")
        return 1
    latest = up_to_date(output, told.inputs, version)
    if latest is not None:
        return _up_to_date(output, latest)
    if articles.is_dir() and not any(path.suffix.lower() == ".txt" for path in article_files(articles)):
        console.complain(f"nothing to read: {articles} holds no .txt; put articles there, in UTF-8")
        return 1
    if articles.is_file() and not _is_corpus(articles):
        return 1
    return _build(raw, output, version, told, as_of, articles, server=arguments.server)


def _build(
    raw: Path,
    output: Path,
    version: str | None,
    told: Digests,
    as_of: dt.date | None,
    articles: Path,
    *,
    server: bool,
) -> int:
    from flows.locks import Busy, Unwritable
    from flows.running import BuildFailed
    from flows.running import run as build

    try:
        release, fresh = build(raw, output, version, told, server=server, as_of=as_of, articles=articles)
    except (Busy, Unwritable, BuildFailed) as error:
        console.complain(str(error))
        return 1
    if not fresh:
        return _up_to_date(output, release.name)
    console.tell_release(release, output / "latest")
    return 0


def _up_to_date(output: Path, version: str) -> int:
    settle(output)
    console.say(f"up to date: nothing changed since release {version}, which is in {output / 'releases' / version}")
    return 0


def _check_call(arguments: argparse.Namespace) -> None:
    raw, output, version, server = arguments.raw, arguments.output, arguments.version, arguments.server
    if arguments.articles is None and not (raw / "articles").is_dir():
        collects = (raw / "sources.toml").is_file()
        do = "fill it with 'evledger collect'" if collects else "name the folder that holds articles/"
        raise WrongCall(f"--raw {raw}: no folder {raw / 'articles'}; {do}")
    if arguments.articles is not None:
        _check_articles(arguments.articles)
    if output.exists() and not output.is_dir():
        raise WrongCall(f"--output {output}: it is a file; name a folder")
    if server and not os.environ.get("PREFECT_API_URL"):
        raise WrongCall("--server: PREFECT_API_URL is not set; set it to the server's address, or leave --server out")
    if version is None:
        return
    try:
        parse_version(version)
    except ValueError as error:
        raise WrongCall(f"--{error}") from None


def _check_articles(articles: Path) -> None:
    if articles.is_dir():
        return
    if not articles.is_file():
        raise WrongCall(f"--articles {articles}: no such file or folder")
    from flows.reading.corpus import BadCorpus, form_of

    try:
        form_of(articles)
    except BadCorpus as error:
        raise WrongCall(f"--articles {articles}: {error}") from None


def _is_corpus(articles: Path) -> bool:
    """Whether a corpus can be used; else it is said why, before Prefect has begun."""
    from flows.reading.corpus import BadCorpus, check_corpus

    try:
        check_corpus(articles)
    except BadCorpus as error:
        console.complain(str(error))
        return False
    return True


def _day(text: str | None) -> dt.date | None:
    """The day of --as-of. Raises WrongCall."""
    if text is None:
        return None
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
    except ValueError:
        raise WrongCall(f"--as-of {text}: no such day; write it like 2026-11-23") from None


def _check_release(output: Path, version: str | None, digest: str) -> None:
    """Raises WrongCall where a release of this version cannot be: below the latest, or published from other inputs."""
    if version is None:
        return
    try:
        check_version(output, version)
    except ValueError as error:
        raise WrongCall(f"--{error}") from None
    if parse_version(version) not in published_versions(output):
        return
    descriptor = json.loads((output / "releases" / version / "datapackage.json").read_bytes())
    if descriptor.get("inputs_sha256") != digest:
        raise WrongCall(
            f"--version {version}: that release is published, from other inputs, and is never changed; "
            "give a later version, or none"
        )
