"""Amounts of money: invested, earned, spent on research. Prices, salaries, funding rounds and market values are none
of these.
"""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.announced_lists import is_announced
from flows.extraction.metrics.earned_money import cue_in, earned_amount
from flows.extraction.metrics.money_apart import no_money_of_its_own
from flows.extraction.metrics.money_bought import bought_at
from flows.extraction.metrics.money_promised import NO_OUTLAY, OUTLAY_FROM, PLAN_AFTER, PROMISED, PROMISED_AFTER
from flows.extraction.metrics.money_spoken_of import is_spoken_of
from flows.extraction.metrics.research_words import RESEARCH
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_PUT = (
    r"(?:invest(?:s|ed|ing)?|put(?:s|ting)?|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|spend(?:s|ing)?"
    r"|spent|commit(?:s|ted|ting)?|inject(?:s|ed|ing)?|earmark(?:s|ed|ing)?|pump(?:s|ed|ing)?|"
    r"sink(?:s|ing)?|sank|sunk|allocat(?:e|es|ed|ing)|channel(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|set(?:s|ting)? aside"
    r"|budgeted|reserv(?:e|es|ed|ing)|devot(?:e|es|ed|ing)|mak(?:e|es|ing) available|made available"
    r"|swallow(?:s|ed)?|devour(?:s|ed)?|bet(?:s|ting)?|stak(?:e|es|ed|ing)|cost (?:it|the company|the group))"
)
# "Investment 300 million euros": a line of a list.
_INVESTMENT_NEXT = Needing(
    r"\b(?:investments?|capital expenditures?|capex|outlay)(?: planned| so far| to date)?:? \Z", re.IGNORECASE
)
_PUTTING = Needing(rf"\b{_PUT}\b[^;:.]{{0,45}}\Z", re.IGNORECASE)
_INVESTMENT_OF = Needing(
    r"\b(?:investments?|capital (?:expenditures?|spending)|capex|outlays?|expenditures?|spending|injection|bill"
    r"|(?:R&D|research|development|investment) budget|budget (?:for|of) (?!the (?:state|ministry|city|federal)"
    r"|marketing"
    r"|advertising|20\d\d)[^;:.,\d]{2,40}(?:(?:up to|until|to|till|through|by) (?:[A-Z][a-z]+ )?20\d\d)?"
    r"|(?<!marketing )(?<!advertising )(?<!state )(?<!national )(?<!household )(?<!federal )budget(?= of)"
    r"|(?:with|by|from|has|have|get|gets) (?:own |fresh |public )?funds(?= of)"
    r"|price tag"
    r"|investment (?:plan"
    r"|programme|program|package|budget))\b[^;:.]{0,60}?"
    r"(?:\b(?:of|worth|totall?ing|totals?|amount(?:s|ed|ing)? to|add(?:s|ed|ing)? up to|run(?:s|ning)? to|(?:comes?"
    r"|came|goes|go) (?:up |down |back )?to|at|to"
    r"|(?:raised|lifted|increased|cut|reduced|lowered|trimmed|slashed|topped up|scaled back|expanded) (?:from|to)"
    r"|is|was|should|will|would|could|reach(?:ed|es|ing)?|exceed(?:s"
    r"|ed|ing)?)\b|[(:])[^;:.]{0,20}\Z",
    re.IGNORECASE,
)
_INVESTED_AFTER = Needing(
    # "4 billion, its head said, would go to the plant".
    r"\A(?: \([^)]*\))?, [^,;:.]{3,60} (?:said|says|announced|explained|added|reported|confirmed), (?:will|would|should"
    r"|is to|are to|was to|were to) (?:go|flow|be (?:put|invested|spent|poured|ploughed|pumped)) (?:in)?to\b"
    r"|\A(?: \([^)]*\))?[^;:.,]{0,30}?\b(?:investment|capital expenditures?|(?:has "
    r"|have )?(?:already )?(?:been )?invested"
    r"|(?:is|are|was|were) (?:\w+ )?(?:foreseen|approved|cleared|released|reserved|earmarked|budgeted|set aside"
    r"|envisaged|pencilled in|put up|provided)"
    r"|(?:is|was) what [^;:.,]{0,40}\b(?:costs?|cost|swallow\w*|take)"
    r"|to (?:pay for|fund|finance|build|expand|convert|enlarge|modernise|modernize|develop|retool|upgrade|equip)"
    r"|(?:(?:will|to|would|is to|are to|should"
    r"|could|may|might) be|was|were|(?:has|have|had)(?: already| so far| since)? been|(?:is|are|being) being|being"
    r"|already) (?:put|poured|invested|ploughed|pumped|spent|committed|injected|earmarked|sunk|set aside|laid out)"
    r"|(?:(?:will|should|would|to|are to|is to) )?(?:go(?:es|ne)?|went|flow(?:s|ed)?|been sunk|going|flowing)"
    r" (?:in)?to"
    r"|(?:(?:will|should|would|to|are to|is to) )?flow|(?:in|of) (?:[\w-]+ )?(?:seed|start-up|initial) (?:money"
    r"|capital|funding)"
    r"|of (?:fresh|new|additional) (?:capital|money|funds)|buys?|secures?"
    r"|(?:will|is to|are to|should|would) follow|(?:that|which) [^;:.,]{2,40}?(?:spend|spent|invest|invested"
    r"|set aside|earmarked|budgeted|put"
    r" in(?:to)?|investing|putting (?:up|in(?:to)?)|puts? (?:up|into)|spending|sinking|pouring|ploughing|pumping"
    r"|committed|pledged)|(?:it|they|the [a-z]+|[A-Z][\w&-]+) (?:wants?|plans?|intends?|means|had planned"
    r"|had wanted|will"
    r"|would|is)(?: to)?"
    r" (?:spend|invest|put in(?:to)?)"
    r"|is (?:what [^;:.,]{2,50}?(?:spend|spent|invest|invested|put|puts|pour|pours|set aside|earmarked|needs?)"
    r"|the (?:cost|price|bill|outlay)))\b"
    # "Has 15 billion pounds set aside".
    r"|\A(?: \([^)]*\))? (?:set aside|earmarked|pencilled in)\b(?! (?:as|to pay|against)\b)"
    r"|\A(?: \([^)]*\))? in (?:additional|fresh|new|further|extra|more) (?:[A-Z][\w.]* )?(?:investments?|spending)\b"
)
# "Seven trillion yen, not ten, is what it means to spend on".
_IS_SPENT_ON = re.compile(
    r"(?: \([^)]*\))?(?:, not [\w ]{2,20},)? (?:is|was) (?:what|how much) [^;:.,]{2,50}?\b(?:spend|invest|put in"
    r"|pour in)"
    r"|(?: \([^)]*\))?(?: (?:over|by|through|until|in|within) [^,;.]{3,40})?, [^,;.]{2,60} (?:has |have "
    r"|had )?(?:pledged"
    r"|promised|vowed)\b"
)
_SITE_AFTER = Needing(
    r"\A (?:[\w-]+ ){0,3}?(?:plants?|factory|factories|facility|facilities|project|complex|production line"
    r"|assembly line|assembly works|works|expansion|programme|program|hub|centre|center|site|campus|gigafactory"
    r"|revamp|conversion|overhaul|upgrade|(?<!wheel[ -])drive|offensive|push|bet|pledge|commitment|outlay"
    r"|injection|spend|investment (?:plan|programme|program|package|pledge))\b"
)
_SITE_COST = Needing(
    rf"\b(?:{PLANT}|facility|project|site|complex|(?<!credit )line|building|construction|(?:[Ii]t|which|that) (?:was|is"
    r" being|has been|had been|will be|is to be) (?:built|rebuilt|converted|modernised|modernized|expanded"
    r"|retooled|refitted|upgraded|enlarged)|expansion)\b[^;:.]{0,90}\b(?:cost(?:s|ing)?|worth"
    r"|(?:budgeted|costed|estimated|priced) at|at a (?:cost|price) of|receiv(?:e|es|ed|ing)|gets?|got"
    r"|price tag of|at an investment of|for)\b[^;:.]{0,20}\Z",
    re.IGNORECASE,
)
_STAKE_PAID = Needing(
    r"\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|took|taken|taking|takes?|purchas(?:e|es|ed"
    r"|ing))\b[^;:.]{0,60}(?:%|\b(?:per ?cent|stake|shares?|shareholding|interest|fifth|quarter|third"
    r"|half)\b)[^;:.]{0,60}\bfor [^;:.,]{0,20}\Z",
    re.IGNORECASE,
)
_STAKE_PAYING = re.compile(r"\b(?:pay(?:s|ing)?|paid)\b[^;:.]{0,20}\Z", re.IGNORECASE)
_STAKE_AFTER = re.compile(
    r"\A(?: \([^)]*\))? (?:for|in exchange for) (?:[^;:.]|\.(?=\d)){0,40}(?:\bshares?|stake|%|per ?cent|holding)"
)
_PRICE = re.compile(
    r"\b(?:price[sd]?|pricing|costs?|starts? at|starting at|start from|starting from|from|at|sells? for|retail(?:s"
    r"|ing)? (?:at|for)|goes for|pays?|paid|salary|bonus|fine[sd]?|penalty|valued|valuation|worth|"
    r"market value|market capitali[sz]ation|deposit|discount|subsid\w+|incentives?|grants?|tax|rebate|per share"
    r"|share price|raise[sd]?|raising|loan|bonds?|fund(?:ing)? round|funding|IPO|debt|listing|buyback"
    r"|dividend)\b[^;:.]{0,25}\Z",
    re.IGNORECASE,
)
# "Costing Rs 9,000 crore, it will …", "after an outlay of 500 million dollars", "along with 500 million for the plant".
_COSTING = Needing(
    rf"(?:\A|[,;] )\W*(?:[Cc]osting|[Bb]udgeted at|at a (?:total )?cost of"
    rf"|[Bb]uilt (?:for|at a (?:total )?cost of)){ABOUT} \Z"
)
_COST_AT = Needing(
    rf"\b(?:[Cc]osts?|[Bb]ill|price tag)\b (?:(?:of|for) (?:the|its|this) [^;:.,]{{0,40}}(?:{PLANT}|project"
    rf"|line|site|expansion|conversion|programme)\b [^;:.,]{{0,25}})?\b(?:at|to)\b{ABOUT} \Z"
    # "The cost is given as 250 million dollars".
    r"|\b[Tt]he (?:total |full |overall )?(?:costs?|bill|outlay) (?:is|are|was|were|has been) (?:given (?:as|at)"
    rf"|put at|estimated (?:at|to be)|reckoned (?:at|to be)|said to be|stated (?:as|at)){ABOUT} \Z"
)
# "Doubled its capacity to 400,000, for 1.2 billion euros", "is doubling the works for about a billion".
_ENLARGED_FOR = Needing(
    r"\b(?:doubl|trebl|tripl|enlarg|expand|extend|convert|moderni[sz]|refit|retool|upgrad|rebuild|renovat)"
    r"(?:ed|es|s|ing|ting|ling|e)?\b(?![^;:]*\b(?:credit|loans?|shares?|stakes?|contracts?|orders?|warrant|leas|rent"
    rf"|deals?|cooperation|partnership|alliance|agreement|range|line-up|fleet|offer))[^;:]* for{ABOUT} \Z"
)
# "They were to cost 15 billion": no car does.
_TO_COST = Needing(
    rf"\b(?:costs?|costing|will cost|would cost|(?:It|it|[Pp]roject|[Pp]lant|[Pp]rogramme|[Dd]eal|[Ff]actory"
    rf"|[Ww]orks) (?:is|was|are|were) worth)(?: (?:it|the (?:[A-Za-z]+ )?(?:company|group|carmaker|maker|firm|brand)"
    rf"|[A-Z][\w&-]+(?: [A-Z][\w&-]+)?)(?: and (?:its|their|the) (?:[a-z]+ )?(?:partners?|owners?|allies"
    rf"|suppliers?))?)?{ABOUT} \Z"
)
_DEAR = 2e7
_RELATIVE = re.compile(r"\W*(?:which|that)\b")
_BURDEN = Needing(
    r"(?i)\b(?:tariffs?|dut(?:y|ies)|strikes?|recalls?|chips?|shortages?|fires?|scandal|fines?|currency|weak"
    r"|inflation|penalt\w+"
    r"|hackers?|attack|stoppage|closure|layoffs?|lawsuits?|warranty|subsid\w+|taxpayers?|delays?|incentives?|war"
    r"|exit|retreat|u-turn|about-turn|turnabout|reversal|climbdown|pullback|cancellations?|rethink|withdrawal"
    r"|write-?downs?"
    r"|charges?|change of (?:course|plan|strategy|heart|direction)|redundanc\w+|cull|job cuts|severance)\b"
)
_FOR_SO_MUCH = re.compile(rf"(?:\A|[,;:.] )\W*[Ff]or (?:(?:{APPROXIMATOR}) )?\Z")
_CONVERTS = re.compile(
    r"\A,? (?:[\w&'-]+ ){1,4}?(?:is|are|will|wants? to|plans? to|has|have) (?:\w+ )?(?:be )?(?:convert|build"
    r"|built|expand|enlarg"
    r"|moderni|retool|extend|upgrad)\w*\b"
    r"|\A,? (?:[\w&'-]+ ){1,4}?(?:bought|acquired|took over|purchased|built|converted|expanded|enlarged) (?:the"
    r"|an?|its)\b"
)


# "R759 000 buys the Style".
_BUYS_A_CAR = re.compile(
    r" (?:will |now |only )?buys? (?:you |buyers |customers )?(?:the|an?|one|its) (?!plant|factory|stake|site|land"
    r"|works|share)"
)
# Less than this buys a car, and no plant.
_LEAST_PUT_IN = 200_000
_LEAST_EARNED = 500_000


def money_metric(figure: Figure) -> Figure:
    """The figure with what the money is: the nearest of revenue, profit and research, else an investment, else the
    reason why none.
    """
    before, after = figure.before[-110:], figure.after[:90]
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if _STAKE_PAID.search(sentence.slice(clause.start, number.start), of=sentence.text):
        return figure.told("investment", None)
    if _STAKE_PAYING.search(before) and _STAKE_AFTER.match(sentence.after(number, 90)):
        return figure.told("investment", None)
    if bought_at(figure) is not None:
        return figure.told("investment", None)
    reason = no_money_of_its_own(figure, before, after)
    if reason is not None:
        return figure.refused(reason)
    earned = earned_amount(figure, before, after)
    if earned is not None:
        return earned if (number.value or 0) >= _LEAST_EARNED else figure.refused("a price")
    if _FOR_SO_MUCH.search(before) and _CONVERTS.match(sentence.after(number, 60)):
        return figure.told("investment", None)
    if (number.value or 0) < _LEAST_PUT_IN or _BUYS_A_CAR.match(after):
        return figure.refused("a price")
    if _IS_SPENT_ON.match(sentence.after(number, 110)) or is_announced(figure):
        return figure.told("investment", None)
    ahead = sentence.slice(clause.start, number.start)
    # "Tariffs, which could cost 450 million": what costs so much stands before the relative clause.
    bearer = sentence.before(number, 120) if _RELATIVE.match(ahead) else ahead
    dear = (number.value or 0) >= _DEAR and not _BURDEN.search(bearer, of=sentence.text)
    for pattern, text, offset in (
        (_INVESTMENT_OF, before, figure.number.start - len(before)),
        (_INVESTMENT_NEXT, before, figure.number.start - len(before)),
        (_PUTTING, before, figure.number.start - len(before)),
        (PROMISED, "" if NO_OUTLAY.match(after) else before, figure.number.start - len(before)),
        (OUTLAY_FROM, before, figure.number.start - len(before)),
        (PROMISED_AFTER, after, figure.number.end),
        (PLAN_AFTER, sentence.after(number, 90), number.end),
        (_SITE_COST, *_site_cost(figure, ahead, before)),
        (_COSTING, sentence.slice(clause.start, number.start), clause.start),
        (_TO_COST, ahead if dear else "", clause.start),
        (_COST_AT, sentence.slice(clause.start, number.start), clause.start),
        (_ENLARGED_FOR, ahead if dear else "", clause.start),
        (_INVESTED_AFTER, after, figure.number.end),
        (_SITE_AFTER, after, figure.number.end),
    ):
        found = pattern.search(text, of=sentence.text)
        if found is not None and not (pattern is _PUTTING and _not_putting(found.group(0))):
            return figure.told(
                "rd_spending" if RESEARCH.search(before[-60:] + after[:40]) else "investment",
                cue_in(figure, offset + found.start(), found.group(0)),
            )
    if is_spoken_of(figure):
        return figure.told("investment", None)
    return figure.refused("a price" if _PRICE.search(before) else "no metric")


def _site_cost(figure: Figure, ahead: str, before: str) -> tuple[str, int]:
    """The words before an amount in which a plant and its cost are looked for, and where they begin: beyond a number
    that is no money ("a plant for 200,000 cars, worth 1 billion").
    """
    start = figure.number.start - len(ahead)
    money = any(q.label == "money" and start <= q.start < figure.number.start for q in figure.sentence.of("quantity"))
    return (
        (before, figure.number.start - len(before))
        if money
        else (ahead[-140:], figure.number.start - len(ahead[-140:]))
    )


def _not_putting(words: str) -> bool:
    """Whether no money is put in: "puts the price at", "puts sales at", "spent on ads at"."""
    return (
        re.search(
            r"\bputs? (?:the|its|a|sales|total)? ?\w* ?\w* ?at\b|\b(?:price|valu|cost|worth"
            r"|fine)",
            words,
            re.IGNORECASE,
        )
        is not None
    )
