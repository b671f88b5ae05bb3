"""Patterns of the signs that a word has by itself (see `flows.extraction.names.word_signs`)."""

from flows.extraction.names.designator_words import VEHICLE
from flows.extraction.names.forms import FORM
from flows.extraction.names.sign import Sign
from flows.extraction.names.unknown_names import DOES, KIN, MOTORING, OWNED, SOLD, TRADE, VERB, WITH


def _first_words(pattern: str) -> str:
    """The alternatives of a group cut before their first space: what a word begins with that begins one of them."""
    return "|".join(dict.fromkeys(part.split(" ")[0] for part in _alternatives(pattern)))


def _last_words(pattern: str) -> str:
    """The alternatives cut behind their last space."""
    return "|".join(dict.fromkeys(part.split(" ")[-1] for part in _alternatives(pattern)))


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that is one group, `(?:…|…)`."""
    parts, depth = [""], 0
    for character in pattern.removeprefix("(?:").removesuffix(")"):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


# Signs that a pattern tells of the word alone.
PLAIN = (
    (Sign.TITLE, r"(?:^|\W)(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sir|Dame|Herr|Frau)\.?$"),
    (Sign.PARTICLE, r"^(?:van|von|der|den|de|da|di|del|dos|bin|ibn|al|el|la|le|ten|ter|Al-|El-)$"),
    (Sign.AFTER, rf"^(?:also|now|already|has|itself|{_first_words(VERB)})\b"),
    (Sign.SOLD, rf"^(?:{_first_words(SOLD)})\b"),
    (Sign.IS, r"^(?:is|was|will|has)\b"),
    (Sign.ITS, r"^its$"),
    (Sign.BEFORE, rf"\b(?:company|{_last_words(KIN)}),?$"),
    (Sign.COUNTED, r"\b(?:ten|twenty|thousand|million|hundred|dozen|were|are)$"),
    (Sign.OWNED, rf"^(?:{_first_words(OWNED)})\b"),
    (Sign.TRADE, rf"\b{TRADE}\b"),
    (Sign.MOTORING, MOTORING.pattern),
    (Sign.DOES, rf"^(?:and|{DOES})\b"),
    (Sign.WITH, rf"\b(?:{WITH})$"),
    (Sign.LED, r"\b(?:The|the|and|or|called|new|electric|its)$"),
    (Sign.CALLED, r"^(?:called|named|dubbed|known|badged)\b"),
    (Sign.VEHICLE, rf"\b{VEHICLE}\b"),
    (Sign.APPOSED, r"^(?:an?|its|their|the)$"),
)
# The same of words with a capital.
CAPITALISED = (
    (Sign.CAPITALS, r"[A-Z]{2,3}$"),
    (Sign.FORM, rf"^{FORM}\b"),
)
