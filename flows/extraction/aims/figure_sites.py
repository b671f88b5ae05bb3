"""Whether the plant that an article speaks of is there or still to come: figures told without a verb depend on it."""

from dataclasses import dataclass
from datetime import date

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.unbuilt_words import UNBUILT
from flows.extraction.periods.periods import resolve_period
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

OPEN, COMING, TOLD = "open", "coming", "told"


@dataclass(frozen=True)
class Site:
    """The plant spoken of: whether it is OPEN or COMING, where a text tells that, and in which countries.

    TOLD: something is planned with it, and it may be there.
    """

    state: str | None = None
    countries: frozenset[str] = frozenset()


NO_SITE = Site()
# Letters of a country's code; regions have more.
_CODE = 2

_NOUN = r"(?:plants?|factor(?:y|ies)|works|assembly|production|lines?|site|complex|facility|gigafactory|campus)"
# "Will make 150,000 cars": not there, and not said to be yet to come either.
_NOT_YET = r"(?<!will )(?<!would )(?<!should )(?<!could )(?<!to )"
# Ground is broken for works, whether these are named or not.
_GROUND = Needing(r"\b(?:br(?:oke|eaks?|oken|eaking) (?:the )?ground|ground was broken|foundation stone|first sod)\b")
_SITE = Needing(rf"\b{_NOUN}\b")
_ONE = r"(?:an?|its|the|another) (?:(?:[\w-]+|[A-Z]\w+'s) ){0,3}?(?:plants?|factor(?:y|ies)|works|gigafactory|complex)"
# Of works that are not there yet one talks, signs or asks for them.
_TALKED_OF = (
    r"contracts?|deals?|agreements?|memorand\w+|talks?|talking|talked|negotiat\w+|discuss\w*|deci(?:ded|sion)"
    r"|permits?|permission|licen[cs]e|land|plot|money|funds|funding|invest(?:s|ed|ments?)?|tenders?|bids?|appl(?:ied"
    r"|ication)|approv(?:ed|al)|ideas?|thinking|stud(?:y|ies|ying)|letter of intent|signed|agreed|earmark\w*"
    r"|sets? aside|budget\w*|looking"
)
_OPENED = Needing(
    r"\b(?:opened|inaugurat(?:ed|es|ion)|opens (?:its|the|a)\b(?! in)|opening of|was built by|has (?:started"
    r"|begun) (?:production|assembly|making)"
    r"|(?:began|begun|started|starts) (?:production|assembly|making|building cars|up)"
    r"|production (?:has |had )?(?:began|begun|started)"
    r"|(?:rolled|came|has rolled) off|left the line|in operation|(?:is|are) (?:being |again being )?(?:made"
    r"|built|assembled|produced) (?:there|here|in|at)"
    rf"|cut the ribbon|started (?:up|work)|{_NOT_YET}(?:makes?|builds?(?! {_ONE}))"
    r"|has been (?:making|building|running)|bought|paid|took over"
    r"|taken over|acquired)\b",
)
# In the simple present: open, unless the sentence tells a time that is yet to come.
_OPENS = Needing(r"\b(?:opens|starts|begins|makes?|builds?)\b")
_TO_OPEN = Needing(
    r"\b(?:(?:will|(?:is|are) to|should|would|could|may|might|must|due to|expected to|scheduled to|planned to"
    r"|set to|going to) (?:then |only |not |also |again |soon )*(?:be )?"
    r"(?:open|start|begin|go|come|built|build|rise|completed?|finished?|ready|take shape"
    r"|be(?= (?:an?|the|its|in|at|near|outside|on|up|able|operational|running|located|sited)\b)"
    r"|put up|set up|erect(?:ed)?|construct(?:ed)?|establish(?:ed)?|get|have)|to be built"
    r"|under construction"
    r"|(?:is|are) (?:being built|rising|planned|taking shape|building|getting off the ground)|broke ground"
    r"|breaking ground|breaks? ground|ground(?:-?breaking| was broken)"
    r"|(?:puts?|putting|pours?|pouring|invests?|investing|sinks?|sinking) [^,;]{0,40} into (?:an?|the|its) "
    r"(?:new )?(?:[a-z]+ )?(?:plant|factory)"
    r"|foundation stone|plans? (?:for |to build |an? )|planned|wants? (?:to build|an? )|intends to build"
    r"|(?:has|have) to wait"
    r"|put (?:off|back)|postponed|delayed|deferred|rescheduled|set back|pushed back"
    r"|start of production|(?:is|are) (?:now |also )?(?:putting up|setting up|erecting"
    r"|constructing|planning)|is building|site for"
    r"|(?:decided|agreed) to (?:build|put up|set up|erect)|first cars? (?:is|are) due"
    r"|still to be built|waits? for"
    r"|(?:[Cc]onstruction|[Bb]uilding work|[Ee]rection|[Gg]roundworks?)\b[^.;:]{0,60}? (?:begins?|starts?|began|started"
    r"|begun|(?:is|are|has been|have been|had been|was) (?:under ?way|going on|in progress|well advanced|on schedule)"
    r"|goes on|continues|proceeds|progresses)"
    r"|(?:begun|began|begins|started|starts) (?:work|construction|building) on\b|laid the (?:first |foundation )?stone"
    r"|(?:nearly|almost|half|partly|not yet|largely) (?:finished|complete|completed|built|done|ready)"
    r"|near(?:s|ing) completion|getting (?:an?|its) (?:first |second |new |own )*(?:[a-z]+ )?(?:plant|factory)"
    # "A contract for a factory", "announced a plant", "builds a plant", "is to revive the old works".
    rf"|(?:{_TALKED_OF})\b[^;:.]{{0,60}}? (?:for|about|on|over) (?=an? ){_ONE}|announc(?:ed|es|ing) (?=an? |its ){_ONE}"
    rf"|invest(?:s|ing)? [^.;]{{0,50}} in (?=an? ){_ONE}"
    rf"|builds? {_ONE}|(?:will|(?:is|are) to|wants? to|plans? to) (?:revive|reopen))\b"
)
_IS_TO_BE = Needing(r"\b(?:will|(?:is|are) to|should|would|could|may|might|must|(?:due|expected|set) to) (?:not )?be\b")
# Opened at a time that is over, whatever else was or is to be done to it.
_WAS_OPENED = Needing(
    r"\b(?:was|were|has been|have been|had been) (?:opened|inaugurated|completed|finished|commissioned)\b"
)
# "From 2027 the car is to leave the line there", "the first cars are to be made in March".
_IS_TO = r"(?:will|(?:is|are) to|should|would|(?:(?:is|are) )?(?:due|expected|set) to) (?:then |soon |also )?"
_TO_BE_MADE = Needing(
    rf"\b{_IS_TO}(?:leave|come off|roll off) the (?:[a-z]+ )?lines?\b"
    r"|\b[Ff]irst (?:[\w-]+ ){0,2}?(?:cars?|vehicles?|EVs|units?|SUVs?|models?) "
    rf"{_IS_TO}(?:be (?:made|built|assembled|produced)|roll|leave|come off)\b"
)
# "Its older factory in Thailand": another plant.
_OTHER = Needing(rf"\b(?:own|existing|other|older|oldest|first|present|current)(?: [a-z]+)? {_NOUN}\b")
# "The first two at Bidadi": those that are there.
_THE_OTHERS = Needing(
    rf"\b(?:[Tt]he|[Ii]ts) (?:first|other|existing|old|older|present) (?:one|ones|{SMALL_NUMBER})\b"
    r"(?! (?:years|months|weeks|days|quarters|stages|phases|steps|cars|models)\b)"
)
_SITE_IN = Needing(rf"\b{_NOUN} (?:in|at|near|outside) (?:the )?\Z")


def site_after(sentence: Sentence, before: Site, reference: date | None = None) -> Site:
    """The plant spoken of once a sentence is read: as it was `before`, unless the sentence tells of another or more.

    `reference`: the day from which times to come are told.
    """
    if before.state == COMING and _THE_OTHERS.search(sentence.text) is not None:
        return NO_SITE
    made = _TO_BE_MADE.search(sentence.text)
    begun = _GROUND.search(sentence.text)
    if made is None and begun is None and _SITE.search(sentence.text) is None and not sentence.cues("plant_noun"):
        return before
    countries = frozenset(m.id for m in sentence.of("place") if m.id is not None and len(m.id) == _CODE)
    if _WAS_OPENED.search(sentence.text) is not None:
        return Site(OPEN, countries or before.countries)
    coming = _TO_OPEN.search(sentence.text) or UNBUILT.search(sentence.text) or made
    opened = _OPENED.search(sentence.text)
    if coming is not None and (opened is None or coming.start() < opened.start()):
        return Site(COMING, countries or before.countries)
    opens = _OPENS.search(sentence.text)
    if opens is not None and (opened is None or opens.start() == opened.start()) and _is_ahead(sentence, reference):
        return Site(COMING, countries or before.countries)
    if opened is not None:
        return Site(OPEN, countries or before.countries)
    if before.state == COMING and _is_another(sentence, before):
        return NO_SITE
    told = before.state is None and _IS_TO_BE.search(sentence.text) is not None
    return Site(TOLD, countries) if told else before


def _is_ahead(sentence: Sentence, reference: date | None) -> bool:
    """Whether all times that the sentence tells are yet to begin."""
    if reference is None:
        return False
    times = [resolve_period(m.surface, reference, tense="future", relation=m.relation) for m in sentence.of("period")]
    starts = [t.start or t.end for t in times if t is not None]
    return bool(starts) and all(start is not None and start > reference for start in starts)


def _is_another(sentence: Sentence, site: Site) -> bool:
    """Whether a sentence speaks of another plant: an existing one, or one in a country not told of yet."""
    if _OTHER.search(sentence.text) is not None:
        return True
    places = [m for m in sentence.of("place") if m.id is not None and len(m.id) == _CODE]
    there = [m.id for m in places if _SITE_IN.search(sentence.before(m, 40)) is not None]
    return bool(there) and bool(site.countries) and not site.countries & set(there)
