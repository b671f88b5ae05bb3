"""Organisations that the vocabulary lacks and no noun beside them gives away.

What a whole document says of a name tells that it is one.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from flows.extraction.lexicon.common_words import is_common
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.aliases import standing
from flows.extraction.names.designator_words import VEHICLE
from flows.extraction.names.due_capitals import is_ordinary_word
from flows.extraction.names.name import Name
from flows.extraction.wording.small_numbers import SMALL_NUMBER
from schemas.ids import slug

# No longer than a word is, or words joined by hyphens would be tried in too many ways.
_WORD = r"[A-ZÀ-ÞĀ-Ž][\w'-]{0,40}[\w]"
# Behind a letter by itself stands the version of a car: "the Y Plus".
_NAME = rf"(?<!\b[B-HJ-Z] )(?:{_WORD}(?:-{_WORD})?(?: {_WORD})?)"
VERB = (
    r"(?:plans?|planned|aims?|aimed|wants?|wanted|intends?|hopes?|sells?|sold|launche[sd]|launch|exports?|"
    r"exported|unveil(?:s|ed)|enter(?:s|ed)?|deliver(?:s|ed)|builds?|built|"
    r"opens|opened|began|begins|started|starts|will (?:launch|sell|build|open|enter|start|begin|bring|offer|"
    r"invest|export|go|use|take|be|have)|has (?:launched|sold|opened|entered|built|begun|"
    r"started|signed|announced|delivered|appointed|set|made|been|already|now)|announced|said|says|signed|"
    r"expects?|invests|invested|makes|made|shipped|ships|appointed|brought|came|targets|is (?:to|planning|"
    r"aiming)|"
    r"introduce[sd]?|offers|expand(?:s|ed)|took|holds|owns|produce[sd]|produces|recalled|raised|cut|"
    r"overtook|outsold|registered|assembled|assembles|handed over|hands over|shifted|commenced|inaugurated|inaugurates|"
    r"withdrew|withdraws|turned|returns?|returned|leaves|left|pulled)"
)
OWNED = (
    r"(?:electric|new|first|sales|dealers?|dealer network|plant|factory|cars?|vehicles|SUVs?|network|range|"
    r"line-?up|brand|parent|owner|models?|exports?|deliveries|showrooms?|European|"
    r"overseas|global|international|local|chief|CEO|head|boss|founder|chairman|president|home market|market "
    r"share|target|plans?|entry|arrival|launch|debut|figures|profit|revenue|shares)"
)
KIN = (
    r"(?:parent|partner|rival|owner|affiliate|subsidiary|sister|brands?|marques?|makers?|carmakers?|automakers?|"
    r"manufacturers?|newcomers?|importers?|distributors?|dealers?|parent company|joint venture with|partnership "
    r"with|competitors?|giant|group)"
)
SOLD = r"(?:cars|vehicles|dealers?|dealerships?|showrooms?|brand|SUVs|models|EVs|sales|drivers|buyers|owners)"
TRADE = r"(?:brand|marque|maker|carmaker|automaker|distributor|importer|manufacturer|subsidiary|start-?up)"
# Each tells by itself of a company or a make of cars.
_STRONG = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b({_NAME})(?= (?:also |now |already |has |itself )?{VERB}\b)",
        rf"\b({_NAME})(?='s? {OWNED}\b)",
        rf"\b{KIN}(?: company)?,? ({_NAME})",
        rf"\b({_NAME})(?= {SOLD}\b)",
        rf"\b(?:\d[\d,]*|ten|twenty|thousand|million|hundred|dozen|were|are) ({_NAME})s\b",
        rf"\b({_NAME}), (?:[\w'&-]+ ){{0,6}}?{TRADE}\b",
        rf"\b({_NAME}) (?:is|was|will|has)\b(?=[^.;]* its (?:[a-z-]+ ){{0,2}}(?:cars|models|SUVs|range|"
        rf"plant|factory|dealers|line-?up|vehicles|EVs)\b)",
    )
)
# Who sells or builds many cars, or opens a showroom, is a maker or a dealer, though he be named but once.
_TRADES = re.compile(
    r" (?:also |now |already |has |have |will )*(?:(?:sold|sells?|delivered|delivers?|exported|exports?|built|builds?|"
    r"made|makes?|produced?|produces|registered|assembled|assembles?|handed over|hands? over|shifted|shipped|ships?|"
    r"turned out) (?:[a-z]+ ){0,3}?(?:\d[\d,.]+\d|\d+ (?:million|thousand))(?: million| thousand)? (?:[a-z-]+ ){0,2}?"
    r"(?:cars|vehicles|EVs|SUVs|units)\b"
    rf"|(?:open(?:ed|s)?|inaugurate[sd]?) (?:a|an|its|the|{SMALL_NUMBER}) (?:[\w-]+ ){{0,3}}?"
    r"(?:showroom|dealership|dealer|car plant|car factory|assembly plant)s?\b)"
)
# What anybody may do, and what stands before anybody's name; it counts in a sentence that speaks of vehicles, and half.
DOES = (
    "will|would|should|is|was|has|had|have|can|could|must|may|plans|wants|says|expects|remains|became|hopes|does|did|"
    "now|also"
)
WITH = "with|by|from|for|of|at|to|than|behind|like|against"
_WEAK = re.compile(
    rf"\b({_NAME})(?:(?= (?:{DOES})(?: not| also| already| now)? [a-z]+|'s? [a-z]+|,? and )|s(?= ))"
    rf"|\b(?:{WITH}|at the|of the) ({_NAME})\b"
)
# What people have as companies do: behind a name of two words it tells of neither.
_OF_ANYBODY = re.compile(r"'s? (?:[a-z]+ )?(?:plans?|targets?|arrival|departure|ideas?|vision|promises?|dream|wish)\b")
MOTORING = re.compile(
    rf"\b(?:{VEHICLE}|sales|dealers?|dealerships?|showrooms?|carmakers?|brands?|plant|factory|exports?|"
    rf"deliver(?:y|ies|ed)|marques?|automotive|motoring)\b"
)
STOP = frozenset(
    "The A An In On At By For From With And Or But This That These Those Its Their His Her Our Your My It "
    "He She They We You I As If When While After Before Since Until Last Next First Second Third New Now "
    "Then There Here Some Many Most All Both Each Every No Not What Who Why How Where Two Three Four Five "
    "Six Seven Eight Nine Ten Eleven Twelve Half One Only Even Just Once Under Over Also However Meanwhile "
    "Although Because Having Being Speaking Asked Selling Making Combining Counting Including Excluding Measured "
    "Passenger Retail Wholesale Commercial Domestic Total Overall Cumulative Combined Monthly Annual Quarterly Yearly "
    "Electric Hybrid Petrol Diesel Sales Cars Car Vehicles Vehicle Dealers Dealer Buyers Customers "
    "Production Exports Deliveries Orders Prices Shares Group Company Brand Chief Executive President "
    "Chairman "
    "EV EVs SUV SUVs NEV NEVs PHEV PHEVs BEV BEVs HEV MPV CEO CFO COO EU UN US UK UAE AI IT IPO GDP WTO IAA "
    "EMEA GCC ASEAN LATAM KD CKD SKD OEM RHD LHD HQ JV MOU MoU R&D COVID GPS USB LED ICE LFP NMC VAT TV AWD "
    "RWD FWD "
    "Level Phase Euro Stage Photo Image Caption Credit Source Update Video Copyright January February March "
    "April May June July August September October November December Monday Tuesday Wednesday Thursday "
    "Friday "
    "Saturday Sunday Government Parliament Congress Senate Commission Ministry Minister Brexit Brussels "
    "Beijing Chinese Japanese Korean German French British Indian American European Asian African Italian "
    "Western Eastern "
    "Motor Motors Show Expo Salon Summit Forum Analysts Reuters Bloomberg People Years Plans Plan Work "
    "Construction Output Demand Registrations Officials Executives Engineers Journalists Visitors Nothing "
    "Nobody Everything "
    "Today Yesterday Tomorrow Later Earlier Already Still Yet Again Soon Instead Finally Abroad Overseas "
    "Globally Worldwide Elsewhere Europeans Australians".split()
)


def organizations_of_document(
    texts: Sequence[str],
    names: Callable[[int], Sequence[Name]],
    vocabulary: Vocabulary,
    steps: Mapping[int, int],
) -> dict[str, str]:
    """Names of unknown organisations: surface → id.

    In: the sentences of a document; what tells the names found in each, by position; which patterns to try on those
    that may name one, as the sum of 2 ** i for the strong ones and the weak one, the last.
    A name counts that acts, owns or is called as a company does, and is named twice; lesser signs count half.
    """
    evidence: Counter[str] = Counter()
    traders: set[str] = set()
    for position, tried in steps.items():
        text = texts[position]
        found = names(position)
        taken = [(n.start, n.end) for n in found]
        if not _may_name(text, taken, vocabulary):
            continue
        patterns = [told for i, told in enumerate(_STRONG) if tried >> i & 1]
        # What anybody may do tells nothing where no vehicles are spoken of.
        if tried >> len(_STRONG) and MOTORING.search(text) is not None:
            patterns.append(_WEAK)
        makers = [n for n in found if n.kind == "organization"]
        for pattern in patterns:
            for match in pattern.finditer(text):
                start, end = next(match.span(i) for i in range(1, match.re.groups + 1) if match[i] is not None)
                surface = _plain(text[start:end])
                start = end - len(surface)
                if (
                    surface
                    # "Hyundai Trans Almaty": what stands right behind a maker's name is not a name of its own.
                    and not any(start < e and s < end for s, e in taken)
                    and not any(n.end + 1 == start and text[n.end] == " " for n in makers)
                    and _may_be_company(surface, vocabulary)
                ):
                    beside = any(_SIDE.fullmatch(text[min(end, n.end) : max(start, n.start)]) for n in makers)
                    trades = _TRADES.match(text, end) is not None
                    if " " in surface and _OF_ANYBODY.match(text, end) is not None:
                        # "Elon Musk's plan for a plant".
                        continue
                    evidence[surface] += 1 if pattern is _WEAK and not beside else _ENOUGH + trades
                    if trades:
                        traders.add(surface)
    if not evidence:
        return {}
    whole = "\n".join(texts)
    bodies = {match[1] for match in _BODY.finditer(whole)}
    people = [name for i in range(len(texts)) for name in names(i) if name.kind == "person"]
    personal = {word for name in people for word in name.surface.split(" ")}
    personal |= {match[1] for match in _FAMILY.finditer(whole)}
    return {
        surface: slug(surface)
        for surface, weight in sorted(evidence.items())
        if not set(surface.split(" ")) <= personal
        and surface.split(" ")[0] not in bodies
        and (weight > _ENOUGH or (weight == _ENOUGH and whole.count(surface) > 1 and _is_repeated(surface, whole)))
        and (surface in traders or not is_ordinary_word(surface, whole))
    }


def _is_repeated(surface: str, whole: str) -> bool:
    return sum(1 for _ in islice(standing(surface, whole, _FREE, _NUMBERED), 2)) > 1


# "The importers' association ACAU", "the consultancy X": what bears the name neither makes nor sells cars.
_BODY = re.compile(
    r"\b(?:association|federation|chamber|lobby|trade body|trade union|union|institute|think tank|ministry|agency"
    r"|authority"
    r"|council|club|bank|consultancy|consultants|pollsters?|market researchers?|research (?:firm|group|company)"
    r"|newspaper"
    r"|daily|weekly|magazine|website|broadcaster|news agency|court|university|law firm|brokers?|brokerage|insurer"
    r"|analysts? at|studio|festival|museum),? ([A-ZÀ-Þ][\w'&-]+)"
)
# "Luca de Meo", "Akio van den Berg": a family name, whoever he is.
_FAMILY = re.compile(
    r"\b[A-ZÀ-Þ][a-zà-ÿ'’-]+ (?:(?:van|von|der|den|de|da|di|del|dos|bin|ibn|ten|ter) ){1,2}([A-ZÀ-Þ][\w'’-]+)"
)
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÞĀ-Ž]\w*")


def _may_name(text: str, taken: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> bool:
    """Whether a text has a capitalised word that is no ordinary one, no place, and not part of a known name."""
    for word in _CAPITALISED.finditer(text):
        start, end = word.span()
        # "It's", "Under-Secretary": an ordinary word that is only the beginning of another.
        if _begins_none(word[0], vocabulary) and text[end : end + 1] not in ("'", "-"):
            continue
        if not any(s <= start < e for s, e in taken):
            return True
    return False


@lru_cache(maxsize=20_000)
def _begins_none(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is ordinary or a place, and so is what is left of it where its last s is taken for a plural's."""
    return all(
        form in STOP or form in vocabulary.place_terms for form in (word, word[:-1] if word.endswith("s") else word)
    )


# A name is also one in the plural, or with a number.
_FREE, _NUMBERED = re.compile(r"(?<!\w)"), re.compile(r"s?\d*(?!\w)")
_NO_COMPANY = re.compile(rf"{VEHICLE}|[A-Z]|[QH][1-4]|[A-Z]{{1,3}}\d+\w*")
# A name joined to a maker's.
_SIDE = re.compile(r",? (?:and|or|&) |, ")
_ENOUGH = 2


def _plain(surface: str) -> str:
    """The name without ordinary words before it that begin a sentence."""
    words = surface.split(" ")
    while words and words[0] in STOP:
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=20_000)
def _may_be_company(surface: str, vocabulary: Vocabulary) -> bool:
    words = surface.split(" ")
    if surface.endswith("'s"):
        # "Japan's exports rose": a word for whose they are, and no verb behind a name.
        return False
    # "This" is no plural of a "Thi".
    if (
        any(w in STOP or f"{w}s" in STOP for w in words)
        or surface in vocabulary.place_terms
        or words[0] in vocabulary.place_terms
    ):
        return False
    if surface in vocabulary.ambiguous_names or _NO_COMPANY.fullmatch(surface) or is_common(surface, vocabulary):
        return False
    return any(c.islower() for c in surface) or 2 <= len(surface) <= 6
