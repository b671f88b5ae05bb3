"""Gates: a release that breaks a bound is not made, and one that is warned of says so."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing.bounds import Verdict
from flows.publishing.issues import ordered


class BoundsBroken(ValueError):
    """A release below a bound. `verdicts`: all of them; `issues`: those of the release that was not made."""

    def __init__(self, verdicts: Sequence[Verdict], issues: pl.DataFrame) -> None:
        broken = [verdict for verdict in verdicts if verdict.stops]
        more = f" (and {len(broken) - 1} more)" if len(broken) > 1 else ""
        super().__init__(
            f"below its bounds: {broken[0]}{more}; the latest release stays as it is. "
            "Mend the cause, or edit the bound in bounds.toml and say there why"
        )
        self.verdicts = [verdict.told() for verdict in verdicts]
        self.issues: list[dict[str, Any]] = ordered(issues).to_dicts()


def broken_bounds(release: Path) -> list[str]:
    """The bounds that a published release breaks and was warned of, each in a few words."""
    figures = json.loads((release / "quality.json").read_bytes())
    broken = [bound for bound in figures["bounds"] if bound["status"] == "broken"]
    return [
        f"{bound['measure']} of {bound['dataset']} is {bound['value']:g}, asked is at most {bound['max']:g}"
        for bound in broken
    ]


def checked(verdicts: Sequence[Verdict], issues: pl.DataFrame) -> pl.DataFrame:
    """The issues with those of the bounds. Raises BoundsBroken where the release may not be made."""
    broken = [verdict for verdict in verdicts if verdict.status == "broken"]
    found = [
        {
            "kind": "bound_broken",
            "reason": f"{verdict}: {verdict.bound.reason}",
            "action": "the release was not made" if verdict.stops else "published; see quality.json",
        }
        for verdict in broken
    ]
    columns = schemas.schema(schemas.ISSUES.name)
    rows = [{name: row.get(name) for name in columns} for row in found]
    whole = pl.concat([issues, pl.DataFrame(rows, schema=columns, orient="row")])
    if any(verdict.stops for verdict in broken):
        raise BoundsBroken(verdicts, whole)
    return whole
