"""Numbers that go on with what the text has just counted: new ones, who is to sell the make, jobs that will go."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import COUNTS, Figure
from flows.extraction.metrics.outlet_network import spots_counted
from flows.extraction.metrics.topics import ANOTHER, Topic
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

# "Thirteen new ones will be introduced"; "a hundred are conceivable by 2027".
_NEW_ONES = Needing(r" (?:all-)?(?:new|further|additional|more|other|electric|such) ones?\b")
# "Twelve dealers sell it. Nine more sign up before the summer".
_MORE_FOLLOW = Needing(
    r" (?:more|others)(?: of them)? (?:sign|join|open|follow|come|are|will|should|would|get|go|begin|start|arrive)\b"
)
_ADDED_TO = frozenset({"outlet_count", "new_outlet_count", "market_count", "new_market_count"})
_LAUNCHED_AFTER = re.compile(
    r"[^,;.]{0,40}\b(?:introduced|launched|unveiled|brought|appear|presented|arrive|come|debut|follow|shown)\b"
)

# "Another twenty will be added by Christmas", "a further dozen around the capital is to be ready by then".
_ANOTHER = Needing(
    rf"(?:\A|[,;:] |\b(?:and|but|with|while) )\W*(?:[Aa]nother|[Aa] further|[Aa]n (?:additional|extra)"
    rf"|[Ff]urther){ABOUT} \Z"
)
# "Wants to open another five", "adding a further 20".
_OPENS_ANOTHER = Needing(
    r"\b(?:open|add|appoint|establish|recruit|inaugurat|launch|sign up|set up|hir|creat)(?:e|es|s|ed|ing)?"
    rf" (?:{ANOTHER}|further){ABOUT} \Z"
)
_DOES = re.compile(
    r"(?: (?!and\b|or\b|cars\b|people\b)[\w'-]+){0,4}? (?:are|is|were|was|will|would|should|could|may|might"
    r"|must|shall|have|has|had|to (?:be|open|follow|come|join|start)|due|planned"
    r"|(?:join|open|follow|come|came|start|sign)(?:s|ed)?)\b"
)
# "Salespeople are wanted: 1,500 more are to be recruited".
_HIRED = Needing(
    r"(?: more| others| further)? (?:(?:are|is|were|will|would|should|could|have|had|has|been|being|now|also|to|be"
    r"|soon|later) )+(?:recruited|hired|taken on|employed|engaged|wanted|needed|sought)\b"
)
# "Eight are in the works": none of those that are there.
_IN_THE_MAKING = Needing(
    r" (?:are|is|were) (?:already |now |currently |still )?(?:in the (?:works|making|pipeline|planning stage)"
    r"|under construction|being (?:built|set up|prepared|fitted out)|on (?:the|their|its) way|in preparation"
    r"|in planning|nearing completion|about to open)\b"
)

# "12 dealers. About 100 are to sell it by then": so many shops.
_SELL_IT = re.compile(
    r" (?:(?:will|would|should|are to|is to|could|may|are due to|are expected to|now|already|also"
    r"|then) )*(?:be selling|sell|carry"
    r"|stock|offer|handle|represent|look after) (?:it|the (?:brand|marque|cars?|make|range|vehicles?|newcomer)"
    r"|its (?:cars|vehicles|models))\b"
)


def of_shops(figure: Figure, topic: Topic) -> Figure | None:
    """So many who sell the make, where shops were counted before; null where it is told of none."""
    head = figure.number.start - figure.sentence.clause_at(figure.number.start).start < _HEAD
    bare = figure.noun is None and figure.number.label == "cardinal" and (figure.number.value or 0) <= _MOST_SHOPS
    if (
        topic.metric not in ("outlet_count", "new_outlet_count")
        or not (head and bare)
        or not _SELL_IT.match(figure.after)
    ):
        return None
    return replace(figure, metric="outlet_count", carried=True, reason=None)


_HEAD, _MOST_SHOPS = 14, 3000


# "Fears for 3,500 jobs. The company speaks of 1,600 that will go".
_THAT_GO = re.compile(
    r"(?: more| others)?(?: of (?:them|these|those|whom))? (?:(?:(?:that|who|which) )?(?:will|would|should|must|are to"
    r"|have to|are due to|could|may)(?: now| also| soon)?(?: have to)? (?:go|leave|disappear|vanish|lose their (?:jobs?"
    r"|work|posts)|be (?:cut|axed|shed|lost|laid off|scrapped|let go|made redundant|dismissed))"
    r"|(?:(?:have )?lost their (?:jobs?|work|posts)|(?:were|have been) (?:laid off|let go|made redundant|dismissed)))\b"
)


def of_jobs(figure: Figure, told: list[Figure], topic: Topic) -> Figure | None:
    """So many jobs that go, where jobs were counted before; null where it is told of none."""
    last = next((f.metric for f in reversed(told) if f.metric is not None), topic.metric)
    bare = figure.noun is None and figure.number.label == "cardinal" and figure.number.kind == "number"
    if last not in ("jobs", "job_cuts") or not bare or not _THAT_GO.match(figure.after):
        return None
    return replace(figure, metric="job_cuts", carried=True, reason=None)


def new_ones(figure: Figure, topic: Topic) -> Figure | None:
    """So many "new ones": of what was counted last, or models where they are to be launched; null where it is told of
    none.
    """
    if figure.metric is not None or figure.noun is not None or figure.number.label != "cardinal":
        return None
    spots = spots_counted(figure.after) if topic.metric in ("outlet_count", "new_outlet_count") else None
    if spots is not None:
        return replace(figure, metric=spots, carried=True, reason=None)
    if _of_people(figure):
        return replace(figure, metric="jobs", carried=True, reason=None)
    if _follow_a_shop(figure):
        return replace(figure, metric="new_outlet_count", carried=True, reason=None)
    if topic.metric in _ADDED_TO and _MORE_FOLLOW.match(figure.after, of=figure.sentence.text):
        return replace(figure, metric=f"new_{topic.metric.removeprefix('new_')}", carried=True, reason=None)
    if _are_added(figure) and (topic.metric in COUNTS or topic.metric == "jobs"):
        added = f"new_{topic.metric.removeprefix('new_')}"
        return replace(figure, metric=added if added in COUNTS else topic.metric, carried=True, reason=None)
    if _NEW_ONES.match(figure.after, of=figure.sentence.text) is None:
        return None
    if topic.metric in COUNTS:
        return replace(figure, metric=f"new_{topic.metric.removeprefix('new_')}", carried=True, reason=None)
    launched = _LAUNCHED_AFTER.match(figure.after) is not None
    return replace(figure, metric="new_model_count", carried=True, reason=None) if launched else None


def _follow_a_shop(figure: Figure) -> bool:
    """Whether so many more follow the shop that the sentence has told of: "opened a store in A; two more are due"."""
    if _MORE_FOLLOW.match(figure.after, of=figure.sentence.text) is None or (figure.number.value or 0) > _MOST_SHOPS:
        return False
    nouns = [
        c
        for c in figure.sentence.cues("outlet_noun", "charger_noun", "plant_noun", "model_noun", "job_noun")
        if c.end <= figure.number.start
    ]
    return bool(nouns) and max(nouns, key=lambda c: c.end).label == "outlet_noun"


def _are_added(figure: Figure) -> bool:
    """Whether so many are told as a further few, or as such that are still being made."""
    if (figure.number.value or 0) > _MOST_SHOPS:
        return False
    text = figure.sentence.text
    another = _ANOTHER.search(figure.before, of=text) is not None and _DOES.match(figure.after) is not None
    another = another or _OPENS_ANOTHER.search(figure.before, of=text) is not None
    return another or _IN_THE_MAKING.match(figure.after, of=text) is not None


def _of_people(figure: Figure) -> bool:
    """Whether so many are hired, of the people that the sentence has named before."""
    sentence = figure.sentence
    if _HIRED.match(figure.after, of=sentence.text) is None:
        return False
    nouns = [c for c in sentence.cues("job_noun", "outlet_noun", "model_noun") if c.end <= figure.number.start]
    return bool(nouns) and nouns[-1].label == "job_noun"
