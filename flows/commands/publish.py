"""`evledger publish`: a release → where others read it."""

import argparse
from pathlib import Path

from flows import console

NAME = "publish"
SUMMARY = "copy a release to a folder or to storage that others read"
DESCRIPTION = """\
Copy a release to another place: its data first, what names it last, each file read back and compared by its SHA-256.
What is there already is left, so that a copy that was cut short goes on where it ended. Nothing there is removed."""
EXAMPLES = """\
examples:
  evledger publish /srv/www/evledger            a folder
  evledger publish s3://bucket/evledger         S3, and what speaks like it (AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, …)
  evledger publish gs://bucket/evledger         Google's storage (GOOGLE_APPLICATION_CREDENTIALS)
  evledger publish abfs://container@account.dfs.core.windows.net/evledger
                                                Azure's (AZURE_STORAGE_KEY, or the machine's identity)
  evledger publish URL --version 2026.11.23     another release than the latest
  evledger publish URL --all                    all that are kept, the oldest first

Endpoints and credentials are read from the environment alone. Other schemes are reached by fsspec, if it is installed.
Exit codes: 0 all is there, 1 it is not (call again to go on), 2 wrong call."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("url", metavar="URL", help="folder or address to copy to")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--version", metavar="V", help="the release to copy (default: the latest)")
    which.add_argument("--all", action="store_true", help="copy all releases that are kept")


def run(arguments: argparse.Namespace) -> int:
    """Copy the releases. Out: the exit code."""
    from flows.delivery.copying import NotCopied, copy_release
    from flows.delivery.places import WrongAddress, open_place, scrubbed
    from flows.locks import Busy, Unwritable, copying

    output: Path = arguments.output
    try:
        versions = _chosen(output, arguments.version, everything=arguments.all)
        if not arguments.url.strip():
            raise WrongAddress("URL is empty; name a folder or an address")
        place = open_place(arguments.url)
        if Path(place.url).resolve() == output.resolve():
            raise WrongAddress(f"{place.url} is the folder of releases itself; name another place")
    except (WrongAddress, FileNotFoundError, ValueError) as error:
        console.complain(scrubbed(str(error)))
        return 2
    except OSError as error:
        console.complain(scrubbed(f"the place cannot be reached: {error}"))
        return 1
    try:
        with copying(output, place.url):
            for version in versions:
                done = copy_release(output, version, place)
                console.say(
                    f"release {version}: {console.counted(done.copied, 'file')} copied ({done.size / 1e6:,.1f} MB), "
                    f"{done.there:,} there already, checksums verified: {place.url}/releases/{version}"
                )
    except (NotCopied, Busy, Unwritable, OSError, ValueError) as error:
        console.complain(scrubbed(f"{place.url}: {error}" if isinstance(error, OSError) else str(error)))
        return 1
    return 0


def _chosen(output: Path, version: str | None, *, everything: bool) -> list[str]:
    """The versions to copy. Raises FileNotFoundError where there is none, ValueError for what is no version."""
    from flows.publishing.latest import current
    from flows.publishing.versions import parse_version, published_versions

    kept = [str(each) for each in published_versions(output)]
    if version is not None:
        parse_version(version)
        if version not in kept:
            raise FileNotFoundError(
                f"--version {version}: no such release in {output}; there is {', '.join(kept) or 'none'}"
            )
        return [version]
    latest = current(output)
    if latest is None or latest not in kept:
        raise FileNotFoundError(f"--output {output}: no release in it; make one with 'evledger build'")
    return kept if everything else [latest]
