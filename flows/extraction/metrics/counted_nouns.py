"""What a bare number counts: the noun behind it, or the make that stands for its cars."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

NOUN_METRICS = {"charger_noun": "charging_point_count", "outlet_noun": "outlet_count", "country_noun": "market_count",
                "model_noun": "model_count", "job_noun": "jobs"}  # fmt: skip
# A noun belongs to the number before it if no more than this stands between, and no break.
_NOUN_REACH = 45
_BREAK = re.compile(
    r"[,;:()?!\n]|\b(?:left|leave|reached|found|went|by|in|from|to|for|at|and|or|gave|gives|give|made|make|makes"
    r"|put|puts|with|during|until|while"
    r"|than|on|as|across|throughout|around|within|into|all over|that|which|who|where|were|was|are|is|will|would"
    r"|should|have|has|had|could|"
    r"may|might|able|a (?:year|month)|per|each|every)\b|\d"
)
# "Forty new or updated cars", "six all-new and revised models": two words for one noun.
_EITHER = Needing(
    r" (?:all-|brand-)?(?:new|fresh|revised|updated|refreshed|facelifted|redesigned|improved|reworked|additional"
    r"|further|renewed|own|pure|purely|fully|plug-in|electric|battery-electric|sales|retail|physical|full)"
    r"(?: or | and )(?:all-|brand-|fully )?(?:new|fresh|revised|updated|refreshed|facelifted|redesigned|improved"
    r"|reworked|renewed|electric|hybrid|plug-in|electrified|upgraded|service|after-sales|aftersales) "
    r"| (?:direct|indirect|permanent|temporary|full-time|part-time|fast|slow|rapid|urban|rural|petrol"
    r"|diesel|small|large"
    r"|domestic|foreign|skilled) (?:and|or) (?:indirect|direct|permanent|temporary|full-time|part-time|fast|slow"
    r"|ultra-fast|rural|urban|petrol|diesel|large|small|domestic|foreign|unskilled) "
)
# "10,000 direct and 4,000 indirect jobs": one noun for two numbers.
_TWO_KINDS = re.compile(
    r" (?:direct|permanent|full-time|skilled|new|office|production)(?:,? and|,) (?:(?:another|about|some|up to|over) )*"
    r"[\d,.]+ (?:indirect|temporary|part-time|seasonal|unskilled|existing) (?=(?:jobs|posts|positions|workers"
    r"|employees|places|people)\b)"
)
_PARTITIVE = Needing(r"\A (?:of (?:its|the|their|these|them|all|our|his)(?: own)?)\b")
# "20,000 Audis", "3,000 Model Ys": a make or a model in the plural stands for its cars.
_MAKE = re.compile(
    r"\A (?:of (?:its|their|the) )?(?:(?:electric|plug-in|hybrid|new|all-electric|fully electric|petrol"
    r"|battery-powered|used) )*(?:[A-Z][\w&-]+ ){0,2}[A-Z][\w-]*s\b"
)
# Words that may follow a bare number without being what it counts.
_PLAIN = frozenset(
    "were was are is will would should could can may might must ought need needs in by a an per this last next and or"
    " from to of had have has went go goes going for at on abroad overseas "
    "he she they we which all "
    "worldwide globally annually yearly monthly sold delivered exported built produced made registered shipped asse"
    "mbled handed compared as each every between during "
    "over since within until up down more across under outside through around thanks respectively but while that wh"
    "ich when after before with altogether so by "
    "went found changed came rolled left be being been not instead already now today ago "
    "targeted budgeted planned promised forecast aimed expected falls fell rose grew remain remains remained stands "
    "stood becomes became proved looks looked seems means makes takes needs brings brought leaves puts comes marks "
    "almost nearly barely hardly roughly practically virtually well "
    "one two three four five six seven eight nine ten twelve having did do does including excluding counting up plus "
    "due set scheduled slated earlier later initially eventually ultimately then once again soon within if it the its "
    "there here throughout nationwide among along near beyond besides "
    # prepositions, conjunctions and adverbs
    "against versus vs despite although though whereas because minus off onto upon via above below behind ahead inside "
    "towards toward amid like unlike whose whom where even still just only also too both either neither nor yet alone "
    "elsewhere countrywide apiece combined overall meanwhile previously originally mostly mainly partly largely "
    "chiefly".split()
)


def noun_of(sentence: Sentence, number: Mention) -> Mention | None:
    """The noun that a bare number counts: the first noun cue behind it before any break, with those that follow it at
    once.

    Of two readings of the same words (cars or models) the vehicle comes first; see flows.extraction.metrics.metrics.
    """
    # "Overseas markets", "export dealers": what is counted, and no exports.
    counted = {m.start for m in sentence.cues("outlet_noun", "country_noun")}
    cues = [
        c
        for c in sentence.cues("sales", "orders", "export")
        if c.surface[-1:] == "s"
        and c.surface.lower() != "overseas"
        and not any(c.start <= start < c.end for start in counted)
    ]
    if any(0 < c.start - number.end <= 2 for c in cues):
        return None
    behind = sentence.after(number, _NOUN_REACH + 20)
    partitive = _PARTITIVE.match(behind, of=sentence.text) or _EITHER.match(behind, of=sentence.text)
    partitive = partitive or _TWO_KINDS.match(behind)
    offset = partitive.end() if partitive else 0
    stop = _BREAK.search(behind, offset)
    limit = number.end + min(stop.start() if stop else len(behind), _NOUN_REACH)
    nouns = [
        m
        for m in sentence.cues("vehicle_noun", *NOUN_METRICS)
        if number.end < m.start < limit and not sentence.after(m, 2).startswith("-")
    ]
    if not nouns:
        return _ports(sentence, number, behind[: limit - number.end])
    first = min(nouns, key=lambda m: (m.start, -m.end))
    kinds = _KINDS_OF.match(sentence.after(first, 40)) if first.surface.lower() in _KINDS else None
    both = [m for m in sentence.cues("vehicle_noun", *NOUN_METRICS) if kinds and m.end == first.end + kinds.end(1)]
    if both:
        # "Ten hybrid and electric models": what both words are of.
        return min(both, key=lambda m: (m.start, 0 if m.label == "vehicle_noun" else 1))
    end = first.end
    for noun in sorted(nouns, key=lambda m: m.start):
        if noun.start <= end + 1:
            end = max(end, noun.end)
    last = min((m for m in nouns if m.end == end), key=lambda m: (m.start, 0 if m.label == "vehicle_noun" else 1))
    return None if _is_only_described(sentence, number, last) else last


# "Two car carriers", "ten car plants": what cars are for. "50,000 vehicle sales" and "deliveries" are of cars.
_SINGLE = re.compile(r"(?:^|[ -])(?:car|vehicle|truck|van|bus|model|pickup|lorry|auto|SUV|EV)\Z", re.IGNORECASE)
_HEAD = re.compile(
    r" (?!sales|registrations|deliveries|units|exports|imports|orders|shipments|handovers|bookings|reservations"
    r"|pre-orders|sets|kits|bodies|versions|variants|series|lines|models|types|families|was|is|has)[a-z]{3,}s\b"
)


def _is_only_described(sentence: Sentence, number: Mention, noun: Mention) -> bool:
    """Whether a noun for cars only says what kind of thing the next word counts."""
    return (
        number.value != 1
        and noun.label == "vehicle_noun"
        and _SINGLE.search(noun.surface) is not None
        and _HEAD.match(sentence.after(noun, 24)) is not None
    )


# "V-Green, a charging firm, runs 150,000 ports": what else is called so is not counted where charging is spoken of.
_PORTS = re.compile(
    r"(?: (?:public|fast|new|more|further|additional|such|power|slow|private|DC|AC)){0,2}"
    r" (ports|points|connectors|plugs|piles|stalls|sockets|bays)\b"
)
_CHARGING = Needing(r"\b(?:[Cc]harging|[Cc]hargers?|[Rr]echarging|[Cc]harge)\b")


def _ports(sentence: Sentence, number: Mention, behind: str) -> Mention | None:
    """The noun for what cars are charged at, where it is told in short."""
    found = _PORTS.match(behind)
    if found is None or (number.value or 0) < _MANY or _CHARGING.search(sentence.text) is None:
        return None
    start, end = number.end + found.start(1), number.end + found.end(1)
    return Mention("cue", start, end, found[1], found[1], "charger_noun")


_KINDS = frozenset({"hybrid", "plug-in", "plug-in hybrid", "electric", "petrol", "diesel", "combustion"})
_KINDS_OF = re.compile(r"(?: (?:and|or)|,) (?:[a-z-]+ ){1,2}?(models|cars|vehicles|SUVs|vans|crossovers|sedans)\b")


def also_models(sentence: Sentence, noun: Mention) -> bool:
    """Whether the noun may mean models too ("electric cars", "SUVs")."""
    return any(m.end == noun.end for m in sentence.cues("model_noun"))


def is_model_word(noun: Mention) -> bool:
    """Whether the noun says that models are meant ("electric models", "nameplates"), and no cars."""
    return noun.label == "model_noun"


def make_of(sentence: Sentence, number: Mention) -> Mention | None:
    """The company or the model that is named right behind a number: "12,000 Chery cars", "15,000 T10X"."""
    for mention in sentence.of("organization", "model"):
        if mention.start == number.end + 1 and sentence.slice(number.end, mention.start) == " ":
            return None if _is_next_subject(sentence, number, mention) else mention
    return None


# "With sales of 660,000 X grew by 26 percent": the number closes a phrase, and the name is the subject behind it.
_PHRASE_AHEAD = Needing(
    r"(?:\A|[,;:.] |\b(?:and|but|while) )\W*(?:[Ww]ith|[Aa]fter|[Aa]t|[Oo]n|[Bb]y|[Ff]rom|[Ff]or|[Tt]hanks to|[Gg]iven"
    r"|[Hh]aving|[Dd]espite|[Uu]p from|[Dd]own from|[Ff]ollowing)\b[^,;:]*\Z"
)
_SUBJECTS_VERB = re.compile(
    r" (?:also |again |now |even |itself |still |thus |then |only |just )?(?:grew|rose|fell|was|were|is|has|had|came"
    r"|took|led|leads|ranks?|ranked|finished|became|becomes|remains|remained|stayed|ended|closed|topped|tops|passed"
    r"|overtook|outsold|beat|slipped|dropped|climbed|advanced|lost|gained|doubled|tripled|trebled|moved|kept|keeps"
    r"|held|holds|stands|stood|heads|headed|dominates|dominated|broke|set|made|makes|did|got|gets|will|would|can|could"
    r"|wants|aims|plans|hopes|expects|lies|lay|sits|reached|exceeded|surpassed|missed|beats|owns|owned|contributed"
    r"|accounted|accounts)\b"
)


def _is_next_subject(sentence: Sentence, number: Mention, mention: Mention) -> bool:
    """Whether a name behind a number is what the sentence tells of, and not the make of so many cars."""
    return (
        mention.kind == "organization"
        # "By July 55,000 Xs had been ordered".
        and not any(p.end + 1 == number.start for p in sentence.of("period"))
        and _SUBJECTS_VERB.match(sentence.after(mention, 30)) is not None
        and _PHRASE_AHEAD.search(sentence.slice(sentence.start, number.start), of=sentence.text) is not None
    )


def stands_for_cars(sentence: Sentence, number: Mention) -> bool:
    """Whether a make or a model in the plural, or a model, follows the number."""
    make = make_of(sentence, number)
    if make is not None:
        return make.kind == "model" or _MAKE.match(sentence.after(number, 50)) is not None
    if is_people(sentence, number):
        return False
    # "22 Spaces", "30 Koreans": a few of somebody's are no cars.
    return (number.value or 0) >= _MANY and _MAKE.match(sentence.after(number, 50)) is not None


_MANY = 100


def is_people(sentence: Sentence, number: Mention) -> bool:
    """Whether the people of a country follow the number: "12,000 Norwegians"."""
    return any(
        p.label == "demonym" and p.start == number.end + 1 and p.surface.endswith("s") and p.surface != "Swiss"
        for p in sentence.of("place")
    )


# "6,100 ended up in garages", "1,900 headed for Chile", "470 crossed the border": a verb in the past, and no noun.
_PAST_VERB = re.compile(
    r" (?:[a-z]{2,}ed|drove|took|got|wound|bore|set|sailed|flew|swam|began|stayed|lay|stood|saw|wore)"
    r"(?: (?:up|off|out|in|into|on|onto|to|at|by|for|from|with|over|across|through|abroad|overseas|the|an?|its"
    r"|their|his|it|them|their|home|away|last|this|that|as|during|between|among|towards?|beyond|outside|within|under|there|here"
    r"|[A-Z][\w-]*)\b|[,.;:)]|\Z)"
)


# "Will need two more plants".
_MORE_SITES = re.compile(
    r" (?:more|further|additional|new|other|extra)(?: [a-z-]+)? (?:plants|factories|works|lines|shifts|sites"
    r"|platforms|brands"
    r"|variants|versions|engines|hubs|depots|warehouses|offices|suppliers|ships|partners|phases|stages)\b"
)


def counts_else(sentence: Sentence, number: Mention) -> bool:
    """Whether a bare number counts something that is no figure here: a plain noun follows it at once ("200,000
    memberships").
    """
    if _MORE_SITES.match(sentence.after(number, 40)):
        return True
    if is_people(sentence, number):
        return True
    behind = sentence.after(number, 40)
    word = re.match(r" (?:[A-Z][a-z]+ )?([a-z][a-z'-]*)", behind)
    return word is not None and word[1] not in _PLAIN and _PAST_VERB.match(behind) is None
