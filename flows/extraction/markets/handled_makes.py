"""Makes that somebody else builds or sells in a country: "Astana Motors assembles X, Y and Z there"."""

import re
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker, may_be_subject
from flows.extraction.lexicon.car_words import MANY_BODIES, ONE_BODY
from flows.extraction.lexicon.trader_words import SELL, SELLING, SELLS, SOLD, TRADER
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.sellers_and_buyers import makes_sold
from flows.extraction.wording.needed import Needing

_DOES = (
    r"(?:builds?|built|building|assembl(?:es?|ed|ing)|puts? together|makes?|produc(?:es?|ed|ing)"
    rf"|{SELL}|{SELLS}|{SOLD}|{SELLING}|retails?|retailing|markets?|marketing"
    r"|t(?:akes?|ook|aken|aking) over (?:the )?(?:sales?|distribution|imports?|importing|importation|marketing"
    r"|retailing) of"
    r"|tak(?:es?|ing) care of|took care of|act(?:s|ed|ing)? for|"
    rf"(?:is|are|was|as|remains|becomes?|became) (?:the |an? |its )?(?:(?!not\b)[a-z-]+ ){{0,2}}?(?:{TRADER}"
    r"|assembler)s? (?:of|for)|"
    r"(?:holds|held|has|with|won|wins|secured|secures|gained|landed|obtained|took over|taken over) (?:the |an? )?"
    r"(?:[a-z-]+ ){0,2}?(?:franchise|agency|rights|concession|representation"
    r"|contract|licen[cs]e)s? "
    r"(?:of|for|to))"
)
# "John Keells, importer of X in A, …": what a trader is, in apposition.
_IS = re.compile(
    rf", (?:the |an? |its )?(?:(?!former\b|one-time\b|ex-)[a-z-]+ ){{0,2}}?(?:{TRADER}|assembler)s? (?:of"
    r"|for) (?:the )?\Z"
)
_AHEAD = Needing(
    rf"(?:^|[\w'&.)] |, |\u2014 |; )(?:(?:also|now|already|currently|then|still|will|has|have|had|is|are|to|which"
    rf"|who|that|been)"
    rf" )*{_DOES} (?:(?:the|new|electric) )*"
    rf"(?:(?:brands?|marques?|cars|models|vehicles|{MANY_BODIES}) (?:of |by |from |for |such as )?)?\Z"
)


def handled(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makes that a trader or an assembler of the sentence builds or sells at the places."""
    sentence = group.sentence
    names = [_named(m, context) for m in sentence.of("organization", "model")]
    sold = makes_sold(sentence, *scope_at(sentence, group.start, group.end).own, context)
    if sold is not None:
        behind = [m for m in names if m.start > sold.start]
        return [
            Subject(m.id or "", m.start, m.end, "handled")
            for m in _listed(_named(sold, context), behind, group, context)
        ]
    told: list[list[Mention]] = []
    for index, first in enumerate(names):
        if not is_maker(first.id or "", context.vocabulary) or (
            _AHEAD.search(sentence.before(first, 70), of=sentence.text) is None
            and _IS.search(sentence.before(first, 60)) is None
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
        words = sentence.before(first, 70)
        made = _MADE.search(words) is not None or (first.kind == "organization" and _SELLS_THEM.search(words) is None)
        if before is not None and maker and made and may_be_subject(sentence, before, context.vocabulary):
            found = [before, *found]
        told.append(found)
    if told:
        # "Y, which sells X in A, has won the contract for Z in B": the last that is told before the places.
        ahead = [found for found in told if found[-1].end <= group.start]
        return [Subject(m.id or "", m.start, m.end, "handled") for m in (ahead or told[:1])[-1]]
    return _taken_up(group, context)


# "Astana Motors assembles it in X", "imports its cars": whom the words take up is handled.
_IT = Needing(
    rf"(?:^|[\w'&.)] |, )(?:(?:also|now|already|currently|then|still|has|have|had|which|who|that|been) )*{_DOES} "
    rf"(?P<it>it|them|the (?:[\w-]+ )?(?:brand|marque|car|model|{ONE_BODY})s?"
    r"(?:'s (?:cars|models|vehicles|range|line-up))?|(?:its|their) (?:[a-z-]+ )?(?:cars|models|vehicles|range|line-up))"
    r"(?= (?:in|at|to|for|into|across|from|there|here|since|under|and)\b|[,.;]|\Z)"
)


_TRADES = re.compile(r"\b(?:look\w* after|tak\w+ care|took care|import\w*|distribut\w*|represent\w*)\b")
_FOR_OTHERS = re.compile(rf"\b(?:assembl\w+|puts? together)\b|{_TRADES.pattern}")


def _taken_up(group: PlaceGroup, context: Context) -> list[Subject]:
    """The make whose cars a trader or an assembler, who is no maker himself, builds or sells at the places by words
    that take them up.
    """
    sentence = group.sentence
    words = _IT.search(sentence.text, of=sentence.text)
    if words is None:
        return []
    start, end = sentence.start + words.start("it"), sentence.start + words.end("it")
    names = [m for m in sentence.of("organization", "model") if m.end <= start]
    if len(names) != 1 or not scope_at(sentence, group.start, group.end).wide[0] <= start:
        return []
    maker = is_maker(_named(names[0], context).id or "", context.vocabulary)
    if names[0].end > start or (maker and _FOR_OTHERS.search(words[0]) is None):
        return []
    own = [Subject(names[0].id or "", names[0].start, names[0].end, "handled")] if maker else []
    if _TRADES.search(words[0]) is not None:
        own = []
    last = context.article.before(sentence)[-1:]
    told = [_named(m, context) for s in last for m in s.of("organization", "model")]
    makes = [m for m in told if is_maker(m.id or "", context.vocabulary)]
    if not makes:
        focus = context.focus(sentence)
        make = focus.organization_id if focus is not None else ""
        if not is_maker(make, context.vocabulary) or make == names[0].id:
            return []
        return [*own, Subject(make, start, end, "handled")]
    free = [m for m in makes if may_be_subject(last[0], m, context.vocabulary)] or makes
    return [*own, Subject(free[0].id or "", start, end, "handled")]


# Whoever builds another's car in a country is there as well; for whoever sells one the car's make is.
_MADE = re.compile(r"\b(?:buil(?:d|t)|assembl|ma(?:k|de)|produc|put)\w*(?: [a-z]+)*,? \Z")
_SELLS_THEM = re.compile(
    rf"\b(?:{SELL}|{SELLS}|{SOLD}|{SELLING}|market(?:s|ing)?|retail\w*)(?: (?:the|new|electric))* \Z"
)


def _named(mention: Mention, context: Context) -> Mention:
    """A maker's mention; that of a car as one of its make."""
    return mention if mention.kind == "organization" else replace(mention, id=context.brand_of(mention))


# Somebody of whom nothing but the name is known, or a trader by what it is.
_SOMEBODY = re.compile(rf"(?:[A-Z][\w&'.-]+ (?:[A-Z][\w&'.-]+ )*|\b(?:{TRADER}|trader|group) )")


# "… X and Y cars in Z": they are the object, and end it.
_THERE = re.compile(
    rf"(?:(?:'s?)?(?: [a-z-]+)? (?:cars|vehicles|models|{MANY_BODIES}|brands?|marque|EVs|range))?(?:,? (?:in"
    r"|at|near|outside|there|here|for|on|from|under|since|alongside|as well as)\b|[.,;]|\Z|,? and [A-Z])"
)


def _acts(sentence: Sentence, make: Mention) -> bool:
    """Whether somebody stands before a make who is no place."""
    found = _SOMEBODY.search(sentence.slice(sentence.start, make.start))
    if found is None:
        return False
    start, end = sentence.start + found.start(), sentence.start + found.end()
    return not any(p.start < end and start < p.end for p in sentence.of("place"))


# "The X and the Y", "X, Y and Z": what a list of makes or of their cars is joined by.
_AND = re.compile(r"(?: \(|\),? (?:and )?|,? and |, | & |/)(?:(?:the|its|their|an?) )?")


def _listed(
    first: Mention, others: "list[Mention] | tuple[Mention, ...]", group: PlaceGroup, context: Context
) -> list[Mention]:
    found = [first]
    for mention in others:
        if not is_maker(mention.id or "", context.vocabulary):
            break
        if _AND.fullmatch(group.sentence.slice(found[-1].end, mention.start)) is None:
            break
        found.append(mention)
    return found
