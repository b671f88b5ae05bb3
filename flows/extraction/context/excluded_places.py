"""Excluded places: those that the words before them keep out: "outside China", "compared with Japan"."""

import re

from flows.extraction.context.place_surroundings import is_put_right
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

OUTSIDE = Needing(
    r"\b(?:outside|outside of|beyond|by way of|(?:market|country|place|years?|months?|weeks?|days?) after|"
    r"behind|from|apart from|other than|"
    r"excluding|except|except for|with the exception of|save for|minus|aside from|out of|away from|than|unlike|"
    r"rivals? in|north of|south of|"
    r"east of|west of|miles from|km from|"
    r"tariffs? (?:in|on)|duties (?:in|on)|shipped from|trade with|tensions with|relations with|visit(?:ed|s|"
    r"ing)? (?:to )?|trip to|met in|spoke in|speaking in|told reporters in|interview in|signed in|"
    r"signature in|ceremony in|tested (?:in|on)|tests? in|testing in|test drive in|drove (?:in|through|from|"
    r"to)|tour of|convoy (?:left|from)|holiday in|war in|earthquake in|elections? in|court in|"
    r"lawsuit in|fined in|invasion of|attacks? on|war (?:with|against|on)|conflict in|sanctions (?:on|against)|"
    r"second only to|next only to|believes? in|faith in|compared (?:with|to)|think of|"
    r"in favou?r of|(?:than|as much as) (?:at|to|in|on)|(?:any|every|no) other (?:[\w-]+ ){1,3}(?:but|bar|save)"
    r"|conquering|regulator in|suppliers? in|(?:analysts?|economists?|bankers?|brokers?|consultants?|lawyers?|"
    r"observers|investors?|professors?|bank|court|fund|think-?tank|newspaper|university|institute) (?:in|at|from)"
    r"|government (?:of|in)|governor of|ambassador to|"
    r"made an appearance in|premiered in|world premiere in|filmed in|presentation in|unveiled in)(?: the|"
    r" mainland)?(?:(?: its| their| [\w-]+['’]s)?(?: native| home (?:country|market|base) of| home))? \Z",
    re.IGNORECASE,
)
# "Excluding the X China joint venture": whose sales are left out.
_LEFT_OUT = Needing(
    r"\b(?:excluding|including|without|less|besides|apart from|not counting) (?:sales (?:of|by|from) )?"
    r"(?:the |its |our )?(?:[A-Z][\w&-]+ ){0,5}\Z",
    re.IGNORECASE,
)
_A_VENTURE = re.compile(r"(?i) (?:joint venture|venture|JV|joint ventures|partnership)\b")
# "It will accept orders from Germans": where customers are.
ORDERS_FROM = Needing(r"\b(?:orders|reservations|bookings|deposits|pre-orders) from (?:the )?\Z")
# "pulled out of", "exit from", "away from", "stayed out of": leaving a place is told of it as a market.
LEAVING = re.compile(
    r"\b(?:pull\w*|back\w*|withdr\w+|exit\w*|depart\w*|retreat\w*|retir\w+|walk\w*|drop\w*|disappear\w*|"
    r"absent|missing|vanish\w*|bow\w*|mov\w+|pack\w* up|get\w*|go\w*|went|"
    r"(?:pull\w*|withdr\w+|remov\w+|tak(?:es?|en|ing)|took|phas\w+) [^,;.]{0,40}?"
    r"(?:market|sales|products?|cars|models?|brand|range)|(?:pull(?:s|ed|ing)?|withdr\w+)(?: [A-Z][\w&-]+){1,3}|"
    r"remov\w+|phas\w+|cut back|pulled back)(?: (?:back|out|"
    r"away|altogether|completely|entirely|"
    r"production|sales|cars|business))*,? (?:out of|from|away from)(?: the| mainland)? \Z"
)


@kept
def is_excluded(sentence: Sentence, place: Mention) -> bool:
    """Whether the words before a place keep it out: "outside China", "beyond the domestic market"."""
    before = sentence.before(place, 70)
    if is_put_right(before, sentence.after(place, 20)):
        return True
    if _A_VENTURE.match(sentence.after(place, 16)) and _LEFT_OUT.search(before, of=sentence.text):
        return True
    if ORDERS_FROM.search(before, of=sentence.text):
        return False
    return OUTSIDE.search(before, of=sentence.text) is not None and LEAVING.search(before) is None
