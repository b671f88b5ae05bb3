"""The words of a segment that tell a market's stance: plans, hedges, exits, deeds, and what merely looks like them."""

import re
from dataclasses import dataclass, replace

from flows.extraction.context.strangers import stranger_acts
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.reach import is_past_talk
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.markets.due_words import is_due
from flows.extraction.markets.leavings import calls_off_else, leaves_else, plans_dropped
from flows.extraction.markets.market_aspects import aspects
from flows.extraction.markets.market_exits import exits, is_exit
from flows.extraction.markets.market_returns import is_over
from flows.extraction.markets.named_among import named_among
from flows.extraction.markets.sellers_and_buyers import chosen_by_many, sold_by_many
from flows.extraction.markets.staff_there import at_work
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "To build and sell": the second verb is what the first is.
_COORDINATE = re.compile(r"\b(?:to|will|would|could|may|might|should|can) [a-z]+(?: [a-z]+){0,2},? (?:and|or) \Z")
_PARTICIPLE_AUXILIARY = re.compile(
    r"(?:\b|(?=n't))(?:be|being|get|getting|to|not|n't|never|will|would|could|might|may|should|can)(?: (?:also|soon"
    r"|first|then|eventually|initially|only|officially|formally))?(?: (?:begin|start|commence|resume|go on|keep|"
    r"set about|get down to))? \Z"
)
# "Will make its debut in", "plans a comeback in": a start told by a noun is as its verb says.
_STARTS = frozenset({"debut", "entry", "arrival", "comeback", "return", "start", "launch", "premiere"})
_NOUN_AHEAD = re.compile(
    r"\b(?:to|will|would|could|may|might|should|can|plan(?:s|ning)?|announc(?:es|ed)|prepar(?:es|ing)|"
    r"envisag(?:es|ing))(?: (?!have\b)[a-z]+){0,3} (?:its|their|a|an|the|another)(?: [a-z-]+){0,2} \Z"
)
# "Mulls an entry into X", "has not decided on a return to": one start of many, which the verb says whether it is made.
_AN_ENTRY = re.compile(r"(?<!made )(?<!makes )(?<!marked )(?<!marks )\ban? (?:[a-z-]+ ){0,2}?\Z")
# "Will have its next car built in": others build for him what is still to be built.
_CAUSED = re.compile(
    r"\b(?:(?:to|will|would|could|may|might|should|can|shall) (?:have|get|see|let|make|help|allow)|lets|helps) "
    r"(?:its|their|his|the|an?|some|[a-z]+s\b|[A-Z0-9])[^,;]{0,30} \Z"
)
# "Would go on sale in X": it is not yet.
_GO = re.compile(
    r"\b(?:to|will|would|could|may|might|should|can)(?: [a-z]+ly| then| also| first)? (?:go|be|be put|come|go back)"
    r"(?: the (?:first|second|third|next|only|last)(?: [\w-]+){1,2})? \Z"
)
# "Makes its debut in", "picked X for its first appearance in": a start in the present tense, or only shown.
_SHOWN = re.compile(
    r"(?:makes?|gives?|takes?|celebrates?|stages?|picks?|picked|chooses?|chose|has chosen|has picked|selected|opts for|"
    r"opted for)\b[^,;.]{0,50}?\b(?:debut|premiere|first (?:step|steps|appearance|foray)|comeback|bow)\b"
)
# "Intended to have built": it was not.
_UNREAL_PERFECT = re.compile(r"\b(?:to|would|could|might|should|was to|were to) have(?: been)? \Z")
# "Reservations open on 29 September": what many do in the present tense begins.
_MANY = re.compile(
    r"(?:\b(?!has\b|was\b|is\b|does\b)[a-z]{2,}s|\b[A-Z0-9][\w-]*|"
    r"\b(?:they|both|all|others|also|then|next|first|now|again),?) \Z"
)
_AUXILIARY = re.compile(
    r"(?:\b|(?=n't))(?:to|will|would|can|could|may|might|should|shall|must|not|n't|do|does|did|helps?|lets?)\b[^,;:]*\Z"
)
# "You will count more of them than others": what anybody sees today.
_YOU = re.compile(r"\b[Yy]ou \Z")
# "For want of cars": nothing is wanted.
_FOR_WANT = re.compile(r"\bfor \Z")
# "Moves to begin selling", "the key to entering": what is not done yet.
_TO_DO = Needing(
    r"\bto (?:begin|start|commence|resume) \Z|"
    r"\b(?:moves?|steps?|deal|agreement|contract|rights?|licen[cs]e|key|preparations|preparing|ready|set) to \Z"
)
# "Workshops must wait up to three weeks for bumpers": how long somebody waits for a delivery.
_SO_LONG = re.compile(
    rf"(?:must |to )?wait (?:(?:{APPROXIMATOR}) |for )*(?:\d+|an?|one|{SMALL_NUMBER}|several|many)(?: or"
    r" [a-z]+)? (?:days?|weeks?|months?)\b"
)
# "X leads with 4.1%, Y and Z come next": ranks.
_RANKS = re.compile(r"\d(?:%| per ?cent)|\b(?:leads?|biggest|largest|first|second|top|number one|best-selling)\b")
# "The Swift put Suzuki on the map in X": there it is known since.
_PUT = re.compile(r"\bput(?: [\w&'-]+){1,4} \Z")
# What "is left" somewhere stays there.
PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were) \Z")
_UNREAL = re.compile(r"\b(?:than|as|if|originally|once|previously|was|were|had) (?:been )?\Z")
# "The launch, originally set for May, slips": what was meant at first is so no more.
_AT_FIRST = re.compile(r"\b(?:originally|initially|previously|formerly|at first|once)(?: been)? \Z")
# "Where the X is already being built": cars are, and no works.
_GOES_ON = re.compile(r"being (?:built|made|assembled|produced|manufactured|sold|imported|exported|delivered)\b")
_ALREADY = re.compile(
    r"^(?!.*\b(?:plants?|factory|factories|works|sites?|lines?|facility|facilities|dealerships?|showrooms?)\b)"
    r".*\b(?:already|now|currently|still) \Z"
)
# "Left the line", "have left its factory": cars and people leave, no maker does.
_LEFT_WORKS = re.compile(
    r"\A [^,;.]{1,40}(?:, [^,;.]{1,30},)? out (?:of|in)\b|"
    r"\A (?:no|little|open|room|much|everything|nothing|it|him|her|them|us|behind|unchanged|unsaid|questions?|"
    r"things|aside|"
    r"out|off|over|to (?:its|their|the)|the (?:door|decision|question|details|rest|matter|choice))\b|"
    r"\A (?:(?:the|its|their|[\w&' -]{1,24}'s?) )?(?:[\w-]+ ){0,3}?"
    r"(?:line|lines|factory|factories|plants?|works|gates?|company|firm|board|port|harbour|harbor|docks?|quay"
    r"|showrooms?|yards?|"
    r"forecourts?|lots?|dealerships?|dealers)\b"
)
# "Gave up its plan to enter": what is left is the plan. Not "aims": "may leave the country but aims to stay in Y".
_PLAN_LEFT = re.compile(
    r"\A(?: (?:on|from|of))?(?: (?:the|its|their|a|any|all))?(?: [\w-]+){0,2}? "
    r"(?:plans?|projects?|ideas?|intentions?|goals?|targets?|ambitions?|talks|negotiations|bid|search)\b"
)
# "Has not postponed", "is not abandoning": what is denied is the end of a plan.
DOUBLED = re.compile(
    r"(?:\b|(?=n't))(?:not|never|n't|no one has|nobody has)(?: (?:yet|been|to|be|even|formally|officially))* \Z"
)
# "Dropped 25%", "pulled to 40,000": a figure that fell, and no plan that was dropped.
_FELL = re.compile(r"\A (?:by |to |from |another |a further )?(?:[$€£¥]|\d)")
# "Had to wait until 14 August": it has waited.
_WAITED = re.compile(r"\bhad to (?:be )?\Z")
_CLASSES = {
    "plan": "plan",
    "future": "plan",
    "market_plan": "plan",
    "hedge": "hedge",
    "market_hedge": "hedge",
    "market_exit": "exit",
    "market_past": "past",
    "market_entered": "past",
    "market_arrives": "arrives",
    "market_starting": "arrives",
    "market_stay": "stay",
    "cancel": "cancel",
    "past": "weak",
}
# Words for plans that are as often nouns of something else: they count where no verb does.
_NOUNS = frozenset(
    (
        "target targets goal goals strategy ambition ambitions mission plan schedule objective "
        "forecast blueprint roadmap intention due committed promise promises expected planned ahead idea"
    ).split()
)
_VERBAL = re.compile(
    rf"\b(?:is|are|it|they|{FIRM}|"
    r"which|that)(?: (?:also|now|still))? \Z"
)
_RANK = {"stay": -1, "exit": 0, "hedge": 1, "plan": 2, "noun": 3, "past": 4, "cancel": 5, "arrives": 6, "weak": 7}


@dataclass(frozen=True, slots=True)
class Token:
    """A word for a stance. `kind`: plan, hedge, exit, past, arrives, stay, cancel, noun or weak."""

    kind: str
    mention: Mention
    entered: bool = False


# "Came second last year": a rank, and nobody's coming.
_RANKED = re.compile(r" (?:in )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|last)\b")
# "Has come up as a candidate", "came under fire", "comes down to": nobody's coming.
_NOT_COMING = re.compile(
    r" (?:in(?=[.,;:])|up (?:as|for|with|short|in (?:talks|conversation))|under|down (?:to|with|on)|about|at a"
    r"|to an? (?:[a-z]+ )?(?:halt|standstill|stop|end|close))\b"
)
# "Renault and other makes": brands, and no making.
_MAKES = re.compile(rf"\b(?:other|these|those|both|all|several|many|some|{SMALL_NUMBER}|foreign|rival) \Z")
# "Makes no sense", "makes headlines": nothing is made.
_MAKES_NOTHING = re.compile(
    r" (?:(?:no|little|any|perfect|more|good|much|every|some|an?|the|all the) )?(?:[a-z]+ )?(?:sense|headlines"
    r"|difference"
    r"|mistakes?|point|case|fuss|noise|news|way for|light of|excuses?|do\b|clear\b|sure\b)"
)
# "Its supplies to X", "supplies are short": what is supplied, and nobody who does it.
_SUPPLIES = re.compile(r"\A (?:to|of|from|for|in|are|were|is|was|will|would|could|may|have|had)\b|\A[,.;)]|\Z")
# "The frozen north of Sweden": a land, and no plan.
_COLD = re.compile(
    r" (?:[a-z]+ )?(?:north|lakes?|rivers?|sea|seas|ground|soil|wastes?|tundra|land|roads?|tracks?|wilds)\b"
)
# "Took effect", "takes part", "takes aim at": nothing is taken.
_TAKES = frozenset({"take", "takes", "took", "taken", "taking"})
_TAKES_NOTHING = re.compile(
    r" (?:effect|force|place|part|shape|note|notice|aim|advantage|issue|time|care|steps?|action|stock|off|heart"
    r"|hold|root|(?:a |the |another |its )?(?:look|view|while|stand|vote|toll|risks?|turn|form|lead))\b"
)
# "Where it closed in 2021", "closed for good": shut, and nothing that was done there.
_SHUT = re.compile(r" (?:in|on|at the|for good|down|its doors|last|this|there)\b")
# "In the fourth quarter X and Y are added": on their way, or there, by their time.
_ADDED = frozenset({"added", "opened up", "tackled"})
_ARE = re.compile(r"\b(?:is|are) (?:then |also |newly )?\Z")
# "Left for X", "left the port of Y for X".
_FOR_THERE = re.compile(r"\A (?:[^,;.]{1,40} )?for (?:the )?[A-Z]")
_CARS = re.compile(rf"\b(?:cars?|buses|{BODIES}|vehicles|units|examples)(?: \w+)? \Z")

# "A ship with 900 MG4s set sail for X", "the first shipment set off for Y": and not its head, nor a delegation.
_SETS_OFF = frozenset({"sailed for", "set off for", "set sail for"})
_CARGO = Needing(rf"\b(?:cars?|buses|{BODIES}|EVs?|vehicles|units|examples?|shipments?|consignments?|batch(?:es)?)\b")
_OWNED_BY = re.compile(r"\b(?:of|from|with|at|for) \Z")


def _people_set_off(sentence: Sentence, leaving: Mention) -> bool:
    """Whether it is people who set off for a country, and no cars: the subject is no firm, and no car is named."""
    if leaving.surface not in _SETS_OFF or sentence.of("model"):
        return False
    firms = [f for f in sentence.of("organization") if f.end <= leaving.start]
    own = any(
        sentence.slice(f.end, leaving.start).strip() == "" and _OWNED_BY.search(sentence.before(f, 6)) is None
        for f in firms
    )
    return not own and _CARGO.search(sentence.text) is None


def _is_car(sentence: Sentence, leaving: Mention) -> bool:
    """Whether it is a car that leaves a country, on its way to another."""
    names = [m for m in sentence.of("organization", "model") if m.end <= leaving.start]
    if any(m.kind == "organization" for m in names) and sentence.before(leaving, 5) == " and ":
        return False  # "Honda dropped the Jazz and left Argentina"
    if names and names[-1].kind == "model" and leaving.start - names[-1].end <= 30:
        return True
    return _CARS.search(sentence.before(leaving, 40)) is not None


# "The X leaves the Italian market": its brand is there, with the others.
_MARKET = re.compile(r" (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)? market\b")


def _is_car_sent(sentence: Sentence, leaving: Mention) -> bool:
    """Whether cars have left for a country: they are sold there."""
    if leaving.surface not in ("left", "departed") or _FOR_THERE.match(sentence.after(leaving, 60)) is None:
        return False
    return _is_car(sentence, leaving)


def _is_strangers(sentence: Sentence, leaving: Mention) -> bool:
    """Whether makers in general leave, none of whom is named behind it."""
    return stranger_acts(sentence, leaving.start) and not named_among(sentence, leaving.end)


@kept
def stance_words(sentence: Sentence, left: int, right: int) -> tuple[Token, ...]:
    """The words of a segment that tell a stance, in order; of words that overlap the longer one counts."""
    found = [
        Token("exit", m)
        for m in exits(sentence)
        if left <= m.start and m.end <= right and not is_over(sentence, m) and not _is_strangers(sentence, m)
    ]
    found += [Token(kind, mention) for kind, mention in aspects(sentence, left, right)]
    deeds = [
        *sold_by_many(sentence, left, right),
        *chosen_by_many(sentence, left, right),
        *at_work(sentence, left, right),
    ]
    found += [Token("past", mention) for mention in deeds]
    found += [Token("cancel", mention) for mention in plans_dropped(sentence, left, right)]
    ends = {mention.end for mention in deeds}
    for mention in sentence.mentions:
        within = mention.kind == "cue" and left <= mention.start and mention.end <= right
        kind = _CLASSES.get(mention.label or "") if within else None
        if within and mention.label == "market_base" and _TO_DO.search(sentence.before(mention, 40)):
            found.append(Token("plan", mention))
        if kind is None or mention.end in ends:
            continue
        before = sentence.before(mention, 40)
        if kind == "hedge" and is_past_talk(sentence, mention):
            continue
        if kind == "past" and _NOUN_AHEAD.search(before) and mention.surface.split()[0] in _STARTS:
            continue
        if kind == "past" and _AN_ENTRY.search(before) and mention.surface.split()[0].lower() in _STARTS:
            continue
        if kind == "past" and (_PARTICIPLE_AUXILIARY.search(before) or _COORDINATE.search(before)):
            if _TO_DO.search(before):
                found.append(Token("noun", mention))
            continue
        if kind == "past" and (_CAUSED.search(before) or (mention.surface == "on sale" and _GO.search(before))):
            continue
        if _SO_LONG.match(mention.surface.rpartition(" ")[2] + sentence.after(mention, 50)):
            continue
        if mention.surface == "come next" and _RANKS.search(sentence.text):
            continue
        if mention.surface == "on the map" and _PUT.search(before):
            found.append(Token("past", replace(mention, label="market_past")))
            continue
        if mention.surface.lower() == "to be" and not is_due(before, sentence.after(mention, 30)):
            continue
        if mention.surface == "the list for" and before.endswith(("from ", "off ")):
            continue
        if mention.surface.lower() == "future" and sentence.after(mention, 4) == " of ":
            continue
        if kind == "past" and _SHOWN.match(sentence.slice(mention.start, mention.end + 80)):
            found.append(Token("arrives", replace(mention, label="market_arrives")))
            continue
        if mention.label == "market_starting" and (_AUXILIARY.search(before) or not _MANY.search(before)):
            continue
        if kind == "past" and _UNREAL_PERFECT.search(before):
            continue
        if mention.surface == "will" and _YOU.search(before) and sentence.after(mention, 5) != " soon":
            continue
        if kind == "exit" and _is_strangers(sentence, mention):
            continue  # "While German rivals retreat from A, X sells more there"
        if kind == "cancel" and calls_off_else(sentence, mention):
            continue
        if mention.surface == "want" and _FOR_WANT.search(before):
            continue
        if kind in ("plan", "hedge") and _UNREAL.search(before) and mention.label in ("plan", "hedge"):
            continue
        if mention.label == "market_plan" and _AT_FIRST.search(before):
            continue
        if kind in ("cancel", "exit") and _FELL.match(sentence.after(mention, 14)):
            continue
        if mention.surface == "further ahead" and PASSIVE.search(before):
            continue
        if mention.surface.lower() in _TAKES and _TAKES_NOTHING.match(sentence.after(mention, 24)):
            continue
        if mention.surface == "closed" and _SHUT.match(sentence.after(mention, 20)):
            continue
        if mention.surface in _ADDED and _ARE.search(before):
            found.append(Token("arrives", replace(mention, label="market_arrives")))
            continue
        if mention.surface in ("come", "comes", "came") and sentence.after(mention, 6) == " from ":
            continue
        if mention.surface in ("come", "comes", "came", "coming") and _NOT_COMING.match(sentence.after(mention, 40)):
            continue
        if mention.surface == "makes" and (_MAKES.search(before) or _MAKES_NOTHING.match(sentence.after(mention, 24))):
            continue
        if mention.surface.startswith(("came", "come")) and _RANKED.match(sentence.after(mention, 16)):
            mention = replace(mention, label="market_past")
        if mention.surface == "followed" and sentence.after(mention, 3) == " by":
            continue
        if mention.surface == "left" and PASSIVE.search(before):
            continue
        if _people_set_off(sentence, mention):
            continue
        if _is_car_sent(sentence, mention):
            found.append(Token("past", replace(mention, label="market_past")))
            continue
        if (
            kind == "exit"
            and re.match(r"le(?:ft|av)", mention.surface)
            and _LEFT_WORKS.match(sentence.after(mention, 60))
        ):
            continue
        if kind == "exit" and re.match(r"le(?:ft|av)", mention.surface) and _is_car(sentence, mention):
            if _MARKET.match(sentence.after(mention, 50)):
                found.append(Token("stay", replace(mention, label="market_stay")))
            continue
        if kind == "exit" and (
            not is_exit(sentence, mention) or is_over(sentence, mention) or leaves_else(sentence, mention)
        ):
            continue
        if mention.surface.lower() == "supplies" and (
            mention.start == sentence.start or _SUPPLIES.match(sentence.after(mention, 8))
        ):
            continue
        if kind == "exit" and _PLAN_LEFT.match(sentence.after(mention, 50)):
            kind = "cancel"
        if kind == "plan" and _GOES_ON.match(mention.surface) and _ALREADY.search(before):
            kind = "past"
        if mention.surface.lower() == "frozen" and _COLD.match(sentence.after(mention, 16)):
            continue
        if kind == "cancel" and is_over(sentence, mention):
            continue
        if kind == "cancel" and DOUBLED.search(before):
            kind = "plan"
        if kind == "plan" and re.match(r"(?:wait|be patient)", mention.surface) and _WAITED.search(before):
            found.append(Token("past", mention, entered=True))
            continue
        if mention.surface == "May" or (mention.surface in ("Will", "Target") and mention.start > sentence.start):
            continue
        if kind == "plan" and mention.surface.lower() in _NOUNS and not _VERBAL.search(before):
            kind = "noun"
        found.append(Token(kind, mention, mention.label == "market_entered"))
    plain: list[Token] = []
    for token in sorted(found, key=lambda t: (t.mention.start - t.mention.end, _RANK[t.kind])):
        if not any(token.mention.start < k.mention.end and k.mention.start < token.mention.end for k in plain):
            plain.append(token)
    return tuple(sorted(plain, key=lambda t: t.mention.start))
