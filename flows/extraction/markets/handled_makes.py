"""Makes that somebody else builds or sells in a country: "Astana Motors assembles X, Y and Z there"."""

import re
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker, may_be_subject
from flows.extraction.markets.subjects_behind import LIST
from flows.extraction.wording.needed import Needing

_DOES = (
    r"(?:builds?|built|building|assembl(?:es?|ed|ing)|puts? together|makes?|produc(?:es?|ed|ing)|imports?|imported"
    r"|importing|distribut(?:es?|ed|ing)|represent(?:s|ed|ing)?|handl(?:es?|ed|ing)|sells?|sold|selling|offers?"
    r"|retails?|retailing|markets?|marketing|carr(?:y|ies|ied|ying)|stocks?)"
)
_AHEAD = Needing(
    rf"(?:^|[\w'&.)] |, )(?:(?:also|now|already|currently|then|still|will|has|have|had|is|are|to|which|who|that|been)"
    rf" )*{_DOES} (?:(?:the|new|electric) )*"
    r"(?:(?:brands?|marques?|cars|models|vehicles) (?:of |by |from |such as )?)?\Z"
)


def handled(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makes that a trader or an assembler of the sentence builds or sells at the places."""
    sentence = group.sentence
    names = [_named(m, context) for m in sentence.of("organization", "model")]
    for index, first in enumerate(names):
        if (
            not is_maker(first.id or "", context.vocabulary)
            or _AHEAD.search(sentence.before(first, 70), of=sentence.text) is None
        ):
            continue
        if first.kind == "model" and any(other.id == first.id for other in names[:index]):
            continue
        before = names[index - 1] if index else None
        if before is None and not _acts(sentence, first):
            continue
        family = context.vocabulary.family(first.id or "")
        if before is not None and (
            before.id == first.id or before.id in family or first.id in context.vocabulary.family(before.id or "")
        ):
            continue
        found = _listed(first, names[index + 1 :], group, context)
        if _THERE.match(sentence.after(found[-1], 30)) is None:
            continue
        maker = before is not None and is_maker(before.id or "", context.vocabulary)
        made = first.kind == "organization" or _MADE.search(sentence.before(first, 70)) is not None
        if before is not None and maker and made and may_be_subject(sentence, before, context.vocabulary):
            found = [before, *found]
        return [Subject(m.id or "", m.start, m.end, "handled") for m in found]
    return []


# Whoever builds another's car in a country is there as well; for whoever sells one the car's make is.
_MADE = re.compile(r"\b(?:buil(?:d|t)|assembl|ma(?:k|de)|produc|put)\w*(?: [a-z]+)*,? \Z")


def _named(mention: Mention, context: Context) -> Mention:
    """A maker's mention; that of a car as one of its make."""
    return mention if mention.kind == "organization" else replace(mention, id=context.brand_of(mention))


# Somebody of whom nothing but the name is known, or a trader by what it is.
_SOMEBODY = re.compile(
    r"(?:[A-Z][\w&'.-]+ (?:[A-Z][\w&'.-]+ )*|\b(?:importer|distributor|dealer|retailer|trader|group) )"
)


# "… X and Y cars in Z": they are the object, and end it.
_THERE = re.compile(
    r"(?:(?:'s?)?(?: [a-z-]+)? (?:cars|vehicles|models|trucks|vans|buses|brands|SUVs|EVs"
    r"|range))?(?:,? (?:in|at|there|here|for|on|from)\b|[.,;]|\Z)"
)


def _acts(sentence: Sentence, make: Mention) -> bool:
    """Whether somebody stands before a make who is no place."""
    found = _SOMEBODY.search(sentence.slice(sentence.start, make.start))
    if found is None:
        return False
    start, end = sentence.start + found.start(), sentence.start + found.end()
    return not any(p.start < end and start < p.end for p in sentence.of("place"))


def _listed(
    first: Mention, others: "list[Mention] | tuple[Mention, ...]", group: PlaceGroup, context: Context
) -> list[Mention]:
    found = [first]
    for mention in others:
        if not is_maker(mention.id or "", context.vocabulary):
            break
        if LIST.match(group.sentence.slice(found[-1].end, mention.start)) is None:
            break
        found.append(mention)
    return found
