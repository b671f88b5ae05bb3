"""What asides look like, over the shape of a sentence: its names as letters, its words as they are."""

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing

_WHO = rf"(?P<who>O|it|they|the {FIRM})"
_ENTERED = r"(?:entered|joined|reached|opened up|tapped|added|conquered|re-entered|reentered)"
_LEFT = (
    r"(?:left|abandoned|quit|exited|given up|gave up|vacated|deserted|departed|withdrew from|pulled "
    r"out of|walked away from)"
)
_HENCE = r"(?:[^,;:.]{0,25}?)(?P<date>D)"
# "Indonesia, entered in June with …", "in Russia, which it left in May 2022", "a country that it left in 2014".
PASSED = (
    ("market_entry", Needing(rf"(?P<places>{PLACES}), (?:first |only |newly |last )?{_ENTERED} {_HENCE}")),
    ("market_exit", Needing(rf"(?P<places>{PLACES}), (?:since |once |already )?{_LEFT} {_HENCE}")),
    (
        "market_entry",
        Needing(
            rf"(?P<places>{PLACES}),? (?:a (?:country|market) )?(?:which|that) {_WHO} (?:had |has )?(?:only |"
            rf"first |newly )?{_ENTERED} {_HENCE}"
        ),
    ),
    (
        "market_exit",
        Needing(
            rf"(?P<places>{PLACES}),? (?:a (?:country|market) )?(?:which|that) {_WHO} (?:had |has )?(?:only |"
            rf"once )?{_LEFT} {_HENCE}"
        ),
    ),
    (
        "market_entry",
        Needing(
            rf"(?P<places>{PLACES}),? (?:[^.;]{{0,40}}, )?(?:a|the) (?:country|market) (?:that |which )?{_WHO} "
            rf"(?:had |has )?{_ENTERED} {_HENCE}"
        ),
    ),
    (
        "market_exit",
        Needing(
            r"(?P<there>\A)[^.;]*\b(?:and|but|then) (?:withdrew|pulled out|bowed out|dropped out|gave up)"
            r"(?: again| once more| soon)? (?P<date>D)"
        ),
    ),
    (
        "market_exit",
        Needing(r"\b(?:gone|absent|missing|away) from (?:the )?(?P<places>P)(?: market)? (?P<date>D)"),
    ),
    (
        "market_exit",
        Needing(rf"\b(?P<there>a (?:country|market)) (?:that |which )?{_WHO} (?:had |has )?{_LEFT} {_HENCE}"),
    ),
    (
        "market_exit",
        Needing(
            r"\b(?:in|to) (?P<places>P)[^.;:]{0,60}\b(?:only|before) to (?:pull out|leave|withdraw|give up|"
            r"exit|drop out|bow out)(?: again)? (?P<date>D)"
        ),
    ),
    (
        "market_exit",
        Needing(
            r"(?P<there>\A)[^.;]*\bonly to (?:pull out|leave|withdraw|give up|exit|drop out|bow out)(?: "
            r"again)? (?P<date>D)"
        ),
    ),
)
_SELLING = (
    r"(?:been )?(?:sold|selling|sells|offered|offering|delivered|delivering|exported|exporting|shipped|shipping|"
    r"marketed|marketing)(?: its)?(?: \w+)?(?: (?:cars|vehicles|models|evs|suvs|products|trucks))?"
)
_THERE = (
    r"(?:there|here|locally|in (?:the|this) (?:country|market|kingdom|region|republic)|on the "
    r"(?:island|continent)|(?:in|to) (?:the )?P)"
)
# A brand that is somewhere since a date: "X, in the country again since 2021", "Y has been selling cars in P since D".
PRESENT = Needing(
    rf"(?P<who>O|\bit|\bthe {FIRM})(?:, (?:which |back )?|,? "
    rf"(?:which )?)(?P<verb>"
    rf"(?:has |have |had )(?:been )?(?:back |active |present |at home |represented |on sale |{_SELLING} )?"
    rf"|(?:back |active |present |represented |on sale ))?(?P<there>{_THERE})(?: again| anew| once more)? (?P<date>D)"
)
# "In P, where X has been selling cars through Y since D".
PRESENT_WHERE = Needing(
    rf"(?P<there>P), where (?P<who>O|it|the {FIRM}) (?P<verb>(?:has |have |had )?(?:only |already |now )?(?:been )?"
    rf"(?:back |active |present |represented |on sale |{_SELLING}))(?:,? ?(?:through|with|via|by way of) (?:the )?"
    r"(?:[a-z]+ )?(?:O|[A-Z]\w+(?: [A-Z]\w+)?),?)? ?(?P<date>D)"
)
SALES_BEGAN = Needing(
    r"\b(?:since|after|when|before) (?P<verb>(?:its |local |the first )?(?:sales|deliveries|exports) "
    r"(?:there |here )?(?:began|started|commenced)) (?P<date>D)"
)
_SITE = r"(?:plants?|factory|factories|works|site|facility|complex|mill|premises|buildings)"
_BOUGHT = r"(?:bought|acquired|purchased|taken over|bought out|bought up|snapped up)"
ACQUIRED = (
    Needing(
        rf"(?P<what>(?:P|\b{_SITE}))(?:, which (?:it|O|the \w+)|,)? (?:had |has |was |were )?(?:been "
        rf")?(?P<verb>{_BOUGHT})(?: (?:from|off) (?:the )?(?P<seller>O|\w+))? (?P<date>D)"
    ),
    Needing(
        rf"\bafter (?P<what>(?:the|its|this) (?:former |old |O )*(?:\w+ )?{_SITE}) (?:was|had been|were) "
        rf"(?P<verb>{_BOUGHT})()(?P<date>\b)"
    ),
    Needing(
        rf"(?P<who>O|\bit|\bthe (?:company|group|firm)) (?P<verb>(?:bought|acquired|purchased|took over|has "
        rf"bought|has acquired|has taken over|is buying|is taking over|will buy|will take over|buys|takes "
        rf"over)) (?P<what>(?:the |a |O's |O |former |old |P |\w+ )+?{_SITE})\b[^.;]{{0,30}}?(?P<date>D)"
    ),
)
_ROLES = (
    r"(?:chief executive(?: officer)?|ceo|chairman|chairwoman|chair|president|managing director|"
    r"general manager|country (?:head|manager|director)|"
    r"head|boss|chief|finance chief|chief financial officer|cfo|director|design chief|sales chief|md)"
)
IN_OFFICE = Needing(
    rf"H,? (?:who (?:has been|is) |has been |is |has led |)(?:the |its |their |\w+'s )?(?P<verb>(?:new |"
    rf"\w+ )?{_ROLES}(?: (?:of|at|for|in) [^,;.]{{1,30}}?)?),? (?P<date>D)"
)


TOOK_IT = Needing(
    r"(?P<who>O),? which (?:had |has )?(?P<verb>(?:took|bought|acquired|purchased|taken|snapped)) (?P<what>it|them)"
    r"(?: over| up)?(?: from O)? (?P<date>D)"
)
