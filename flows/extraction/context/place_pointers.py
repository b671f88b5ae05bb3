"""Place pointers: words that stand for a place without naming it: "here", "the country", "the region", "at home"."""

import re

from flows.extraction.context.excluded_places import is_excluded
from flows.extraction.context.place_scenes import is_stage
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

HERE = Needing(
    r"\b(?:[Hh]ere(?! (?:is|are|comes?|and there)\b)|(?:in|for|to|of) this (?:country|market)|(?:on )?(?:our|"
    r"these) shores|(?:on )?local roads|Down Under)\b"
)
THERE = Needing(
    r"\b(?:preceded|got there first|there(?! (?:is|are|was|were|will|has|have|had|would|should|may|might|"
    r"could|can|must|isn't|aren't|seems?|appears?|remains?|exists?|'s)\b)|"
    # "Sales there will end": no "there will be".
    r"(?:(?<=ales )|(?<=eliveries )|(?<=roduction )|(?<=ssembly )|(?<=ebut )|(?<=tart )|(?<=usiness )|(?<=aunch )|"
    r"(?<=rders )|(?<=xports )|(?<=perations )|(?<=ntry )|(?<=rrival )|(?<=ollout )|(?<=pening )|(?<=resence )|"
    r"(?<=etwork )|(?<=lant )|(?<=lants )|(?<=actory )|(?<=ealers )|(?<=ealerships )|(?<=howrooms )|"
    r"(?<=ustomers )|(?<=uyers )|"
    r"(?<=rivers )|(?<=rices )|(?<=utlets )|(?<=tores )|(?<=utput )|(?<=apacity )|(?<=orkers )|(?<=orkforce )|"
    r"(?<=jobs )|(?<=emand )|(?<=olumes )|(?<=egistrations )|(?<=share )|(?<=anufacturing )|(?<=taff )|(?<=sold )|"
    r"(?<=built )|(?<=made )|(?<=nvestment ))"
    r"there\b|There(?=,? (?:the|it|its|they|[A-Z]))|"
    r"(?<!\w-)(?:[Nn]ationwide|[Cc]ountrywide)\b(?! (?:[a-z-]+ )?(?:recall|ban|strike|lockdown))|"
    # "A showroom in the capital": of the country that is spoken of.
    r"(?:[Ii]n|into|to|near|outside|around|at) the capital\b(?= (?:in|on|at|by|from|this|next|last|later|and|will|is"
    r"|was|has|with)\b|[.,;:)]|\Z)(?!, [A-Z])|(?:(?:[Ii]n|into|to|across|throughout|for) )?(?:[Tt]he|that) "
    r"(?:(?:(?:[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est|[Cc]entral|[Ss]outheast)(?:ern)?[ -]?)?(?:African|Asian|American|"
    r"European|Gulf|Arab|Baltic|Balkan|Nordic|Scandinavian|Andean|Caribbean|[Ii]sland) )?(?:country|"
    r"kingdom|Kingdom|(?<!at the )market(?! for\b)|nation|republic|island|emirate|state)\b"
    r"(?! (?:share|leaders?|is|of|as a)\b))"
)
WHERE_THEY_ARE = re.compile(r"[Tt]here\Z")
# A part of a country: "the state".
STATE = re.compile(r"(?:\w+ )?(?:[Tt]he|that) (?:[\w-]+ )?state\b")
# What a region is not: "the country".
COUNTRY = re.compile(
    r"(?:\w+ )?(?:[Tt]he|that) (?:[\w-]+ )?(?:country|kingdom|Kingdom|nation|republic|island|emirate|state|capital)\b"
)
# What words for a place mean a whole country: of a report without the name of one it is that of its dateline.
_OF_COUNTRY = re.compile(r"(?:country|[Kk]ingdom|market|nation|republic|island|capital|wide)\Z")
IS_COUNTRY = re.compile(r"(?:country|[Kk]ingdom|nation|republic|island)\Z")
REGION = Needing(
    r"\b(?:in|into|to|across|throughout|for|of|over|on) the (?:region|continent|bloc|area|Continent)\b|"
    r"\bthe (?:region|continent|bloc)'s\b|\bregional(?= (?:sales|managing|director|manager|head|boss|chief|"
    r"president|dealer|market|office|headquarters))"
)
HOME = Needing(
    r"\b(?:(?:[Aa]t|[Bb]ack) home(?! (?:and|as well as) (?:abroad|overseas|elsewhere))|"
    r"(?:[Ii]n|of|[Oo]n) (?:its|their|the) (?:own|home|domestic|native) (?:market|"
    r"country|turf|soil|doorstep|land|ground)|"
    r"(?:in )?its homeland|home turf|(?:[Ii]ts|[Tt]he) (?:home|domestic) market|[Dd]omestic (?:(?:retail |wholesale "
    r"|car )?(?:sales|registrations|volumes?)|wholesales|dispatches|deliveries|"
    r"market share))\b"
)
# "In the latter, sales start in May": one of two countries that were named side by side.
OF_TWO = Needing(
    r"\b(?:[Ii]n|[Tt]o|[Ff]or|[Ff]rom|[Oo]f) the (?:former|latter)(?: (?:country|market))?\b"
    rf"(?! (?:half|part|stages?|months?|weeks?|years?|quarters?|days?|case|city|model|car|{PLANT}|site"
    r"|[A-Z]))"
)
# "2% of the market in China": the market is named.
NAMED_NEXT = re.compile(r" (?:in|of) (?:the )?")
ELSEWHERE = Needing(r"\W*(?:Elsewhere|Separately|Abroad|Overseas|In other news|Further afield)\b")
MANY_COUNTRIES = Needing(r"\b(?:in|to|of|across|from|on) (?:[\w-]+ ){1,3}?(?:countries|markets|continents|regions)\b")


def meant_dateline(sentence: Sentence, written: Mention) -> tuple[Mention, ...]:
    """The country of the dateline where a sentence means it: "the island", "here", before any country is named."""
    for pattern in (HERE, THERE):
        for match in pattern.finditer(sentence.text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            meant = start >= written.end and (pattern is HERE or _OF_COUNTRY.search(match[0]) is not None)
            place = Mention("place", start, end, match[0], written.id, "implied")
            covered = any(m.start < end and start < m.end for m in sentence.of("organization", "quotation"))
            if meant and not covered and not is_excluded(sentence, place) and not is_stage(sentence, place):
                return (place,)
    return ()
