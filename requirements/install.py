"""Install into the environment that runs this: `install.py run|test`, or lock: `install.py compile uv|run|test|bench`.

`install.py bench` makes an environment beside it for what is only measured against, in `bench` of this one.

pip installs uv by its hash, and uv the rest by theirs, in seconds. pip and uv read different settings: what a machine's
pip is told (mirror, certificates, folders of wheels) is passed on to uv, unless uv is told something itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
UV = str(Path(sys.executable).with_name("uv"))
COMPILE = ["pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
COMPILE += ["--generate-hashes", "--no-header", "--no-emit-index-url"]
PASSED_ON = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "cert": "SSL_CERT_FILE",
    "no-index": "UV_NO_INDEX",
    "trusted-host": "UV_INSECURE_HOST",
}


def main(arguments: list[str]) -> int:
    """Install a set of requirements and the project itself, or compile one."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        print(f"evledger: {sys.prefix} has Python {sys.version.split()[0]}; remove it, and make again", file=sys.stderr)
        return 1
    *verb, name = arguments or [""]
    if not verb and name in {"run", "test"}:
        return install(name)
    if not verb and name == "bench":
        return install_beside(name)
    if verb == ["compile"] and name in {"uv", "run", "test", "bench"}:
        more = ["--overrides", "requirements/overrides.in"] if name in {"run", "test"} else []
        # The tests' set holds the run's, to the version, so that one environment serves for both: lock `test` first.
        more += ["--constraint", "requirements/test.txt"] if name == "run" else []
        return uv(*COMPILE, *more, "-o", f"requirements/{name}.txt", f"requirements/{name}.in", cwd=PROJECT)
    print("usage: install.py run|test|bench, or install.py compile uv|run|test|bench", file=sys.stderr)
    return 2


def install(name: str) -> int:
    """The requirements of `<name>.txt` exactly, then the project, editable."""
    print(f"installing requirements/{name}.txt", flush=True)
    return (
        run([*PIP, "install", "--quiet", "--require-hashes", "--no-deps", "-r", str(HERE / "uv.txt")])
        or uv("pip", "sync", "--quiet", "--require-hashes", "--compile-bytecode", str(HERE / f"{name}.txt"))
        or uv("pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(PROJECT))
    )


def install_beside(name: str) -> int:
    """The requirements of `<name>.txt` exactly, in an environment in the folder `<name>` of this one."""
    beside = Path(sys.prefix) / name
    print(f"installing requirements/{name}.txt", flush=True)
    made = 0 if (beside / "pyvenv.cfg").exists() else uv("venv", "--quiet", "--python", sys.executable, str(beside))
    return made or uv("pip", "sync", "--quiet", "--require-hashes", str(HERE / f"{name}.txt"), environment=beside)


def uv(*arguments: str, cwd: Path | None = None, environment: Path | None = None) -> int:
    """Run uv on this environment, or on another."""
    where = {"VIRTUAL_ENV": str(environment or sys.prefix)}
    return run([UV, *arguments], cwd=cwd, env={**settings(), **os.environ, **where})


def settings() -> dict[str, str]:
    """pip's settings in uv's terms."""
    told = pip_settings()
    passed = {theirs: " ".join(told[ours].split()) for ours, theirs in PASSED_ON.items() if ours in told}
    if "extra-index-url" in told:
        # pip takes a package from any of its indexes, and hashes say which files are meant.
        passed["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    if passed.get("UV_NO_INDEX", "0").lower() in {"0", "false", "no", "off"}:
        passed.pop("UV_NO_INDEX", None)
    if "UV_FIND_LINKS" in passed:
        passed["UV_FIND_LINKS"] = passed["UV_FIND_LINKS"].replace(" ", ",")
    return passed


def pip_settings() -> dict[str, str]:
    """What pip is told for installing: its variables before its files, and there `install` before `global`."""
    listed = subprocess.run([*PIP, "config", "list"], capture_output=True, text=True, check=False).stdout
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        section, _, name = key.rpartition(".")
        if section in found:
            found[section][name] = value.strip("'\"").replace("\\n", " ")
    return {**found["global"], **found["install"], **found[":env:"]}


def run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> int:
    """Run a command. Out: its exit code."""
    return subprocess.run(command, cwd=cwd, env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
