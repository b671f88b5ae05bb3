"""Wall times of the command against what they stand on: `make bench`.

1. A whole `evledger build` of the project's articles against a trivial Prefect flow (one task that returns 1) that
   Prefect starts in its own embedded mode, in the same warm home. At most 1.5 times is the aim.
2. `evledger build` where one article of the 67 changed, against the same flow. At most 1.5 times is the aim.
3. `evledger build` where nothing changed, against `python -c 'import polars'`. At most 3 times is the aim.

Each pair runs alternating, five times; the medians are compared.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from flows.prefect_home import home_folder

ROOT = Path(__file__).resolve().parents[1]
TIMES = 5
TRIVIAL = """
from prefect import flow, task

@task
def one():
    return 1

@flow
def trivial():
    return one()

assert trivial() == 1
"""


def timed(command: list[str], env: dict[str, str] | None = None) -> float:
    """The wall time of a command that must succeed, in seconds."""
    since = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env={**os.environ, **(env or {})}, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - since


def compare(label: str, ours: Callable[[], float], theirs: Callable[[], float], aim: float) -> None:
    """Run both alternating and print the medians and their ratio."""
    mine, other = [], []
    for _ in range(TIMES):
        mine.append(ours())
        other.append(theirs())
    ratio = statistics.median(mine) / statistics.median(other)
    print(
        f"{label}: {statistics.median(mine):.2f} s against {statistics.median(other):.2f} s, "
        f"{ratio:.2f} times (aim: at most {aim})",
        flush=True,
    )


def main() -> None:
    """Run all comparisons."""
    home = home_folder()
    trivial_env = {
        "PREFECT_HOME": str(home),
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        "PREFECT_LOGGING_LEVEL": "WARNING",
    }
    build = [sys.executable, "-m", "flows", "build"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        outputs = iter(range(1_000))

        def whole() -> float:
            return timed([*build, "--output", str(folder / str(next(outputs)))])

        def unchanged() -> float:
            return timed([*build, "--output", str(folder / "0")])

        raw = folder / "raw"
        shutil.copytree(ROOT / "raw", raw)
        article = sorted((raw / "articles").glob("*.txt"))[0]
        one_changes = [*build, "--raw", str(raw), "--output", str(folder / "changing")]

        def changed() -> float:
            with article.open("a", encoding="utf-8") as file:
                file.write("\nIt will sell 1,000 cars in Norway in 2031.\n")
            return timed(one_changes)

        whole()  # so that the home is warm for both
        trivial = [sys.executable, "-c", TRIVIAL]
        compare("whole build / trivial flow", whole, lambda: timed(trivial, trivial_env), 1.5)
        timed(one_changes)
        compare("one article changed / trivial flow", changed, lambda: timed(trivial, trivial_env), 1.5)
        polars = [sys.executable, "-c", "import polars"]
        compare("nothing changed / import polars", unchanged, lambda: timed(polars), 3)


if __name__ == "__main__":
    main()
