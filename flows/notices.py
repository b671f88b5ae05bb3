"""Notices: a run that failed is told to a webhook, by a hook of Prefect's.

The address is a secret: it comes from the variable EVLEDGER_WEBHOOK_URL, else from Prefect's Secret block
`evledger-webhook-url`, and stands in no log. What is posted is `{"text": …}`, which Slack, Mattermost, Teams and most
others show, with the flow, the run, its state and the reason beside it.
"""

import json
import os
import urllib.request
from typing import Any
from urllib.error import URLError

from flows.console import warn

VARIABLE, BLOCK = "EVLEDGER_WEBHOOK_URL", "evledger-webhook-url"
_SECONDS = 10


def notify(flow: Any, run: Any, state: Any) -> None:
    """Post how a run ended, if there is an address. A post that fails is told and fails nothing."""
    address = _address()
    if address is None:
        return
    reason = " ".join((state.message or "no reason was told").split())
    told = {
        "text": f"{flow.name} {state.name.lower()}: {run.name}: {reason}",
        "flow": flow.name,
        "run": run.name,
        "run_id": str(run.id),
        "state": state.name,
        "reason": reason,
    }
    try:
        _post(address, json.dumps(told, ensure_ascii=False).encode())
    except (URLError, OSError, ValueError) as error:
        # Neither the address nor what an error says of it.
        warn(f"the notice of a {state.name.lower()} run could not be posted ({type(error).__name__})")


def _address() -> str | None:
    named = os.environ.get(VARIABLE)
    if named:
        return named
    from prefect.blocks.system import Secret

    try:
        return str(Secret.load(BLOCK).get())
    except ValueError:
        return None


def _post(address: str, body: bytes) -> None:
    """Raises URLError, OSError, and ValueError for what is no address of the web."""
    if not address.startswith(("http://", "https://")):
        raise ValueError("no http(s) address")
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"}, method="POST")
    with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
        answer.read(1)
