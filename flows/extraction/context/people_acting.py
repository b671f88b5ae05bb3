"""People who act: what a farmer, a judge or the writer himself does is nothing that the maker of the text does, though
no other maker is named: "Shareholders in Norway had voted against it", "In Italy I lost an hour", "41 percent of those
asked in Spain said yes".

Whoever buys its cars, sells them or works for it acts for the maker, and what people say is told of it.
"""

import re

from flows.extraction.context.other_actors import OTHER_ACTOR, OTHER_THING
from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# Those who neither buy, sell nor make a maker's cars.
_PERSON = (
    r"(?:farmers?|friends?|neighbou?rs?|colleague|teachers?|students?|pupils?|children|parents|doctors?|dentists?"
    r"|plumbers?|mechanics?|electricians?|tourists?|travell?ers?|pedestrians?|cyclists?|commuters?|motorcyclists?"
    r"|villagers?|residents?|locals|protesters?|demonstrators?|activists?|environmentalists?|campaigners?|lobbyists?"
    r"|journalists?|reporters?|editors?|columnists?|correspondents?|readers?|authors?|historians?|scientists?"
    r"|researchers?|academics?|professors?|economists?|analysts?|consultants?|bankers?|auditors?|lawyers?|attorneys?"
    r"|judges?|courts?|prosecutors?|detectives?|police|policemen|customs officers|thieves|burglars|firefighters"
    r"|insurers?|voters?|lawmakers?|legislators?|senators?|deputies|politicians?|members of parliament|MPs|diplomats?"
    r"|mayors?|ministers?|shareholders|trade unions?|unions?|unionists|taxpayers|consumers' club|motoring club"
    r"|automobile club|oil fund|pension fund|film-?makers?|museum|wife|husband|daughter|son|brother|father|mother|uncle"
    r"|aunt|grandfather|grandmother)"
)
_MINE = r"(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er)"
_LEAD = (
    r"(?:\A\W*|[;:.?!–—] |,? (?:and|but|while|whereas|when|so|yet|or|because|since) )"
    r"(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Ss]till|[Nn]ow|[Tt]oday|[Mm]eanwhile|[Hh]owever|[Ww]hen|[Ww]hile|[Ii]nstead|[Ss]o"
    r"|[Tt]hen|[Ff]or [a-z ]{3,25}|(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear) (?:the )?[\w' -]{3,25}?),? )?"
)
_DETERMINER = (
    rf"(?:{_MINE} |[Tt]he |[Aa]n? |[Oo]ne |[Nn]o |[Ee]very |[Aa]nother |[Ss]ome |[Mm]any |[Mm]ost |[Ss]everal |[Ff]ew "
    r"|[Tt]wo |[Tt]hree |[Ff]our |[Ff]ive |[Ff]ormer |\d+ )"
)
# Of whom and where: "in Norway and the Netherlands", "at a bank in Paris".
_OF_WHERE = r"(?: (?:in|from|at|of|near|on) [\w'-]+(?: [\w'-]+){0,5}?)?"
_SAYS = (
    r"(?:sa(?:y|ys|id)|tells?|told|adds?|added|asks?|asked|thinks?|thought|believes?|believed|expects?|expected"
    r"|reckons?"
    r"|reckoned|estimates?|estimated|predicts?|predicted|forecasts?|sees?|saw|hopes?|hoped|fears?|feared|notes?|noted"
    r"|reports?|reported|warns?|warned|writes?|wrote|quotes?|quoted|puts?|counts?|counted|calculates?|calculated"
    r"|hears?|heard|learn(?:s|ed|t)|knows?|knew|claims?|claimed|suggests?|suggested|argues?|argued|points?|pointed"
    r"|explains?|explained|describes?|described|remembers?|recalls?|recalled|wonders?|wondered|agrees?|agreed"
    r"|announces?|announced|confirms?|confirmed|lists?|listed|names?|named|calls?|called|speaks?|spoke|talks?|talked"
    r"|t(?:akes?|ook|aken) delivery|according|approves?|approved|orders?|ordered|b(?:uys?|ought)|gets?|got"
    r"|drives?|drove|clears?|cleared|blocks?"
    r"|blocked)"
)
_HELPER = (
    r"(?:(?:has|have|had|does|do|did|would|will|can|could|may|might|must|also|then|now|once|still|even|never|not) )"
)
# What people do, and not what is done to them or what they are: "were shown the car", "are customers".
_DOES = (
    rf"(?: (?:who|whom|which) [^,;]{{3,50}},?| \([^)]{{2,30}}\)|, [^,;]{{3,50}},)? {_HELPER}{{0,3}}"
    rf"(?!{_HELPER}|{_SAYS}\b|(?:sources|leaders|members|officials|bosses|circles|is|are|was|were|be|been|being"
    rf"|and|or|of|in|at|on|to|for|from|with|by|as|that|who|which"
    r"|there|here|both|all|alike|too)\b)[a-z]{2,}\b"
)
# "Is building 20 houses", "are moving to", "has a factory".
_IS_DOING = (
    r"(?: (?:is|are|was|were|has been|have been)(?: (?:now|also|still|already))? (?!be)[a-z]{2,}ing\b"
    r"| (?:has|have|had) (?:an?|the|its|their|no|one|two|three|several|many|\d[\d,.]*)(?![\w-]))"
)
_ACTING = Needing(
    rf"{_LEAD}(?P<who>(?:{_DETERMINER}(?:(?!the\b|its\b|their\b)[\w-]+ ){{0,3}}?(?:(?i:{_PERSON})|{OTHER_ACTOR})"
    rf"|(?=[A-Z])(?i:{_PERSON}|{OTHER_ACTOR})"
    rf"|(?:US|U\.S\.|UK|EU|[A-Z][a-z]+(?:an|ese|ish|ch|sh|i)) (?:[a-z]+ )?{_PERSON})\b{_OF_WHERE})"
    rf"(?={_DOES}|{_IS_DOING})"
)
# "A second bridge is under construction in Croatia", "summer begins in Norway in June".
_GOING_ON = Needing(
    rf"{_LEAD}(?P<who>(?:{_DETERMINER}(?:(?!the\b|its\b|their\b)[\w-]+ ){{0,3}}?{OTHER_THING}"
    rf"|(?=[A-Z])(?i:{OTHER_THING}))\b"
    rf"{_OF_WHERE}(?: to [A-Z][\w'’-]+)?)(?= (?:is|are|was|were|will|would|has|have|had|[a-z]{{2,}}(?:s|ed)|came"
    rf"|went|began"
    r"|fell|rose|took|ran|cost|link)\b)"
)
_POLLED = Needing(
    rf"\b(?:\d[\d.]* ?(?:%|per ?cent)|[a-z]+ (?:in|out of|of) (?:{SMALL_NUMBER}|every [a-z]+)"
    r"|[a-z]+ (?:thirds|quarters|fifths)|half) of (?:those|the people|people|the (?:[\d,]+ )?(?:drivers|motorists"
    r"|readers"
    r"|respondents|Germans|French|Britons|Americans|Chinese))(?: [a-z]+)? (?P<who>asked|polled|questioned|surveyed"
    r"|interviewed)\b|(?P<others>\b[Rr]espondents"
    rf"|(?:asked|polled|questioned|surveyed|interviewed) (?:(?:{APPROXIMATOR}) )?\d[\d,]* (?:[a-z]+ )?"
    r"(?:readers|drivers|motorists|people|adults|owners|households|members))\b"
)
_I = Needing(
    r"(?:(?:\A\W*|[;:.?!–—] |,? (?:and|but|so|yet|when|while) )(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Ff]or|[Ff]rom|[Tt]o)"
    r" (?:[\w'-]+ ){0,4}?[\w'-]+,? )?\b(?P<who>I) (?:[a-z]+ly )?[a-z]+\b"
)
# "Production of his model ended in 2018": what becomes of a car that somebody drives.
_HIS_CAR = Needing(
    r"(?:\A\W*|[;:.?!–—] )(?P<who>(?:[Pp]roduction|[Ss]ales|[Aa]ssembly|[Dd]eliveries) of (?:his|her|my) "
    r"(?:[a-z]+ )?(?:model|car|van|SUV|bus|truck|vehicle))\b"
)
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us)\b")
_SUPPOSING = re.compile(r" (?:am|was|think|thought|believe|expect|reckon|guess|know|hear|heard|hope|suppose|wonder)\b")


def people_acting(sentence: Sentence) -> list[tuple[int, int]]:
    """The subjects of a sentence that are people who act for themselves, each from where its clause begins."""
    text, start = sentence.text, sentence.start
    found = []
    if _ACTING.search(text) is not None:
        found += [(start + m.start(), start + m.end("who")) for m in _ACTING.pattern.finditer(text)]
    if _GOING_ON.search(text) is not None:
        found += [(start + m.start(), start + m.end("who")) for m in _GOING_ON.pattern.finditer(text)]
    if _HIS_CAR.search(text) is not None:
        found += [(start + m.start(), start + m.end("who")) for m in _HIS_CAR.pattern.finditer(text)]
    polled = _POLLED.search(text)
    if polled is not None:
        found.append((start, start + max(polled.end("who"), polled.end("others"))))
    if _I.search(text) is not None and _OURS.search(text) is None:
        quoted = [(q.start, q.end) for q in sentence.of("quotation")]
        found += [
            (start + m.start(), start + m.end("who"))
            for m in _I.pattern.finditer(text)
            if not any(a <= start + m.start("who") < b for a, b in quoted)
            and _SUPPOSING.match(text, m.end("who")) is None
        ]
    return found
