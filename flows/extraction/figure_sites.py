"""Whether the plant that an article speaks of is there or still to come: figures told without a verb depend on it."""

from flows.extraction.article import Sentence
from flows.extraction.needed import Needing

OPEN, COMING = "open", "coming"

_SITE = Needing(
    r"\b(?:plants?|factor(?:y|ies)|works|assembly|production|lines?|site|complex|facility|gigafactory|campus)\b"
)
_OPENED = Needing(
    r"\b(?:opened|inaugurat(?:ed|es|ion)|opens (?:its|the|a)\b(?! in)|opening of|was built by|has (?:started"
    r"|begun) (?:production|assembly|making)"
    r"|(?:began|begun|started|starts) (?:production|assembly|making|building cars|up)"
    r"|production (?:has |had )?(?:began|begun|started)"
    r"|(?:rolled|came|has rolled) off|left the line|in operation|(?:is|are) (?:being |again being )?(?:made"
    r"|built|assembled|produced) (?:there|here|in|at)"
    r"|cut the ribbon|started (?:up|work)|makes?|builds?|has been (?:making|building|running)|bought|took over"
    r"|taken over|acquired)\b",
)
_TO_OPEN = Needing(
    r"\b(?:(?:will|is to|are to|should|would|could|may|might|must|due to|expected to|scheduled to|planned to"
    r"|set to) (?:then |only |not |also |again )*(?:be )?"
    r"(?:open|start|begin|go|come|built|build|rise|completed?|finished?|ready|take shape|be)|to be built"
    r"|under construction"
    r"|(?:is|are) (?:being built|rising|planned|taking shape|building|getting off the ground)|broke ground"
    r"|breaking ground|breaks? ground|ground(?:-?breaking| was broken)"
    r"|(?:puts?|putting|pours?|pouring|invests?|investing|sinks?|sinking) [^,;]{0,40} into (?:an?|the|its) "
    r"(?:new )?(?:[a-z]+ )?(?:plant|factory)"
    r"|foundation stone|plans? (?:for |to build )|planned|wants? to build|intends to build|(?:has|have) to wait"
    r"|put (?:off|back)|postponed|delayed|deferred|rescheduled|set back|pushed back"
    r"|start of production|is building|site for|decided to build|agreed to build|first cars? (?:is|are) due"
    r"|still to be built|waits? for)\b"
)


def site_after(sentence: Sentence, before: str | None) -> str | None:
    """Whether the plant spoken of runs once a sentence is read: OPEN, COMING, or as it was `before`."""
    if _SITE.search(sentence.text) is None and not sentence.cues("plant_noun"):
        return before
    coming, opened = _TO_OPEN.search(sentence.text), _OPENED.search(sentence.text)
    if coming is not None and (opened is None or coming.start() < opened.start()):
        return COMING
    return OPEN if opened is not None else before
