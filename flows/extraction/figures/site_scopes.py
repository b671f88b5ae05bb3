"""Scopes of sites: where the works or the shops are that the sentences before a figure spoke of."""

import re

from flows.extraction.context.passing_places import is_passing
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.figures.figure_places import is_of_a_firm
from flows.extraction.figures.home_figures import at_home
from flows.extraction.figures.scopes_gone_on import of_the_group
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

# What stands at one spot: counted where the plant, the shop or the people are that the text has spoken of.
_OF_A_SITE = frozenset(
    {"production_capacity", "jobs", "job_cuts", "local_content", "investment", "outlet_count", "new_outlet_count"}
)
_OUTLETS = frozenset({"outlet_count", "new_outlet_count"})
# A network is that of a place spoken of just before.
_NEAR = 2
# Money is put into a place where it goes into a works.
_WORKS = re.compile(
    r"\b(?:plants?|factory|works|site|complex|facility|assembly|project|lines?|hall|expansion|phase|campus|it|there"
    r"|local)\b"
)
# "The factory has built 40,000 cars", "300,000 have left the line".
_AT_WORKS = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) (?:new |local |second |first |assembly |same )?"
    r"(?:plant|factory|works|site|complex|line|facility)\b(?! (?:of|in|at|near)\b)"
)


# "Singapore follows next year": no place of the shops or the works.
_COMES_NEXT = re.compile(
    r"(?:,? (?:and|or|as well as) [A-Z][a-z]+)? (?:follows?|(?:is|are|will|should|would)(?: be)? (?:to (?:follow"
    r"|come)|follow"
    r"|come|next|added|the next)|comes? (?:next|later|in|by)|may (?:follow|come|be added))\b"
)


# "A plan set out in Budapest".
_TOLD_THERE = re.compile(
    r"\b(?:presented|unveiled|announced|disclosed|published|set out|laid out|outlined|explained|revealed|repeated"
    r"|said|told"
    r"|speaking|spoke|signed|met|meeting)(?: [a-z]+){0,2} (?:in|at) (?:the )?\Z"
)


# "Its plant exports to Britain": where its cars go is not where it stands.
_GOES_TO = re.compile(
    r"\b(?:exports?|exported|exporting|ships?|shipped|shipping|sends?|sent)\b[^,;:.]*? to (?:the )?\Z"
)
_SOLD_IN = re.compile(
    r"\b(?:on sale|sold|sales|available|registered|registrations|delivered|deliveries|launched)\b[^,;:.]{0,20}? in"
    r" (?:the )?\Z"
)
# "Works", "to invest", "makes buses": what a sentence has that tells where something is built.
_BUILDS = re.compile(r"\b(?:plants?|factory|factories|works|assembl\w+|buil[dt]\w*|ma[dk]es?|making|invest\w*)\b")


def _comes_next(place: Mention, index: int, focus: PlaceFocus) -> bool:
    """Whether a place of an earlier sentence is only told as the next one, or as where something was told."""
    sentence = _sentence(index, focus)
    told_there = _TOLD_THERE.search(sentence.before(place, 50)) is not None
    return told_there or is_passing(sentence, place) or _COMES_NEXT.match(sentence.after(place, 60)) is not None


def _goes_to(place: Mention, index: int, focus: PlaceFocus, metric: str | None) -> bool:
    """Whether a place of an earlier sentence is only where cars are sent, or sold where jobs are lost."""
    before = _sentence(index, focus).before(place, 60)
    return _GOES_TO.search(before) is not None or (metric == "job_cuts" and _SOLD_IN.search(before) is not None)


def _sentence(index: int, focus: PlaceFocus) -> Sentence:
    return next(s for s in focus.context.article if s.index == index)


def _goes_on_worldwide(index: int, figure: Figure, focus: PlaceFocus) -> bool:
    """Whether a sentence before a figure of people tells of the whole world: they are those of the whole company."""
    if figure.metric != "jobs" or figure.sentence.cues("plant_noun"):
        return False
    between = [s for s in focus.context.article if index < s.index < figure.sentence.index]
    return any(p.id == "worldwide" for s in between for p in s.of("place"))


def site_scope(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """Where the works or the shops are that the sentences before spoke of."""
    sentence = figure.sentence
    built_there = figure.metric == "vehicle_production" and _AT_WORKS.search(sentence.text) is not None
    if (figure.metric not in _OF_A_SITE and not built_there) or at_home(figure) is not None or of_the_group(figure):
        return None
    if not all(is_of_a_firm(sentence, p) or p.label in ("abroad", "overseas") for p in sentence.of("place")):
        return None
    if (
        figure.metric == "investment"
        and not (figure.labelled or figure.site is not None)
        and _WORKS.search(sentence.text) is None
    ):
        return None
    if figure.metric == "jobs" and not speaks_of_works(figure, focus):
        # "X expands to A with a dealer. It plans to hire 4,000 people": all over the firm.
        return None
    shops = figure.metric in _OUTLETS
    of_works = not shops and _AT_WORKS.search(sentence.text) is not None
    last: Mention | None = None
    for index in sorted((i for i in focus.named if i < sentence.index), reverse=True):
        if (shops and sentence.index - index > _NEAR) or _goes_on_worldwide(index, figure, focus):
            return None
        places = [
            p
            for p in focus.named[index]
            if (shops or (len(p.id or "") == 2 and not _goes_to(p, index, focus, figure.metric)))
            and not _comes_next(p, index, focus)
        ]
        if not places:
            continue
        only = places[-1] if len({p.id for p in places}) == 1 else None
        if not of_works or _tells_of_works(index, focus):
            return only
        if only is None or (last is not None and last.id != only.id):
            # Of several countries none of which is told to have works, none is theirs.
            return None
        last = only
    return last


_WHERE_PEOPLE_WORK = Needing(
    r"(?i)\b(?:offices?|cent(?:re|er)s?|subsidiar(?:y|ies)|headquarters|studios?|hubs?|showrooms?|stores?|dealers|dealerships"
    r"|network|works|branch|arm|operations|sites?|facilit(?:y|ies)|assembl\w+|produc\w+|build\w*|manufactur\w+"
    r"|staff|teams?|outlets?|points of sale|ground|foundation|lines?|campus|plants?|factor(?:y|ies)|complex"
    r"|employ\w*|workforce)\b"
)


def speaks_of_works(figure: Figure, focus: PlaceFocus) -> bool:
    """Whether the text up to a figure speaks of works, shops or offices, where people may work."""
    read = (s for s in focus.context.article if s.index <= figure.sentence.index)
    return any(s.cues("plant_noun") or _WHERE_PEOPLE_WORK.search(s.text, of=s.text) for s in read)


def _tells_of_works(index: int, focus: PlaceFocus) -> bool:
    """Whether a sentence tells of works, or that something is built."""
    sentence = _sentence(index, focus)
    cued = bool(sentence.cues("plant_noun", "production", "production_start"))
    return cued or _BUILDS.search(sentence.text) is not None
