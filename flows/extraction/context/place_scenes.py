"""Scenes: places where a show is held, where somebody spoke or met, or where a journey leads."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.showing_words import SHOWN, SHOWS
from flows.extraction.lexicon.aim_words import OUTLOOK
from flows.extraction.wording.needed import Needing

_SHOW = Needing(
    r"\A(?: [\w&-]+){0,3}? (?:[Ss]how|[Ee]xpo|[Ss]alon|[Ff]air|[Ss]ummit|[Ff]orum|[Cc]onference|[Ff]estival|"
    r"[Cc]onvention|[Gg]rand Prix|[Rr]ally|[Ee]vent|[Bb]iennale|[Cc]ongress)\b"
)
# "The Mobility Show in Tokyo": where it is held.
_SHOW_IN = Needing(
    r"\b(?:[Ss]how|[Ee]xpo|[Ss]alon|[Ff]air|[Ss]ummit|[Ff]orum|[Cc]onference|[Ff]estival|[Cc]onvention|[Cc]ongress|"
    r"[Bb]iennale|[Gg]rand Prix|(?:media|press|launch|reveal) (?:event|day|drive)|[Mm]ess[ae]|\bthe [A-Z]{3,}|"
    r"press conference|world premiere),? (?:(?:held|taking place|running|under way) )?(?:in|at)(?: the)? \Z"
)
_IN = ("in ", "at ", "the ")
# "Told shareholders in Baoding", "announced at a hotel in Sandton", "initialled in Turin": where somebody spoke or met.
_SPOKEN_IN = Needing(
    r"\b(?:told|briefed|addressed|informed|assured|invited|met) (?:[\w'-]+ ){1,3}(?:at [\w' -]{1,40} )?(?:in|at) \Z|"
    r"\b(?:said|says|announced|confirmed|disclosed|revealed|stated|declared|speaking|spoke|initialled|initialed|inked|"
    r"sealed|signed|concluded|agreed|gathered|convened|met|(?:made|went|go(?:es)?) public|made known|published|"
    r"released|"
    r"presented to the press)(?: on \w+| yesterday| today| this week)?"
    r"(?: (?:at|in|during) [\w' -]{1,40})? (?:in|at) \Z|"
    r"\b(?:to|before|in front of) (?:the |its |local )?(?:press|reporters|journalists|media|guests|investors|"
    r"analysts) in \Z|"
    r"\b(?:hotel|ceremony|event|dinner|breakfast|lunch|meeting|conference|gathering|reception|briefing|gala|roundtable|"
    r"workshop|seminar|symposium|assembly of shareholders|"
    r"test track|circuit|racetrack|proving ground) (?:in|at|near|outside) \Z"
)
_PRESENTS = (
    r"\b(?:present(?:s|ed|ing)?|unveil(?:s|ed|ing)?|outlin(?:es?|ed|ing)|la(?:ys|id|ying) out|set(?:s|ting)? out|"
    r"publish(?:es|ed|ing)?|report(?:s|ed|ing)?|releas(?:es?|ed|ing)|detail(?:s|ed|ing)?|explain(?:s|ed|ing)?|"
    r"show(?:s|ed|ing)?|discuss(?:es|ed|ing)?|review(?:s|ed|ing)?|sum(?:s|med) up|dr[ae]w(?:s|n)? up|h[eo]ld(?:s|ing)?|"
    r"host(?:s|ed|ing)?|stag(?:es?|ed|ing)|conven(?:es?|ed|ing)) (?:the|its|their|his|her|an?|this year's|last year's) "
    r"(?:[\w-]+ ){0,3}?"
)
_BEFORE_WHOM = r"(?: (?:to|with|before|for) (?:[\w-]+ ){0,2}?[a-z]+s)?,? (?:on [A-Z][a-z]+day )?"
# "Presented the interim results in Hangzhou": what a firm tells of itself is told in a town.
_TALK_IN = Needing(
    rf"{_PRESENTS}(?:results|figures|accounts|numbers|earnings|strategy|plans?|roadmap|targets|balance"
    rf"|vision|{OUTLOOK}|report){_BEFORE_WHOM}(?:in|at) \Z"
)
# "Held its investor day in New York", "here": so is a meeting, whatever the words for the place.
_MEETING = Needing(
    rf"{_PRESENTS}(?:(?:investor|capital markets?|tech|technology|media|press|strategy|battery|partner|supplier|"
    rf"dealer)s?'? (?:days?|conferences?|meetings?|nights?)|(?:annual|general|board|shareholders'?|extraordinary) "
    rf"(?:general )?meetings?|press conference){_BEFORE_WHOM}(?:(?:in|at)(?: the)? )?\Z"
)
# "Told workers at the works in X": those who work there hear it where they work.
_TOLD_WORKERS = re.compile(
    r"\b(?:told|briefed|addressed|informed|assured|warned|promised|asked|wrote to) (?:[\w'-]+ ){0,2}?(?:employees|"
    r"workers|staff|workforce|personnel)\b[^,;]{0,40} (?:in|at|near|of) (?:the )?(?:[A-Z][\w-]+ in )?\Z"
)
_RELATIVE = Needing(r", which [^,;]*, (?=[a-z])")
_TRAVEL = Needing(
    r"\b(?:itinerary|on (?:the|its|their|this) (?:[\w-]+ )?route|"
    r"convoy|road trip|[Rr]oad [Tt]our|roadshow|expedition|Grand Prix|[Rr]ally|endurance drive|"
    r"world tour|(?<!out of )the races?\b|pole position|podium|[Cc]hampionship|"
    r"Formula (?:1|One|E)|Le Mans)\b"
)
_STAGE = Needing(
    r"\b(?:conference|summit|forum|[Mm]otor [Ss]how|[Aa]uto [Ss]how|expo|exhibition|ceremony|press day|"
    r"presentation|signing|briefing|interview|"
    r"(?<!will )(?<!would )(?<!to )stand(?!-alone| alone| (?:still|idle|empty|ready|by|out)\b)|"
    r"signed|visited|unveiled|inked|initiall?ed|sealed|clinched|"
    r"hammered out|struck an? (?:\w+ )?(?:deal|agreement|pact)|"
    r"(?:names?|signatures?|seals?|pen to paper) (?:to|on|under))\b"
)
# "Lifted the lid on the X in Madrid", "the X broke cover in Turin": where a car is only shown.
_SHOWN_IN = Needing(
    rf"\b(?:{SHOWS}(?: (?!(?:and|or|but|which|that|who|for|to|from|by|will|is|was|are|were|has|have|had|made|built"
    r"|developed|sold|stores?|showrooms?|dealers?|dealerships?|[\w-]+ cars|[\w-]+ models)\b)"
    rf"[\w'’&+-]+){{1,8}}?|{SHOWN})"
    r"(?: (?:on|in|last|this) [\w ]{3,15})?,? (?:in|at)(?: the)? \Z"
)


def is_travelled(sentence: Sentence) -> bool:
    """Whether a sentence tells of a journey or a race."""
    return _TRAVEL.search(sentence.text) is not None


def is_told_to_workers(before: str) -> bool:
    """Whether the words before a place say that those work there to whom something is said."""
    return _TOLD_WORKERS.search(before) is not None


def is_stage(sentence: Sentence, place: Mention) -> bool:
    """Whether a city is only where something was shown, signed or said, or any place where somebody met."""
    before = sentence.before(place, 110)
    if _MEETING.search(before, of=sentence.text) is not None:
        return True
    if place.city is None or place.label == "state" or is_told_to_workers(before):
        return False
    return (
        _STAGE.search(_near(sentence, place)) is not None
        or _SPOKEN_IN.search(before[-70:], of=sentence.text) is not None
        or _TALK_IN.search(before, of=sentence.text) is not None
        or _SHOWN_IN.search(before, of=sentence.text) is not None
    )


def is_of_show(before: str, after: str, sentence: str) -> bool:
    """Whether the words of a sentence around a place are those of a show that is held there."""
    held = _SHOW.match(after, of=sentence) is not None
    return held or (before.endswith(_IN) and _SHOW_IN.search(before, of=sentence) is not None)


def _near(sentence: Sentence, place: Mention) -> str:
    """What is told of a place: its clause, less a relative clause that ends before it."""
    clause = sentence.clause_at(place.start)
    aside = _RELATIVE.search(sentence.text)
    start = sentence.start + aside.end() if aside is not None else clause.start
    return sentence.slice(start if start <= place.start else clause.start, sentence.end)
