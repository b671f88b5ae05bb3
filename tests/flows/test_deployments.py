"""prefect.yaml: what it names is there. That a server takes it is tested in tests/server."""

import ast
from pathlib import Path

import yaml

from flows.collecting.schedules import check_schedule


def test_its_flows_are_there_and_take_its_parameters(root: Path) -> None:
    told = yaml.safe_load((root / "prefect.yaml").read_text(encoding="utf-8"))
    assert told["deployments"]
    for deployment in told["deployments"]:
        path, name = deployment["entrypoint"].split(":")
        tree = ast.parse((root / path).read_text(encoding="utf-8"))
        (function,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
        assert set(deployment["parameters"]) == {argument.arg for argument in function.args.args}
        assert deployment["concurrency_limit"] == {"limit": 1, "collision_strategy": "CANCEL_NEW"}
        for schedule in deployment["schedules"]:
            check_schedule(schedule["cron"])


def test_it_names_the_prefect_that_is_pinned(root: Path) -> None:
    told = yaml.safe_load((root / "prefect.yaml").read_text(encoding="utf-8"))
    assert f"prefect=={told['prefect-version']}" in (root / "requirements" / "run.in").read_text(encoding="utf-8")
