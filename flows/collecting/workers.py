"""Workers: the processes that parse, of which one that hangs, dies or grows is ended and another one started."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from flows.collecting.drawing import Drawn
from flows.collecting.listings import Listed
from flows.collecting.problems import Refused

_SECONDS = 30.0
_REPLY_BYTES = 64_000_000
_PROJECT = Path(__file__).resolve().parents[2]
# What a process needs to run; nothing else of the environment, which may hold secrets.
_PASSED = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "SYSTEMROOT")


class Workers:
    """As many processes as there are processors to spare, started when first needed; `close` them."""

    def __init__(self, number: int | None = None, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._idle: asyncio.LifoQueue[_Worker] = asyncio.LifoQueue()
        self._all = [_Worker() for _ in range(number or min(4, os.cpu_count() or 1))]
        for worker in self._all:
            self._idle.put_nowait(worker)

    async def draw(
        self, kind: str, content: bytes, *, charset: str | None, address: str, language: str | None
    ) -> Drawn:
        """The article in the bytes, as `drawing.draw`. Raises Refused."""
        asked = {"task": "draw", "kind": kind, "charset": charset, "address": address, "language": language}
        drawn: Drawn = await self._ask(asked, content)
        return drawn

    async def read_listing(
        self, kind: str, content: bytes, *, charset: str | None, base: str, pattern: str | None
    ) -> Listed:
        """The links of a listing, as `listings.read_listing`. Raises Refused."""
        asked = {"task": "list", "kind": kind, "charset": charset, "base": base, "pattern": pattern}
        listed: Listed = await self._ask(asked, content)
        return listed

    async def close(self) -> None:
        """End all processes."""
        for worker in self._all:
            await worker.end()

    async def _ask(self, request: dict[str, Any], content: bytes) -> Any:
        worker = await self._idle.get()
        try:
            reply = await asyncio.wait_for(worker.ask(request, content), self._seconds)
        except TimeoutError:
            await worker.end()
            raise Refused(f"it could not be read within {self._seconds:g} s") from None
        except (OSError, EOFError, ValueError):
            await worker.end()
            raise Refused("reading it ended the process that read it") from None
        except asyncio.CancelledError:
            # Its reply, still to come, would be taken for that to the next request.
            await worker.end()
            raise
        finally:
            self._idle.put_nowait(worker)
        if "refused" in reply:
            raise Refused(reply["refused"])
        return reply["done"]


class _Worker:
    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None

    async def ask(self, request: dict[str, Any], content: bytes) -> dict[str, Any]:
        if self._process is None:
            self._process = await self._start()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({**request, "size": len(content)}).encode() + b"\n")
        self._process.stdin.write(content)
        await self._process.stdin.drain()
        line = await self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        reply: dict[str, Any] = json.loads(line)
        return reply

    async def end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        await process.wait()

    async def _start(self) -> asyncio.subprocess.Process:
        environment = {name: os.environ[name] for name in _PASSED if name in os.environ}
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "flows.collecting.worker",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            # Where `flows` lies; the current folder, which may be anyone's, is not looked into.
            cwd=_PROJECT,
            env={**environment, "PYTHONPATH": str(_PROJECT), "PYTHONSAFEPATH": "1"},
            limit=_REPLY_BYTES,
            # Ctrl-C is for the run, which then ends its workers.
            start_new_session=True,
        )
