"""Amounts of money that are none of the maker's spending or earnings: prices, charges, public money, parts of a sum."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_EACH = Needing(
    r"\A(?: \([^)]*\))?(?: or [^ ]+)? ?(?:each|apiece|per (?:car|vehicle|unit|month|share|year for|kWh)|a (?:car"
    r"|month|vehicle|share|piece)|/month|cheaper|more than the|less than the|in (?:cash|fines)|fine|loan|salary"
    r"|bonus|discount|in subsidies|subsidy)\b"
)
_LENT = re.compile(
    r"\A(?: \([^)]*\))? (?:[\w-]+ )?(?:credit lines?|lines? of credit|loans?|credit facilit\w+"
    r"|overdraft|bonds?)\b"
)
_CHARGED = re.compile(
    r"\A (?:(?:(?:(?:has|have|had) been|was|were|is|are) )?(?:set|put) aside )?(?:in|of|worth of|for) (?:[\w-]+ ){0,3}?"
    r"(?:write-?downs?|writedowns?|charges|impairments?|one-offs?"
    r"|provisions?|"
    r"fines?|damages|debts?|penalties|tariffs?|duties|taxes|recalls?|compensation|claims|lawsuits?"
    r"|settlements?|litigation|severance|refunds|affair|scandal)\b"
)
# "Five trillion above the previous budget".
_DIFFERENCE = re.compile(
    r"\A (?:[a-z]+ )?(?:above|below|(?:more|less|higher|lower) than|on top of) (?:the|its|what|in|a year|last"
    r"|(?:first |originally |previously |so far )?(?:planned|foreseen|expected|forecast|budgeted|announced|promised"
    r"|thought|before|previously|originally|hitherto|earlier))\b"
)
# What a state gives is no investment of the company.
_AID = re.compile(
    r"\A(?: \([^)]*\))? (?:in|of|worth of) (?:[\w-]+ ){0,2}?(?:aid|subsid\w+|incentives?|grants?|tax (?:breaks?"
    r"|credits?|relief)"
    r"|guarantees?)\b"
    # "Helped by 75 million from the government".
    r"|\A(?: \([^)]*\))? (?:from|given by|paid by|put up by|provided by|contributed by) (?:the )?(?:[\w-]+ ){0,2}?"
    r"(?:state(?! budget)|governments?|ministry|treasury|authorities|taxpayers?|European Union|EU|Brussels)\b"
    r"(?!-|'s? | (?:market|countries|member|sales|business|buyers))"
)
_STATE = Needing(
    r"\A\W*(?:(?:and|but|while) )?(?:[Tt]he )?(?:[\w-]+ ){0,2}?(?:[Ss]tate|[Gg]overnment|[Mm]inistry|[Cc]ounty"
    r"|[Pp]rovince"
    r"|[Mm]unicipality|[Aa]uthorities|[Tt]axpayers?|European Commission)\b"
)
# "680 million will be invested, to which the state contributes 64 million".
_STATE_GIVES = re.compile(
    r", (?:to|towards|for|of) which (?:the )?(?:[\w-]+ ){0,2}?(?:state|government|ministry|county|province"
    r"|municipality|city"
    r"|taxpayers?|authorities|European Union|EU)\b[^;:]{0,40}?\b(?:contribut|pay|add|provid|giv|cover|bear|fund|put"
    r"|chip|grant)[a-z]*\b[^;:,]{0,30}\Z"
)
# "Three trillion will not be spent".
_NOT_SPENT = re.compile(
    r"\A(?: \([^)]*\))?(?: of (?:it|this|that|them))? (?:will|would|is to|are to|should|is|are|was"
    r"|were) (?:now )?(?:not|no longer|never)"
    r"(?: now)?(?: (?:be|being|to be))? (?:spent|invested|needed|used|put)\b"
)
_NAMED = re.compile(r"\b(?:its|company|carmaker|automaker|maker|group|plant|factory)\b")
# "Most of the sum goes on halls, with 877 million earmarked for machines": parts of what was told.
_OF_THE_SUM = Needing(
    r"\b(?:[Mm]ost|[Hh]alf|[Pp]art|[Mm]uch|[Ss]ome|[Tt]he (?:bulk|rest|remainder)|[Oo]ut) of (?:the|this|that) "
    r"(?:\w+ )?(?:sum|money|amount|investment|total|budget|outlay)\b"
)
_PER_CAR = Needing(
    r"\b(?:revenue|profit|margin|earnings|turnover|loss) (?:per|on each|a) (?:unit|car|vehicle)\b", re.IGNORECASE
)
# "Exports from the plant were worth 5 billion".
_GOODS_WORTH = Needing(
    r"\b(?:[Ee]xports|[Ss]hipments|[Ii]mports|[Dd]eliveries|[Oo]rders?"
    r"|[Cc]ontracts?)\b[^;:.]{0,50}\bworth\b[^;:.]{0,15}\Z"
)


# "That costs up to 1.8 billion in operating profit", "the parent writes down 3 billion".
_COSTS_PROFIT = Needing(
    r"\b(?:cost(?:s|ing)?|burden(?:s|ed)?|weigh(?:s|ed)?|shav(?:es?|ed)|wip(?:es?"
    r"|ed))\b[^;:.]{0,40}\Z"
)
_OF_PROFIT = re.compile(r"\A(?: \([^)]*\))? (?:in|of|off|from) (?:[\w-]+ ){0,2}?(?:profits?|earnings)\b")
_WRITES_DOWN = re.compile(r"\b(?:writ(?:e|es|ing|ten)|wrote) (?:down|off)\b[^;:.]{0,25}\Z")


# "A mid-size car below $50,000 is to follow": what it costs.
_CAR_AT = Needing(
    rf"\b(?:cars?|models?|{BODIES}|vehicles?|EVs?|versions?|hybrids?),? (?:priced |costing |starting "
    r"|selling |on offer |to cost |to sell )?"
    rf"(?:(?:at|from|for|{APPROXIMATOR}|of|well) )+\Z"
)
_DEAREST_CAR = 1e6
# "The importer asks $64,900": for a car.
_ASKS = re.compile(
    rf"\b(?:asks?|asked|asking|charges?|charged|charging|quot(?:es?|ed|ing)|demands?)(?: (?:{APPROXIMATOR}|buyers"
    r"|customers|a(?: mere| good)?))* \Z"
)
# "The New York listing of May 2024 brought in 441 million": what came in, and is not put in.
_FROM_PAPER = Needing(
    r"\b(?:listing|IPO|flotation|float|(?:share|bond|stock) (?:sale|issue|offering|placement)|placement|offering"
    r"|capital increase|rights issue|(?:funding|financing) round)s?\b[^;:.]{0,110}\b(?:rais(?:es?|ed)|br(?:ings?|ought)"
    r"|yield(?:s|ed)|fetch(?:es|ed)|net(?:s|ted)|worth|generated?|produced)\b[^;:.\d]{0,30}\Z"
)


# "Has secured an equity injection of 200 million from its owner": what it gets, and does not put in.
_GIVEN_TO_IT = Needing(
    r"\b(?:secur(?:es?|ed|ing)|receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)?|got|gets|getting|land(?:s|ed)|attract(?:s|ed)"
    r"|pocket(?:s|ed)|granted|lent|awarded|rais(?:es?|ed|ing)|won|wins) (?:an?|the|its|another|further|fresh|new)"
    r"(?: [\w-]+){0,3}? (?:injection|infusion|capital|funding|financing|loan|credit|equity|round|lifeline|grant"
    r"|investment|commitment)s? (?:of|worth|totalling|from [^;:.,\d]{2,40} (?:of|worth))\b[^;:.\d]{0,20}\Z"
)


# "Was valued at $9.1bn", "a valuation of 20 billion": what somebody thinks that a firm is worth.
_VALUED = Needing(
    r"\b(?:valu(?:ed|es|ing) (?:it |them |the [a-z-]+ |its [a-z -]{2,20} |[A-Z][\w&-]* )?at"
    rf"|valuations? (?:of|at|reached|came to)|market (?:value|capitali[sz]ation) of){ABOUT} \Z"
)


# "Its cash reserves increased to 36 billion", "debt grew to 20 billion", "free cash flow of 3 billion".
_HELD = Needing(
    r"\b(?:cash(?! (?:investment|injection|purchase|offer|deal))|liquidity|(?<!gold )reserves|debts?|liabilities"
    r"|assets|deposits|market (?:value|cap)"
    r"|market capitali[sz]ation|war chest)\b[^;:.,\d]{0,45}?"
    r"\b(?:of|at|to|is|are|was|were|reached|totall?ed|exceeded|hit|amounted to|came to|has|had|worth|about|around"
    r"|some|by)"
    rf"{ABOUT} \Z",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(
    r"\b(?:profits?|loss(?:es)?|revenues?|turnover|earnings|income|invest\w*|spen[dt]\w*|sales)\b"
)


def no_money_of_its_own(figure: Figure, before: str, after: str) -> str | None:
    """Why an amount gives no fact, told by the words `before` and `after` it; null where nothing speaks against it."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    ahead = sentence.slice(clause.start, figure.number.start)
    if _EACH.match(after, of=figure.sentence.text):
        return "a price"
    words = re.match(r"(?i)(?:[a-z]+ ){0,3}", figure.number.surface)
    priced = before + (words[0] if words is not None else "")
    if (figure.number.value or 0) < _DEAREST_CAR and _CAR_AT.search(priced, of=sentence.text):
        return "a price"
    if (figure.number.value or 0) < _DEAREST_CAR and _ASKS.search(priced):
        return "a price"
    if _FROM_PAPER.search(ahead, of=sentence.text) or _FROM_PAPER.search(
        sentence.slice(sentence.start, figure.number.start), of=sentence.text
    ):
        return "money received"
    if _STATE_GIVES.search(sentence.before(figure.number, 120)):
        return "public money"
    if _NOT_SPENT.match(after):
        return "not spent"
    if _VALUED.search(before, of=sentence.text):
        return "a valuation"
    if _AID.match(after) or (_STATE.match(ahead, of=sentence.text) and not _NAMED.search(ahead)):
        return "public money"
    if _CHARGED.match(after) or _LENT.match(after):
        return "a charge"
    if _COSTS_PROFIT.search(before, of=figure.sentence.text) and _OF_PROFIT.match(after):
        return "a burden"
    if _WRITES_DOWN.search(before):
        return "a charge"
    held = _HELD.search(before, of=sentence.text)
    if held is not None and _OTHER_MONEY.search(held[0]) is None:
        return "a balance"
    if _GIVEN_TO_IT.search(before, of=sentence.text):
        return "money received"
    if _DIFFERENCE.match(after):
        return "a difference"
    told = sentence.slice(sentence.start, clause.start) if clause.start > sentence.start else ahead
    if _OF_THE_SUM.search(told, of=sentence.text):
        return "part of a total"
    if _GOODS_WORTH.search(before, of=figure.sentence.text):
        return "what goods are worth"
    return "per car" if _PER_CAR.search(before, of=figure.sentence.text) else None


# "800 million euros, of which 500 million goes into batteries", "1.5 billion of it in a new line".
_OF_WHICH = re.compile(rf"\b(?:[Oo]f (?:which|that|this|it|these|those)|thereof|[Ii]ncluding){ABOUT} [^\w\s]{{0,3}}\Z")
_OF_IT = re.compile(r"(?: \([^)]*\))? of (?:it|that|this|which|them|the (?:sum|total|money|amount))\b")


def part_of_sum(figure: Figure) -> bool:
    """Whether an amount is a part of the one that was told before it."""
    sentence, number = figure.sentence, figure.number
    if not (_OF_WHICH.search(sentence.before(number, 40)) or _OF_IT.match(sentence.after(number, 40))):
        return False
    ahead = [m for m in sentence.of("quantity") if m.end <= number.start and m.label == "money"]
    return any((m.value or 0) > (number.value or 0) for m in ahead) or not ahead
