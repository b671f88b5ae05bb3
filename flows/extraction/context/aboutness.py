"""Aboutness: whether an article tells of the motor trade at all, and which organisation it is about.

Press names its subject in the headline or the lead. A maker whose name first falls later (the car of a witness, the
sponsor of a club) is named in passing, and what the article goes on to tell is not told of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.named_model import named_model
from flows.extraction.grammar.subjecthood import is_actor, is_maker, may_be_subject
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# Headings and datelines besides, these many sentences are the lead.
_LEAD = 3
# A text that is shorter says too little to tell by its words.
_TELLING = 100
# Words of the trade in a hundred: where the lead names a maker, where it names none that the vocabulary knows, and
# where no maker does anything in the whole text.
_SPARSE, _DENSE, _PASSIVE = 1, 2, 2.5
# Where the headline names a car.
_OF_A_CAR = 0.5
# A text whose lead names a maker and that names so many times some of so many others needs few words of the trade.
_TIMES, _MAKERS = 5, 3
_APART = ("title", "heading", "dateline")
# Words without which nobody writes at length of makers, their cars and where they sell them; "car" alone is not one.
_TRADE = re.compile(
    rf"\b(?:(?:NE|BE|PHE|ERE|E)Vs?|{BODIES}|electric|electrified|plug-ins?|hybrids?|batter(?:y|ies)"
    r"|vehicles?|[a-z]+makers?|manufacturers?|brands?|marques?|dealers?(?:hips?)?|showrooms?|outlets?"
    r"|importers?|distributors?|line-up|deliver(?:y|ies|ed)|units|exports?|exported|sales|market share"
    r"|unveil\w*|assembl(?:y|ed)|factor(?:y|ies)|plants?|subsidiar(?:y|ies)|joint venture|automotive"
    r"|motoring|charging|overseas|car industry|car market|prices?|priced|models|registrations?"
    r"|\d{1,3}(?:,\d{3})+ (?:new )?cars|retail (?:points?|outlets?|network))\b",
    re.IGNORECASE,
)

# Words of any business: they say that a maker which the lead names is told of as a firm.
_BUSINESS = re.compile(
    r"\b(?:registered|\d{1,3}(?:,\d{3})+ of (?:its|the|their) cars|(?:million|lakh|crore|thousand|hundred) cars|"
    r"cars a (?:year|month)|volumes?|wholesales?|handovers?|revenues?|turnover|capacity|production|components?|"
    r"(?:net|operating|pre-tax) (?:profit|loss|income|earnings|deficit)|headcount|workforce|carmaking|stores|"
    r"insolven\w+|bankrupt\w*|creditors?|start-?ups?|"
    # "Sold 42,782 vehicles", "sold more cars than X with its 152,073".
    r"(?:sold|delivered|exported|handed over|built|produced|registered)\b[^.;:]{0,50}\b\d{1,3}(?:,\d{3})+|"
    r"quarter(?:ly)?|touchpoints?|local content|(?:luxury|premium|sales|service) (?:arm|network|points?)|"
    # What a car costs in a shop.
    r"(?:costs?|starts? (?:at|from)|begins? at|goes? for|sells? for|is yours for) "
    r"(?:[A-Z]{0,3}[€£$¥₹] ?|[A-Z]{2,3} )\d(?>(?:[\d,.]*\d)?)(?! ?(?:m|bn|million|billion|thousand)\b))\b",
    re.IGNORECASE,
)

# Words of the industry's own life, of which a few do where nothing tells of other matters: they say that makers named
# in headline or lead are told of as those who draw, build, show and sell cars.
_INDUSTRY = re.compile(
    r"\b(?:order[ -]books?|orders?|reservations?|configurators?|(?:production|assembly) lines?|works|belt|conveyor|"
    r"(?:motor|auto|mobility|car) (?:shows?|salons?|fairs?)|designed|engineers|designers|chief executive|CEO|"
    r"chair(?:man|woman)|finance chief|managing director|headquarters|head office|buyers|customers|motorists|built|"
    rf"kei cars?|(?:{SMALL_NUMBER})-seaters?|electric|crossovers?|vans?|car number|premieres?|debuts?|"
    r"concept cars?|study|tariffs?|kWh|kilowatt[- ]hours?|(?:start|begin|stop|go on)s? selling|spy (?:shots?|photos?)|"
    r"(?:tail|head)[ -]?(?:lamps?|lights?)|test(?: car| mule|ers)?s?(?= in camouflage))\b",
    re.IGNORECASE,
)
# Words of sport, of crime and courts, of tests and of the arts.
_ELSEWHERE = re.compile(
    r"\b(?:rac(?:e|es|ed|ing)|laps?|grid|podium|championship|rally|pole|grand prix|recall(?:ed|s)?|police"
    r"|courts?|judge|"
    r"jury|stolen|thie(?:f|ves)|crash(?:ed)?|match|goals?|league|stadium|divorce|film|novel|museum|trial|convicted|"
    r"sentenced|stages?|boot space|verdict|seats|ride|steering|song|tournament|hole|villa|hotel|stars?)\b",
    re.IGNORECASE,
)
# At least so many makers or cars, and so many words of the industry, beyond twice those of other matters.
_NAMED, _LIFE = 2, 2

# "A stolen X", "her husband's X", "forty Xs": cars. "An X plant", "two X dealers": the firm, by the noun behind it.
_ONE_OF_THEM = re.compile(
    r"\b(?i:an?|my|his|her|our|your|(?-i:[a-z]+'s)|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|"
    r"[a-z]+teen|[a-z]+ty)(?: (?!(?:years?|months?|weeks?|days?|quarters?|decades?|countries|markets|per|percent"
    r"|million|"
    r"thousand|billion)\b)(?:an? )?[a-z-]+){0,2} \Z"
)
# "Since 2003 X has sold …": a time.
_A_YEAR = re.compile(
    r"\b(?:[Ss]ince|[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Tt]hroughout|[Oo]f|[Ff]or|[Ee]arly|[Ll]ate"
    r"|[Mm]id-?) ?(?:19|20)\d\d,? \Z"
)
_NO_NOUN = re.compile(
    r"\A(?:[.,;:)]|\Z| (?:from|had|has|was|is|with|in|on|at|to|that|which|who|and|or|for|into|by|of|over|stolen"
    r"|parked|"
    r"driven|used)\b)"
)
# "In a former X showroom", "the disused X works": what was X's once.
_ONCE = Needing(r"\b(?:former|disused|abandoned|derelict|one-time|erstwhile|old)(?: [a-z-]+)? \Z")


def of_trade(article: Article) -> bool:
    """Whether an article can be about the motor trade, or is too short to tell.

    Few words of the trade will do where headline or lead name a maker that the vocabulary knows, and one where makers
    are what the whole text speaks of; there must be more where the lead names none, and more still where all makers are
    named in passing: none acts, and the headline names none.
    """
    texts = [sentence.text for sentence in article]
    words = sum(len(text.split()) for text in texts)
    if words < _TELLING:
        return True
    opening = _opening(article)
    named = _names_maker(opening, article)
    headed = _names_maker([sentence for sentence in opening if sentence.kind == "title"], article)
    share = _DENSE if not named else _SPARSE if headed or _acting(article) else _PASSIVE
    share = _OF_A_CAR if headed and _names_car(opening) else share
    enough = words * share / 100
    told = _told(texts, _TRADE, enough=enough)
    if named:
        told = told if told >= enough else told + _told(texts, _BUSINESS, enough=enough - told)
    return told >= enough or (named and told > 0 and _of_makers(article)) or _of_industry(article, texts, named=named)


def _names_car(opening: Sequence[Sentence]) -> bool:
    """Whether the headline names a car, and headline and lead tell of nothing else: the test or the story of one."""
    if any(_ELSEWHERE.search(sentence.text) for sentence in opening):
        return False
    return any(not in_use(s, m) for s in opening if s.kind == "title" for m in s.of("model"))


def _of_industry(article: Article, texts: Sequence[str], *, named: bool) -> bool:
    """Whether a text tells of the industry's life, and hardly of anything else: features and gossip have few words of
    the trade.
    """
    names = [key for s in article for key in _names([s], article) if is_maker(key, article.vocabulary)]
    # A column comes to its maker late, and then speaks of it over and over.
    most = max(Counter(names).values(), default=0)
    if len(names) < _NAMED or (not named and len(set(names)) < _MAKERS and most < _MAKERS):
        return False
    other = sum(len(_ELSEWHERE.findall(text)) for text in texts)
    return _told(texts, _INDUSTRY, enough=_LIFE + 2 * other) >= _LIFE + 2 * other


def _acting(article: Article) -> bool:
    """Whether a text tells of an organisation of the trade that does something, or has something."""
    vocabulary = article.vocabulary
    return any(
        is_actor(mention.id, vocabulary)
        and not in_use(sentence, mention)
        and (
            may_be_subject(sentence, mention, vocabulary)
            or sentence.after(mention, 2).startswith("'s")
            or _does_it(sentence, mention)
        )
        for sentence in article
        for mention in sentence.of("organization")
    )


# "The 02, which X presented here yesterday": X does it.
_WHICH = re.compile(r"(?:\b[a-z]+s?|\w,) (?:which|that|whom|where) \Z")
_DOES_IT = re.compile(
    r" (?:(?:has|have|had|is|will|would|also|now|first|then|[a-z]+ly) )*(?:[a-z]{3,}(?:ed|es|ing)|"
    r"sold|built|made|brought|put|sells|builds|wants|plans|launch|sell|build|open|bring)\b"
)


def _does_it(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody does, within a relative clause, something with what the clause is of."""
    return (
        _WHICH.search(sentence.before(mention, 40)) is not None
        and _DOES_IT.match(sentence.after(mention, 40)) is not None
    )


def _told(texts: Iterable[str], words: "re.Pattern[str]", *, enough: float) -> int:
    """How many such words the texts have, counted sentence by sentence until there are enough."""
    told = 0
    for text in texts:
        told += len(words.findall(text))
        if told >= enough:
            break
    return told


def _of_makers(article: Article) -> bool:
    """Whether a text speaks of makers over and over, and of several."""
    named = [key for sentence in article for key in _names([sentence], article) if is_maker(key, article.vocabulary)]
    return len(named) >= _TIMES and len(set(named)) >= _MAKERS


def leading(article: Article, weights: Counter[str]) -> str | None:
    """The weightiest organisation that headline or lead name, by itself, a relative or a model; None if there is none.

    In: the weights of the article's organisations as `salience` gives them.
    """
    named = set(_names(_opening(article), article))
    family = {relative for key in named for relative in (key, *article.vocabulary.family(key))}
    return next((key for key, _ in weights.most_common() if key in family), None)


def _names_maker(sentences: list[Sentence], article: Article) -> bool:
    return any(is_maker(key, article.vocabulary) for key in _names(sentences, article))


def _names(sentences: list[Sentence], article: Article) -> list[str]:
    """The organisations that sentences name, models counting for their brand; not a car in somebody's hands."""
    mentions = [m for sentence in sentences for m in sentence.of("organization", "model") if not in_use(sentence, m)]
    names = {m.id if m.kind == "organization" else named_model(m, article.vocabulary).organization_id for m in mentions}
    return [name for name in names if name is not None]


@kept
def in_use(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands for a car that somebody drives, buys or loses, or for what was the firm's once."""
    before = sentence.before(mention, 40)
    if mention.kind == "organization" and _ONCE.search(before, of=sentence.text) is not None:
        return True
    if _ONE_OF_THEM.search(before) is None or (mention.kind == "organization" and _A_YEAR.search(before) is not None):
        return False
    return mention.kind == "model" or _NO_NOUN.match(sentence.after(mention, 20)) is not None


def _opening(article: Article) -> list[Sentence]:
    prose = 0
    opening = []
    for sentence in article:
        prose += sentence.kind not in _APART
        if prose > _LEAD:
            break
        opening.append(sentence)
    return opening
