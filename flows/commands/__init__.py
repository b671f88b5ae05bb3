"""The sub-commands of `evledger`, one module each.

A module has `NAME`, `SUMMARY`, `DESCRIPTION`, `EXAMPLES`, `configure(parser)` and `run(arguments) -> exit code`.
It imports what is quick to import; what is not (Prefect, Polars, Pandera) it imports where it is used.
"""

from types import ModuleType

from flows.commands import add, build, collect, explain, mentions, prune, publish, score, show, validate

COMMANDS: tuple[ModuleType, ...] = (build, collect, add, validate, publish, prune, score, explain, show, mentions)
