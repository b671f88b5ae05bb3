"""Explorer: the library with which a reader may explore a chart, in one script that needs nothing from anywhere."""

import hashlib
import os
from functools import cache
from importlib.metadata import version
from pathlib import Path

from flows.publishing.files import write_atomically

# What the script does once it is loaded: it hands the library's one function to the page's own scripts.
_SNIPPET = "window.evledger.vega(vegaEmbed);"
ASSET = "assets/vega.js"


def write_explorer(folder: Path) -> None:
    """Write the library (Vega, Vega-Lite and Vega-Embed) beside the pages' other scripts."""
    path = folder / ASSET
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_bundle())


@cache
def _bundle() -> bytes:
    """The library as one script. Making it takes seconds, so it is kept for the next build, by what it is made of."""
    kept = (
        _cache_folder() / f"vega-{version('vl-convert-python')}-{hashlib.sha256(_SNIPPET.encode()).hexdigest()[:8]}.js"
    )
    if kept.is_file():
        return kept.read_bytes()
    # Late, for it brings an engine of JavaScript along.
    import vl_convert

    bundle = (str(vl_convert.javascript_bundle(_SNIPPET)) + "\n").encode("utf-8")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(kept, bundle)
    except OSError:
        # Nowhere to keep it: it is made anew each time.
        return bundle
    return bundle


def _cache_folder() -> Path:
    """Where programs keep what they can make again (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "evledger"
