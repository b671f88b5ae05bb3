"""What turns of an expansion look like, over the shape of a sentence: countries that get a brand, and brands that
come to countries.
"""

import re

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_WHO = rf"(?P<who>O|\bit|\bthey|\bthe (?:\w+ )?(?:{FIRM}|make(?= (?:has|had|is|was|will|came|started))))"
_WHOSE = rf"(?:O's|its|their|the {FIRM}'s|for O|of O)"
_AHEAD = (
    r"(?:will|shall|should|would|could|may|might|is to|are to|is (?:due|set|expected|scheduled|slated) to|"
    r"are (?:due|set|expected|scheduled|slated) to|plans? to|wants? to|intends? to|aims? to|hopes? to)"
)
_DAY = r"[^.;:]{0,45}?\b(?P<date>D)"
# What cars are where they can be bought.
_ON_OFFER = (
    r"(?:(?:can|could) (?:now )?be (?:had|bought|ordered|found|purchased)|(?:is|are|was|were|has been|have been|"
    r"had been) (?:now |also |already )?(?:obtainable|available|on offer|for sale|on sale|sold|offered|marketed|"
    r"in showrooms|to be had|represented|present|active|at home))"
)
_MAP = r"(?:map|list|network|portfolio|footprint|sales area|sphere|world|markets|export markets)"
_BACK = r"(?:back|present|active|represented|at home|available|on sale|up and running|in business)"
# A country of a row: the first, the 28th, the next; not the largest or the most important.
_RANK = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|next|newest|latest|new)"
)
_STOP = r"(?:markets?|countr(?:y|ies)|stops?|destinations?|outposts?|footholds?|bridgeheads?|ports? of call)"
_STEPPED_IN = (
    r"(?:announced (?:itself|themselves)|put in an appearance|made (?:its|their) (?:appearance|entrance|entry|bow|"
    r"debut|first steps|start|market debut|market entry)|took (?:its|their) first steps|"
    r"stepped (?:onto|on) the (?:stage|scene)|"
    r"entered the (?:fray|race|scene|stage|market|ring|arena)|joined the (?:fray|race|party|ranks|queue|throng)|"
    r"(?:came|arrived|appeared|turned up)(?: on the scene)?|threw its hat into the ring|jumped in|set up shop|"
    r"got going|hung out its shingle)"
)
_BOWED_OUT = (
    r"(?:bowed out|threw in the towel|packed (?:its|their) bags|called it a day|gave up|pulled out|withdrew|packed up|"
    r"shut up shop|dropped out|said goodbye|said farewell|departed|disappeared|left the (?:scene|stage|market|country)|"
    r"closed up shop|threw in its hand|retired from the (?:market|scene))"
)
_WILL_STEP_IN = (
    r"(?:put in an appearance|make (?:its|their) (?:appearance|entrance|entry|bow|debut|first steps|start|"
    r"market debut|market entry)|take (?:its|their) first steps|step onto the stage|see the light(?: of day)?|"
    r"set foot|get going|get under way|set up shop|appear|go live|touch down|join the (?:fray|race|party))"
)

# What a firm does that comes to a country.
_ENTER = (
    r"(?:enter(?:s|ed)?|set(?:s)? foot|start(?:s|ed)?(?: out| up| selling| sales)?|begin(?:s)?|began|launch(?:es|ed)?|"
    r"expand(?:s|ed)?|go(?:es)?|went|com(?:es?)|came|be (?:present|represented|active|on sale)|sell(?:s)?|arrive[sd]?|"
    r"open(?:s|ed)?(?: up| for business)|make(?:s)? (?:its|their) (?:debut|entry|start)|make(?:s)? a start|"
    r"set(?:s)? up shop|gain(?:s)? a foothold|add(?:s|ed)?|follow(?:s|ed)?)"
)

# Kind of event, whether it is a presence since a date, and the pattern.
TURNS: tuple[tuple[str, bool, "Needing"], ...] = (
    # "can be had in P and P since D", "the cars of O have been available in P since D"
    (
        "market_entry",
        True,
        Needing(
            rf"(?P<verb>{_ON_OFFER})(?: \w+){{0,2}}? (?:in|to|across|throughout|at dealers in) (?P<places>{PLACES}),? "
            r"(?P<date>D)"
        ),
    ),
    # "P has been part of O's map since D", "P has been home to O since D"
    (
        "market_entry",
        True,
        Needing(
            rf"(?P<places>{PLACES}) (?P<verb>(?:has|have|had) been (?:(?:part of|on|in) (?:{_WHOSE}|the) "
            rf"(?:\w+ ){{0,2}}?{_MAP}(?: of O)?|home to (?P<who>O)|served by|a market for|open to))[^.;:]{{0,30}}? "
            r"(?P<date>D)"
        ),
    ),
    # "O has had P on its map since D"
    (
        "market_entry",
        True,
        Needing(
            rf"{_WHO} (?P<verb>(?:has|have|had) (?:had|counted|served|supplied|covered)) (?P<places>{PLACES})"
            rf"(?: (?:on|in|among|as part of) (?:its|their) (?:\w+ )?{_MAP})? (?P<date>D)"
        ),
    ),
    # "O is back in P since D"
    ("market_entry", True, Needing(rf"{_WHO} (?P<verb>(?:is|are|was) {_BACK}) in (?P<places>{PLACES}) (?P<date>D)")),
    # "P will be O's 28th market when it gets there D", "P became the brand's second export market D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}),? (?:which )?(?P<verb>(?:{_AHEAD} (?:be|become|form|make up)|became|becomes?|was|"
            rf"were|has become|is|are)) (?:{_WHOSE}|the) (?:[\w-]+ ){{0,2}}?{_RANK} (?:[\w-]+ |P ){{0,4}}?{_STOP}"
            rf"(?: for O| of O)?{_DAY}"
        ),
    ),
    # "O's first overseas market was P, D" – "its next stops are P and P D"
    (
        "market_entry",
        False,
        Needing(
            rf"{_WHOSE} (?:[\w-]+ ){{0,2}}?{_RANK} (?:[\w-]+ |P ){{0,3}}?{_STOP} (?P<verb>{_AHEAD} be|was|were|is|are|"
            rf"became) (?P<places>{PLACES}),? (?P<date>D)"
        ),
    ),
    # "P and P had their launch D", "P got its first O showroom"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}) (?P<verb>(?:had|have|has had|saw|celebrated|witnessed) (?:its|their|the) (?:\w+ )?"
            rf"(?:launch(?:es)?|debuts?|premieres?|starts?)(?: events?)?)(?: (?:of|for) (?:the )?(?:O|{FIRM}))?{_DAY}"
        ),
    ),
    # "after P come P and P D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?:after|behind|besides) (?:the )?P[^.;:]{{0,45}}?,? (?P<verb>comes?|came) (?P<places>{PLACES}) "
            r"(?P<date>D)"
        ),
    ),
    # Countries in a list, and behind it: "these are the markets in which O wants to set foot D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES})(?::|,| –| —| -)? (?:those|these|they|that|such|all of them|both) "
            rf"(?:is|are|were|will be) [^.;:]{{0,40}}?(?:countries|country|markets?|nations?|places|states) "
            rf"(?:(?:in|into|to|on) which |where |that |which )?{_WHO} (?P<verb>(?:(?:has|had|have) )?"
            rf"(?:{_AHEAD} )?(?:(?:also|first|then|next|now) )?{_ENTER}){_DAY}"
        ),
    ),
    # "P and P are on D's programme", "P figures on D's list"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}),? (?P<verb>(?:is|are|stands?|figures?|features?|appears?|(?:has|have) been put) "
            r"(?:also |next |now |too |likewise )?(?:on|in|part of) (?P<date>D)['’]s (?:\w+ )?"
            r"(?:programme|program|plans?|agenda|list|schedule|calendar|roadmap|timetable|to-do list|wish list|menu))\b"
            # Of its markets, and not "of winners".
            r"(?! of (?!(?:the |its |new |target |export |further )*(?:countries|markets|destinations|launch\w*|entries"
            r"|O)))"
        ),
    ),
    # "P and P are named as first destinations, D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}) (?P<verb>(?:is|are|was|were|has been|have been) (?:named|mentioned|listed|given|"
            rf"cited|earmarked|chosen|picked|selected|intended|envisaged|foreseen|announced|planned) as "
            rf"(?:the |its |their )?(?:\w+ )?(?:{_RANK}|launch|entry|opening|priority|target|possible|potential) "
            rf"(?:\w+ )?{_STOP}),? (?:\w+ )?(?P<date>D)"
        ),
    ),
    # "P could be added D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}) (?P<verb>{_AHEAD} (?:also |then |later )?be (?:added|entered|opened up|tackled|"
            r"conquered|next|the next (?:one|country|market))"
            r"(?: to (?:the list|the map|it|them|its (?:\w+ )?(?:list|map|markets)))?),? (?P<date>D)"
        ),
    ),
    # "P came on board D"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}) (?P<verb>(?:(?:had|have|has) )?(?:{_AHEAD} )?(?:c[oa]me|get|got|jump(?:ed)?|"
            r"hop(?:ped)?|climb(?:ed)?) (?:on board|aboard|on stream|into the fold|onto the list|into play|online))"
            r"(?: for O)?(?: (?P<date>D))?"
        ),
    ),
    # A firm put in an appearance, or bowed out of a country, on a day.
    (
        "market_entry",
        False,
        Needing(
            rf"{_WHO}(?:, (?:the|its|their|an?|of) [^,.;:]{{3,40}},)? (?:had |has )?(?:also |then |only |first )?"
            rf"(?P<verb>{_STEPPED_IN})(?: (?:in|into|to) "
            rf"(?P<places>{PLACES}))? (?P<date>D)"
        ),
    ),
    (
        "market_exit",
        False,
        Needing(
            rf"{_WHO} (?:had |has )?(?:also |then |only |first )?(?P<verb>{_BOWED_OUT})(?: (?:of|from|in|to) "
            rf"(?P<places>{PLACES}))? (?P<date>D)"
        ),
    ),
    # "O will see the light in P D"
    (
        "market_entry",
        False,
        Needing(
            rf"{_WHO}(?:, [^,.;]{{1,40}},)? (?P<verb>{_AHEAD} (?:also |then |first )?{_WILL_STEP_IN}) (?:in|on|across) "
            rf"(?P<places>{PLACES})(?: [\w-]+){{0,2}}? (?P<date>D)"
        ),
    ),
    # "Since its arrival D the maker has sold 9,000 cars"
    (
        "market_entry",
        False,
        Needing(
            r"\b(?P<verb>since (?:its|their|the (?:brand|marque|maker|carmaker)'s) (?:\w+ )?"
            r"(?:arrival|debut|launch|start|entry|comeback|return|appearance)(?: here| there)?) "
            r"(?P<date>D)(?=,? (?:the|it|they|O|its|this|that)\b)"
        ),
    ),
    # "It began D with the M": a brand, and its first car
    (
        "market_entry",
        False,
        Needing(
            rf"{_WHO} (?P<verb>(?:began|started(?: out)?|made a start|opened|kicked off|got going|followed|returned"
            r"|came back|came|arrived|joined)(?: here| there)?)"
            r" (?P<date>D) (?P<car>with (?:just |only )?(?:the|its|an?|one|two|three) (?:\w+ ){0,2}?(?:O )?M\b)"
        ),
    ),
    # "O had been on the scene since D"
    (
        "market_entry",
        True,
        Needing(
            rf"{_WHO},? (?P<verb>(?:has|have|had) been (?:on the (?:scene|spot|ground|market)|around|in the (?:game|"
            r"race|picture|fray|mix)|in business|there|here|present|active|"
            r"represented|established|on sale|at home)|on the (?:scene|spot)) (?P<date>D)"
        ),
    ),
)
# "It will be in all three by the end of the year": the countries that were listed last.
ALL_OF_THEM = Needing(
    rf"{_WHO}[^.;:]{{0,30}}? (?P<verb>(?:{_AHEAD} )?(?:be|is|are|was|were|been|sell|start(?:ed)?|"
    r"open(?:ed)?|launch(?:ed)?|enter(?:ed)?|arrive[sd]?|go on sale|went on sale)"
    r"(?: (?:present|active|available|on sale|represented|sales))?) "
    rf"(?:in |into )?(?P<all>(?:all (?:of (?:them|these)|(?:the )?(?:{SMALL_NUMBER}))|both|"
    r"the (?:two|three))(?: (?:countries|markets|places))?),? (?P<date>D)"
)
# "Both countries are to be entered D", "all three will get it D": the same, as what the verb is said of.
ALL_ENTERED = Needing(
    rf"\b(?P<all>(?:both|all (?:of (?:them|these)|(?:the )?(?:{SMALL_NUMBER}))|the (?:two|three|four))"
    rf"(?: (?:of (?:them|these)|countries|markets|places|nations))?) (?P<verb>(?:"
    rf"(?:{_AHEAD} be|were|have been|has been) (?:entered|reached|served|opened(?: up)?|added"
    r"|tackled|covered|supplied|conquered)"
    rf"|(?:{_AHEAD} )?(?:follow(?:s|ed)?|come(?:s)?|came|join(?:s|ed)?|be next|are next))) (?P<date>D)"
)
# "…, O the same year, and O as early as D": firms that did what the one before them did.
FIRMS_TOO = re.compile(
    r"(?:, and|,|;| and| while) (?:then |later )?(?P<who>O)(?: (?:in turn|too|also|already|followed|"
    r"did so|followed suit|only))?,? (?P<date>D)(?=[.,;]| and\b|\Z)"
)
# "P and P were reached D, P too"
PLACES_TOO = re.compile(rf"\b(?:and|,) (?:so (?:did|had|has|have) )?(?P<places>{PLACES})(?:,)? (?:too|as well)\b")
