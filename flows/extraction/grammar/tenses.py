"""Tenses: the time that the form of a verb tells, with the auxiliaries before it."""

import re
from enum import Enum

from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.wording.calendar_names import MONTH, WEEKDAY
from flows.extraction.wording.needed import Needing


class Tense(Enum):
    """The time that a verb's form tells. OPEN: the simple present and nouns, of which a date beside them decides."""

    PAST = "past"
    OPEN = "open"
    FUTURE = "future"


_PAST_FORMS = frozenset(
    "came went began begun broke took taken held built got made left met won struck became "
    "brought sold saw seen sent laid put gone broken chose chosen "
    "bought shown spoke spoken stood ran gave given shut hit cut quit rose risen grew grown "
    "found threw thrown withdrew withdrawn wound drew drawn fell fallen kept led lost drove driven rode flew flown "
    "slid swung hung sprang swept spun blew blown wore worn hid hidden lit paid rang wrote written told taught "
    "caught dug".split()
)
_ADVERBS = (
    r"(?: (?:\w+ly|also|soon|then|first|now|even|just|not|already|again|both|itself|all|later|once|next|therefore|"
    r"still|no longer|no more|have|been|be|being|get))*"
)
_MODAL = Needing(rf"\b(?:will|shall|would|should|must|'ll|can|could|may|might){_ADVERBS} \Z", re.IGNORECASE)
_INFINITIVE = re.compile(rf"\bto{_ADVERBS} \Z", re.IGNORECASE)
_ORDINAL = r"(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\d+)th"
# "Agreed last year to open", "wants in the first half to begin": no rank.
_NO_TIME = (
    r"(?! (?:year|month|week|quarter|half|half-year|days?|spring|summer|autumn|fall|winter|night|decade|century"
    rf"|{WEEKDAY}|{MONTH})\b)"
)
# "became the latest carmaker to enter", "was the first to open", "managed to start"
_ACHIEVED = re.compile(
    rf"\b(?:first|latest|second|third|only|newest|last"
    rf"|{_ORDINAL})\b{_NO_TIME}[^,;:]{{0,45}}(?<!set)(?<!due)(?<!planned)(?<! is)(?<! are)"
    rf"(?<!expected)(?<!scheduled)(?<!slated)(?<!plans)(?<!aims)(?<!wants)(?<!hopes)(?<!intends)"
    rf"(?<!ought)(?<!supposed)(?<!meant)(?<!likely)(?<!bound) to \Z|\b(?:managed|"
    r"began|started|commenced|proceeded|helped|continued|used|went on|in order|enough|(?<!has )(?<!have )decided"
    r"|chose|came|returned|failed) to \Z",
    re.IGNORECASE,
)
# "Will be the first to get the X": what nobody has done yet.
_WILL_BE = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|'ll|to|set to|hopes? to)(?: \w+)? (?:be|become)\b[^,;:]* to \Z"
)
# "Expects the first cars to leave the line in May": still to come, however they rank.
_EXPECTED = re.compile(
    r"\b(?:expects?|wants?|intends?|foresees?|anticipates?|would like"
    r"|(?:hop|plann?|aim|wait|call|look|budget)(?:s|es|e|ing)? for)\b[^,;:]*\Z",
    re.IGNORECASE,
)
_RANKED = re.compile(
    rf"\b(?:first|latest|second|third|newest|last|{_ORDINAL})\b{_NO_TIME}[^,;:]{{0,45}}\Z", re.IGNORECASE
)
_BARE_PARTICIPLES = frozenset({"come", "become", "run", "set", "put", "hit", "shut", "cut", "quit", "let"})
# "Where it set up a unit in February": in the present it would be "sets".
_BARE_PAST = frozenset({"set", "put", "hit", "shut", "cut", "quit", "let"})
_HE = re.compile(
    r"\b(?:it|he|she|(?:the|this) (?:company|carmaker|automaker|maker|manufacturer|brand|marque|group|firm))"
    r"(?: also| then| first| already)? \Z",
    re.IGNORECASE,
)
_PASSIVE_AHEAD = re.compile(
    rf"\b(?:to|will|shall|would|should|must|'ll|could|may|might|can)(?: not| \w+ly| also| soon|"
    rf" then)* (?:be|get|have been|see){_ADVERBS} (?:[\w-]+ )?\Z"
)
_HAS = Needing(rf"\b(?:has|have|had|having|was|were){_ADVERBS} \Z")
# "Made its Saudi debut", "celebrated the launch": a noun that a verb of little meaning makes a deed.
MADE = r"(?:made|had|celebrated|marked|gave|held|saw|staged|enjoyed|completed|got|followed up with)"
_MADE_ITS = Needing(rf"\b{MADE} (?:its|the|their|a|an|his)(?: [\w'-]+){{0,3}} \Z")


def tense(clause: Clause, cue: Mention) -> Tense:
    """The tense of a cue: its form, and the auxiliaries right before it; found out once."""
    kept = clause.sentence.kept
    known: Tense | None = kept.get(("tense", clause.start, cue))
    if known is None:
        known = kept["tense", clause.start, cue] = _tense(clause, cue)
    return known


def _tense(clause: Clause, cue: Mention) -> Tense:
    before = clause.sentence.slice(max(cue.start - 70, clause.sentence.start), cue.start)
    words = cue.surface.lower().split()
    first = words[0]
    if first == "to" and _RANKED.search(before):
        return Tense.PAST
    if first in ("will", "is", "are", "shall", "to") and re.search(r"\b(?:will|to)\b", cue.surface.lower()):
        return Tense.FUTURE
    if first in ("can", "could", "may", "might", "should", "would", "must"):
        return Tense.OPEN
    if before[-4:].lower() == " to " and _WILL_BE.search(before):
        return Tense.FUTURE
    if before[-4:].lower() == " to " and _ACHIEVED.search(before):
        if _EXPECTED.search(before):
            return Tense.FUTURE
        return Tense.PAST if not _MODAL.pattern.search(re.sub(r"(?:\S+ ){1,9}\Z", "", before)) else Tense.FUTURE
    if _MODAL.search(before, of=clause.sentence.text) or _INFINITIVE.search(before):
        return Tense.FUTURE
    if first in _BARE_PAST and (_HE.search(before) or _is_firm_ahead(clause, cue)):
        return Tense.PAST
    past = any(past_form(w) for w in words[:3]) and not (first in _BARE_PARTICIPLES and clause.cues("future", "hedge"))
    if not past and _MADE_ITS.search(before, of=clause.sentence.text):
        return Tense.PAST
    if past and _PASSIVE_AHEAD.search(before):
        return Tense.FUTURE
    if past or (first in ("has", "have", "had", "was", "were")):
        return Tense.PAST
    return Tense.PAST if _HAS.search(before, of=clause.sentence.text) and first in _BARE_PARTICIPLES else Tense.OPEN


# "Lets X set up a plant", "to see X cut jobs": a bare infinitive.
_BARE_AFTER = re.compile(
    r"\b(?:let|lets|see|sees|saw|help|helps|helped|helping|make|makes|made|have|had|watch|and|,) \Z"
)


def _is_firm_ahead(clause: Clause, cue: Mention) -> bool:
    """Whether one firm stands right before a verb that would end in -s in the present: "X set up a unit"."""
    firm = next((m for m in clause.of("organization") if m.end + 1 == cue.start), None)
    if firm is None or clause.sentence.kind in ("title", "heading"):
        return False
    return _BARE_AFTER.search(clause.sentence.before(firm, 10)) is None


# What stands between a verb and the time that dates it: "came back to Chile in November".
_TO_ITS_TIME = 6


def past_verb_before(clause: Clause, period: Mention) -> bool:
    """Whether a time stands behind a verb in the past in a clause that tells of nothing to come: "returned to the
    country in August with X as importer".
    """
    if clause.cues("future", "plan", "hedge"):
        return False
    head = re.split(r"[,;:()] ?", clause.sentence.slice(clause.start, period.start))[-1]
    words = head.lower().split()
    near = words[-_TO_ITS_TIME:]
    at = next((i for i in range(len(near) - 1, -1, -1) if past_form(near[i])), None)
    return at is not None and (len(near) == len(words) or at > 0) and not {"to", "be"} & set(near[max(at - 1, 0) : at])


def past_form(word: str) -> bool:
    """Whether a word is the past tense or the past participle of a verb of happening, by its form."""
    return word in _PAST_FORMS or (
        word.endswith("ed")
        and word
        not in (
            "need",
            "speed",
            "scheduled",
            "slated",
            "planned",
            "expected",
            "earmarked",
            "confirmed",
            "destined",
            "promised",
            "pencilled",
        )
    )
