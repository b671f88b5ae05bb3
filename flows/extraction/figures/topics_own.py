"""The topic's own figures: what a firm that sells or builds the cars of others earns and whom it employs, told without
a subject of its own beside what is told of those cars.
"""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.passing_owners import is_passing_owner
from flows.extraction.context.topic import sells_for_others
from flows.extraction.context.units_meant import is_whose
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_maker

# What a firm has, and not the cars that it sells.
_OF_A_FIRM = frozenset({"revenue", "profit", "rd_spending", "investment", "jobs", "job_cuts"})
# What it has where the sentence before told of it.
_ITS_OWN = frozenset({"outlet_count", "market_count"})
# "The brand", "the carmaker": no firm that sells cars.
_OF_THE_MAKER = re.compile(r"\b(?:brand|marque|badge|label|[a-z]*maker|manufacturer|automaker)\b")


def topics_own(figure: Figure, found: Subject | None, context: Context) -> Subject | None:
    """The topic in place of a maker whose cars it sells or builds; None where the maker answers for the figure."""
    topic, sentence = context.topic, figure.sentence
    if topic is None or found is None or found.organization_id == topic or figure.metric not in _OF_A_FIRM:
        return None
    named = next((m for m in sentence.of("organization") if m.start == found.start), None)
    if named is not None:
        # "Mazda sales came to 15,000 units, and turnover reached 1.3 billion dollars".
        behind = sentence.clause_at(figure.number.start).start >= named.end
        passing = behind and is_passing_owner(context, sentence, named)
        return Subject(topic, figure.number.start, figure.number.end, "topic") if passing else None
    if not sells_for_others(topic, context.vocabulary) or not is_maker(found.organization_id, context.vocabulary):
        return None
    if found.rule not in ("coreference", "focus", "subject", "main", "section"):
        return None
    words = sentence.slice(found.start, found.end) if sentence.start <= found.start < sentence.end else ""
    last = context.last(sentence)
    if _OF_THE_MAKER.search(words) is not None or (last is not None and last.organization_id == found.organization_id):
        return None
    return Subject(topic, found.start, found.end, "topic")


def tells_of_itself(figure: Figure, context: Context) -> bool:
    """Whether a figure of the topic that sells cars for others is its own, and not the brand's that an article is
    about: what a firm has, or any where headline or lead name no single maker but as whose importer it is.
    """
    topic = context.topic
    if topic is None or not sells_for_others(topic, context.vocabulary):
        return False
    last = context.last(figure.sentence)
    if figure.metric in _OF_A_FIRM or (
        figure.metric in _ITS_OWN and last is not None and last.organization_id == topic and last.rule == "subject"
    ):
        return True
    heads = [s for s in context.article if s.kind == "title"] or list(context.article)[:1]
    made = {
        context.vocabulary.family(m.id or "")
        for s in heads
        for m in s.of("organization")
        if m.id != topic and is_maker(m.id or "", context.vocabulary) and not is_whose(s, m)
    }
    return len(made) != 1
