"""Drawings do not depend on the machine."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from flows.publishing.charts import Chart
from flows.publishing.charts.calendar import calendar
from flows.publishing.charts.drawing import Frame, draw
from tests.flows.publishing.charts.conftest import DAY, event, world

_ONE = """
from tests.flows.publishing.charts.conftest import small
from flows.publishing.charts.outcomes import outcomes
print(outcomes(small())[0].svg, end="")
"""


def test_a_wider_font_changes_no_byte(drawn: Mapping[str, Chart]) -> None:
    for name in ("promises", "markets-matrix", "targets-acme", "markets-map"):
        spec = drawn[name].spec
        drawings = set()
        for font in ("Liberation Sans", "Courier New"):
            changed = copy.deepcopy(spec)
            changed["config"]["font"] = font
            drawings.add(draw(changed, Frame(700, 300, 20, 20), name, "label"))
        assert len(drawings) == 1, name


@pytest.mark.processes
def test_another_process_time_zone_and_language_change_no_byte(drawn: Mapping[str, Chart], root: Path) -> None:
    elsewhere = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}
    done = subprocess.run([sys.executable, "-c", _ONE], cwd=root, env=elsewhere, capture_output=True, timeout=120)
    assert done.stdout.decode() == drawn["targets-acme"].svg, done.stderr.decode()[-2000:]


def test_what_was_drawn_before_changes_no_byte() -> None:
    rows = world(events=[event(1, "plant", DAY(2024, 5, 1), DAY(2024, 5, 1))])
    assert len({chart.svg for chart in (calendar(rows), calendar(rows)) if chart is not None}) == 1


def test_a_specification_is_json(drawn: Mapping[str, Chart]) -> None:
    for chart in drawn.values():
        assert json.loads(json.dumps(chart.spec, allow_nan=False)) == chart.spec
