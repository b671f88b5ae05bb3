"""Coreference: whom "it", "the company", "the MG owner" or "the Koreans" stand for."""

import re
from typing import TYPE_CHECKING

from flows.extraction.context.children import CHILD_OF, child_of, heads_of
from flows.extraction.context.descriptions import descriptions
from flows.extraction.context.former_latter import of_the_two
from flows.extraction.context.pairs import pair_of
from flows.extraction.context.referents import referent
from flows.extraction.context.speaking_firms import WE, speaking_firm
from flows.extraction.context.units_meant import leading_unit
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.owners import OWN_BRAND
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, may_be_subject
from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

_AND = re.compile(r" (?:and|&) ")
_WORD_BEHIND = re.compile(r"(?:['’]s?)?\W*([\w-]+)")
_OF_TWO = frozenset({"the former", "the latter"})
# How far from the beginning of a sentence its first noun stands: "The group".
_THE = 4
_PERSONAL = frozenset({"he", "she", "his", "her", "itself"})
# "The MG owner", "the parent of", "GAC's electric-car subsidiary": a member of the family stands for itself.
_PARENT = Needing(r"(?:'s?)? (?:owner|parent|parent company|parent group)\b")
# "A Kia owner in Toronto": one of many who have bought a car.
_A_DRIVER = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Ee]very|[Aa]ny|[Ee]ach|[Aa]nother)(?: [a-z]+)? \Z")
# "The X brand": where the article is about a child of X, the child.
_BADGE = Needing(rf" (?:{CHILD}|{MAKE})\b")
# "The Koreans have sold", "the Japanese will open".
_THE_PEOPLE = re.compile(r"\b[Tt]he \Z")
_VERB_NEXT = re.compile(
    r" (?:[a-z]+ly )?(?:have|had|are|were|will|want|plan|aim|expect|hope|intend|would|could|may|might|also|"
    r"now|already|sold|build|built|say|said)\b"
)
# "The American company", "no other Chinese maker".
_COMPANY = re.compile(rf" (?:[a-z][\w-]+ ){{0,2}}?(?:{FIRM}|partner|side)\b")


# "X's Spanish subsidiary", "X's Czech brand": the one of X's family that is from there.
_CHILD_ABROAD = Needing(
    rf"'s? (?:[a-z][\w-]+ )?(?P<nation>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:[a-z][\w-]+ )?(?:{CHILD}|{MAKE})\b(?! [A-Z])"
)


# "The X subsidiary": the one of X's family that is spoken of.
_SUBSIDIARY = Needing(rf" {CHILD}\b")


def stand_ins(context: "Context", clause: Clause, position: int) -> list[Subject]:
    """The subjects before an offset of a clause that are told by a pronoun, a description, their family or country."""
    sentence, found = clause.sentence, []
    phrases = [d for d in descriptions(sentence) if clause.start <= d.start < min(position, clause.end)]
    for phrase in phrases:
        told = referent(context, sentence, phrase)
        if told is not None:
            found.append(told)
    for cue in clause.cues("company_noun", "pronoun"):
        within = any(p.start <= cue.start < p.end for p in phrases)
        if cue.start >= position or within or (cue.id or "").lower() in _PERSONAL:
            continue
        stands_for = antecedent(context, sentence, cue)
        if stands_for is not None:
            found.append(Subject(stands_for, cue.start, cue.end, "coreference"))
    return found + _described(context, clause, position)


def _described(context: "Context", clause: Clause, position: int) -> list[Subject]:
    """Subjects that are told by their family or their country: "the MG owner", "GAC's subsidiary", "the American
    company".
    """
    sentence, found, vocabulary = clause.sentence, [], context.vocabulary
    for mention in clause.of("organization"):
        if mention.start >= position or mention.id is None:
            continue
        after = sentence.after(mention, 60)
        meant = leading_unit(context, sentence, mention)
        if meant is not None:
            found.append(meant)
            continue
        parents = list(vocabulary.ancestors(mention.id))
        children = [
            o
            for o in context.salience
            if o != mention.id and heads_of(context, mention.id) & {*vocabulary.ancestors(o)}
        ]
        if (
            _BADGE.match(after, of=sentence.text)
            and sentence.before(mention, 4).lower().endswith("the ")
            and context.main in children
        ):
            found.append(Subject(context.main or "", mention.start, mention.end, "child"))
        elif (
            _SUBSIDIARY.match(after, of=sentence.text)
            and sentence.before(mention, 4).lower().endswith("the ")
            and (unit := _unit_of(context, sentence, mention, children)) is not None
        ):
            found.append(Subject(unit, mention.start, mention.end, "child"))
        elif _PARENT.match(after, of=sentence.text) and parents and not _A_DRIVER.search(sentence.before(mention, 12)):
            named = [o for o in parents if o in context.salience]
            found.append(Subject((named or parents)[0], mention.start, mention.end, "parent"))
        elif OWN_BRAND.match(after, of=sentence.text):
            found.append(Subject(mention.id, mention.start, mention.end, "child"))
        elif (child := child_of(context, sentence, mention)) is not None:
            found.append(Subject(child, mention.start, mention.end, "child"))
        elif (pair := pair_of(context, sentence, mention)) is not None:
            # The word behind the name, so that it is told of the pair and not of its owner.
            word = _WORD_BEHIND.match(after)
            start, end = word.span(1) if word is not None else (0, 0)
            found.append(Subject(pair[0], mention.end + start, mention.end + end, "child"))
        elif (abroad := _child_abroad(context, sentence, mention)) is not None:
            found.append(abroad)
    for cue in clause.cues("company_noun"):
        if cue.start < position and CHILD_OF.match(sentence.after(cue, 50), of=sentence.text):
            whose = antecedent(context, sentence, cue)
            brands = [o for o in context.salience if context.kind(o) == "brand" and whose in [*vocabulary.ancestors(o)]]
            if len(brands) == 1:
                found.append(Subject(brands[0], cue.start, cue.end, "child"))
    for place in clause.of("place"):
        if place.start < position and place.label == "demonym" and _people(sentence, place):
            organization_id = _of_country(context, sentence, place)
            if organization_id is not None:
                found.append(Subject(organization_id, place.start, place.end, "country"))
    return found


def _unit_of(context: "Context", sentence: Sentence, owner: Mention, children: list[str]) -> str | None:
    """The one of an owner's family that is spoken of, else the only one that the article names before."""
    focus = context.focus(sentence)
    heads = {owner.id or "", *context.vocabulary.ancestors(owner.id or "")}
    if focus is not None and focus.organization_id != owner.id:
        return focus.organization_id if heads & set(context.vocabulary.ancestors(focus.organization_id)) else None
    named = {o for _, m, o in context.namings if m.end <= owner.start} & set(children)
    return named.pop() if len(named) == 1 else None


# How far from the beginning of its sentence the people stand that it is about: "Last year the Swedes sold".
_OPENING = 40


def leading_people(context: "Context", sentence: Sentence) -> Subject | None:
    """The maker whose countrymen a sentence begins with as its subject: "the Swedes sold 763,389 cars"."""
    named = [m.start for m in sentence.of("organization", "model")]
    limit = min([sentence.start + _OPENING, *named])
    for place in sentence.of("place"):
        if place.start < limit and place.label == "demonym" and _people(sentence, place):
            who = _of_country(context, sentence, place)
            return Subject(who, place.start, place.end, "country") if who is not None else None
    return None


def _child_abroad(context: "Context", sentence: Sentence, owner: Mention) -> Subject | None:
    """The one child of an owner that the article has named and that is from the country the words tell: "X's Spanish
    subsidiary". The arm that sells X's own cars abroad has no name, and X answers for it.
    """
    words = _CHILD_ABROAD.match(sentence.after(owner, 60), of=sentence.text)
    if words is None:
        return None
    start, end = owner.end + words.start("nation"), owner.end + words.end()
    nation = next((p.id for p in sentence.of("place") if p.start == start), None)
    heads = heads_of(context, owner.id or "")
    of_there = [
        o
        for o in dict.fromkeys(o for _, m, o in context.namings if m.end <= owner.start)
        if o != owner.id
        and nation in context.vocabulary.countries_of(o)
        and heads & set(context.vocabulary.ancestors(o))
    ]
    return Subject(of_there[0], start, end, "child") if len(of_there) == 1 else None


def _people(sentence: Sentence, place: Mention) -> bool:
    """Whether a demonym stands for a company: "the American company", "the Koreans"."""
    if any(d.start <= place.start < d.end for d in descriptions(sentence)):
        return False
    if _COMPANY.match(sentence.after(place, 50)):
        return True
    return (
        place.surface.endswith(("s", "ese", "ch", "sh"))
        and _THE_PEOPLE.search(sentence.before(place, 6)) is not None
        and (_VERB_NEXT.match(sentence.after(place, 30)) is not None)
    )


def _of_country(context: "Context", sentence: Sentence, place: Mention) -> str | None:
    """The article's organisation of a country that was named last before the words, the one in focus if it is of
    there.
    """
    named = [
        m.id
        for m in sentence.of("organization")
        if m.end <= place.start and m.id in context.salience and context.country(m.id or "") == place.id
    ]
    if named:
        return named[-1]
    focus = context.focus(sentence)
    if focus is not None and context.country(focus.organization_id) == place.id:
        return focus.organization_id
    earlier = [
        m.id for s in context.article for m in s.of("organization") if m.end <= place.start and m.id in context.salience
    ]
    of_there = [o for o in earlier if o is not None and context.country(o) == place.id]
    return of_there[-1] if of_there else None


def antecedent(context: "Context", sentence: Sentence, cue: Mention) -> str | None:
    """Whom "it" or "the company" stands for: the last subject before it in the sentence, else the one in focus.

    "The brand" is a brand, "the group" and "the parent" the family's head, where the article names one.
    """
    told = _told_apart(context, sentence, cue)
    if told is not None:
        return told
    found = context.taken_up(sentence, cue.start, pronoun=cue.label == "pronoun")
    if cue.label == "pronoun" and (head := _opening(context, sentence, cue)) is not None:
        return antecedent(context, sentence, head)
    if found is None or cue.label == "pronoun":
        return found
    return of_kind(context, found, (cue.id or "").lower())


def _told_apart(context: "Context", sentence: Sentence, cue: Mention) -> str | None:
    """Whom words mean that say themselves which of several: "the latter", "we" of a speaker who is named."""
    words = (cue.id or "").lower()
    if words in WE:
        return speaking_firm(context, sentence, cue)
    return of_the_two(context, sentence, cue) if words in _OF_TWO else None


def _opening(context: "Context", sentence: Sentence, cue: Mention) -> Mention | None:
    """The words for a company that open the sentence of a pronoun, where nobody is named between: "The group cut 5,800
    jobs, bringing its workforce to 242,000".
    """
    nouns = [n for n in sentence.cues("company_noun") if n.start - sentence.start <= _THE and n.end <= cue.start]
    named = [m for m in sentence.of("organization", "model") if m.start < cue.start]
    return nouns[0] if nouns and not named else None


def taken_up(context: "Context", sentence: Sentence, position: int, *, pronoun: bool) -> str | None:
    """The subject that words at an offset take up: the last one before them in the sentence, else the one in focus."""
    earlier = [
        (m.start, m.end, m.id if m.kind == "organization" else context.brand_of(m))
        for m in sentence.of("organization", "model")
        if m.end <= position
        and may_be_subject(sentence, m, context.vocabulary)
        and (not sentence.after(m, 2).startswith("'s") or _has_office(sentence, m) or _is_told_of(sentence, m))
    ]
    for phrase in descriptions(sentence):
        told = referent(context, sentence, phrase) if phrase.end <= position else None
        if told is not None and told.rule == "description":
            earlier.append((phrase.start, phrase.end, told.organization_id))
    found = sorted((a, b, o) for a, b, o in earlier if o is not None and is_actor(o, context.vocabulary))
    while len(found) > 1 and _AND.fullmatch(sentence.slice(found[-2][1], found[-1][0])):
        # "X & Y, for its part": of several the first.
        found.pop()
    focus = context.focus(sentence)
    last = context.last(sentence)
    if pronoun and not found and last is not None:
        # A pronoun takes up the subject of the sentence before, be it what the article is about or not.
        focus = last
    return found[-1][2] if found else focus.organization_id if focus is not None else context.main


# "It is X's largest purchase since 2008, when it took over Y".
_IT_IS = re.compile(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he [\w-]+) (?:is|was|will be|would be|has been|marks|marked|becomes|became) "
    r"(?:also |only )?\Z"
)


def _is_told_of(sentence: Sentence, mention: Mention) -> bool:
    """Whether something is told to be a maker's own, which goes on as what the sentence is about."""
    return _IT_IS.search(sentence.before(mention, 40)) is not None


def _has_office(sentence: Sentence, mention: Mention) -> bool:
    """Whether a firm's officer is named by it: "X's first foreign boss says the company will …"."""
    return any(0 <= cue.start - mention.end <= 30 for cue in sentence.cues("role"))


def of_kind(context: "Context", found: str, noun: str) -> str:
    """The member of an organisation's family that a noun means: a brand, or the head of them, where one is named."""
    if re.search(r"\b(?:brand|marque|label)\b", noun) and context.vocabulary.has_brands(found):
        members = [o for o in context.named if context.kind(o) == "brand" and found in context.vocabulary.ancestors(o)]
        if len(members) == 1 and context.salience[members[0]] * 4 >= context.salience[found]:
            return members[0]
        one = context.main is not None and not context.vocabulary.has_brands(context.main)
        return context.main if one and not members and context.main is not None else found
    if re.search(r"\b(?:group|parent|conglomerate|concern|holding)\b", noun):
        heads = [o for o in context.vocabulary.ancestors(found) if o in context.salience]
        return heads[-1] if heads else found
    return found
