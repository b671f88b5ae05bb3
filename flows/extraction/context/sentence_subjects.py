"""Subjects of sentences: whom a sentence as a whole, or the part under its heading, goes on about."""

import re
from typing import TYPE_CHECKING

from flows.extraction.context.aboutness import in_use
from flows.extraction.context.coreference import leading_people
from flows.extraction.context.pairs import pair_of
from flows.extraction.context.passing_owners import is_bound, is_passing_owner
from flows.extraction.context.referents import leading_description
from flows.extraction.context.units_meant import leading_unit
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, is_source, may_be_subject
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# "Sales of X cars hit a high", "the dealers of X are happy": whose the head of the subject is.
_HEAD_OF = Needing(
    r"\W*(?:(?:In|On|By|At|After|Since|During|Until|For) [\w' -]{2,30}?,? )?(?:[Tt]he |[Aa]ll |[Tt]otal |[Gg]lobal )?"
    r"(?:[\w'-]+ ){0,2}?(?:[Ss]ales|[Dd]eliver(?:ies|y)|[Ss]hipments?|[Rr]egistrations|[Ee]xports|[Oo]rders"
    r"|[Dd]emand|[Oo]utput|[Pp]roduction|[Hh]andovers|[Ii]mports|[Dd]ealers|[Dd]ealerships|[Ss]howrooms|[Nn]etwork"
    r"|[Ss]hares?|[Rr]ange|[Ll]ine-up"
    r"|[Bb]uyers|[Oo]wners|[Rr]evenues?|[Tt]urnover|[Pp]rofits?|[Rr]esults|[Vv]olumes?|[Ww]orkforce|[Pp]ayroll"
    r"|[Dd]eclines?|[Dd]rops?|[Ff]all|[Ss]lump|[Dd]ecrease|[Dd]ownturn|[Ll]oss(?:es)?|[Gg]rowth|[Ii]ncreases?|[Gg]ains?"
    r"|[Rr]ise|[Pp]icture|[Ss]ituation|[Tt]rend|[Mm]ood|(?:[Tt]hings|[Ii]t|[Bb]usiness) (?:is|are|was|were|goes"
    r"|went|looks?|looked"
    r"|has gone|did)(?: [a-z]+){1,3})"
    r"(?: (?:in|to) (?:the )?[A-Z][\w]+)? (?:of|for|at) (?:the )?(?:new |electric )*\Z"
)


def _headed(sentence: Sentence, names: list[Mention]) -> Subject | None:
    """The maker whose sales, dealers or works are what a sentence is about, where nobody else acts in it."""
    first = names[0] if names else None
    if first is None or _HEAD_OF.match(sentence.slice(sentence.start, first.start), of=sentence.text) is None:
        return None
    return Subject(first.id or "", first.start, first.end, "subject")


def subject_of_sentence(context: "Context", sentence: Sentence, focus: Subject | None) -> Subject | None:
    """Whom a sentence leaves in focus: its subject by name or description, else whose cars or sales it is about."""
    names = [m for m in sentence.of("organization") if is_actor(m.id, context.vocabulary)]
    if sentence.kind in ("heading", "title") and len({m.id for m in names}) != 1:
        return None
    described = leading_description(context, sentence) or leading_people(context, sentence)
    for mention in names:
        if described is not None and described.start < mention.start:
            return described
        if any(o.start > mention.end and _owns(context, sentence, mention, o) for o in names):
            continue  # "X's Y entered Qatar": it is Y that the next sentence goes on about
        unit = leading_unit(context, sentence, mention)
        if unit is not None:
            return Subject(unit.organization_id, unit.start, unit.end, "subject")
        if is_passing_owner(context, sentence, mention):
            continue
        free = may_be_subject(sentence, mention, context.vocabulary) and not is_source(
            sentence, mention, context.vocabulary
        )
        if free and not in_use(sentence, mention):
            pair = pair_of(context, sentence, mention)
            return Subject(pair[0] if pair else mention.id or "", mention.start, mention.end, "subject")
    if described is not None:
        return described
    headed = _headed(sentence, names)
    if headed is not None and not (
        context.topic != headed.organization_id and is_bound(context, headed.organization_id)
    ):
        return headed
    for mention in sentence.of("model"):
        if focus is None and may_be_subject(sentence, mention, context.vocabulary) and not in_use(sentence, mention):
            return Subject(context.brand_of(mention) or "", mention.start, mention.end, "model")
    return None


def _owns(context: "Context", sentence: Sentence, owner: Mention, owned: Mention) -> bool:
    """Whether a name stands right behind that of its owner: "X's Y", "X's electric brand Y"."""
    line = context.vocabulary.ancestors(owned.id or "")
    gap = sentence.slice(owner.end, owned.start)
    return owner.id in line and re.fullmatch(r"'s? (?:(?:[a-z-]+|N?EV|SUV) ){0,3}", gap) is not None


def section_of(context: "Context", sentence: Sentence) -> Subject | None:
    """The one organisation that a heading, a list item's lead or a bare name at the head of a paragraph sets for
    what follows.
    """
    names = sentence.of("organization", "model")
    if not names or sentence.kind == "title":
        return None
    lead = names[0]
    rest = sentence.slice(lead.end, sentence.end)
    alone = lead.start - sentence.start < 4 and None is not re.match(
        r"(?:[.:]| [–—-] | \([^)]*\)[.:]?| [\w./+-]+[.:])?\s*\Z|[.:] | [–—-]+ ", rest
    )
    brands = {m.id if m.kind == "organization" else context.brand_of(m) for m in names}
    if not alone and (sentence.kind != "heading" or len(brands) != 1):
        return None
    organization_id = lead.id if lead.kind == "organization" else context.brand_of(lead)
    if not is_actor(organization_id, context.vocabulary):
        return None
    return Subject(organization_id or "", lead.start, lead.end, "section")
