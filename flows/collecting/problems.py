"""Problems of collecting: why a page, a file or a whole source gave nothing, each in one line."""

import re

_LONGEST = 300


class Problem(Exception):
    """Why something was not collected; the message is one line of printable characters."""

    def __init__(self, reason: str) -> None:
        super().__init__(one_line(reason))


class Refused(Problem):
    """It is not taken: by a rule of ours, or because the server says no. Asking again at once would not help."""


class NotPublic(Refused):
    """Its host has an address that is not public."""


class Failed(Problem):
    """It could not be had this time; the next run tries again."""


class BadSources(ValueError):
    """The file of sources cannot be used; the message says where, what was found, and what to write."""


class CollectBusy(RuntimeError):
    """Another run is collecting into the same folder."""


def one_line(text: str) -> str:
    r"""A text on one line without what a terminal would obey, cut where it is long.

    >>> one_line("a\x1b[31m\nb")
    'a [31m b'
    """
    plain = "".join(character if character.isprintable() else " " for character in text[: 4 * _LONGEST])
    line = re.sub(r"\s+", " ", plain).strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
