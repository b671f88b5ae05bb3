"""Strangers: makers in general, people, or a state, that do what a sentence tells. Whoever the text is about does not:
"Japan's makers put up factories in Sunderland", "some of the Chinese will do the same", "China shipped 436,000 to
Jordan".
"""

import re

from flows.extraction.context.other_subjects import ClauseSubject, clause_subjects
from flows.extraction.context.people_acting import people_acting
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.company_words import FIRM, MAKER
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_MAKERS = (
    rf"(?:{MAKER}s|(?:automobile|motor|vehicle) (?:makers|manufacturers)|brands|marques|producers|rivals|competitors"
    r"|newcomers|start-?ups|importers)"
)
# What may stand before the subject of a sentence or of a clause of it.
_LEAD = (
    r"(?:\A\W*|[;:.?!–—] |, (?:and|but|while|whereas|as|when|so|yet) )"
    r"(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Ss]till|[Nn]ow|[Tt]oday|[Mm]eanwhile|[Hh]owever|[Ww]hen|[Ww]hile|[Aa]s|[Ii]f"
    r"|[Ss]ince|[Bb]ecause|[Ww]here|[Ii]nstead|[Ss]o|[Tt]hen|[Ff]or [a-z ]{3,25}"
    r"|(?:[Ii]n|[Oo]ver|[Dd]uring|[Ss]ince) (?:the )?[\w ]{3,20})?,? )?"
)
_KIND = (
    r"(?:Chinese|Japanese|Korean|South Korean|German|French|Italian|American|European|Indian|British|Western|Asian|US"
    r"|U\.S\.|foreign|established|traditional|legacy|local|domestic|other|rival|premium|mass-market|many|most|several"
    r"|some|few|all|a few|various|more and more|ever more|smaller|bigger|big|young)"
)
_SOME = (
    r"(?:[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew|[Aa] few|[Aa] handful|[Oo]ne or two|[Oo]thers|[Aa] number|[Aa]ll) "
    r"(?:of|among) (?:the|these|those|China's|Europe's|Japan's|Germany's)"
)
_TIED = (
    r"(?:Like|Unlike|Among|With|Without|For|From|Of|At|As|By|Behind|Beside|Besides|Between|Than|Under|Both|Two|Three"
    r"|Four|Five|Six|Its|Their|These|Those)\b"
)
_WHO = r"(?:, (?:who|which) [^,;]{3,60},)?"
# "China's carmakers", "many Western brands", "some of the Chinese", "others", "France's, who sell none there".
_GROUP_ACTS = (
    rf"(?P<who>(?:[Tt]he )?(?:(?:{_KIND}|(?!{_TIED})[A-Z][a-z]+)"
    rf"(?:,? (?:{_KIND}|electric|EV|car|top|major|leading|popular|famous|well-known|global|international|luxury"
    rf"|[a-z]+-based))*"
    rf" {_MAKERS}"
    rf"|(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?'s?) (?:[a-z-]+ ){{0,2}}?{_MAKERS}|[Mm]ost {_MAKERS}"
    rf"|{_SOME} (?:[a-z-]+ ){{0,2}}?(?:{_MAKERS}|Chinese|Japanese|Germans|Koreans|Europeans|Americans)"
    r"|(?<![Tt]he )[Oo]thers"
    r"|[A-Z][a-z]+'s(?=, who ))"
    rf"(?: (?:in|from|of) (?:the )?[A-Z][\w ]{{2,18}}?)?){_WHO} (?P<verb>[a-z']+)"
)
_GROUP = Needing(_LEAD + _GROUP_ACTS)
# "Amid trade tensions and overcapacity in China, Chinese carmakers look to Russia": behind whatever is told in front.
_GROUP_BEHIND = Needing(
    r"\A\W*(?:Amid|After|With|Despite|Given|Faced with|Under|As|To|By|In|For|Since|Because of|Following|Against)\b"
    r"[^;:.]*, " + _GROUP_ACTS
)
# "Geely's rivals", "the rivals of BYD from Japan", "its Indian rival", "the competition": not he whose they are. A name
# may follow them, and then he is told of.
_RIVAL = r"(?:rivals?|competitors?|challengers?|opponents?|contemporaries|suppliers?|critics?|neighbours?)"
_RIVALS_OF = Needing(
    rf"{_LEAD}(?P<who>(?:(?:[Tt]he |[Aa]ll |[Mm]ost |[Ss]ome )?(?:of )?(?:(?:[A-Z][\w&-]*(?: [A-Z&][\w&-]*){{0,2}}'s?"
    rf"|[Ii]ts|[Tt]heir) (?:[A-Z]?[a-z][\w-]* ){{0,2}}?{_RIVAL}(?! [A-Z])|(?:[a-z]+ )?{_RIVAL} (?:of|to) [A-Z][\w&-]*)"
    rf"|[Tt]he competition)(?: (?:in|from) (?:the )?[A-Z][\w ]{{2,18}}?)?){_WHO} (?P<verb>[a-z']+)"
)
# "Competition has driven Chinese makers to look abroad": they do what follows, and not whoever the text is about.
_DRIVEN = Needing(
    r"\b(?:driv(?:en|es?|ing)|drove|push(?:e[sd]|ing)|forc(?:e[sd]|ing)|prompt(?:s|ed|ing)|(?:en)?courag(?:e[sd]|ing)"
    r"|spurr?(?:s|ed|ing)|compell?(?:s|ed|ing)|caus(?:e[sd]|ing)|lur(?:e[sd]|ing)|led|leading|allow(?:s|ed|ing)"
    r"|obliged|tempted|invited|attract(?:s|ed|ing)) "
    rf"(?P<who>(?:(?:the|many|most|some|several|more|other) )*(?:{_KIND}|[A-Z][a-z]+(?:'s)?)"
    rf"(?: (?:electric|EV|car|new-energy|NEV))* {_MAKERS})(?: (?:in|from|of) (?:the )?[A-Z][\w ]{{2,18}}?)?"
    r" (?:to|into)\b"
)
# "By 2030, Thailand aims to convert", "the country wants 30 percent": a state behind what stands at the head.
_WANTS = (
    r"(?: itself| alone)?(?: (?:also|now|still|is|has|had|was))* (?:wants?|aims?|aiming|plans?|planning|hopes?|hoping"
    r"|targets?|targeting|intends?|seeks?|seeking|envisages?|pledged|vowed|set (?:itself )?an? (?:target|goal|aim)"
    r"|foresees?|would like)\b"
)
_WANTS_SOMETHING = re.compile(_WANTS)
_COUNTRY_WANTS = Needing(
    r"(?:\A|[,;:] |\b(?:that|while|as|where|but|and|because) )(?P<who>[Tt]h(?:e|is) (?:[A-Z][a-z]+ )?(?:country|nation"
    rf"|kingdom|government|ministry|republic|bloc)){_WANTS}"
)
# The head of a longer name, or no verb: "Chinese brands such as X", "European makers including X".
_NO_VERB = frozenset(
    {"such", "including", "like", "and", "or", "of", "in", "from", "to", "with", "for", "at", "as", "it", "he", "she"}
)
# What states do, and makers only in their own name: "Brussels has now put", "Norway comes back to the calendar".
_STATE_ACTS = Needing(
    r"(?:(?:, (?:the )?[A-Z][a-z]+)*,? and (?:the )?[A-Z][a-z]+)?(?:, (?:which|where) [^,;]{3,60},)? "
    r"(?:(?:has|have|had|is|was|all|both|(?:are|were|been)(?= [a-z]+ing\b)|will|would|wants to|now|also|already"
    r"|itself|then|meanwhile"
    r"|reportedly|again|long|since|even) )*"
    r"(?:shipp(?:ed|ing)|ships|export(?:s|ed|ing)|import(?:s|ed|ing)|registered|impos(?:es|ed|ing|e)|levi(?:es|ed)"
    r"|levy|charg(?:es|ed|e)|slapp?(?:s|ed)|put(?:s|ting)?|rais(?:es|ed|e)|return(?:s|ed)|bann?(?:s|ed)?"
    r"|threaten(?:s|ed)?|subsidi[sz](?:es|ed|e)|demand(?:s|ed)?|vot(?:es|ed|e)|host(?:s|ed)?|w[io]ns?|retaliat(?:es|ed)"
    r"|exempt(?:s|ed)?|tax(?:es|ed)?|promis(?:es?|ing|(?<!is promis)(?<!was promis)ed)"
    r"|offer(?:s|ed|ing) (?:grants?|subsid(?:y|ies)|tax|land|money|aid|up to)|pays? (?:buyers|drivers|subsid)"
    r"|negotiat(?:es?|ed|ing)|legislat(?:es?|ed|ing)|regulat(?:es?|ing)|forbids?|forbade|outlaws|grants"
    r"|scrap(?:s|ped) (?:the|its|all) (?:dut|tax|subsid|grant|bonus)"
    rf"|(?:wants?|targets?|aims? (?:for|at)|hopes? for) (?:to have )?(?:(?:{APPROXIMATOR}) )?(?:\d|half|all"
    rf"|every|one|{SMALL_NUMBER}|twenty|thirty|forty|fifty|a (?:third|quarter|fifth|million))"
    r"|(?:has|have) [^,;.]{3,60}? and (?:wants|hopes|plans|aims|intends)"
    r"|(?P<woos>(?:court|woo|lobby|lur|tempt|press|urg|invit|vy|begg)ing|courts|woos|lobbies|lures|tempts|presses"
    r"|lean(?:s|ed|t|ing) on|urges|invites|vies|begs"
    r"|(?<!is )(?<!was )(?:court|woo|lobbi|lur|tempt|press|urg|invit|vi|begg)ed))\b"
)
# Somebody else may be meant where a word stands for him.
_ANAPHOR = Needing(
    r"\b(?:it|its|they|their|them|itself|(?:[Tt]he|this) (?:[\w-]+ )?(?:company|carmaker|automaker|maker|manufacturer"
    r"|brand|marque|group|firm|plant|factory|car|model|SUV|pair|newcomer))\b"
)


@kept
def _strangers(sentence: Sentence) -> tuple[tuple[int, int, int], ...]:
    """The subjects of a sentence that are makers in general, people or a state: from where what is told of each begins,
    and the span of the words for it.
    """
    if sentence.kind in ("title", "heading", "bullet", "caption"):
        return ()
    found = [(start, start, end) for start, end in people_acting(sentence)]
    if _GROUP.search(sentence.text) is not None:
        names = [m.start - sentence.start for m in sentence.of("organization")]
        found += [
            (sentence.start + m.start(), sentence.start + m.start("who"), sentence.start + m.end("who"))
            for m in _GROUP.pattern.finditer(sentence.text)
            # "Geely's brands" are Geely's.
            if m["verb"] not in _NO_VERB and not any(m.start("who") <= n < m.end("who") for n in names)
        ]
    if not found and _GROUP_BEHIND.search(sentence.text) is not None:
        found += [
            (sentence.start + m.start("who"), sentence.start + m.start("who"), sentence.start + m.end("who"))
            for m in _GROUP_BEHIND.pattern.finditer(sentence.text)
            if m["verb"] not in _NO_VERB
            and not any(o.start < sentence.start + m.end("who") for o in sentence.of("organization", "model"))
        ]
    found += [
        (sentence.start + m.start(), sentence.start + m.start("who"), sentence.start + m.end("who"))
        for m in _RIVALS_OF.finditer(sentence.text)
        if m["verb"] not in _NO_VERB
    ]
    found += [
        (sentence.start + m.start("who"), sentence.start + m.start("who"), sentence.start + m.end("who"))
        for pattern in (_DRIVEN, _COUNTRY_WANTS)
        if pattern.search(sentence.text) is not None
        for m in pattern.pattern.finditer(sentence.text)
    ]
    found += [(p.start, p.start, p.end) for p in sentence.of("place") if _wants_behind(sentence, p)]
    state = next(iter(sentence.of("place")), None)
    if state is not None and _opens(sentence, state.start) and is_state(sentence, state):
        found.append((state.start, state.start, state.end))
    return tuple(found)


def _wants_behind(sentence: Sentence, place: Mention) -> bool:
    """Whether a country stands behind a comma as the subject of what it wants, and nobody is named before it."""
    return (
        place.label in ("country", "region")
        and sentence.before(place, 2) == ", "
        and not any(m.end <= place.start for m in sentence.of("organization", "model"))
        and _WANTS_SOMETHING.match(sentence.after(place, 50)) is not None
    )


# What is told behind the verb, up to where another clause may begin.
_CLAUSE = re.compile(r"[^,;:]*")
# "Germany's carmakers are appalled, France's, who sell none there, are not".
_MAKERS_THERE = re.compile(r"'s, who\b")
# "The United States, which has charged a 25 percent duty on them".
_WHICH = re.compile(r", which\b")


def is_state(sentence: Sentence, place: Mention) -> bool:
    """Whether a place is a state that does what only states do."""
    behind = sentence.slice(place.end, sentence.end)
    if _MAKERS_THERE.match(behind) is not None:
        return True
    which = _WHICH.match(behind)
    if place.label == "demonym" or (which is None and not _opens(sentence, place.start)):
        return False
    if which is not None and _STATE_ACTS.match(behind[which.end() :], of=sentence.text) is not None:
        return True
    acts = _STATE_ACTS.match(behind, of=sentence.text)
    if acts is not None and acts["woos"] is not None:
        # "Have all been courting the company".
        return True
    return acts is not None and _ANAPHOR.search(_CLAUSE.match(behind, acts.end())[0]) is None  # type: ignore[index]


_OPENING = re.compile(rf"{_LEAD}(?:[Tt]he |[Ee]ven )?")


def _opens(sentence: Sentence, start: int) -> bool:
    return _OPENING.fullmatch(sentence.slice(sentence.start, start)) is not None


def stranger_acts(sentence: Sentence, position: int) -> bool:
    """Whether makers in general, people or a state are who a sentence tells of at an offset: nobody is named between
    them and it, and it may stand in front of them ("In Italy I lost an hour").
    """
    told = [span for span in _strangers(sentence) if span[0] <= position]
    other = next((s for s in reversed(clause_subjects(sentence)) if s.clause <= position), None)
    if other is not None and other.other and not _done_for(sentence, other, position):
        told.append((other.clause, other.start, other.end))
    if not told:
        return False
    _, start, end = max(told, key=lambda span: span[2])
    left, right = (position, start) if position < start else (end, max(position, end))
    between = sentence.slice(left, right)
    if _WANTS_SOMETHING.match(between) is not None:
        between = between.replace(" its ", " ")  # "Indonesia aims to convert 20% of its output": Indonesia's own
    named = (m for m in sentence.of("organization", "model") if left <= m.start < right)
    return all(_is_passed_over(sentence, m, right) for m in named) and _ONE.search(between) is None


# "The government holds no shares in X but has promised to buy": the same subject goes on.
_OF_THEM = re.compile(r"\b(?:in|of|at|to|from|with|for|on) (?:the )?\Z")
_GOES_ON = re.compile(
    r",? (?:but|and|yet) (?:(?:also|now|still|then|since) )?(?:has|have|had|is|was|will|would|does|did|wants|plans|aims"
    r"|hopes|intends|promises|promised|pledged|expects)\b"
)


def _is_passed_over(sentence: Sentence, named: Mention, right: int) -> bool:
    """Whether a firm is only the object of what a subject does who goes on behind it."""
    if _OF_THEM.search(sentence.before(named, 12)) is None:
        return False
    return _GOES_ON.match(sentence.slice(named.end, right)) is not None


_FOR = re.compile(r"\b(?:for|by|with|on behalf of|from|at|to)(?: the)? \Z")


def _done_for(sentence: Sentence, subject: ClauseSubject, position: int) -> bool:
    """Whether what somebody else does is told to be done for a firm, or something else of one: "a builder has begun a
    plant for X", "for X a handful is enough".
    """
    return any(
        subject.clause <= m.start < subject.start
        or (m.start >= position and _FOR.search(sentence.before(m, 20)) is not None)
        for m in sentence.of("organization", "model")
    )


def ends_with_strangers(sentence: Sentence) -> bool:
    """Whether makers in general, or a state, are who a sentence tells of to its end."""
    return stranger_acts(sentence, sentence.end)


# "They sold 300,000", behind a sentence of theirs.
_THEY = re.compile(
    r"\W*(?:(?:But|Yet|And|So|Today|Now|Then|Last year|This year|Between them|In all|Meanwhile|Here|There),? )?"
    r"(?:[Tt]ogether,? )?(?:[Tt]hey|[Tt]heir|[Tt]hese|[Mm]ost of (?:them|these))\b"
)


def takes_up_strangers(sentence: Sentence) -> bool:
    """Whether a sentence begins with a word for several that the sentence before told of."""
    return _THEY.match(sentence.text) is not None


# "Most makers have left, but it still sells cars there": he goes on, and not the many; so does what he has.
_ONE = re.compile(
    rf"\b(?:it(?! (?:is|was|costs?) [\d€$£])|he|she|its|the (?:{FIRM}|{PLANT}|cars?|models?|SUV|project|venture|deal"
    rf"|launch|investment))\b"
)
