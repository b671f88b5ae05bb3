"""Offices over sentences: the person for whom "he" stands, and the day that the next sentence tells."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Needing

_HE = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:\d\d-year-old|manager|executive|engineer|American|Frenchman|German|Italian|Swede"
    r"|Korean|"
    r"Japanese|Briton|Indian|Spaniard|Dutchman|Austrian))(?: (?:will|would|is|was|has|had|also|then|now|only|formally"
    r"|officially|to|be|been|set|due))*(?: on [A-Za-z0-9 ]{3,20}| in [A-Z][a-z]+(?: \d{4})?)? \Z"
)
_NEAR = 2
# Verbs of much else, and what follows where they are of an office.
_MANY = re.compile(
    r"(?:has |have |had |is |was |will )?(?:le(?:ft|aves?|aving)|quit\w*|bec[ao]mes?|joins?|joined|named?s?|new|made"
    r"|heads?|"
    r"depart\w*|been|elected|promoted|has been|takes? up|took up|gives? up|gave up|assume[sd]?|hired|replace[sd]?"
    r"|picked|"
    r"chosen|elevated|promoted to)"
)
_GOES = re.compile(
    r"\Z|[.,;]| (?:in [A-Z]|on |at the end|last|this month|the (?:company|firm|group|carmaker|maker|board|post|job"
    r"|role|brand)"
    r"\b|(?:his|her) (?:post|job|role|office)\b|(?:as )?(?:the |its |a |their )?(?:[\w-]+ ){0,2}(?:chief|CEO|head"
    r"|president"
    r"|chair\w*|director|boss|manager)\b)"
)


def meant_by_pronoun(scene: Scene, cue: Mention, office: "re.Pattern[str]") -> Mention | None:
    """The person for whom "he", "she" or "the manager" stands before a verb of an office: named last, and with one."""
    sentence = scene.sentence
    if _HE.search(sentence.before(cue, 60)) is None:
        return None
    if _MANY.fullmatch(cue.surface.lower()) and not _GOES.match(sentence.after(cue, 30)):
        return None  # "He left open", "he became rich"
    for before in reversed(scene.article.until(sentence)):
        if sentence.index - before.index > _NEAR:
            break
        people = [p for p in before.of("person") if p.end <= cue.start]
        if people:
            last = people[-1]
            around = before.slice(max(before.start, last.start - 60), min(before.end, last.end + 70))
            return last if office.search(around) is not None else None
    return None


# "X takes over in May from Y, who is retiring": one happening.
_WHO = re.compile(r", who (?:is|has|had|was|will)? ?(?:\w+ly |also |now )?\Z")


# "Who resigned last month", "who left the company in June": a day of its own, in the past.
_OWN_DAY = re.compile(
    r"(?: as (?:[\w-]+ ){1,4}?| (?:the|his|her) (?:company|firm|group|carmaker|maker|brand|post|job|role|position"
    r"|office))?,? "
    r"(?:(?:abruptly|unexpectedly|suddenly|already|back|earlier) )?\Z"
)
_GONE = re.compile(
    r"(?:has |had )?(?:left|quit|resigned(?: from)?|stepped (?:down|aside)|stood down|retired|departed|was (?:ousted"
    r"|sacked"
    r"|fired|dismissed|removed)|bowed out)"
)


def left_aside(clause: Clause, cue: Mention) -> bool:
    """Whether a leaving is told aside of somebody in whose place another comes, without a day of its own."""
    if not clause.sentence.cues("appointing") or _WHO.search(clause.sentence.before(cue, 24)) is None:
        return False
    return own_day(clause.sentence, cue) is None


def is_aside(sentence: Sentence, cue: Mention) -> bool:
    """Whether a leaving is told aside, with a day of its own: another happening than the one it stands beside."""
    return _WHO.search(sentence.before(cue, 24)) is not None and own_day(sentence, cue) is not None


def own_day(sentence: Sentence, cue: Mention) -> Mention | None:
    """The time right behind a leaving that is over: "who resigned last month"."""
    if _GONE.fullmatch(cue.surface.lower()) is None:
        return None
    behind = (p for p in sentence.of("period") if p.start >= cue.end and p.granularity not in ("duration", "measure"))
    first = next(behind, None)
    if first is None or first.relation in ("since", "from", "until", "to"):
        return None
    return first if _OWN_DAY.fullmatch(sentence.slice(cue.end, first.start)) is not None else None


def left_then(scene: Scene) -> When | None:
    """The day to come on which somebody leaves whom another follows: "will succeed X, who retires on 1 May"."""
    for cue in scene.sentence.cues("leaving_office"):
        if cue.start >= scene.clause.end and _WHO.search(scene.sentence.before(cue, 24)) is not None:
            found = None if _GONE.fullmatch(cue.surface.lower()) else _aside_scene(scene, cue).when(cue, wide=False)
            if found is not None:
                return found
    return None


def _aside_scene(scene: Scene, cue: Mention) -> Scene:
    return Scene(scene.sentence.clause_at(cue.start), scene.context)


_SUCCEEDED = re.compile(
    r"\b(?:replac(?:es?|ed|ing)|succe(?:eds?|eded|eding)|(?:takes?|took|taking) over from|in (?:the )?place of"
    r"|follow(?:s|ed|ing)"
    r"|(?:takes?|took|fills?|filled) the (?:place|seat|post|job|role) (?:of|left by|vacated by)) (?:[\w.’'-]+ ){1,4}\Z"
)


def succeeded_aside(scene: Scene, cue: Mention, office: "re.Pattern[str]") -> bool:
    """Whether who left is told as somebody whom another one succeeds in an office of this sentence or the one before:
    "He succeeds X, who quit in May".
    """
    sentence = scene.sentence
    who = _WHO.search(sentence.before(cue, 24))
    if who is None or own_day(sentence, cue) is None:
        return False
    start = cue.start - (len(sentence.before(cue, 24)) - who.start())
    if _SUCCEEDED.search(f"{sentence.slice(max(sentence.start, start - 70), start)} ") is None:
        return False
    near = [s for s in scene.article.until(sentence) if sentence.index - s.index <= 1]
    return any(office.search(s.text) is not None for s in near)


# "The change takes effect on 1 May", "the vote took place on Friday".
_EFFECT = Needing(
    r"\b[Tt]he (?:appointment|change|changes|move|moves|handover|decision|vote|transition|switch|reshuffle|promotion|"
    r"resignation|nomination|election)s? (?:takes? effect|took effect|will take effect|takes? place|took place"
    r"|will take "
    r"place|is effective|becomes? effective|became effective|is (?:due|scheduled|set|planned)|comes? into (?:force"
    r"|effect)"
    r"|came into (?:force|effect)|applies|apply|was (?:made|announced|taken)|were made) "
)


def told_later(scene: Scene) -> When | None:
    """The day of a change of office that the next sentence tells."""
    sentence = scene.sentence
    later = next((s for s in scene.article if s.index == sentence.index + 1), None)
    match = _EFFECT.search(later.text) if later is not None else None
    if later is None or match is None:
        return None
    ahead = re.search(r"\b(?:take|takes|will|is|become|becomes|come|comes|applies|apply) ", match[0]) is not None
    at = later.start + match.end()
    for mention in later.of("period"):
        if (
            0 <= mention.start - at < 12
            and dates(later, mention)
            and mention.granularity not in ("duration", "measure")
        ):
            day = replace(mention, relation="in") if mention.relation in ("from", "since") else mention
            return Scene(later.clause_at(mention.start), scene.context).resolve(day, "future" if ahead else "past")
    return None
