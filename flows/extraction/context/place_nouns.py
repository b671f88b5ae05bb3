"""Place nouns: what the words behind a place or a people say of it: a market, somebody's origin, a state."""

import re

from flows.extraction.lexicon.company_words import FIRMS, MAKERS
from flows.extraction.wording.needed import Needing

MARKET_NOUN = Needing(
    r"\A(?:'s)? (?:(?:new|electric|EV|NEV|car|auto|passenger|local|domestic|premium|retail|overseas|own|first|"
    r"public|sales|dealer|assembly|production|mass|fast-growing|important|"
    r"luxury|private|fleet|big|biggest|largest|growing|battery|manufacturing|vehicle|pickup|SUV|used|"
    r"commercial|ride-hailing|second|third|existing|future|planned|main|key|core|test|flagship) )*"
    r"(?:markets?|buyers?|customers?|dealers?|dealerships?|showrooms?|sales|deliveries|roads|consumers?|"
    r"drivers?|motorists?|owners|shoppers|families|households|plants?|works|factory|factories|unit|"
    r"subsidiary|arm|operations?|launch(?:es)?|debuts?|introductions?|affairs|interests|distributors?|"
    r"importers?|distribution|network|registrations?|"
    r"line-?up|range|prices?|pricing|stores?|outlets|business(?:es)?|assets|activities|branch|division|office|"
    r"states?|cities|city|fleets?|production|assembly|sites?|soil|shores|expansion|entry|presence|territory|"
    r"jobs|workforce|memberships?|members|subscribers|list price|showroom|"
    r"orders?|volumes?|exports?|imports?|top ten|top 10|top five|countries|garages|taxi|operation|stock|"
    r"specification|best-?sellers?|public|rollout|roll-out|comeback|adventure|foray|hub|base|bridgehead|"
    r"police|army|workers|employees|headquarters|entity|joint venture)\b"
)
# "In the Uzbek capital": a town of the country; money is another thing.
CAPITAL_IN = re.compile(r"\b(?:in|to|into|near|outside|around|at) the \Z")
CAPITAL = re.compile(r"\A capital\b")
ROLE_NOUN = Needing(
    r"\A(?:'s)? (?:(?:[\w&-]+) ){0,2}?(?:boss|chief|head|president|CEO|managing director|director|manager|"
    r"chief executive|spokes(?:man|woman|person)|chair(?:man|woman))\b"
)
STATE = Needing(
    r"\A(?:'s)? (?:[\w-]+ )?(?:government|ministers?|ministry|president|prime minister|authorities|parliament|"
    r"state|regulators?|court|embassy|ambassador|watchdog)\b"
)
ORIGIN_NOUN = Needing(
    rf"\A(?:'s)?[ -](?:(?:[\w-]+|&) ){{0,3}}?(?:{FIRMS}|rivals?|"
    r"parent|owner|competitors?|newcomers?|producers?|engineers?|designers?|executives?|officials?|government|"
    r"ministers?|minister|president|authorities|newspaper|"
    r"media|investors?|suppliers?|billionaire|conglomerate|side|partner|specialist|technology|newcomer|cars|"
    r"vehicles|EVs|models|products|built|made|born|analysts?|"
    r"exporters?|regulators?|tariffs?|duties|currency|chipmaker|rival|name|portal|website|agency|magazine|"
    r"peers?|origin|neighbou?rs?|think-?tanks?|consultan(?:cy|cies|ts?)|researchers?|economists?"
    r"|lawyers?|professors?|"
    r"institutes?|universit(?:y|ies)|unions?|lobby|tycoon|papers?|daily|broadcaster|bank|fund|team|know-how|badge|"
    r"counterparts?|players?|labels?|industry|advance|competition|yuan|dollars?|euros?|pounds?|rupees?|"
    r"ones?|engineering|design|software|batteries|components|imports|cycle|roots)\b"
)
# "A feast for America's electric brands": theirs by birth, wherever they sell.
BRANDS = Needing(rf"\A's? (?:[\w-]+ ){{0,2}}?(?:brands?|marques?|{MAKERS})\b")
