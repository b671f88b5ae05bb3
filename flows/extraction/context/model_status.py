"""Status of models: on sale, planned, a concept, discontinued."""

import re
from dataclasses import dataclass

from flows.extraction.context.list_items import is_item
from flows.extraction.context.model_ends import ended
from flows.extraction.context.plan_reach import reaches
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.showing_words import SHOWN, SHOWS
from flows.extraction.grammar.stance import stance
from flows.extraction.wording.needed import Needing

# "Figures showed the X ahead": they show no car.
_NO_SHOWER = re.compile(
    r"(?i)\b(?:figures|data|tests?|statistics|surveys?|polls?|registrations|results|study|studies|numbers|research) \Z"
)
_SHOWN = re.compile(
    rf"(?i)\b(?:shown|show(?:s|ed) (?:off )?(?:the|its|their|two|three)|premieres?|debuts?|{SHOWS}|{SHOWN})\b"
    # "On show in X's stores", "displays it at dealers": it is sold there.
    r"(?![^.;,]{0,40} (?:in|at|by) (?:(?:its|their|the|all|[\w-]+'s?) )?(?:[\w-]+ )?(?:stores?|showrooms?|dealers"
    r"|dealerships?)\b)"
)
SOLD = Needing(
    r"(?i)\b(?:can be (?:had|bought|ordered) (?:now|at once|today|immediately|already|straight away|right away)|"
    r"sold|(?<!goes )(?<!go )(?<!be )(?<!going )on sale|went on sale|delivered|"
    r"best-?sell(?:er|ers|ing)|top-selling|available (?:now|since|"
    r"from dealers)|in demand|out in|already (?:sells|sold|available|offered|on)|sales of|sells|sell|"
    r"handed over|registered|registrations|popular|selling|imported since|assembled since|been (?:imported|"
    r"assembled|built|sold)|able to buy|put on the (?:[A-Z]\w+ )?market|bought|taken by|offered today|"
    r"exported|launched|made up|made there|put together|"
    r"accounted for|accounts for|reached (?:the )?(?:showrooms|dealers|customers|buyers|market)|"
    r"(?:hit|hits) the (?:road|roads|market|showrooms) (?:last|this|in|on)|built|drivers of|owners of|recall(?:ed"
    r"|s)?)\b"
)
_TO_COME = Needing(
    r"(?i)\b(?:arrives?|(?:is|are) (?:then |also |both )?coming(?! (?:from|out|off|in (?:first|second|last))\b)"
    r"|is due|are due"
    r"|due (?:in|on|by|for|early|late)|slated|scheduled|set for|earmarked|"
    r"gets to|reach(?:es)?|opens? the account|brings(?! in)|joins?|follows?|comes first|kicks? off|"
    r"begins? with|starts? with|debuts (?:in|next)|go(?:es)? on sale(?![^,.;]{0,40} today)|hits? "
    r"(?:the )?(?:road|market|"
    r"showrooms)|(?<!the )(?<!this )(?<!of )lands?|wait until|to come|upcoming|forthcoming|expected|planned|"
    r"should be|can be had|later this year|next year|soon|gets (?:the|an?|its)|appears?|returns to|next up|"
    r"(?:goes|go|enters?) (?:into )?(?:series )?production(?! (?:today|now))|"
    r"next in line|on its way|announced for|pencilled in|confirmed for|"
    r"comes (?:to|next|by|later|in (?:early|late|mid|spring|summer|autumn|winter|january|february|march|april|may"
    r"|june|july"
    r"|august|september|october|november|december|20\d\d|the (?:first|second|third|fourth|spring|summer|autumn|new)))|"
    r"(?:after that|then|next|later) comes?|turn of the|(?:is|are) joined (?:in|next|by)|"
    r"(?:wants?|hopes|aims|intends) (?:(?:to (?:have|see|get) )?(?:the|its|both) )[^,;.]{2,40} "
    r"(?:in|into|with|on) [^,;.]{0,30}(?:showrooms|dealers|customers|roads|market|sale)|"
    r"(?:bookings|reservations|order books|orders) (?:for \w[\w ]{1,20} )?open)\b"
)
# "Might be made there".
_TO_BE = re.compile(r"\b(?:may|might|could|will|would|should|is to|are to) (?:also |soon |then |one day |only )?be \Z")
# What has come already, whatever else is planned.
_OUT = re.compile(
    r"(?i)\b(?:already|out in|on sale since|so far)\b|"
    r"(?<!be )(?<!being )\blaunched (?:in|on|last|this|earlier|only|just) (?!20\d\d\b)"
)
# A second verb of the same subject.
_VERB_AGAIN = Needing(
    r", (?:and|while|but) (?=(?:bookings|orders|sales|deliveries|reservations|production|exports)\b)|"
    r"\b(?:and|but) (?=(?:now |then |also |later )?(?:will|would|should|could|may|might|is (?:to|due)|are (?:to|due)|"
    r"plans|aims|wants|intends|expects|has|have|was|were)\b)|"
    r"\b(?:as|when|while) (?=(?:it|they|the (?:company|brand|maker|carmaker|firm)) (?:launched|unveiled|presented|"
    r"introduced|showed)\b)"
)
_NOW = Needing(
    r"(?i)\b(?:remains?(?= in\b|[.,;]|$)|at present|currently|today|so far|come from there|(?:is|are) (?:also |"
    r"already |now )?(?:made|produced)"
    r"|(?:builds|assembles|produces|manufactures) (?:the|its|both|all|[A-Z0-9]))\b"
)
# What is already there, whatever is planned with it: it is made, sold, moved, or given up one day.
_THERE = Needing(
    r"(?i)\b(?:keeps? (?:on )?(?:build|mak|sell|assembl|produc|offer|export|import)ing|"
    r"(?:continues?|go(?:es)? on) (?:to (?:build|make|sell|assemble|produce|offer)|(?:build|mak|sell|assembl|"
    r"produc)ing)|"
    r"(?:the|its|their|['’]s) (?:full|whole|entire|current|existing|complete) (?:[\w-]+ ){0,2}?(?:line-?up|range"
    r"|portfolio)(?=:| of | with | from )|"
    r"featuring (?:the|its|all) [^,;:]{0,40}?(?:line-?up|range|portfolio)\b|"
    r"top[- ]sellers?|best-?sellers?|best-selling|found [\d,.]+ (?:\w+ ){0,2}(?:buyers|"
    r"customers|owners|takers)|"
    r"selling more|(?:is|are|remains?) still (?!going up|under construction|being (?:built|developed|tested)"
    r"|to (?:come|be)|in development|a (?:secret|study|prototype|concept)|unnamed|years? away|months away|some)"
    r"|(?:continues?|continued|continue) to be|go(?:es)? on "
    r"being|keeps? on being|"
    r"stays? in production|production (?:of|for) [^,;.]{2,90} (?:is|are|has been) (?:now |already |fully |well )?"
    r"(?:under ?way|(?:up and )?running)|"
    r"on sale (?:only )?(?:until|till|while)|(?:will )?cease to be|until dealers|output of|(?:people|workers"
    r"|employees) (?:make|build)|"
    r"(?:currently|now|at present|today) (?:made|built|sold|makes|builds|sells)|transfers?|"
    r"the last(?! (?:quarter|months?|weeks?|years?|days?|half|decade|time|two|three|few|of the)\b)|last (?:one"
    r"|example)|"
    r"cheaper from|made for local|for the local market|so far (?:made|built|assembled|produced)"
    r"|(?:made|built|assembled|produced) (?:in|at) [^,;]{2,40} (?:until now|so far|up to now)"
    r"|hitherto|existing(?! (?:works|plants?|factor|sites?|lines?"
    r"|network|dealers|facilit|platform|architecture|halls?))|begin to assemble|start assembling|"
    r"will assemble|be (?:locally )?assembled (?:from kits|locally|here|there))\b"
)


# "The X will be joined by a pickup in 2027": the other is to come.
JOINED_BY = re.compile(
    r" (?:(?:(?:will|is to|is going to|should|would) (?:soon |then |also )?be|is|was|has been) "
    r"(?:joined|accompanied|flanked|complemented|supplemented) by"
    r"|(?:gets|got|has|will get|is to get|will have) an? (?:[a-z]+ )?(?:sister|brother|sibling|companion|stablemate))\b"
)
# "Will be built beside the X and the Y", "joins the X": what a car comes to is there, as far as that goes.
_NAME = r"(?:[A-Z\d][\w.+-]*(?: [A-Z\d][\w.+-]*){0,2})"
_BESIDE = Needing(
    r"\b(?:besides?|next to|in addition to|on top of|(?:will )?(?:join|complement|succeed)s?)"
    rf" (?:(?:the|its|their|[A-Z][\w&-]*'s) (?:[a-z-]+ ){{0,2}})?(?:{_NAME}(?:, | and )(?:the )?){{0,3}}"
    r"(?:[A-Z][\w&-]* )?\Z"
)
# "Deliveries of the X begin in Portugal in May".
_BEGINS = Needing(r"\b(?:[Dd]eliveries|[Ss]ales|[Hh]andovers|[Oo]rders) (?:of|for) [^,;.]{2,50} (?:begin|start)s? ")


@dataclass(frozen=True, slots=True)
class Standing:
    """What one mention tells of a car's status. `weight` orders statements: an open word for it outweighs the tense."""

    status: str | None
    weight: int
    span: Span | None
    certainty: str
    doubt: Span | None


# "The X, previewed by a concept": the car itself is none.
_PREVIEWED = re.compile(r"\b(?:previewed|foreshadowed|announced|inspired|based|modelled|derived) (?:by|on|from|in) ")
# "Sells the X at prices aimed at rivals": whom a car is meant for or against, and no plan.
_AIMED_AT = re.compile(r"aim(?:ed|s) at\b")


def is_beside(sentence: Sentence, mention: Mention) -> bool:
    """Whether a car is named as one that is there already, to which another one comes."""
    clause = sentence.clause_at(mention.start)
    return _BESIDE.search(sentence.slice(clause.start, mention.start), of=sentence.text) is not None


def standing(sentence: Sentence, mention: Mention, group: Span, before: list[Sentence]) -> Standing:
    """The status that a mention tells.

    `before`: the sentences right before this one; a plan told there reaches what has no tense of its own.
    """
    clause = sentence.clause_at(mention.start)
    for status in ("concept", "discontinued"):
        cues = [
            c
            for c in clause.cues(f"model_status:{status}")
            if c.start < group[1] + 45
            and c.end > group[0] - 45
            and not _PREVIEWED.search(sentence.slice(group[1], max(c.start, group[1])))
        ]
        if cues and not re.match(
            r"(?:study|prototype)s? (?:says|shows)", sentence.slice(cues[0].start, cues[0].end + 8)
        ):
            return Standing(status, 9, (cues[0].start, cues[0].end), "asserted", None)
    gone = ended(sentence, mention.start)
    if gone is not None:
        return Standing("discontinued", 9, gone, "asserted", None)
    left, right = statement_about(clause, group)
    words = sentence.slice(left, right)
    view = stance(sentence, mention.start)
    doubt = (
        view.doubt if view.certainty == "hedged" and view.doubt is not None and _governs(view.doubt, group) else None
    )
    certainty = "hedged" if doubt is not None else "asserted"
    span = (doubt.start, doubt.end) if doubt is not None else None
    there = _THERE.search(words, of=sentence.text) or JOINED_BY.match(sentence.slice(group[1], right))
    if there is not None and certainty == "asserted":
        at = left if there.re is not JOINED_BY else group[1]
        return Standing("on_sale", 7, (at + there.start(), at + there.end()), certainty, span)
    if is_beside(sentence, mention):
        return Standing(None, 0, None, certainty, span)
    begins = _BEGINS.search(words, of=sentence.text)
    if begins is not None:
        return Standing("planned", 6, (left + begins.start(), left + begins.end()), certainty, span)
    name = sentence.slice(mention.start, mention.end)
    coming = _TO_COME.search(words.replace(name, "x" * len(name))) if _TO_COME.possible(sentence.text) else None
    sold = SOLD.search(words, of=sentence.text)
    cues = [*sentence.cues("plan", "future"), *(c for c in (view.plan, doubt) if c is not None)]
    cue = view.plan or doubt
    if (
        view.planned
        and cue is not None
        and any(left <= c.start < right for c in cues)
        and reaches(sentence, cue, group)
        # "X, which delivered 8,124 Ys in May, plans to build more": neither tells of the other.
        and not sentence.is_aside_of(mention.start, cue.start)
        and not sentence.is_aside_of(cue.start, mention.start)
        and not (sold is not None and cue.start >= group[1] and _AIMED_AT.match(sentence.slice(cue.start, cue.end + 4)))
        and not _OUT.search(words)
    ):
        return Standing("planned", 6, (cue.start, cue.end), certainty, span)
    if sold is not None and (modal := _TO_BE.search(words[: sold.start()])) is not None:
        return Standing("planned", 5, (left + modal.start(), left + sold.end()), certainty, span)
    if sold is not None:
        return Standing("on_sale", 7, (left + sold.start(), left + sold.end()), certainty, span)
    if coming is not None:
        return Standing("planned", 5, (left + coming.start(), left + coming.end()), certainty, span)
    shown = _SHOWN.search(words)
    if shown is not None and _NO_SHOWER.search(words[: shown.start()]) is None:
        return Standing("planned", 4, (left + shown.start(), left + shown.end()), certainty, span)
    weak = clause.cues("model_status:on_sale")
    if weak:
        return Standing("on_sale", 3, (weak[0].start, weak[0].end), certainty, span)
    now = _NOW.search(words, of=sentence.text)
    if now is not None:
        return Standing("on_sale", 3, (left + now.start(), left + now.end()), certainty, span)
    if is_item(sentence, mention) and any(s.cues("plan", "future") for s in before):
        return Standing("planned", 2, None, certainty, span)
    return Standing(None, 0, None, certainty, span)


# "Ingolstadt, where the X is made, is to get another car": what the where-clause tells is told of the X.
_WHERE = Needing(r", where [^,;]*(?=[,;.])")


def where_clause(sentence: Sentence, position: int) -> Span | None:
    """The where-clause that an offset lies in."""
    for found in _WHERE.finditer(sentence.text):
        if sentence.start + found.start() <= position < sentence.start + found.end():
            return sentence.start + found.start(), sentence.start + found.end()
    return None


# "The plant in which it made its first X is to close": what has been done with a car there.
_IN_WHICH = Needing(
    r"\b(?:in|at|on|from|with) which (?:[\w&.'’-]+ ){1,4}?(?:\w+ed|made|built|began|sold|brought|won|got|has|have"
    r"|had)\b"
)
_MAIN_VERB = re.compile(r"[,;.]|\b(?:is|are|was|were|will|would|should|could|may|might|can|must)\b")
# "The X costs less than the Y will": what is told of the measure.
_THAN = Needing(r"\bthan\b")


def statement_about(clause: Clause, group: Span) -> Span:
    """The part of a clause with its own verb that speaks of a car: "X sold 5,000 and | will build the Y in May"."""
    relative = where_clause(clause.sentence, group[0]) or _done_there(clause, group)
    if relative is not None and group[1] <= relative[1]:
        return relative
    cuts = [clause.start + m.end() for m in _VERB_AGAIN.finditer(clause.text)]
    left = max([clause.start, *(cut for cut in cuts if cut <= group[0])])
    measures = [clause.start + m.start() for m in _THAN.finditer(clause.text)]
    return left, min([clause.end, *(cut for cut in [*cuts, *measures] if cut >= group[1])])


def _done_there(clause: Clause, group: Span) -> Span | None:
    """The relative clause of a car that tells what was done somewhere, until the verb of the main clause."""
    for found in _IN_WHICH.finditer(clause.text):
        start = clause.start + found.start()
        if start < group[0]:
            end = _MAIN_VERB.search(clause.sentence.slice(group[1], clause.end))
            if _MAIN_VERB.search(clause.sentence.slice(clause.start + found.end(), group[0])) is None:
                return start, clause.end if end is None else group[1] + end.start()
    return None


def _governs(doubt: Mention, group: Span) -> bool:
    """A hedge before the name, or as its verb right behind it ("the X could come"), not one of what follows ("the X.

    Said to use …").
    """
    return doubt.start < group[0] or doubt.start - group[1] <= 1
