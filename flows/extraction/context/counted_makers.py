"""Counted makers: "all three", "the trio", "all four brands" for as many makers as were named last."""

from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import JOINED, is_maker, may_be_subject
from flows.extraction.lexicon.company_words import FIRMS
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

_COUNTS = {"three": 3, "four": 4, "five": 5, "six": 6, "trio": 3, "quartet": 4, "quintet": 5}
# What they do follows, or what they are; "all three plants" and "the three models" are no makers.
_DO = (
    r"(?:(?:already|also|now|still|then|again|today|currently|each|have|had|has|are|were|is|was|will|would|could"
    r"|can|may"
    r"|might|should|must|do|did|does|sells?|builds?|makes?|wants?|plans?|saw|sees?|lost|loses?|won|wins?|rose"
    r"|rises?|fell"
    r"|falls?|cut|cuts|put|puts|took|takes?|held|holds?|counts?|offers?|imports?|assembles?|produces?|runs?|ran"
    r"|operates?"
    r"|expects?|aims?|hopes?|came|comes?|went|go|goes|got|gets?|uses?|delivers?|exports?|ships?|faces?|needs?"
    r"|shares?|built"
    r"|sold|made|kept|keeps?|grew|grows?|employs?|stays?|remains?|began|begins?|left|leaves?)\b|[a-z]+ed\b)"
)
_COUNTED = Needing(
    rf"\b(?:[Aa]ll (?P<all>three|four|five|six)|[Tt]he (?P<the>three|four|five|six))"
    rf"(?: of (?:them|these|those)\b|(?: [\w-]+)? {FIRMS}\b|(?= {_DO}))|\b[Tt]he (?:[a-z]+ )?(?P<word>trio|quartet"
    rf"|quintet)\b"
)
# So many sentences back those who are counted were named at most.
_BACK = 4


def counted_makers(context: "Context", sentence: Sentence, left: int, right: int) -> list[Subject]:
    """The makers that words between two offsets of a sentence count, where just as many were named before them."""
    words = _COUNTED.search(sentence.slice(left, right), of=sentence.text)
    if words is None:
        return []
    start, end = left + words.start(), left + words.end()
    count = _COUNTS[words["all"] or words["the"] or words["word"]]
    listed = _listed(context, start, sentence, count)
    if listed:
        return [Subject(o, start, end, "pair") for o in listed]
    makers: list[str] = []
    for named, mention, organization_id in reversed(context.namings):
        if mention.end > start:
            continue
        if sentence.index - named.index > _BACK or len(makers) == count:
            break
        free = mention.kind == "organization" and may_be_subject(named, mention, context.vocabulary)
        if free and organization_id not in makers and is_maker(organization_id, context.vocabulary):
            makers.append(organization_id)
    if len(makers) != count:
        return []
    return [Subject(o, start, end, "pair") for o in reversed(makers)]


def _listed(context: "Context", position: int, sentence: Sentence, count: int) -> list[str]:
    """The last list of just so many makers before an offset: "X, Y and Z"."""
    near = [n for n in context.namings if n[1].end <= position and sentence.index - n[0].index <= _BACK]
    runs: list[list[str]] = []
    last: tuple[Sentence, Mention, str] | None = None
    for named, mention, organization_id in near:
        if last is not None and last[0] is named and JOINED.fullmatch(named.slice(last[1].end, mention.start)):
            runs[-1].append(organization_id)
        else:
            runs.append([organization_id])
        last = (named, mention, organization_id)
    fitting = [r for r in runs if len(r) == count and all(is_maker(o, context.vocabulary) for o in r)]
    return fitting[-1] if fitting else []
