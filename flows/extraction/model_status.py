"""Status and launch of models: on sale, planned, a concept, discontinued.

And the period in which one comes to market.
"""

import re
from dataclasses import dataclass

from flows.extraction.article import Clause, Mention, Sentence
from flows.extraction.fact import Span
from flows.extraction.stance import stance

# A car that another one is measured by.
_COMPARED_BEFORE = re.compile(
    r"(?i)\b(?:like|unlike|than|rivals?(?: to| of| for)?|rivalling|against|versus|vs\.?|as (?:large|big|"
    r"small|long|wide|much|cheap|fast) as|sizes? of|similar to|compared (?:with|to)|"
    r"compet(?:es|ing|itors?|e)(?: with| to| of| against)?|alternatives? to|answer to|proportions of|"
    r"contend with|take on|takes on|taking on|as for|basis (?:for|of)|"
    r"siblings? (?:of|to)|twins? (?:of|to)|cousins? (?:of|to)|based on|derived from|underpins|alongside "
    r"rivals|overtak(?:es|ing)|outsold|outsells|undercuts?|"
    r"up against|pitted against|challeng(?:es?|ing|ers? to)|threat to|counterparts? (?:of|to)|"
    r"(?:platform|technology|underpinnings|architecture) (?:as|with|of)|"
    r"the likes of|in the class of|same (?:price|size) as|successor (?:to|of)|replac(?:es|ing|ement for))"
    r"(?: (?:the|an?|its|their|entry|new|cheaper|similar|as))*(?: (?:[A-Z][\w'.+-]*,?(?: and| or)?(?: the)?)){0,6} \Z"
)
_COMPARED_BEHIND = re.compile(
    r"\A(?:-(?:sized?|class|like|based|rivalling|style|fighter)|'s (?:size|class)| proportions| class\b| "
    r"rivals?\b| competitors?\b| fighter| segment| dimensions)"
)
_SHOWN = re.compile(
    r"(?i)\b(?:shown|unveiled|unveils|premieres?|premiered|debuts?|debuted|presented|revealed|previewed|on "
    r"display|exhibited|on show)\b"
)
_SOLD = re.compile(
    r"(?i)\b(?:sold|on sale|went on sale|delivered|best-?sell(?:er|ers|ing)|top-selling|available (?:now|"
    r"from dealers)|in demand|out in|already (?:sells|sold|available|offered|on)|sales of|sells|sell|"
    r"handed over|registered|registrations|popular|selling|imported since|assembled since|been (?:imported|"
    r"assembled|built|sold)|able to buy|put on the (?:[A-Z]\w+ )?market|bought|taken by|offered today|"
    r"exported|launched|made up|made there|put together|"
    r"accounted for|accounts for|built|drivers of|owners of|recall(?:ed|s)?)\b"
)
_TO_COME = re.compile(
    r"(?i)\b(?:arrives?|is due|are due|due (?:in|on|by|for|early|late)|slated|scheduled|set for|earmarked|"
    r"gets to|reach(?:es)?|opens? the account|brings|joins?|follows?|comes first|kicks? off|"
    r"begins? with|starts? with|debuts (?:in|next)|goes on sale|go on sale|hits? (?:the )?(?:road|market|"
    r"showrooms)|lands?|wait until|to come|upcoming|forthcoming|expected|planned|"
    r"should be|can be had|later this year|next year|soon)\b"
)
_LAUNCH = re.compile(
    r"(?i)\b(?:launch(?:ed|es|ing)?|arriv(?:e|es|ed|al|ing)|due|scheduled|slated|set for|expected|earmarked|"
    r"planned|brings?|brought|introduc(?:ed?|es|tion|ing)|on sale|to market|showrooms|"
    r"gets to|reach(?:es|ed)?|opens? the account|comes?|came|com(?:e|ing)|start(?:s|ed)? (?:\w+ )*(?:with|"
    r"in)|began|begins|deliver(?:ies|ed|y)|join(?:s|ed)?|follow(?:s|ed)?|wait until|some time|hits?|"
    r"lands?|on the market|market launch|roll(?:s|ed)? out|debuts? in|will be (?:sold|offered|available)|"
    r"orders|priced|available|promised|next in line|on the programme|in store|gets?|receiv(?:e|es|ed)|returns?|"
    r"put on the (?:[A-Z]\w+ )?market|enters?|entered|sold since|in production|timetable|is ready|ready)\b"
)
_NO_LAUNCH = re.compile(
    r"(?i)\b(?:shown|unveiled|unveils|premieres?|presented|revealed|previewed|price|prices|specification|"
    r"reviewed|tested|road trip|tour|convoy|announced|recall|axed|discontinued|ended|seen|test)\b"
)


# A car that is put together somewhere since a day was on sale before.
_MADE = re.compile(r"\b(?:assembled|built|made|put together|produced|manufactured)\b")
# A deadline or beginning this near behind a name is the car's even without a verb ("X in Jordan from Q2").
_NEAR = 40
# A shorter sentence is an item of a list, whose tense is that of the sentence that begins the list.
_ITEM = 60
# A second verb of the same subject.
_VERB_AGAIN = re.compile(
    r"\b(?:and|but) (?=(?:now |then |also |later )?(?:will|would|is (?:to|due)|are (?:to|due)|plans|aims|wants|intends|"
    r"expects|has|have|was|were)\b)"
)
# The date of an utterance, not of what it tells.
_UTTERED = re.compile(r"(?i)\b(?:said|says|told|announced|confirmed|reported|wrote|added|showed)\b[^,;.]{0,25}\Z")


@dataclass(frozen=True, slots=True)
class Standing:
    """What one mention tells of a car's status. `weight` orders statements: an open word for it outweighs the tense."""

    status: str | None
    weight: int
    span: Span | None
    certainty: str
    doubt: Span | None


def is_compared(sentence: Sentence, mention: Mention) -> bool:
    """Whether a car is named only as the measure of another ("a rival to the X", "X-sized", "as large as an X")."""
    return (
        _COMPARED_BEHIND.match(sentence.after(mention, 20)) is not None
        or _COMPARED_BEFORE.search(sentence.before(mention, 90)) is not None
    )


def standing(sentence: Sentence, mention: Mention, group: Span, before: list[Sentence]) -> Standing:
    """The status that a mention tells.

    `before`: the sentences right before this one; a plan told there reaches what has no tense of its own.
    """
    clause = sentence.clause_at(mention.start)
    for status in ("concept", "discontinued"):
        cues = [c for c in clause.cues(f"model_status:{status}") if c.start < group[1] + 45 and c.end > group[0] - 45]
        if cues and not re.match(
            r"(?:study|prototype)s? (?:says|shows)", sentence.slice(cues[0].start, cues[0].end + 8)
        ):
            return Standing(status, 9, (cues[0].start, cues[0].end), "asserted", None)
    left, right = _statement(clause, group)
    words = sentence.slice(left, right)
    view = stance(sentence, mention.start, mention.end)
    doubt = (
        view.doubt if view.certainty == "hedged" and view.doubt is not None and _governs(view.doubt, group) else None
    )
    certainty = "hedged" if doubt is not None else "asserted"
    span = (doubt.start, doubt.end) if doubt is not None else None
    coming = _TO_COME.search(words)
    sold = _SOLD.search(words)
    cues = [*sentence.cues("plan", "future"), *(c for c in (view.plan, doubt) if c is not None)]
    if (
        view.planned
        and (view.plan is not None or doubt is not None)
        and any(left <= c.start < right for c in cues)
        and not re.search(r"(?i)\b(?:already|out in|on sale since|so far)\b", words)
    ):
        cue = view.plan or doubt
        return Standing("planned", 6, (cue.start, cue.end) if cue is not None else None, certainty, span)
    if sold is not None:
        return Standing("on_sale", 7, (left + sold.start(), left + sold.end()), certainty, span)
    if coming is not None:
        return Standing("planned", 5, (left + coming.start(), left + coming.end()), certainty, span)
    shown = _SHOWN.search(words)
    if shown is not None:
        return Standing("planned", 4, (left + shown.start(), left + shown.end()), certainty, span)
    weak = clause.cues("model_status:on_sale")
    if weak:
        return Standing("on_sale", 3, (weak[0].start, weak[0].end), certainty, span)
    if (len(sentence.text) < _ITEM or sentence.kind == "bullet") and any(s.cues("plan", "future") for s in before):
        return Standing("planned", 2, None, certainty, span)
    return Standing(None, 0, None, certainty, span)


def _statement(clause: Clause, group: Span) -> Span:
    """The part of a clause with its own verb that speaks of a car: "X sold 5,000 and | will build the Y in May"."""
    cuts = [clause.start + m.end() for m in _VERB_AGAIN.finditer(clause.text)]
    left = max([clause.start, *(cut for cut in cuts if cut <= group[0])])
    return left, min([clause.end, *(cut for cut in cuts if cut >= group[1])])


def _governs(doubt: Mention, group: Span) -> bool:
    """A hedge before the name, or as its verb right behind it ("the X could come"), not one of what follows ("the X.

    Said to use …").
    """
    return doubt.start < group[0] or doubt.start - group[1] <= 1


def launch_period(sentence: Sentence, group: Span, models: list[Mention]) -> Mention | None:
    """The period in which a car comes to market, told in its part of the sentence.

    None if another car stands nearer to it.
    """
    clause = sentence.clause_at(group[0])
    start, end = clause.start, clause.end
    # A relative clause behind the car's apposition is still about the car.
    for following in sentence.clauses:
        if following.start == end and re.match(r", (?:which|that|where|with|and (?!the ))", following.text):
            end = following.end
    stop = sentence.slice(group[1], end).find("; ")
    end = group[1] + stop if stop >= 0 else end
    candidates = [
        p
        for p in sentence.of("period")
        if start <= p.start
        and p.end <= end
        and p.granularity not in ("duration", "time")
        and not _UTTERED.search(sentence.before(p, 40))
    ]
    for period in sorted(candidates, key=lambda p: abs(p.start - group[1])):
        between = (min(group[1], period.end), max(group[0], period.start))
        if any(between[0] <= m.start and m.end <= between[1] for m in models):
            continue
        reach = sentence.slice(min(group[0], period.start), max(group[1], period.end))
        around = (
            f"{reach} {sentence.slice(max(group[1], period.end), min(end, max(group[1], period.end) + 25))}"
            if period.end <= group[0]
            else reach
        )
        lead = sentence.slice(max(start, group[0] - 45), group[0])
        told = (
            _LAUNCH.search(around)
            or _LAUNCH.search(lead)
            or (period.relation == "since" and _SOLD.search(clause.text) and not _MADE.search(clause.text))
            or (period.relation in ("from", "by") and 0 <= period.start - group[1] < _NEAR)
        )
        if told and not _NO_LAUNCH.search(around):
            return period
    return None
