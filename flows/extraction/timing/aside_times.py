"""Times told aside: when a plant or a market that is spoken of began, and no time of figures."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_BEGAN = (
    r"(?:opened|inaugurated|founded|established|entered|launched|introduced|built|bought|acquired|started|unveiled"
    r"|set up|created|completed|commissioned|adopted|begun|signed|taken over)"
)
_BEFORE = Needing(rf"(?:\A|,|\(|:| [-–—]) ?(?:(?:which|that) (?:was|had been) )?(?i:{_BEGAN}) (?:[\w'-]+ ){{0,4}}\Z")
_FROM_WHOM = Needing(rf", (?i:{_BEGAN}) (?:from|by|as|there|only) (?:[\w'-]+ ){{0,4}}\Z")
# "In Hungary itself, where it opened its first showroom in October, X has 22 dealers."
_IN_RELATIVE = re.compile(rf", (?:where|which|who|whose) (?:[\w'-]+ ){{0,6}}{_BEGAN} (?:[\w'-]+ ){{0,6}}\Z")
_BEHIND = re.compile(r" ?[,)]| [-–—]")


def of_aside(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is told aside: "the plant, opened in 1959, has built …"."""
    return period.relation in (None, "in") and (
        (
            _BEHIND.match(sentence.after(period, 2)) is not None
            and (
                _BEFORE.search(sentence.before(period, 70), of=sentence.text) is not None
                or _IN_RELATIVE.search(sentence.before(period, 90)) is not None
            )
        )
        or _of_apposition(sentence, period)
        # "… for its Pune factory, bought from another maker last year."
        or _FROM_WHOM.search(sentence.before(period, 70), of=sentence.text) is not None
    )


# "X, number one in 2024, slipped to 1,730": what a name's apposition tells of another time.
_APPOSED = re.compile(r", (?:[\w'&.-]+ ){2,7}\Z")
_NO_APPOSITION = re.compile(
    r"\d|\b(?:which|who|whose|where|and|but|while|after|with|having|up|down|sold|delivered|exported|built|made|registered)\b"
)
_VERB_BEHIND = re.compile(r", (?!and\b|but\b|the\b|its\b|a\b|an\b|with\b)[a-z]+ ")


def _of_apposition(sentence: Sentence, period: Mention) -> bool:
    """Whether a time closes the apposition behind a maker's name."""
    if _VERB_BEHIND.match(sentence.after(period, 20)) is None:
        return False
    named = [m for m in sentence.of("organization", "model") if m.end <= period.start]
    words = (
        sentence.slice(named[-1].end, period.start) + ("" if period.surface[:1].isdigit() else "x ") if named else ""
    )
    return _APPOSED.fullmatch(words) is not None and _NO_APPOSITION.search(words) is None
