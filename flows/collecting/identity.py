"""Identity: the document id of what is collected. Of an address only letters and digits reach a file's name."""

import hashlib
import re
import unicodedata
from urllib.parse import unquote, urlsplit

_LONGEST = 60
_EXTENSION = re.compile(r"\.(?:html?|php|aspx?|jsp|pdf|docx?|txt|eml)$", re.I)


def id_of_address(address: str) -> str:
    """The id of the article at an address: host, end of the path, and eight digits that tell alike ones apart.

    >>> id_of_address("https://www.example.org/2026/03/New-Plant.html?page=1")
    'example-org-new-plant-25ab79e6'
    """
    parts = urlsplit(address)
    words = _slug((parts.hostname or "").removeprefix("www."))
    ends = [_slug(_EXTENSION.sub("", unquote(part))) for part in parts.path.split("/")]
    named = [end for end in ends if end]
    return "-".join(filter(None, (words, named[-1] if named else "", _digits(address))))


def id_of_file(source: str, name: str, identity: str) -> str:
    """The id of a file: its source, its name, and eight digits of what tells it apart (its path or its content)."""
    return "-".join(filter(None, (_slug(source), _slug(_EXTENSION.sub("", name)), _digits(identity))))


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")


def _digits(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
