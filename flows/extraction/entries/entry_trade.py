"""Trade that begins: sales and deliveries that start in a country, and brands that arrive there."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import groups, is_market
from flows.extraction.context.list_labels import label_of
from flows.extraction.entries.entry_facts import entries
from flows.extraction.entries.trade_of_cars import car_of_trade
from flows.extraction.entries.unknown_cars import sells_nothing_else
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "X's 0 Series is launched in": what it makes, and not the brand.
ITS_THING = re.compile(
    r"'s? (?!(?:[\w-]+ ){0,3}(?:brands?|marque|arm|unit|business|service|dealer|importer|subsidiary|network|entry|debut"
    r"|launch|start|expansion|sub-brand|steps?|stops?|markets?|countr(?:y|ies)|turn|list|plans?|sights|eyes?|focus"
    r"|arrival"
    r"|destinations?|offensive|roll-?out|sales|deliveries)\b)(?:[\w.-]+ ){1,4}(?:is|are|was|were|will|has|have|to"
    r"|should|would)\b"
)
_STARTS_TRADE = Needing(
    r"\b((?:launch|start|establish|open|introduc|inaugurat|kick|commenc|resum|initiat)(?:ed|es|s|e|ing)?|"
    r"beg[aiu]n(?:s|ning)?|set(?:s|ting)? (?:up|about))(?: off)? (?:its|the|their|a|"
    r"official)? ?(?:[\w-]+ ){0,4}?"
    r"(?:business|operations|sales(?! (?:points?|outlets?|offices?|network|cent(?:er|re)s?|rooms?|staff))|"
    r"exports|deliveries|shipments|activities|brand|selling|exporting|shipping|"
    r"importing|delivering|to (?:sell|export|ship|import|deliver))\b"
)


# "Delivering its electric vehicles to": cars of no name, however many words are said of them.
_ITS_CARS = re.compile(
    r" (?:its|their|the|fully|all-|new|first|battery|plug-in|electric(?:ally)?|powered|hybrid|passenger|made|and| |-)*"
    rf"(?:cars|vehicles|EVs|NEVs|models|{MANY_BODIES})(?= )"
)
# "Has launched operations at its first plant in X": the plant opens.
_AT_A_SITE = re.compile(
    rf" (?:at|in|of) (?:its|the|their|an?) (?:[\w'-]+ ){{0,5}}?(?:{PLANT}|facility|complex|site|assembly line)\b"
)
_TRADE_STARTS = Needing(
    r"\b(?:[Ss]ales|[Dd]eliveries|[Ee]xports|[Ss]hipments|[Oo]perations|[Ii]mports) (?:in|to|"
    r"for|across) [^;]{2,90}? ((?:start|begin|commence|resume|kick off)(?:s|ed)?|began|"
    r"will start|will begin|should (?:start|begin)"
    r"|(?:is|are) (?:due |set |expected |scheduled |planned )?to (?:start|begin|commence))\b"
)


def may_begin(sentence: Sentence) -> bool:
    """Whether a sentence may tell of trade that begins: whether it has the words for it."""
    return _STARTS_TRADE.possible(sentence.text) or _TRADE_STARTS.possible(sentence.text)


def business(scene: Scene) -> Iterator[Fact]:
    """`launched its passenger car business in Pakistan`, `deliveries in Israel start in October`: trade begins in
    a country.
    """
    clause, sentence = scene.clause, scene.sentence
    if clause.of("model") or car_of_trade(scene) or sells_nothing_else(clause.text):
        return
    for pattern in (_STARTS_TRADE, _TRADE_STARTS):
        match = pattern.search(clause.text)
        if match is None or _AT_A_SITE.match(clause.text, match.end()):
            continue
        start = clause.start + match.start(1)
        cue = Mention("cue", start, start + len(match[1]), match[1], label="sales_start")
        places = [p for p in scene.markets() if p.end > clause.start + match.start()]
        runs = groups(sentence, places)
        subject = _make_sold(scene, clause.start + match.end()) or _of_car_before(scene) or scene.maker(start)
        between = clause.text[match.end() : runs[0][0].start - clause.start] if runs else ""
        cars = _ITS_CARS.match(between)
        reach = len(between) - (cars.end() if cars is not None else 0)
        if not runs or subject is None or subject.rule == "model" or reach > 25:
            continue
        yield from entries(scene, "market_entry", subject, cue, runs[0], rule="trade_starts")
        return


# "Will begin selling X cars in A": whose cars they are.
_BESIDE = re.compile(r" (?:(?:the|its|their|electric|new) )*")
_CARS_OF_IT = re.compile(rf"(?:'s|-branded)? (?:[a-z-]+ )?(?:cars|vehicles|EVs|models|{MANY_BODIES})\b")


def _make_sold(scene: Scene, end: int) -> Subject | None:
    """The make whose cars somebody begins to sell, named right behind the verb at an offset."""
    sentence = scene.sentence
    for mention in sentence.of("organization"):
        if mention.start >= end and _BESIDE.fullmatch(sentence.slice(end, mention.start)) is not None:
            cars = _CARS_OF_IT.match(sentence.after(mention, 40)) is not None
            made = cars and is_maker(mention.id or "", scene.context.vocabulary)
            return Subject(mention.id or "", mention.start, mention.end, "make") if made else None
    return None


def _of_car_before(scene: Scene) -> Subject | None:
    """The brand of a car that an earlier clause says is made: "X's works builds the Y; exports to Z begin in May"."""
    clause, sentence = scene.clause, scene.sentence
    if clause.of("organization"):
        return None
    cars = [m for m in sentence.of("model") if m.end <= clause.start]
    if not cars or not _MAKES.search(sentence.before(cars[-1], 40)):
        return None
    return Subject(scene.context.brand_of(cars[-1]) or "", cars[-1].start, cars[-1].end, "car")


_MAKES = re.compile(
    r"\b(?:builds?|building|built|makes?|making|made|assembl(?:es?|ing|ed)|produc(?:es?|ing|ed)|manufactur(?:es?|ing)) "
    r"(?:(?:the|a|an|its|electric|new|small|compact) )*\Z"
)
_ARRIVES = re.compile(
    r"(?:arriv|land|debut|launch|go on sale|goes on sale|went on sale|going on sale|"
    r"gone on sale|go on the market|goes on the market|went on the market|hit|enter|"
    r"come back|came back|comes back|return|make its|made its|makes its|set foot|sets foot|"
    r"set up shop|sets up shop|touch|came to|comes to|come to|join|sales (?:start|beg)|start|"
    r"began|begin|on sale|available|in showrooms)"
)


_THERE_SINCE = re.compile(r"(?:on sale|available|in showrooms)")


# "Launched the new X": the car starts, and not its maker.
_REACH_OF_CAR = 25
# "Started in May with the X": the maker starts, with a car.
_WITH_CAR = re.compile(r"\bwith (?:(?:the|its|their|an?|electric|new|big|small) )*\Z")
# "Began assembly", "entering 2026", "joined there by", "begins with the X": nothing that a brand does in a market.
_NO_ARRIVAL = re.compile(
    r" (?:local |series |mass |full |final |the |its |to )*(?:assembl[ey]|assembling|production|produc(?:e|ing)|"
    r"build|building|make|making|manufactur\w+|"
    r"construction|work|testing|tests|talks|\d{4}\b|there (?:in [A-Z]\w+(?: \d{4})? )?by|by\b|a (?:strategic|joint)|"
    r"growth|profit\w*|form\b|normal\w*|black\b|racing|court\b|"
    r"hiring|recruiting|negotiat\w+|the year|a (?:new )?(?:era|phase|chapter)"
    # "Started to scale back its presence": to do something else.
    r"|to (?!sell|offer|deliver|trade|operate|import|export|ship|market|hand|take|accept|do )[a-z]+"
    # "Returned a prize", "entered the race": what has an object of another kind is no arrival.
    r"|(?:an?|the|its|his|her|their|all|every|some|those|these|that) (?:[\w-]+ ){0,2}?(?:prizes?|awards?|money|cars?"
    r"|letters?|calls?|keys?|gifts?|gestures?|favou?rs?|tests?|races?|cups?|debates?|fray|discussions?|fines?|loans?"
    r"|subsid(?:y|ies)|funds)\b)"
)

# "Exports came to 332,585 cars": so many were counted.
_TO_A_NUMBER = re.compile(rf" (?:(?:{APPROXIMATOR}|a) )*[\d$€£]")

# "Wants to launch eight new models", "its shares began trading", "brought forward the arrival of its T10F".
_OF_CARS = re.compile(
    r" (?:of )?(?:[\w-]+ ){0,3}(?:models?|cars?|vehicles?|SUVs?|EVs?|hybrids?|trading|products?|shares?|versions?)\b"
)


# What may stand between a brand and what it does.
_JOINED = re.compile(
    r"(?:[ ,]+(?:'s|cars|brand|itself|does|did|do|will|would|shall|should|could|may|might|must|can|is|are|was|were|has"
    r"|have|had|be|been|being|to|not|due|set|expected|planned|scheduled|slated|likely|aims|plans|wants|hopes|intends"
    r"|about|only|also"
    r"|first|then|now|already|later|soon|once|too|again|finally|since|early|just|both|all|[a-z]+ly"
    r"|in \d{4}|(?:in|last|next|this) [A-Za-z]+(?: \d{4})?))*[ ,]*"
)
_PARTED = re.compile(r"\A ?[-–—:|→]")
_OF_ANOTHER = re.compile(r"\w[^,;]*, (?:which|who)\b")
_STARTS = re.compile(r"(?:beg[aiu]n|start)")
# What begins where a firm starts in a country, and what somebody enters there.
_TRADE = re.compile(
    r" (?:(?:off|out|up|again|its|their|to|official|officially|the|local|retail) )*(?:sales|sell\w*|operat\w+|business"
    r"|deliver\w*|trad\w+|exports?|exporting|import\w*|life|shipping|shipments|there|here)\b"
)
_ENTERS = re.compile(
    r" (?:it|them|there|here|(?:the|this|that) (?:\w+ )?(?:markets?|country|region|kingdom|continent|island|fray|race"
    r"|ring|segment|scene)|(?:in|last|this|next|early|late|back|by|from|at the) )\b"
)


def _goes_elsewhere(subject: Subject, cue: Mention, after: str) -> bool:
    """Whether what starts is no trade, and what is entered no market: "It all began in 1986", "entered insolvency"."""
    verb = cue.surface.lower()
    if _STARTS.match(verb):
        with_a_car = re.match(r" with (?:the|its|an?) ", after) is not None
        return with_a_car or not (subject.rule == "name" or _TRADE.match(after) or " sale" in verb)
    return verb.startswith("enter") and _ENTERS.match(after) is None


def _before(scene: Scene) -> list[Mention]:
    """The countries listed last in the sentence before its clause: what "where" stands for."""
    found = [
        p
        for p in scene.sentence.of("place")
        if p.end <= scene.clause.start and is_market(scene.sentence, p) and len(p.id or "") == 2
    ]
    return groups(scene.sentence, found)[-1] if found else []


def arrived(scene: Scene) -> Iterator[Fact]:
    """`The brand goes on sale in May`, `X came back to the region in 2015`: a brand arrives, the place is told
    before.
    """
    clause = scene.clause
    cues = [
        c
        for c in clause.cues("arrival", "sales_start", "entry_verb")
        if not any(m.start < c.start for m in clause.of("model")) and _ARRIVES.match(c.surface.lower())
    ]
    for cue in cues:
        subject = scene.subject(cue.start)
        relative = re.match(r"[, ]*(?:which|where|who)\b", clause.text) is not None
        label = label_of(scene.sentence, scene.context)
        # "GWM – started in September": a label is the subject of its item.
        labelled = label is not None and subject is not None and subject.start == label.start
        if (
            subject is None
            or subject.rule == "model"
            or not is_maker(subject.organization_id, scene.context.vocabulary)
            or not (
                (clause.start if not (relative or labelled) else clause.sentence.start) <= subject.start < cue.start
            )
        ):
            continue
        if relative and _OF_ANOTHER.search(clause.sentence.slice(subject.end, cue.start)):
            continue  # "X used the fair in Y, which began in May"
        between = clause.sentence.slice(max(subject.end, clause.start), cue.start)
        if relative:
            between = re.sub(r"\A[, ]*(?:which|where|who)", "", between)
        if labelled:
            between = _PARTED.sub("", clause.sentence.slice(subject.end, cue.start))
        if _THERE_SINCE.match(cue.surface.lower()) and not any(
            m.relation in ("since", "from") for m in clause.of("period")
        ):
            continue
        after = clause.sentence.after(cue, 40)
        if (
            _OF_CARS.match(after)
            or clause.cues("plant_noun")
            or _NO_ARRIVAL.match(after)
            or any(
                0 <= m.start - cue.end <= _REACH_OF_CAR and _WITH_CAR.search(clause.sentence.before(m, 20)) is None
                for m in clause.of("model")
            )
            or _TO_A_NUMBER.match(after)
            or _goes_elsewhere(subject, cue, after)
        ):
            continue
        if _JOINED.fullmatch(between) is None:
            continue
        named = scene.anaphoric_place()
        there = [named] if named is not None else _before(scene) if re.match(r"[, ]*where\b", clause.text) else []
        if scene.markets() and not there:
            continue
        setting = scene.setting()
        places = there or ([setting] if setting is not None else [])
        if places and (clause.of("period") or there):
            yield from entries(scene, "market_entry", subject, cue, places, rule="brand_arrives")
            return
