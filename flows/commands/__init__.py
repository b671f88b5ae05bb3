"""The sub-commands of `evledger`, one module each.

A module has `NAME`, `SUMMARY`, `DESCRIPTION`, `EXAMPLES`, `configure(parser)` and `run(arguments) -> exit code`.
It imports what is quick to import; what is not (Prefect, Polars, Pandera) it imports where it is used.
"""

from types import ModuleType

from flows.commands import (
    add,
    build,
    collect,
    diff,
    explain,
    mentions,
    prune,
    publish,
    refresh,
    schedule,
    score,
    show,
    status,
    validate,
    view,
)

COMMANDS: tuple[ModuleType, ...] = (
    build,
    view,
    collect,
    add,
    refresh,
    schedule,
    status,
    validate,
    publish,
    prune,
    diff,
    score,
    explain,
    show,
    mentions,
)
