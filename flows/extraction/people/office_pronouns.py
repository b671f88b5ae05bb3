"""Offices over sentences: the person for whom "he" stands, and the day that the next sentence tells."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Clause, Mention
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


def left_aside(clause: Clause, cue: Mention) -> bool:
    """Whether a leaving is told aside of somebody in whose place another comes."""
    return bool(clause.sentence.cues("appointing")) and _WHO.search(clause.sentence.before(cue, 24)) is not None


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
