"""The command `evledger`. Help and wrong calls are answered without importing anything heavy."""

import argparse
import os
import signal
import sys
from types import FrameType
from typing import NoReturn

from flows import __version__, console
from flows.commands import COMMANDS

_INTERRUPTED, _UNHEARD, _TERMINATED = 130, 141, 143


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that says what to do."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: error: {message}; see '{self.prog} --help'", file=sys.stderr)  # noqa: T201
        sys.exit(2)


def parser() -> argparse.ArgumentParser:
    """The command's parser with all sub-commands."""
    whole = _Parser(
        prog="evledger",
        description="Read what carmakers announce and publish it as open data; every cell says where it was read.",
        epilog="'evledger COMMAND --help' tells more of one.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"evledger {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", title="commands")
    for command in COMMANDS:
        sub = commands.add_parser(
            command.NAME,
            help=command.SUMMARY,
            description=command.DESCRIPTION,
            epilog=command.EXAMPLES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.configure(sub)
        sub.set_defaults(run=command.run)
    return whole


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Out: the exit code."""
    signal.signal(signal.SIGTERM, _terminate)
    whole = parser()
    parsed = whole.parse_args(arguments)
    if not hasattr(parsed, "run"):
        whole.print_help()
        return 2
    try:
        code: int = parsed.run(parsed)
    except KeyboardInterrupt:
        console.complain("interrupted; the latest release is as it was")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone (`| head`). What is left to be said goes nowhere, also what Python says at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _UNHEARD
    return code


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    """Leave as after Ctrl-C: what was begun is tidied up."""
    sys.exit(_TERMINATED)
