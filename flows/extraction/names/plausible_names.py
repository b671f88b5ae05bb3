"""The vocabulary's names that are also ordinary words or cars: what is meant where one stands."""

import re
from functools import lru_cache

from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE, MAKERS
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import VEHICLE, is_ordinary
from flows.extraction.names.name import Name
from flows.extraction.places.gazetteer import Gazetteer
from flows.extraction.wording.records import replace

# "The electric Range Rover", "a Firefly": what takes an article is the car, unless a word for its maker follows.
_ONE_CAR = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Ee]ach|[Ee]very|[Ff]irst"
    r"|[Nn]ew)(?: [a-z][a-z-]*[a-z]){0,3} \Z"
)
_AS_CAR = re.compile(rf" (?:{VEHICLE}|concept)\b(?! (?:maker|brand))")
_AS_MAKER = re.compile(
    r"(?: [a-z-]+)? (?:brands?|sub-brands?|marques?|names?|badges?|divisions?|units?|teams?|compan(?:y|ies)|business|"
    r"dealers?|stores?|showrooms?|family|line-?up|portfolio|group|network|plants?|factory|customers|owners)\b"
)
# "R5.2 billion" is no car.
_AMOUNT = re.compile(r"[.,]\d| ?(?:billion|million|trillion|bn|m)\b")
_TITLE_LEADS = frozenset("The A An Its His Her Their Our New And Or But For With".split())
_ONE_WORD = re.compile(r"[^\W\d_]+")
_VARIANTS = frozenset("Plus Pro Max Ultra Sport Electric Hybrid Cross Long Range".split())
# What an ordinary word at the head of a sentence is not followed by unless it is a maker's name.
_ACTS = re.compile(
    r"'s\b| [A-Z]*\d| (?:(?:now|also|again|still|already|therefore|thus|currently|itself) )*(?:says|said"
    r"|aims (?:to|for|at)|means to|intends to|is after"
    r"|reaffirm(?:s|ed)|reiterate[sd]|maintains|foresees|forecasts (?:a|an|that)|targets (?:a|an|\d)|counts on"
    r"|hired|sank"
    r"|employs|operates|exported|hoped|planned to|wants to|plans to|plans a|hopes to|has (?:[a-z]+ed|sold|built"
    r"|given up|"
    r"begun|left|come|taken|put|made|won)|"
    r"is (?:to|planning|launching|opening|owned|set|due|(?:[a-z]+ed) to)|"
    r"(?:will|can|could|would|should|may|might|must|cannot) (?:[a-z]+)|"
    r"decided|announced|reported|posted|delivered|exported|recalled|opened|signed|started|stopped|built|expects|laid "
    r"off|introduced|revealed|confirmed|agreed to|shipped|registered|recorded|acquired|appointed|halted|began"
    r"|withdrew|"
    r"returned|overtook|outsold|lost|increased|reduced|invested|"
    r"sells|sold|unveils|unveiled|launches|launched|enters|entered|expands|dealers|buyers|sales|brand|boss|"
    r"chief|chairman|managing director|CEO|SUV|EV|showed|shows|presented|presents|displayed|brought|brings|builds|"
    r"makes|assembles|assembled|exports|imports|offers|leaves|quits?|closed|closes|employs|moved|moves|wants|"
    r"expects|offered|joins|joined|raised|recalls|pulled|secured|won|hired|delivers|opens|doubled"
    r"|tripled|"
    r"posted)\b"
)
# "Smart plans are rare": a noun; "Force was needed": no maker acts.
_VERB = re.compile(
    r" (?:has )?((?!was |were )[a-z]+)\b(?! (?:is|are|was|were|has|have|had|will|can|of|for|that|which)\b)"
)
# "X, the luxury arm of Y,", "X, owned by Y,": what is apposed to a firm's name.
_IS_FIRM = re.compile(
    r", (?:(?:an?|the|its|their|another|one of|[A-Z][\w&'-]+'s)(?: [\w&'.-]+){0,6}? (?:"
    rf"{FIRM}|{CHILD}|{MAKE}|venture|"
    r"distributor|importer|rival|competitor|tenant|specialist|operator|builder|supplier)\b"
    r"|(?:now |once |half-)?owned by\b|part of\b|backed by\b|(?:(?:in|of|for|with|by|from) )?which\b|whose\b)"
)
# "The 212 T01", "the 99 app": a number that is a firm's name.
_NUMBERED = re.compile(r" (?:[A-Z]\d|[Bb]rand\b|[Mm]arque\b|app\b|[Oo]ff-[Rr]oad\b)")
_LED = re.compile(
    rf"\b(?:brands?|marques?|{MAKERS}|{CHILD}|sister|rivals?|with|by|from|at|of|bought|"
    r"owns)\Z"
)


def its_car(name: Name, text: str, vocabulary: Vocabulary) -> str | None:
    """The model that is meant by the name of a make that is also its car ("the Firefly hatchback"), or None."""
    if name.kind != "organization":
        return None
    surface = name.surface if name.surface in vocabulary.designators else name.surface.removesuffix("s")
    own = [i for i in vocabulary.designators.get(surface, ()) if vocabulary.models[i].brand_id == name.id]
    if not own or _AS_MAKER.match(text, name.end) is not None:
        return None
    plural = surface != name.surface
    if plural or _AS_CAR.match(text, name.end) is not None or _ONE_CAR.search(text[: name.start]) is not None:
        return own[0]
    if _is_its_owners(name, text, vocabulary) and _ACTS.match(text, name.end) is None:
        return own[0]
    return None


_OWNER = re.compile(r"([A-Z][\w-]*(?: [A-Z][\w-]*)?)'s? (?:small |new |electric )?\Z")


def _is_its_owners(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether the make stands behind its owner's name, as cars do: "Nio's Firefly"."""
    owner = _OWNER.search(text[max(0, name.start - 40) : name.start])
    known = vocabulary.name_terms.get(owner[1]) if owner is not None else None
    return known is not None and known[1] in vocabulary.ancestors(name.id)


def is_settled(name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a vocabulary name is meant as what it is wherever it stands: `is_plausible` is true of it in any text and
    `its_car` None.
    """
    if name.surface in vocabulary.ambiguous_names or name.surface.islower():
        return False
    if name.kind == "organization":
        forms = (name.surface, name.surface.removesuffix("s"))
        return all(vocabulary.models[i].brand_id != name.id for f in forms for i in vocabulary.designators.get(f, ()))
    return not (
        is_ordinary(name.surface, vocabulary) or _ONE_WORD.fullmatch(name.surface) or name.surface[-1].isdigit()
    )


def beside_amount(name: Name, text: str, vocabulary: Vocabulary) -> Name:
    """The maker alone, where the number of what looks like its car goes on: "Mazda 3,000"."""
    maker, _, number = name.surface.rpartition(" ")
    known = vocabulary.name_terms.get(maker)
    if known is None or known[0] != "organization" or not _ends_in_amount(name, text):
        return name
    return replace(name, kind="organization", id=known[1], surface=maker, end=name.end - len(number) - 1)


def _ends_in_amount(name: Name, text: str) -> bool:
    """Whether the last digits of a model's name are the first of an amount."""
    return name.kind == "model" and name.surface[-1].isdigit() and _AMOUNT.match(text, name.end) is not None


# "30,895 smart EVs": an adjective that is also written as a name.
_ADJECTIVE_OF = re.compile(
    r" (?:(?:new[- ]energy|electric|connected|sports?|family|compact|mid-?size|premium|coupe|urban|city) ){0,2}"
    r"(?:EVs?|NEVs?|electric|cars?|vehicles?|SUVs?|sedans?|coupes?|hatchbacks?|crossovers?|MPVs?|driving"
    r"|cockpits?"
    r"|factor(?:y|ies)|manufacturing|mobility|homes?|phones?|glasses|devices|technolog|features|production)"
)


def is_plausible(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a vocabulary name that is also an ordinary word is meant as a name here."""
    if name.kind == "model" and (
        is_ordinary(name.surface, vocabulary) or _within_a_title(name, text, vocabulary) or _ends_in_amount(name, text)
    ):
        return False
    if name.surface.islower() and _ADJECTIVE_OF.match(text, name.end) is not None:
        return False
    if name.surface not in vocabulary.ambiguous_names:
        return True
    if name.surface.isdigit():
        # "9,212 Onyxes": the end of a number.
        if re.search(r"\d[.,]\Z", text[max(0, name.start - 2) : name.start]) is not None:
            return False
        return _NUMBERED.match(text, name.end) is not None
    if _SITE_BEHIND.match(text, name.end) and (
        _ITS_SITE.search(text[max(0, name.start - 40) : name.start]) or _COMPASS.match(text, name.end)
    ):
        return False
    before, after = text[: name.start].rstrip(), text[name.end :]
    opens_sentence = not before or before[-1] in '.:"('
    if opens_sentence:
        if not before and _HEADS_ITEM.match(after) is not None:
            return True
        return _acts(after, vocabulary) or _IS_FIRM.match(after) is not None
    joined = re.search(r"[A-ZÀ-Þ][\w'-]*\Z", before) is not None
    # "The Great Wall of China" is nobody's.
    sight = name.kind == "organization" and before.endswith(("the", "The")) and after.startswith(" of ")
    article = re.search(r"\b(?:a|an)\Z", before) is not None
    placed = name.surface in vocabulary.place_terms and name.surface not in _no_places(vocabulary.gazetteer)
    if not placed and not joined and not article and not sight:
        # A capital within a sentence is a name's, unless it is part of another one ("Abraham Lincoln").
        return True
    if name.kind == "organization" and (
        _is_its_owners(name, text, vocabulary) or (not joined and _SELLS.match(after) is not None)
    ):
        return True
    listed = re.search(r"([\w-]+)(?:,(?: and| or)?| and| &)\Z", before)
    if _FRONTED.search(before) is not None and _acts(after, vocabulary):
        return True
    return (
        re.match(r"'s\b| (?:said|has|will|plans|is|was|brand|cars?|dealers?|sales|CEO)\b", after) is not None
        # Between two words with a capital it is part of a title ("the Jakarta International Motor Show").
        or re.match(r" [A-Z]*\d" if joined else r" [A-Z0-9]", after) is not None
        or _LED.search(before) is not None
        or (listed is not None and _sure_maker(listed[1], vocabulary))
    )


@lru_cache(maxsize=4)
def _no_places(gazetteer: Gazetteer) -> frozenset[str]:
    """The terms of the gazetteer that only look like places."""
    terms = gazetteer.meanings
    return frozenset(terms.filter(terms["label"] == "not_a_place")["term"].to_list())


# "In Saudi Arabia Lucid builds cars": a place in front is no part of the name.
_FRONTED = re.compile(r"(?:\A|[.;:] )(?:In|At|Across|Outside)(?: the)? [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}\Z")
# "A Genesis showroom": where the cars of a make are sold.
_SELLS = re.compile(r" (?:showrooms?|dealers?|dealerships?|stores?|outlets?|boutiques?|franchises?)\b")
# "X's new EVO plant", "the EVO West": what a plant is called.
_COMPASS = re.compile(r" (?:East|West|North|South|Plant|Park)\b")
_SITE_BEHIND = re.compile(
    rf" (?:(?:[a-z]+ )?(?:{PLANT}|hall|line|complex|site)\b|East\b|West\b|North\b|South\b|Plant\b|Park\b)"
)
_ITS_SITE = re.compile(r"[A-Z][\w-]*'s? (?:[a-z][\w-]* ){0,2}\Z")


# "X, by contrast, sold", "X, for its part, has": what stands between a subject and its verb in a comparison.
_PARENTHETICAL = re.compile(
    r", (?:by contrast|in contrast|by comparison|for its part|for their part|too|meanwhile|however|in turn|by then"
    r"|on the other hand|as well|also|at least|likewise|similarly|instead|though|moreover|of course),(?= )"
)
# "X: Sold 1,200 cars": the head of an item.
_HEADS_ITEM = re.compile(r": (?=[A-Z0-9])")


def _acts(after: str, vocabulary: Vocabulary) -> bool:
    """Whether a word at the head of a sentence is followed by what makers do: `_ACTS`, or a verb of happening."""
    aside = _PARENTHETICAL.match(after)
    after = after if aside is None else after[aside.end() :]
    if _ACTS.match(after) is not None:
        return True
    verb = _VERB.match(after)
    terms = event_words(vocabulary.folder).verbs.get(verb[1], ()) if verb is not None else ()
    return any(t.form in ("past", "present") for t in terms)


def _sure_maker(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is the name of a maker and nothing else."""
    return (
        word in vocabulary.organization_names
        and word not in vocabulary.ambiguous_names
        and word not in vocabulary.place_terms
    )


def _within_a_title(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a car's name of one word is part of another name: the "South China Morning Post" sells no Morning."""
    if _ONE_WORD.fullmatch(name.surface) is None:
        return False
    before = re.search(r"([A-ZÀ-Þ][\w'-]+) \Z", text[: name.start])
    after = re.match(r" ([A-ZÀ-Þ][a-zà-þ]{2,})\b", text[name.end :])
    led = (
        before is not None
        and before[1] not in _TITLE_LEADS
        and before[1].removesuffix("'s") not in vocabulary.organization_names
    )
    followed = after is not None and after[1] not in _VARIANTS and after[1] not in vocabulary.organization_names
    return led and followed
