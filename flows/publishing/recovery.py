"""Recovery: what a publication that was killed left undone, done by the next run before anything else.

A release in its place is whole (it came there by one rename, after its bytes were on the disk), so a flip that is
missing is made up for; all that is not in its place is removed.
"""

from pathlib import Path

from flows.publishing.index import write_index
from flows.publishing.latest import agrees, flip
from flows.publishing.staging import remove_stale
from flows.publishing.versions import published_versions


def recover(output: Path) -> None:
    """Remove what dead runs left, and have `latest` name the highest release, by link and file alike, and the
    index list what is there.

    Calling it is always safe, also where nothing was ever published.
    """
    remove_stale(output)
    versions = published_versions(output)
    if versions and not agrees(output, str(versions[-1])):
        flip(output, str(versions[-1]))
    if versions:
        write_index(output)
