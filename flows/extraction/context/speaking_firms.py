"""Speaking firms: for whom "we" and "our" stand in a quotation whose speaker is named behind it with a firm, and of
whom a maker speaks who says what a sentence tells.
"""

import re
from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.speech import speech_verbs
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, is_maker
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

WE = frozenset({"we", "our"})
_MARKS = re.compile('["“”]')
_REACH = 120
# Where the naming of a speaker ends, and what was said or done else begins.
_ENDS = re.compile(
    '[.;:"“”]|\\b(?:that|when|while|after|before|about|whose|who|which|adding|referring|alluding|as|of how)\\b'
)


# "Exports rose by a tenth, X said on Friday."
_CLOSES = re.compile(r"[,;] (?:the )?\Z")
# "The factory will employ 6,000 people, X said": of what was spoken of before.
_GOES_ON = re.compile(r"\W*(?:The|This|That|These|Those|It|They|He|She|Both|Such|There)\b")


def speaking_maker(context: "Context", sentence: Sentence, focus: Subject) -> Subject | None:
    """The maker who says, at the end, what a sentence tells that names no other: it speaks of itself, and not of whom
    the sentence before was about, but for one of its family.
    """
    if _GOES_ON.match(sentence.text):
        return None
    makers = [m for m in sentence.of("organization") if is_maker(m.id or "", context.vocabulary)]
    if len(makers) != 1 or sentence.of("model") or _CLOSES.search(sentence.before(makers[0], 6)) is None:
        return None
    speaker, spoken_of = makers[0], focus.organization_id
    own, known = speaker.id or "", context.vocabulary
    if own == spoken_of or own in known.ancestors(spoken_of) or spoken_of in known.ancestors(own):
        return None
    said = speech_verbs(known.alternatives["say"]).match(sentence.after(speaker, 30).lstrip())
    return Subject(own, speaker.start, speaker.end, "speaker") if said is not None else None


# "The brand will be in 30 markets by 2027, says X", "…, according to X."
_SAID_BY = Needing(
    r"[,;] (?:says?|said|announces|announced|reports?|reported|confirm(?:s|ed)|writes|wrote|according to)(?: the)? \Z"
)


# Of whom somebody else speaks: "the association expects 2.8 million cars, says X".
_OTHERS = Needing(
    r"\b(?:association|federation|chamber|government|ministry|minister|agency|authority|union|council|commission"
    r"|parliament|bank|institute|analysts?|experts?|police|court)\b",
    re.IGNORECASE,
)


def lone_speaker(context: "Context", sentence: Sentence) -> Subject | None:
    """The maker named at the end as who says what a sentence tells, where nobody was spoken of before: itself."""
    makers = [m for m in sentence.of("organization") if is_maker(m.id or "", context.vocabulary)]
    if len(makers) != 1 or sentence.of("person") or _OTHERS.search(sentence.text) is not None:
        return None
    (speaker,) = makers
    if _SAID_BY.search(sentence.before(speaker, 30), of=sentence.text) is None:
        return None
    return Subject(speaker.id or "", speaker.start, speaker.end, "speaker")


def speaking_firm(context: "Context", sentence: Sentence, cue: Mention) -> str | None:
    """The one firm with which the speaker of a quotation is named right behind it: `"We …", says P of X`."""
    opened = len(_MARKS.findall(sentence.slice(sentence.start, cue.start))) % 2
    closing = _MARKS.search(sentence.slice(cue.end, sentence.end)) if opened else None
    if closing is None:
        return None
    start = cue.end + closing.end()
    behind = sentence.slice(start, min(start + _REACH, sentence.end))
    end = _ENDS.search(behind)
    told = behind[: end.start()] if end is not None else behind
    if speech_verbs(context.vocabulary.alternatives["say"]).search(told) is None:
        return None
    firms = {
        m.id
        for m in sentence.of("organization")
        if start <= m.start < start + len(told) and is_actor(m.id, context.vocabulary)
    }
    return firms.pop() if len(firms) == 1 else None
