"""The worker: a process that parses what came, so that what it does to a parser it does to a process that may end.

`flows.collecting.workers` starts it as `python -m flows.collecting.worker`. A request is a line of JSON that ends with
the size of the bytes that follow it; a reply is a line of JSON.
"""

import json
import logging
import os
import resource
import sys
import warnings
from collections.abc import Callable
from typing import Any

from flows.collecting.drawing import draw
from flows.collecting.listings import read_listing
from flows.collecting.problems import Refused

# Of memory; a page of the largest size that is taken needs a quarter of it.
_BYTES = 2_000_000_000


def main() -> None:
    """Answer requests until stdin ends."""
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Replies have their own descriptor: what a library prints must not be taken for one.
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    requests = sys.stdin.buffer
    while line := requests.readline():
        request = json.loads(line)
        content = requests.read(request.pop("size"))
        replies.write(json.dumps(_reply(request, content)).encode() + b"\n")
        replies.flush()


def _reply(request: dict[str, Any], content: bytes) -> dict[str, Any]:
    tasks: dict[str, Callable[..., Any]] = {"draw": draw, "list": read_listing}
    task = tasks[request.pop("task")]
    try:
        return {"done": task(content=content, **request)}
    except Refused as error:
        return {"refused": str(error)}
    except MemoryError:
        return {"refused": "it needs too much memory to be read"}
    except RecursionError:
        return {"refused": "it is nested too deeply to be read"}
    # Whatever a parser makes of hostile bytes is told and ends with them; nothing of ours goes on with it.
    except Exception as error:  # noqa: BLE001
        return {"refused": f"it cannot be read: {type(error).__name__}: {error}"}


if __name__ == "__main__":
    main()
