"""The embedded Prefect server: a process that serves Prefect's API as long as its parent lives.

Prefect's own embedded mode starts the same application, but only after it has imported the server's code in the
client, too, which doubles the wait; and its server outlives a killed client. `flows.prefect_home` starts this module
as `python -m flows.embedded_server FD PARENT`, before it imports anything of Prefect.
"""

import os
import signal
import socket
import sys
import threading
import time

_POLL_SECONDS = 0.5
_GRACE_SECONDS = 5.0


def main(arguments: list[str]) -> None:
    """Serve on the listening socket with the given file descriptor until told to end or the parent is gone."""
    descriptor, parent = (int(argument) for argument in arguments)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    # Imported only now: the parent may be gone while this takes its seconds.
    import uvicorn

    config = uvicorn.Config(
        "prefect.server.api.server:create_app",
        factory=True,
        log_level="error",
        lifespan="on",
        timeout_graceful_shutdown=2,
    )
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=descriptor)])


def _end_with(parent: int) -> None:
    """End this process when its parent is no more: a process whose parent died gets another one."""
    while os.getppid() == parent:
        time.sleep(_POLL_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
