"""Subjecthood: whether a name in a sentence can be what the statement is about."""

import re
from functools import lru_cache

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.likened import behind_likened
from flows.extraction.grammar.owners import FORMER, OWN_BRAND, WORKS, has_named_arm, is_owned, was_theirs
from flows.extraction.grammar.subject_leads import apposed, behind_a_time, may_precede
from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE, VENTURE
from flows.extraction.lexicon.data_words import DATA, ENDING, SHOW
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.calendar_names import WEEKDAY
from flows.extraction.wording.needed import Needing

# Kinds that announce plans of their own; the others are named beside them.
_MAKERS = ("carmaker", "brand")
_NATION = (
    r"Chinese|Japanese|American|German|French|Korean|South Korean|Indian|European|US|UK|British|Italian|Swedish|"
    r"Vietnamese|Turkish|Czech|Spanish"
)
# What a firm beside another is called in front of its name: "with local partner X", "through contract manufacturer X".
_CALLED = (
    rf"(?:[a-z-]+ ){{0,2}}?(?:partner|rival|{TRADER}|supplier|investor|owner|parent|ally|joint venture"
    rf"|{FIRM})"
)
_OBLIQUE = re.compile(
    r"\b(?:(?:with|With (?:its|their)|[Ff]rom|[Ll]ike|than|[Bb]ehind|to|for|at|[Vv]ia|[Ii]ncluding|[Oo]ver|after|[Oo]f"
    r"|[Ee]xcluding"
    r"|[Aa]gainst|as|into|[Bb]etween|[Aa]mong|[Aa]longside|[Bb]esides?|[Uu]nlike|using|joining|following|owning"
    r"|[Vv]ersus|vs|[Bb]eyond|[Tt]hrough|[Oo]n|[Ii]n|[Bb]y|until|before|ahead of|such as"
    r")(?: (?:the|its|their|a|an|rivals?|both|sister|brand|[a-z]+[ -](?:owned|backed|based|listed|controlled|held|run)"
    r"|electric|EV|electric-vehicle|luxury|premium|leading|major|auto|automotive|private|largest|biggest|fellow|local|"
    rf"partner|{FIRM}|parent|[A-Z][\w-]+'s|{_NATION}))*"
    r"|(?:[Ww]ith|[Ff]rom|[Vv]ia|[Oo]f|[Aa]longside|[Bb]esides?|[Tt]hrough|[Bb]y|[Aa]t|[Ff]or)"
    rf"(?: (?:the|its|their|an?))? {_CALLED}) \Z"
)
# "With X and Y included, 10 million were sold": who is only counted in.
_COUNTED_IN = re.compile(
    r"(?:,? (?:and|&) [A-Z][\w-]+)?,? (?:all )?(?:included|excluded|counted|combined|added|on board|in tow|aside)\b"
)
# "As for X, it sold more": what follows is told of X.
_AS_FOR = Needing(
    r"\b(?:[Aa]s for|[Ii]t was [^,;:]{3,30}\b(?:month|quarter|year|week|half|day|start|time|period)(?: ever"
    r"| yet)? for)"
    r" (?:the |rival )?\Z"
)
# "Of X it writes that a third plant would make little sense": what is said is told of X.
_OF_WHOM = re.compile(r"\W*(?:[Aa]nd |[Bb]ut )?[Oo]f (?:the )?\Z")
_IT_SAYS = re.compile(
    r" (?:it|he|she|they|the [a-z]+|[A-Z][\w'-]+) (?:also |even |now )?(?:writes?|wrote|says?|said|notes?|noted|thinks?"
    r"|thought|reports?|reported|believes?|expects?|adds?|added)\b"
)
_RELATIVE = Needing(r"\b(?:which|whose|whom|that of|where)\b[^,;]{0,40}\Z")
# "The Geely and Volvo affiliate", "GAC's electric-car subsidiary", "the MG owner": the name says whose, not who.
_OFFSPRING = Needing(
    rf"(?:'s?)?(?: (?:and|&) [A-Z][\w-]+)?(?:'s?)?(?: (?:[a-z][\w-]+|N?EV|SUV)){{0,2}} (?:{CHILD}|{MAKE}"
    rf"|joint venture|owner|parent|parent company|sibling|sister|{TRADER}|partner|ally|supplier|rival|backer"
    r"|neighbour)\b"
)
# "Of dealerships X has 23".
_OF_THESE = re.compile(r"\W*(?:Of|As for|In terms of) (?:(?!these|those|the|its)[a-z-]+ ){0,2}[a-z]+s,? ")
# "Its MG brand sold 45,000": the brand does it, and not whose it is.
_ITS = re.compile(rf"(?:\b(?:[Ii]ts|[Tt]heir)|\b[Tt]he {FIRM}'s) (?:[a-z][\w-]* ){{0,3}}\Z")
_BRAND_ACTS = Needing(
    rf" {MAKE}(?:, (?:which|an?|the|its|now|by now|founded|bought|launched|meanwhile)\b[^,;]{{2,60}},)?"
    r" (?!in\b|on\b|at\b|to\b|of\b|for\b|from\b|with\b|by\b|and\b|or\b|as\b|into\b|across\b|under\b|this\b|next\b"
    r"|last\b"
    r"|since\b|there\b|here\b|but\b|after\b|before\b|when\b|while\b|than\b|that\b|which\b|where\b|over\b|via\b"
    r"|through\b"
    r"|name\b|names\b|range\b|portfolio\b|badge\b|logo\b|family\b|chief\b|boss\b|head\b|president\b|line-up\b"
    r"|stand\b)[a-z]+\b"
)
# "Absorbing Zeekr is expensive": what is done to somebody.
_PARTICIPLE = re.compile(r"[A-Z][a-z]{3,}ing")
JOINED = re.compile(
    r"(?:,? (?:and|&|or) (?:its |their |sister |the )*|, (?:and )?|,? as well as | / ?"
    r"|/)(?:brands? )?"
)
# "Said on Tuesday it will": the speaker acts as well, and who announces a thing does it.
_ON_A_DAY = (
    rf"(?: (?:on |late |early |earlier |last |this )*(?:{WEEKDAY}|yesterday|today|"
    r"week|month))?+"
)
_SPEECH = Needing(
    rf"\A (?:has |have |also )?(?:(?:said|says|told|added)\b{_ON_A_DAY}(?! (?:it|its|that it|they)\b)"
    rf"|(?:announced|confirmed|reports?|reported)\b{_ON_A_DAY}(?=[,.;)]|\Z| that (?!it\b|they\b)| (?:in|on|at)\b))"
)

# "Dataforce data show that …": who counts, and not who is counted.
_DATA_SHOW = Needing(
    rf"\A(?:'s)? (?:own |latest |new )?(?:{DATA}) (?:also )?(?:{SHOW}|put|point|confirm|find){ENDING}\b"
)

# "Say X and people think of Y", "Mention X to a banker": the reader is spoken to, the name is an example.
_SAID_TO_THE_READER = Needing(
    r"(?:\A|[.;:!?\u2013\u2014\u2026-] )(?:[Ss]ay|[Mm]ention|[Tt]hink of|[Ii]magine|[Rr]emember|[Ff]orget|"
    r"[Ss]earch for|[Gg]oogle|[Tt]ype)(?: the (?:name|word|words))? \Z"
)

_HEARD = re.compile(r",? (?:and|or)\b|[.,:;?!]| to\b|\Z")


@kept
def is_example(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name only serves the reader as an example: "Say X and people think of its country"."""
    before, after = sentence.slice(sentence.start, mention.start), sentence.after(mention, 10)
    return _SAID_TO_THE_READER.search(before, of=sentence.text) is not None and _HEARD.match(after) is not None


# "It is the X group's third attempt": who is meant by "it" is somebody else.
_PREDICATE = re.compile(
    r"\W*(?:It|This|That|These|They|He|She) (?:is|was|are|were|will be|has been|would be|marks|remains|became"
    r"|becomes)"
    r"(?: not| now| also| already)* (?:(?:the|an?) )?"
)
# "Under its new strategy X wants", "At the show in Munich X presented": one phrase in front, and the verb right behind.
_PHRASE = re.compile(
    r"\W*(?:In|At|Under|With|For|On|By|After|Before|From|During|Since|Through|Within|As part of)"
    r" (?:(?!that\b|which\b|who\b|where\b|when\b|every\b|each\b|is\b|are\b|was\b|has\b|and\b|or\b)[\w'&-]+ ){1,8}"
)
_ACTS = re.compile(
    r" (?:(?:now|also|then|itself|already|currently) )?(?:wants|plans|aims|hopes|expects|intends|will|has|had|is"
    r"|was|can|could"
    r"|would|should|may|might|sold|sells|built|builds|made|makes|delivered|exported|opened|launched|presented"
    r"|introduced"
    r"|invested|employs|operates|runs|counts|reported|registered|earned|put|began|started|showed|unveiled|took"
    r"|signed)\b"
    r"(?! by\b)"
)


def _fronted_by_a_phrase(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing but a phrase without another name stands before a name whose verb follows at once."""
    before = sentence.slice(sentence.start, mention.start)
    named = any(m.start < mention.start for m in sentence.of("organization"))
    word = re.search(r"([\w'-]+) \Z", before)
    tied = word is None or not word[1].islower() or _TIED.fullmatch(word[1]) is not None
    return (
        not named
        and not tied
        and _PHRASE.fullmatch(before) is not None
        and bool(_ACTS.match(sentence.after(mention, 30)))
    )


_TIED = re.compile(r"(?:the|an?|its|their|of|in|at|by|with|for|from|to|on|than|as|like|against|after|before|rival)")


# "Half of all Xs", "most of the X5s", "one in ten Xs": a part of the cars stands for them.
_PART_OF = re.compile(
    r"(?:\A\W*|[,;:] (?:and |but |while |as )?|\bthat )(?:(?:[Tt]oday|[Nn]ow|[Aa]lready|[Ss]o far|[Ss]till),? )?"
    r"(?:(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Ss]ome|[Oo]ver|[Mm]ore than|[Ff]ully|[Oo]nly|[Jj]ust) )?"
    r"(?:(?:[Mm]ost|[Mm]any|[Mm]uch|[Ss]ome|[Aa]ll|[Bb]oth|[Ee]ach|[Hh]alf|[Oo]ne|[Tt]wo|[Tt]hree|[Tt]he (?:bulk"
    r"|majority"
    r"|rest|first|last|lion's share)|[Aa] (?:third|quarter|fifth|tenth|handful|majority|part|few|couple|dozen)"
    r"|(?:two|three) (?:thirds|quarters|fifths)|\d[\d.]* ?(?:%|per ?cent)) of (?:all )?(?:the |its |their |these "
    r"|those )?"
    r"|[Oo]ne in (?:every )?(?:[a-z]+|\d+) )(?:new |electric |local |European )?\Z"
)
# "What X was to the car of its day Y would like to be": X is but the likeness.
_WHAT = re.compile(r"\b(?:[Ww]hat|[Aa]s) \Z")
_IS_TO = re.compile(
    r" (?:(?:once|long|still|now) )?(?:is|was|are|were|has been|had been|means?|meant|did|does|has done) "
    r"(?:once )?(?:to|for)\b"
)


# "Customers include X": named among others that are only counted up.
_COUNTED_UP = re.compile(r"\b[Ii]nclud(?:e|es|ed) (?:[\w-]+ ){0,2}\Z")


# "Among the Chinese X is strongest", "Of the Koreans Y sells most".
_AMONG = re.compile(r"\W*(?:Among|Of) (?:the|these|those|all) (?:[A-Z][a-z]+(?: [a-z]+)?|newcomers|others|rest) ")


# "Newcomers such as X have opened shops", "Chinese brands like Y and Z": examples of those who act are who acts.
_SUCH_AS = Needing(
    r"\W*(?:(?:But|And|Yet|Still|Now|Today|Meanwhile|While),? )?(?:[Tt]he )?(?:[\w-]+ ){0,3}?"
    rf"(?:{FIRM}s|automakers|manufacturers|makes|marques|names|newcomers|rivals|competitors|challengers|start-?ups"
    rf"|players"
    r"|upstarts|incumbents)(?: from [A-Z][\w ]{2,20}?)?,? (?:such as|like|including) (?:the )?"
)


# "The Koleos, a Geely design": what a thing is, by the name of who drew it.
_KIND_OF = re.compile(
    r" (?:design|platform|derivative|clone|product|creation|invention|licen[cs]e|engine|battery|system|concept"
    r"|development"
    r"|technology|chassis|twin|sibling|badge|spin-?off)\b"
)


# "Will bring its brands X and Y to Europe": what is brought acts not.
_ITS_BRANDS = Needing(r"\b[a-z]+ (?:its|their) (?:[\w-]+ ){0,4}?(?:brands|marques|sub-brands|makes|nameplates),? \Z")
# "The joint venture between X and India's Y": whose it is, and not who acts.
_PARTY_OF = Needing(
    rf"\b(?:(?:{VENTURE}|partnership|alliance|tie-up|merger|co-?operation|collaboration|talks|agreement|deal) "
    r"(?:between|of)|(?:owned|held|controlled|backed|founded|run|operated) by)"
    r" [^,;:]{2,60}?(?:, (?:[A-Z][\w&-]+ ?){1,3})*,? and"
    r" (?:(?:the|its|an?|[a-z-]+|[A-Z][\w-]+'s?|[A-Z][a-z]+(?:an|ese|ish|ch)) )*\Z"
)


@kept
def may_be_subject(sentence: Sentence, mention: Mention, vocabulary: Vocabulary) -> bool:
    """Whether a name stands free: not behind a preposition or a verb, not within a relative clause, not as somebody's
    owner or child.
    """
    before, after = sentence.before(mention, 80), sentence.after(mention, 50)
    if _AS_FOR.search(before, of=sentence.text) is not None:
        return True
    if _OF_WHOM.fullmatch(sentence.slice(sentence.start, mention.start)) and _IT_SAYS.match(after):
        return True
    if _PREDICATE.fullmatch(sentence.slice(sentence.start, mention.start)) is not None:
        return False
    if _fronted_by_a_phrase(sentence, mention) or _OF_THESE.fullmatch(sentence.slice(sentence.start, mention.start)):
        return True
    if _COUNTED_UP.search(before) is not None:
        return False
    opening = sentence.slice(sentence.start, mention.start)
    if _SUCH_AS.fullmatch(opening) is not None or (_AMONG.fullmatch(opening) is not None and _ACTS.match(after)):
        return True
    if (FORMER.search(before) is not None and WORKS.match(after) is not None) or was_theirs(sentence, mention):
        return False
    if (mention.kind == "model" or mention.surface.endswith("s")) and (
        _PART_OF.search(sentence.slice(sentence.start, mention.start)) is not None
    ):
        return True
    if _WHAT.search(before) is not None and _IS_TO.match(after) is not None:
        return False
    if (
        is_example(sentence, mention)
        or mention.start < behind_likened(sentence)
        or _OBLIQUE.search(before) is not None
        or _RELATIVE.search(before, of=sentence.text) is not None
        or _ITS_BRANDS.search(before, of=sentence.text) is not None
        or _PARTY_OF.search(sentence.before(mention, 110), of=sentence.text) is not None
    ):
        return False
    if before.endswith((" a ", " an ")) and _KIND_OF.match(after):
        return False
    if before.endswith(("With ", "with ")) and _COUNTED_IN.match(after):
        return False
    if after.startswith("-") or has_named_arm(sentence, mention):
        return False
    if OWN_BRAND.match(after, of=sentence.text) is None and (
        _OFFSPRING.match(after, of=sentence.text) is not None and not is_owned(sentence, mention, vocabulary)
    ):
        return False
    first = _first_of_list(sentence, mention)
    if first is not mention:
        return may_be_subject(sentence, first, vocabulary)
    if behind_a_time(sentence, mention):
        return True
    word = re.search(r"([\w'-]+) \Z", before)
    if word is not None and _PARTICIPLE.fullmatch(word[1]):
        return False
    return word is None or not word[1].islower() or may_precede(word[1], vocabulary) or apposed(sentence, mention)


def brand_acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether a brand acts behind a word for its owner: "its MG brand sold 45,000"."""
    after = sentence.after(mention, 100)
    if _BRAND_ACTS.match(after, of=sentence.text) is None:
        return False
    before = sentence.before(mention, 80)
    return _ITS.search(before) is not None and _OBLIQUE.search(before) is None


def is_oblique(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands behind a preposition, with no more between them than what its bearer is called."""
    return _OBLIQUE.search(sentence.before(mention, 80)) is not None


# "Fewer than X (20,225), Y (10,103) and Z": what stands in brackets behind one of them does not end the list.
_LISTED = re.compile(rf"(?: \([^()]{{1,30}}\))?(?:{JOINED.pattern})")


def _first_of_list(sentence: Sentence, mention: Mention) -> Mention:
    """The first of the organisations that are listed with a name ("the success of X, Y and Z"): they stand or fall
    together.
    """
    first, subject = mention, behind_likened(sentence)
    for other in reversed([m for m in sentence.of("organization") if m.end <= mention.start]):
        if _LISTED.fullmatch(sentence.slice(other.end, first.start)) is None or other.start < subject <= first.start:
            break
        first = other
    return first


# "Announced a sales business of its brand": who announces a thing of another's tells of that other.
_ANNOUNCED = Needing(r"\A (?:has |have )?(?:announced|confirmed|unveiled|presented) (?:an?|the|its|plans?)\b")


@kept
def is_source(sentence: Sentence, mention: Mention, vocabulary: Vocabulary) -> bool:
    """Whether a name is only said to have said what the sentence tells, or to have counted it, or is the owner who
    announces what a brand of its own does.
    """
    if _SPEECH.match(sentence.after(mention, 30), of=sentence.text):
        return True
    if _DATA_SHOW.match(sentence.after(mention, 60), of=sentence.text) and not is_maker(mention.id or "", vocabulary):
        return True
    return _ANNOUNCED.match(sentence.after(mention, 30), of=sentence.text) is not None and any(
        0 <= other.start - mention.end <= 60 and mention.id in set(vocabulary.ancestors(other.id or ""))
        for other in sentence.of("organization")
    )


# There are as many as there are organisations in the vocabulary, and a few of those that it lacks.
@lru_cache(maxsize=10_000)
def is_maker(organization_id: str, vocabulary: Vocabulary) -> bool:
    """Whether an organisation is a carmaker, a brand, or a venture that belongs to one.

    A distributor of another distributor sells what others make, whoever owns that one in the end.
    """
    known = vocabulary.organizations.get(organization_id)
    if known is None:
        return False
    above = vocabulary.organizations.get(known.parent_organization_id or "")
    if known.kind == "distributor" and above is not None and above.kind == "distributor":
        return known.name.split()[0] in _maker_names(vocabulary)  # "Toyota Kenya" of a trading house
    parents = [
        vocabulary.organizations[p].kind for p in vocabulary.ancestors(organization_id) if p in vocabulary.organizations
    ]
    return known.kind in _MAKERS or (
        known.kind in ("other", "distributor") and any(kind in _MAKERS for kind in parents)
    )


@lru_cache(maxsize=4)
def _maker_names(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(o.name for o in vocabulary.organizations.values() if o.kind in _MAKERS)


@lru_cache(maxsize=10_000)
def is_actor(organization_id: str | None, vocabulary: Vocabulary) -> bool:
    """Makers, their ventures and distributors, and what the vocabulary lacks; no authorities, suppliers or press."""
    if organization_id is None:
        return False
    known = vocabulary.organizations.get(organization_id)
    return known is None or known.kind == "distributor" or is_maker(organization_id, vocabulary)
