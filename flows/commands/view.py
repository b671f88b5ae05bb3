"""`evledger view`: a release in the browser."""

import argparse
import webbrowser
from pathlib import Path

from flows import console

NAME = "view"
SUMMARY = "show the latest release in a browser"
DESCRIPTION = """\
Serve the pages of a release on this machine alone (127.0.0.1) and open a browser. Ctrl-C ends it.
The pages work from disk as well: open index.html of the release."""
EXAMPLES = """\
examples:
  evledger view                                       the latest release in output/
  evledger view --output output/releases/2026.11.23   one release
  evledger view --no-browser --port 8000              only serve, on a port that is known beforehand

Exit codes: 0 ended, 1 the port cannot be had, 2 wrong call or no release."""

_MOST_PORT = 65_535


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("output"),
        metavar="DIR",
        help="folder of releases, of which the latest is shown, or one release (default: output)",
    )
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="port (default: one that is free)")
    parser.add_argument("--no-browser", action="store_true", help="open no browser")


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl-C. Out: the exit code."""
    from flows.publishing.pages.serving import server, shown_release

    try:
        release = shown_release(arguments.output)
    except (FileNotFoundError, ValueError) as error:
        console.complain(f"--output {error}")
        return 2
    try:
        serving = server(release, arguments.port)
    except OSError as error:
        console.complain(f"port {arguments.port}: {error.strerror}; give another --port, or none")
        return 1
    address = f"http://127.0.0.1:{serving.server_address[1]}/"
    console.say(f"release {release.name}: {address} (Ctrl-C ends it)")
    if not arguments.no_browser:
        webbrowser.open(address)
    with serving:
        try:
            serving.serve_forever()
        except KeyboardInterrupt:
            console.say("ended")
    return 0


def _port(text: str) -> int:
    try:
        port = int(text)
    except ValueError:
        port = -1
    if not 0 <= port <= _MOST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; give a number from 0 to {_MOST_PORT}")
    return port
