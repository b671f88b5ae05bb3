"""Words of what is due: where "to be" stands for what is to come, and where for nothing ("claims to be")."""

import re

# "Is to be its next market", "a plant to be opened": what comes; "no reason to be modest", "claims to be": nothing.
_DUE = re.compile(
    r"\b(?:is|are|was|were|due|set|expected|likely|planned|scheduled|going|supposed|meant|ought|has|have|not|also"
    r"|now|first|then"
    r"|soon|yet|wants?|aims?|plans?|hopes?|intends?|seeks?|expects?|there|\w+s|\w+(?:ory|ant|ine|rks|ite|cts?)) \Z"
)
_TO_BE_DONE = re.compile(
    r" (?:(?:[a-z]+ly|also|first|then|soon) )?(?:[a-z]+ed|built|sold|made|put|brought|set|shown|given|taken|cut"
    r"|held|spent|begun"
    r"|present|available|on sale|there|in|at|part|among|one|its|the|an?)\b"
)


def is_due(before: str, after: str) -> bool:
    """Whether "to be" stands for what is to come."""
    return _DUE.search(before) is not None or _TO_BE_DONE.match(after) is not None
