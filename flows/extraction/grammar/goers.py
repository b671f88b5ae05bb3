"""Goers: who it is that goes to a country, a person, a ship or a firm: "its chief returned to Seoul", "X's engineers
went to Poland", "a delegation of X came to Hanoi".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_GROUP = re.compile(r"[ ,]*(?:\w+ly |has |had |will |then |later |also )*")
_PEOPLE = (
    r"(?:people|persons?|men|women|man|woman|teams?|delegations?|crews?|boss(?:es)?|chiefs?|heads?|presidents?"
    r"|chair(?:man|woman)|chief executives?|chief designers?|CEO|managers?|managements?|leadership|leaders?|executives?"
    r"|directors?|designers?|engineers?|technicians?|mechanics?|experts?|specialists?|workers?|employees?|colleagues?|staff"
    r"|apprentices?|trainees?|students?|interns?|founders?|owners?|investors?|shareholders?|lawyers?|officials?"
    r"|representatives?|envoys?|emissar(?:y|ies)|negotiators?|spokes(?:man|woman|person)|fans?|admirers?|drivers?"
    r"|customers?|buyers?|guests?|visitors?|journalists?|reporters?|minister|governor|mayor|football(?:er)?s?|players?"
    r"|neighbou?rs?|readers?|friends?|farmers?|critics?|reviewers?|wife|husband|sons?|daughters?"
    r"|(?:grand)?(?:mother|father)s?|uncle|aunt|cousins?|children|couple)"
)
_THINGS = (
    r"(?:ships?|vessels?|freighters?|car carriers?|trains?|planes?|jets?|containers?|parts|kits|batter(?:y|ies)|money"
    r"|cash|capital|news|ideas?|letters?|rumou?rs?|know-how|technology|software|prototypes?|test cars?|mules?|night"
    r"|winter|summer|spring|bonds?|shares)"
)
# Before a verb whose subject they are, whatever stands between: "X's engineers from Wuhu have", "a delegation of X".
_GOES = Needing(
    rf"\b(?:{_PEOPLE}|{_THINGS})(?: (?:of|from|at|for|with) (?:the )?[\w&'-]+(?: [\w&'-]+){{0,3}}?)?"
    r"(?: (?:has|have|had|will|would|is|are|was|were|to|also|then|later|recently|now|first|already|soon|never))*[ ,]*\Z"
)
# "President Lula came": who bears an office, by a name that may not be known.
_TITLED = re.compile(
    r"\b(?:President|Prime Minister|Minister|Secretary|Governor|Mayor|Chancellor|King|Queen|Prince|Princess|Senator"
    r"|Commissioner|Ambassador|Premier|[Ee]ngineer|[Dd]esigner|[Mm]anager|[Cc]hairman|[Cc]hief)"
    r"(?: [A-Z][\w.'-]+){1,4}(?: (?:has|have|had|will|would|also|then|later|recently|now|first|himself|herself))* \Z"
)
# "He studied in A, worked for B and in 1999 came to C": the verb is one more of his.
_HIS_TOO = re.compile(
    r"\A(?:[^,;]{0,60}, )?(?:[Hh]e|[Ss]he|I|[Ww]e) (?!said\b|says\b)[a-z]+ .*\band"
    r" (?:(?:in|then|later|finally|soon|from|at|after|also)\b(?: [\w]+){0,2} )?\Z"
)
_REACH = 90
# "On Sunday he came over to inspect the X".
_HE = re.compile(
    r"\b(?:[Hh]e|[Ss]he|I|[Ww]e|[Yy]ou|[Ss]ome(?:body|one)|[Nn]obody)(?: (?:had|has|have|then|also|once))* \Z"
)


def a_person_goes(sentence: Sentence, verb: Mention) -> bool:
    """Whether a person is the subject of a verb of going, by name, noun or pronoun."""
    return _HE.search(sentence.before(verb, 30)) is not None or somebody_goes(sentence, verb)


def goes_too(sentence: Sentence, verb: Mention) -> bool:
    """Whether a verb of going is one more in a row of what "he" or "she" did."""
    return _HIS_TOO.search(sentence.slice(sentence.start, verb.start)) is not None


def somebody_goes(sentence: Sentence, verb: Mention) -> bool:
    """Whether a person, people or things stand right before a verb of going, and no firm or car."""
    people = [p for p in sentence.of("person") if p.end <= verb.start]
    if people and _GROUP.fullmatch(sentence.slice(people[-1].end, verb.start)) is not None:
        return True
    return _bears_title(sentence, verb) or others_go(sentence, verb.start)


def _bears_title(sentence: Sentence, verb: Mention) -> bool:
    """Whether who bears an office stands before a verb, and no firm whose name begins like one (King Long)."""
    before = sentence.before(verb, 60)
    found = _TITLED.search(before)
    if found is None:
        return False
    start = verb.start - len(before) + found.start()
    return not any(m.start <= start < m.end for m in sentence.of("organization"))


def others_go(sentence: Sentence, position: int) -> bool:
    """Whether people or things are the subject of the verb that begins at an offset."""
    before = sentence.slice(max(sentence.clause_at(position).start, position - _REACH), position)
    return _GOES.search(before, of=sentence.text) is not None
