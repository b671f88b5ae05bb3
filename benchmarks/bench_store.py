"""Whole builds of 20,000 articles: against a quarter of them, and against 20,000 that are known and one more.

The articles are copies of the labelled ones with years and figures moved (`bench_resolution.write_articles`). The
builds run the stages without Prefect, whose start is no part of the comparison. Aims: an article of 20,000 takes at
most 1.2 times the time of one of 5,000; of 20,000 known and one more exactly one is extracted, and that build takes
under 30 % of the one from nothing.

    python benchmarks/bench_store.py            some thirty minutes on two cores
    python benchmarks/bench_store.py 1000       a minute and a half
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bench_resolution import write_articles

from flows import stages
from flows.inputs import digests
from flows.pipeline import pipeline

P = ParamSpec("P")
ROOT = Path(__file__).resolve().parents[1]
AIM = 0.30
AIM_GROWTH = 1.2


def build(raw: Path, output: Path, version: str) -> tuple[float, float, int]:
    """Build a release. Out: wall time, processor time of all processes, how many articles were extracted."""
    extracted = 0

    def step(stage: Callable[P, stages.Done]) -> Callable[P, Path]:
        def run(*args: P.args, **kwargs: P.kwargs) -> Path:
            nonlocal extracted
            since = time.perf_counter()
            done = stage(*args, **kwargs)
            if stage is stages.recall:
                extracted = int(re.sub(r"[^0-9]", "", done.told.split(" to extract")[0]))
            print(f"  {stage.__name__:<9} {done.told:<60} {time.perf_counter() - since:6.1f} s", flush=True)
            return done.folder

        return run

    work = output / ".work"
    work.mkdir(parents=True)
    since, before = time.perf_counter(), sum(os.times()[:4])
    pipeline(step, raw, output, work, version, digests(raw), None)
    spent = time.perf_counter() - since, sum(os.times()[:4]) - before
    shutil.rmtree(work)
    return *spent, extracted


def main() -> None:
    """Build a quarter, build all from nothing, add an article, build again."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("number", nargs="?", type=int, default=20_000)
    number = parser.parse_args().number
    with tempfile.TemporaryDirectory() as name:
        raw, output = Path(name) / "raw", Path(name) / "output"
        write_articles(Path(name) / "few" / "articles", number // 4)
        few, few_processor, extracted = build(Path(name) / "few", Path(name) / "output-few", "2026.01.01")
        print(f"a quarter: {extracted} extracted, {few:.1f} s, {few_processor:.1f} s of processors", flush=True)
        write_articles(raw / "articles", number)
        whole, whole_processor, extracted = build(raw, output, "2026.01.01")
        print(f"from nothing: {extracted} extracted, {whole:.1f} s, {whole_processor:.1f} s of processors", flush=True)
        (raw / "articles" / "one-more.txt").write_bytes(
            next((ROOT / "raw" / "articles").glob("seres-*.txt")).read_bytes()
        )
        one, one_processor, extracted = build(raw, output, "2026.01.02")
        print(f"one more: {extracted} extracted, {one:.1f} s, {one_processor:.1f} s of processors", flush=True)
    print(
        f"an article of {number} / of {number // 4}: {whole / number / (few / (number // 4)):.3f} of the time, "
        f"{whole_processor / number / (few_processor / (number // 4)):.3f} of the processors' (aim: {AIM_GROWTH})"
    )
    print(
        f"{number} stored and one more / from nothing: {one / whole:.3f} of the time, "
        f"{one_processor / whole_processor:.3f} of the processors' (aim: under {AIM})"
    )


if __name__ == "__main__":
    main()
