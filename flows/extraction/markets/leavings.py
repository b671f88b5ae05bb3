"""Leavings: whether what a verb of leaving or of calling off takes is a market or a plan at all, or something else
("gave up part of the gain", "scrapped its bonus").
"""

import re
from collections.abc import Iterator

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.wording.needed import Needing

# Verbs that take what is left as their object.
_TRANSITIVE = re.compile(
    r"(?i)(?:abandon\w*|g[ai]v\w+ up(?: on)?|le(?:ft|av\w+)|quit\w*|exit(?:s|ed|ing)?|withdr[ae]w\w*|drop(?:s|ped"
    r"|ping)? out of"
    r"|turn\w* (?:its|their) backs? on|pull\w* the plug on|walk\w* away from|gone from|depart(?:s|ed|ing)?)\Z"
)
# Where the object ends.
_ENDS = re.compile(
    r"[,;.:()]|\b(?:in|at|by|after|when|as|because|since|last|this|on|for|to|until|till|before|while|and|but|with|over"
    r"|amid|following|despite|again|altogether|soon|too|there)\b"
)
# "The first of them left on 16 September for X": whereto, and not whence.
_SETS_OUT = re.compile(r"(?i)(?:le(?:ft|av\w+)|depart(?:s|ed|ing)?)\Z")
_FOR_THERE = re.compile(r"(?: (?:on|in|at|by|from|this|last) [^,;:()]{1,40}?|(?: [a-z]+ly| today| yesterday)?) for ")
_NUMBERS = re.compile(r"\A(?: from)? (?:nought|zero|nothing|scratch|\d)")
# Objects that are a market, or the trade in one.
_TRADE = re.compile(
    r"\b(?:markets?|countr(?:y|ies)|regions?|continent|kingdom|bloc|territory|republic|nation|island|peninsula"
    r"|business(?:es)?|operations?|activities|sales|selling|production|assembly|manufactur\w+|making|building|trade"
    r"|presence|dealers?|dealerships?|network|showrooms?|stores?|imports?|importing|exports?|plants?|factor(?:y|ies)"
    r"|works|subsidiar(?:y|ies)|units?|arm|offices?|headquarters|it|them|both|adventure|venture|stage|scene|fray)\b"
)


# "GAC's cars have been leaving the Cikampek halls since May".
_HALL = re.compile(
    r" (?:the |its |a )?(?:[\w'’-]+ ){0,4}?(?:halls?|works|plants?|factor(?:y|ies)"
    r"|(?:assembly |production )?lines?|gates)\b"
)
_CARS = re.compile(
    rf"\b(?:cars?|vehicles?|{BODIES}|EVs?|models?|units?|examples?)"
    r"(?:,[^,;.]{1,40},)?(?: [a-z]+){0,4} \Z"
)


def leaves_hall(sentence: Sentence, cue: Mention) -> bool:
    """Whether cars leave the works that they were made in, and no maker a country."""
    return _HALL.match(sentence.after(cue, 60)) is not None and _CARS.search(sentence.before(cue, 60)) is not None


# "Leaving aside Brazil", "leaving Russia aside": it is only not counted.
_ASIDE = re.compile(r"(?: (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2})? (?:aside|out of (?:account|it|the picture))\b")
_LEAVES = re.compile(r"(?i)le(?:ft|av\w+)\Z")


def left_aside(sentence: Sentence, cue: Mention) -> bool:
    """Whether a verb of leaving takes something out of what is told, and nobody out of a country."""
    return _LEAVES.match(cue.surface) is not None and _ASIDE.match(sentence.after(cue, 60)) is not None


def sets_out(sentence: Sentence, cue: Mention) -> bool:
    """Whether a verb of leaving tells whereto somebody or something goes: "left for X", "left on Monday for X"."""
    if _SETS_OUT.match(cue.surface) is None:
        return False
    place = next((p for p in sentence.of("place") if p.start >= cue.end), None)
    return place is not None and _FOR_THERE.fullmatch(_THE.sub("", sentence.slice(cue.end, place.start))) is not None


_THE = re.compile(r"the \Z")


def leaves_else(sentence: Sentence, cue: Mention) -> bool:
    """Whether a verb of leaving has an object that is neither a place nor a market nor the trade there."""
    if _TRANSITIVE.match(cue.surface) is None:
        return False
    behind = sentence.slice(cue.end, min(cue.end + 80, sentence.end))
    if _NUMBERS.match(behind):
        return True
    end = _ENDS.search(behind)
    thing = behind[: end.start()] if end is not None else behind
    if left_aside(sentence, cue) or leaves_hall(sentence, cue) or sets_out(sentence, cue):
        return True
    if not thing.strip(" '\"") or _TRADE.search(thing) is not None:
        return False
    if _BRAND.search(thing) is not None:
        return False
    kinds = ("place", "organization") if _PLUG.match(cue.surface) is not None else ("place",)
    return not any(cue.end <= m.start < cue.end + len(thing) for m in sentence.of(*kinds))


# "Pulled the plug on X in Y", "gave up the X brand in Y": a brand goes.
_PLUG = re.compile(r"(?i)pull\w* the plug on\Z")
_BRAND = re.compile(r"\A (?:on )?(?:the|its|their) (?:[A-Z][\w&-]+ ){1,2}(?:brand|marque|badge|nameplate)\b")


# Verbs that take what is called off as their object.
_CALLING_OFF = re.compile(
    r"(?i)(?:abandon\w*|ax(?:e[sd]?|ing)|ditch\w*|dump(?:s|ed|ing)|shelv\w+|scrap(?:s|ped|ping)?|cancel\w*|call\w* off"
    r"|d(?:o|oes|id|oing|one) away with|scuttl\w+|bur(?:y|ies|ied)|(?:ha|hal)lt(?:s|ed|ing)?|suspend(?:s|ed|ing)?)\Z"
)
# Objects that are a plan to be somewhere.
_PLAN = re.compile(
    r"\b(?:plans?|projects?|ideas?|intentions?|goals?|targets?|talks|ambitions?|negotiations|bids?|deals?|agreements?"
    r"|launch(?:es)?|starts?|entry|debut|arrival|introduction|roll-?out|return|comeback|expansion|investments?"
    r"|construction|opening|orders?|deliveries|shipments|registrations|site|that|this|these|those|all|everything"
    r"|[a-z]+ing)\b"
)
_CAR = re.compile(r"\b(?:cars?|vehicles?|models?|SUVs?|pick-?ups?|vans?|trucks?|versions?) \Z")
_FOR = re.compile(r"for ")


def calls_off_else(sentence: Sentence, cue: Mention) -> bool:
    """Whether a verb of calling off has an object that is neither a plan, a place nor a car, nor the trade there."""
    if _CALLING_OFF.match(cue.surface) is None:
        return False
    behind = sentence.slice(cue.end, min(cue.end + 80, sentence.end))
    end = _ENDS.search(behind)
    thing = behind[: end.start()] if end is not None else behind
    if not thing.strip(" '\"") or _TRADE.search(thing) is not None or _PLAN.search(thing) is not None:
        return False
    if _CAR.search(thing) is not None and _FOR.match(behind, len(thing)) is not None:
        return False  # "Shelved its electric car for X"
    return not any(cue.end <= m.start < cue.end + len(thing) for m in sentence.of("place", "model"))


# "Drops Nepal plan", "dropped its Indian factory project".
_DROPPED = Needing(
    r"\b[Dd]rop(?:s|ped|ping)? (?:(?:its|the|their|all|any) )?(?:[A-Z][\w-]+ ){1,3}(?:[a-z-]+ ){0,2}?"
    r"(?:plans?|projects?|launch|entry|debut|push|bid|moves?|comeback)\b"
)


def plans_dropped(sentence: Sentence, left: int, right: int) -> Iterator[Mention]:
    """The verbs of a segment that drop a plan named after its place, as mentions of class `cancel`."""
    for found in _DROPPED.finditer(sentence.text):
        start = sentence.start + found.start()
        end = start + found.group().index(" ")
        if left <= start and end <= right:
            yield Mention("cue", start, end, sentence.slice(start, end), id="cancel", label="cancel")
