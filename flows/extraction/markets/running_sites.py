"""Sites that run: what is to be closed, paused or given a further car is there already, whatever is planned for it."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.wording.needed import Needing

_WORKS = (
    r"(?:plants?|factor(?:y|ies)|works|mills?|(?:production |assembly )?(?:sites?|lines?)|assembly|production|output)"
)
# "Will pause for a week", "is to be idle", "goes down to one shift": a plant that rests has run.
_RESTS = Needing(
    r"\A(?: have| has)?(?: to)?(?: be)?(?: \w+ly)? (?:pause|paused|stand (?:still|idle)|lie idle|idle|empty|rest|"
    r"fall silent|go down to|drop to (?:one|two) shifts?|take a break|lose (?:an?|one|its|half|\d))\b"
)
# "Will halt the plants at A for two weeks": what is halted, and no plan.
_HALTED = re.compile(
    rf"\A (?:all |both |the |its |their |some |[\w-]+ )?(?:[\w-]+ )?{_WORKS}\b(?! (?:plans?|projects?|of the first)\b)"
)
_HALTS = re.compile(r"(?:halt|suspend|paus|interrupt|stop)(?:s|ed|ing|e|es)?", re.IGNORECASE)
# "The first closure of a German plant", "two sites in A are on the list of closures".
_CLOSURE_OF = Needing(
    rf"\b(?:[Cc]los(?:ure|ures|ing)|[Ss]hut(?:down|downs|ting))(?: down)? (?:of |at )?(?:[\w'-]+ ){{0,4}}?{_WORKS}\b|"
    rf"\b{_WORKS}\b[^;:]{{0,60}}?\b(?:closures?|shutdowns?|chopping block|to be (?:closed|shut|axed))\b"
)
# "A third model is to join them at the X plant", "plans to add the Y at the X plant", "the Z moves to the X plant".
_ADDED = Needing(
    r"\b(?:add(?:s|ed|ing)?|joins?|joined|joining|mov(?:e|es|ed|ing)|transfer\w*|shift(?:s|ed|ing)?|relocat\w*|"
    r"allocat\w*|assign\w*|award\w*|planned for|scheduled for|due|earmarked|retool\w*|convert\w*|refit\w*|upgrad\w*|"
    r"moderni[sz]\w*)\b"
)
_AT_THE = re.compile(r"\b(?:at|to|from|in) (?:the|its|their) (?:[a-z-]+ )?\Z")
_PLANT_BEHIND = re.compile(r"\A(?:'s)? (?:[a-z-]+ )?(?:plants?|factor(?:y|ies)|works)\b")
_AT_PLANT = re.compile(
    r"\b(?:at|to) (?:the|its|their) (?:[a-z-]+ )?(?:plants?|factor(?:y|ies)|works) (?:in|at|near) (?:the )?\Z"
)
_TO_COME = re.compile(
    r"\b(?:(?:new|planned|future|proposed|second|third|additional) (?:[\w-]+ ){0,2}?(?:plants?|factor(?:y|ies)|works)|"
    rf"open\w*|construct\w*|build(?:ing)? (?:a|its|the) (?:[\w-]+ )?(?:{PLANT})|buil[dt] by|put up|"
    r"putting up|takes? over|taking over|took over|former|under construction)\b"
)


# "X, a builder of cars in A since 1964, plans …", "already a producer in A, X wants …": what somebody is in a place.
_AGENT = Needing(
    r"(?:, |\A)(?:[Aa]lready |[Nn]ow |[Ii]tself |[Ll]ong |[Tt]oday )*(?:[Aa]n?|[Tt]he)? ?"
    r"(?:(?!once\b|former|future\b|would-be\b|next\b|potential\b|planned\b)[\w'-]+ ){0,4}?"
    r"(?:producers?|builders?|assemblers?|makers?|manufacturers?|sellers?|suppliers?|employers?|exporters?|players?|"
    r"(?:market )?leaders?|number (?:one|two|three)|best-?sellers?|household names?)(?: of [a-z][\w -]{1,30}?)? "
    r"(?:in|across|throughout) (?:the )?\Z"
)
_APPOSED = re.compile(r"(?:[^,;:]{0,40}|(?:, | and )[A-Z][^;:]{0,40}),")


def is_agent_there(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an aside says what somebody is in a place: "a builder of cars in X since 1964"."""
    before = sentence.slice(max(start - 110, sentence.start), start)
    return (
        _AGENT.search(before, of=sentence.text) is not None
        and _APPOSED.match(sentence.slice(end, end + 60)) is not None
    )


# "The money will go to X, its biggest market": it sells there, whatever else is to come.
_ITS_MARKET = Needing(
    r",? (?:which is (?:now |already |still )?)?(?:its|their|the (?:company|brand|group|maker|carmaker)'s) (?:[a-z]+-)?"
    r"(?:biggest|largest|main|most important|strongest|key|oldest|best|core|top)(?: [a-z]+){0,2} market\b"
)
_NEW = r"(?:latest|newest|most recent|youngest)"
_WHO = r"(?:it|they|the (?:[\w-]+ )?(?:company|brand|marque|group|maker|carmaker|manufacturer|firm))"
# "Most of them in X, which it entered in June", "X, a market that it has known since 2012", "X, its newest market": a
# start that lies behind the maker.
_ENTERED = Needing(
    r",? (?:(?:which|that|(?:a|the|another|one) (?:[\w-]+ ){0,2}?(?:market|country|place|state)(?:,? (?:which|that))?)"
    rf" {_WHO} (?:[a-z]+ly |only |first |already |also |had )*"
    r"(?:entered|joined|reached|conquered|opened up|added|has (?:served|supplied|known|worked|been supplying)|serves"
    r"|supplies|knows)\b(?! (?:would|will)\b)"
    r"|which (?:joined|followed)(?=[,.;]| (?:in|last|this|on|at|two|three|four|five|a|soon|shortly|later)\b)"
    r"|(?:which (?:is |was )(?:only )?)?(?:its|their|the (?:company|brand|group|maker|carmaker|network|list)'s|the)"
    rf" {_NEW} (?:[a-z]+ )?(?:markets?|addition|arrival|country|conquest|entry|foothold|outpost)\b(?! (?:will"
    rf"|is to)\b))"
)
# "X, which today has 40 of its dealers", "X, which builds most of its trucks", "X, which has bought its vans".
_HAS_SOME = Needing(
    r",? which (?:already |now |today |currently |still )*(?:(?:has|counts|boasts|numbers)(?: (?:already|now|today))?"
    rf" \d[\d,.]* (?:of (?:its|their)\b|(?:[a-z-]+ )?{OUTLETS}\b)"
    r"|(?:builds?|makes|produces?|assembles?|has (?:bought|been (?:buying|building|making|getting))|bought|took|takes"
    r"|absorbs|absorbed|buys|accounts for|accounted for|contributes|contributed) [^,;:.]{0,30}\b(?:its|their)\b)"
)


def is_its_market(sentence: Sentence, end: int) -> bool:
    """Whether the words behind a place call it a market in which somebody sells much, that he has entered, or that
    has dealers or works of his.
    """
    behind = sentence.slice(end, end + 90)
    return any(p.match(behind, of=sentence.text) is not None for p in (_ITS_MARKET, _ENTERED, _HAS_SOME))


def is_idled(sentence: Sentence, cue: Mention) -> bool:
    """Whether a word for what is to come, or for a halt, is one of a plant that rests for a time."""
    if _RESTS.search(sentence.after(cue, 40), of=sentence.text) is not None:
        return True
    return _HALTS.fullmatch(cue.surface) is not None and _HALTED.match(sentence.after(cue, 50)) is not None


def is_of_closures(text: str) -> bool:
    """Whether a statement is one of the closure of plants."""
    return _CLOSURE_OF.search(text) is not None


def is_given_more(sentence: Sentence, segment: tuple[int, int], start: int, end: int) -> bool:
    """Whether a plant at the place, told as one that is known, gets a further car."""
    before = sentence.slice(max(start - 50, sentence.start), start)
    known = _AT_PLANT.search(before) or (
        _AT_THE.search(before) and _PLANT_BEHIND.match(sentence.slice(end, end + 40)) is not None
    )
    text = sentence.slice(*segment)
    return bool(known) and _ADDED.search(text, of=sentence.text) is not None and _TO_COME.search(text) is None
