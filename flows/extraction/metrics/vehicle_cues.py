"""Words of selling, exporting, building and ordering, and which of them reaches a number."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.topic_words import BARELY
from flows.extraction.metrics.changed_cues import that_changed
from flows.extraction.metrics.sent_cars import of_exporter, to_countries
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

VEHICLE_METRICS = {"export": "vehicle_exports", "orders": "vehicle_orders", "capacity": "production_capacity",
                   "production": "vehicle_production", "sales": "vehicle_sales"}  # fmt: skip


ABROAD = Needing(
    r"\b(?:abroad|overseas|outside (?:of )?(?:mainland )?(?:China|(?:its|their) (?:home|own|native|domestic|borders)"
    r"|the (?:home|domestic|country))"
    r"|(?:in|to) (?:markets|countries) other than (?:China|its (?:own|home)|the (?:home|domestic))"
    r"|beyond the (?:Chinese (?:mainland|border|market)|country's (?:borders|shores))"
    r"|beyond (?:China|(?:its|their) (?:borders|home|own|native|domestic|shores)|the domestic|the home|our shores)"
    r"|(?:in|to|into|across|from|of) (?:the rest of the world|(?:other|third) (?:countries|markets|nations)"
    r"(?! (?:of|in|on|there|around) ))"
    r"|(?:foreign|non-Chinese|non-domestic) (?:markets?|sales|deliveries|customers|buyers|countries|volumes?|shipments"
    r"|orders|drivers|motorists|clients|consumers|takers|lands|shores|soil|destinations|registrations|demand|nations"
    r"|hands|garages|roads|owners|territory|parts)"
    r"|(?:across|over|crossed) (?:the|its|national|the country's) borders?|out of the country"
    r"|(?-i:international(?:ly)?)|(?-i:International)(?:ly| business| operations| customers| buyers"
    r"| sales| deliveries| exports| volumes?| markets?)"
    r"|to \w+ countries)\b",
    re.IGNORECASE,
)


# "At home and abroad", and not "and overseas sales rose".
_AND_ABROAD = re.compile(r"\band (?:abroad|overseas)\b(?! (?:[a-z]+ )?(?:sales|deliveries|volumes?|shipments|orders))")
_PARTED = re.compile(r"[,;:]|\b(?:and|while|but|as|with|whereas)\b")
# "Fell to 58,000 and overseas sales rose": told of the next number.
_NEXT_ABROAD = re.compile(
    r"(?:,|;| and| while| but| whereas)(?: (?:and|while|but|whereas|as|with|(?:complemented|accompanied"
    r"|supplemented|supported|joined"
    r"|followed) by))? (?:its |their )?(?:[a-z]+ )?(?=(?:overseas|foreign"
    r"|international) (?:[a-z]+ )?(?:sales|deliveries|registrations|volumes?|shipments|orders)\b)"
)
_WHOLE = re.compile(r"\bof (?:its|their|the|the group's|the company's|the brand's|the total)(?: \w+)? \Z")


# "put a shipment": a shipment is a delivery unless the text says that it crosses a border.
_SHIP = re.compile(r"ship", re.IGNORECASE)


# "More models and more exports should help it reach 700,000": what helps, and not what is reached.
_HELPS = re.compile(
    r"\b(?:help(?:s|ed)?|enabl(?:e|es|ed)|allow(?:s|ed)?|lets?)\b [^,;:\d]{0,40}?\b(?:reach|get|come|achieve|hit|grow"
    r"|attain)\b[^,;:\d]{0,30}\Z"
)


def governing(figure: Figure) -> Mention | None:
    """The cue of selling, exporting, building, ordering that reaches a number: in its window the nearest, else before
    it in its clause.
    """
    sentence, number = figure.sentence, figure.number
    start, end = figure.window
    clause = sentence.clause_at(number.start)
    labels = ("export", "orders", "production", "sales")
    cues = [c for c in clause.cues(*labels) if may_govern(sentence, c)]
    cues = [c for c in cues if c.end > number.start or not _HELPS.search(sentence.slice(c.end, number.start))]
    cues = [c for c in cues if not _is_told_aside(sentence, c, number)] or cues
    nouns = [c for c in cues if c.surface.lower() not in _ADVERBS]
    counted = _made_or_sold(figure, cues) or that_changed(figure, nouns)
    if counted is not None:
        return counted
    near = [c for c in cues if start <= c.start < end and not starts_anew(sentence, number, c)]
    if near:
        # "Output in Japan was 44,800, and abroad 31,000": where, and not what.
        told = [c for c in near if c.surface.lower() not in _ADVERBS]
        told = told or [c for c in cues if c.end <= start and c.surface.lower() not in _ADVERBS][-1:] or near
        return min(told, key=lambda c: _distance(sentence, number, c))
    passive = [
        c
        for c in cues
        if c.start >= number.end
        and _PASSIVE.search(sentence.before(c, 14))
        and len(sentence.slice(number.end, c.start)) < 90
    ]
    if passive and figure.noun is not None:
        return passive[0]
    head = (_resumed(sentence, clause) or _of_a_name(sentence, clause)) if not cues else None
    if head is None:
        return None
    heads = [c for c in head.cues(*labels) if may_govern(sentence, c)]
    return heads[-1] if heads and not any(n.start >= heads[-1].end for n in head.of("number")) else None


# "Output, including that for export, is to fall to 185,000": what an aside tells is not what is counted.
_ASIDE_OPENS = re.compile(
    r"(?:,| -| –|--) (?:including|excluding|to be|being|mainly|mostly|partly|largely|chiefly|intended|destined|meant"
    r"|bound)\b[^,;:]*\Z"
)


def _is_told_aside(sentence: Sentence, cue: Mention, number: Mention) -> bool:
    """Whether a cue stands in an aside that ends before the number."""
    if cue.end > number.start or _ASIDE_OPENS.search(sentence.before(cue, 60)) is None:
        return False
    return re.search(r",| -| –|--", sentence.slice(cue.end, number.start)) is not None


# "Reported 440,000 deliveries and 410,000 units produced": the participle right behind what is counted.
_PARTICIPLE = re.compile(r"(?i)(?:produced|built|assembled|manufactured|sold|delivered|exported|ordered|registered)")
_OF_CARS = re.compile(r" (?:(?:new |electric )?(?:cars|vehicles|units|EVs|models|ones) )?")


# "Sold 9,000 cars built in Illinois", "produced by its partner".
_BUILT_WHERE = re.compile(
    r" (?:by\b|(?:in|at|for|from) (?:the )?(?:[a-z]+ )?"
    rf"(?!(?:{MONTH}|Q\d)\b)"
    r"(?:[A-Z]|plants?\b|factor))"
)


def _made_or_sold(figure: Figure, cues: Sequence[Mention]) -> Mention | None:
    """The participle behind the cars that a list counts, where the sentence has other words before the number."""
    sentence, number = figure.sentence, figure.number
    behind = next((c for c in cues if c.start > number.end), None)
    if behind is None or _PARTICIPLE.fullmatch(behind.surface) is None:
        return None
    if _OF_CARS.fullmatch(sentence.slice(number.end, behind.start)) is None or _BUILT_WHERE.match(
        sentence.after(behind, 40)
    ):
        return None
    return behind if any(c.end <= number.start for c in cues) else None


_ADVERBS = frozenset({"abroad", "overseas"})
# "Sales, which it does not tell, should reach 40,000": the verb behind the aside is that of what stands before it.
_ASIDE = re.compile(
    r",? (?:which|who|whose|where|with|including)\b[^,;]*, (?:should|will|would|could|may|might|must|can|is|are"
    r"|was|were|has"
    r"|have|had|ought|rose|fell|grew|reached|came|hit|amounted|stood|dropped|climbed|totalled|jumped|slipped"
    r"|exceeded)\b"
)


def _resumed(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that goes on behind the aside that a clause begins with; null where there is none."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return before[-1] if before and _ASIDE.match(clause.text) is not None else None


# "Nobody sold more vans than X, with 9,812": what the verb before tells of the name that the clause begins behind.
_WITH_SO_MANY = re.compile(rf", (?:with|at|on)(?: (?:its|his|their))?{BARELY} \d")


def _of_a_name(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that ends with the name of which a clause without a verb tells a number; null where there is none."""
    if _WITH_SO_MANY.match(clause.text) is None:
        return None
    named = any(m.end == clause.start for m in sentence.of("organization", "model"))
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return before[-1] if named and before else None


_PASSIVE = re.compile(r"\b(?:been|be|was|were|being) \Z")


# "As many as 2,000 once exports get going": what the condition is, and not what is counted.
_ANEW = re.compile(r"[;:]|, (?:and|but|which|up|down|or)\b|\b(?:once|as soon as|when|if|until|after|because) (?!it )")


_NEXT_MAKER = re.compile(
    r"(?:,|;|\band|\bwhile|\bwhereas|\bbut) (?:the )?[A-Z][\w&'-]*(?: [A-Z][\w&'-]*)* (?:[a-z]+ly )?\Z"
)


def starts_anew(sentence: Sentence, number: Mention, cue: Mention) -> bool:
    """Whether a cue behind the number begins a thought of its own: "100,000 cars, and sells them …"."""
    if cue.start < number.end:
        return False
    between = sentence.slice(number.end, cue.start)
    if any(number.end <= m.start and m.end < cue.start for m in sentence.of("organization")) and _NEXT_MAKER.search(
        between
    ):
        # "Led with 38,200 vehicles, X shipped 19,500": what the next maker did.
        return True
    return len(between) > 60 or _ANEW.search(between) is not None


def _distance(sentence: Sentence, number: Mention, cue: Mention) -> tuple[int, str]:
    ahead = cue.end <= number.start
    between = sentence.slice(cue.end, number.start) if ahead else sentence.slice(number.end, cue.start)
    gap = len(between) + 30 * len(re.findall(r",(?!\d{3}\b)", between)) + (0 if ahead else 5)
    return gap + {"export": -3, "capacity": 4}.get(cue.label or "", 0), cue.label or ""


_NOT_A_CUE_AFTER = Needing(
    r"\A[ -](?:points?|outlets?|network|staff|locations?|manager|chief|director|team|channel|company|arm|unit|office"
    r"|model|people|partners?|service|tax|licen[cs]e|price|pages?)\b"
)


# "A second shift": people, and no sales.
_AT_WORK = re.compile(
    r"\b(?:first|second|third|another|extra|double|single|three|night|day|late|additional|new|a|one|two|per) \Z",
    re.IGNORECASE,
)


# "Cars of other makes": names, and no verb.
_MAKES_OF_CARS = re.compile(
    rf"\b(?:other|car|all|foreign|several|different|rival|these|those|many|few|various|of|{SMALL_NUMBER}) \Z"
)


def may_govern(sentence: Sentence, cue: Mention) -> bool:
    """Whether a cue tells what is counted: not "on sale", "sales manager", "battery production", "a second shift"."""
    if cue.label == "sales" and cue.surface.lower() in ("sale", "sales", "sell"):
        before = sentence.before(cue, 12)
        on_sales_of = cue.surface.lower() == "sales" and sentence.after(cue, 4) == " of "
        if re.search(r"\b(?:on|for|after|after-|resale|put on) ?\Z", before) and not on_sales_of:
            return False
    if cue.surface.lower() in _ADVERBS and _NAMES_WHERE.match(sentence.after(cue, 12)):
        # "Abroad, South Africa took 14,500": sales in that country.
        return False
    if _NOT_A_CUE_AFTER.match(sentence.after(cue, 20), of=sentence.text) or (
        cue.surface.lower().startswith("shift") and _AT_WORK.search(sentence.before(cue, 14))
    ):
        return False
    if cue.surface.lower() == "makes" and (
        _MAKES_OF_CARS.search(sentence.before(cue, 14))
        or any(p.end + 1 == cue.start and p.label == "demonym" for p in sentence.of("place"))
    ):
        return False
    if cue.label == "production" and _NO_MAKING.match(sentence.after(cue, 50)):
        return False
    if cue.surface.lower() in ("makes", "made", "make") and _MADE_IT.match(sentence.after(cue, 30)):
        # "Which made it 147,450 for the year so far".
        return False
    if cue.surface.lower() in ("makes", "made") and _THAT_MAKES.search(sentence.before(cue, 30)):
        # "In all that makes 24,925".
        return _A_NUMBER.match(sentence.after(cue, 12)) is None
    if _ALL_OF_THEM.match(cue.surface) and _OTHERS.search(sentence.before(cue, 40)):
        return False
    return cue.label != "production" or not re.search(
        r"\b(?:battery|cell|parts?|engine|battery-cell) \Z", sentence.before(cue, 15)
    )


# "Made it into the top ten", "make do with", "made its way", "makes India its third-largest market": nothing is built.
_NO_MAKING = re.compile(
    r" (?:do|up(?! to (?:\d|half|a m|one|two))"
    r"|it (?:to|in|on|past|over)"
    r"|(?:it|them|this|that|[A-Z]\w+) (?:(?:by far|now|also) )?(?:its|their|the|one of|only|an?)"
    r" (?:[\w'-]+ ){0,3}?"
    r"(?:[\w-]*(?:largest|biggest|strongest|fastest|best|most)|market|leader|top|second|third|fourth|fifth)"
    r"|its (?:way|debut|mark)|way|progress|headway|gains|sense|money|good)"
)
_NAMES_WHERE = re.compile(r", (?:in )?(?:the )?[A-Z]")
_MADE_IT = re.compile(rf" (?:it|that|this|them) (?:(?:{APPROXIMATOR}|already) )*\d")
_THAT_MAKES = re.compile(
    r"\b(?:[Tt]hat|[Tt]his|which|[Tt]ogether|[Aa]ll told|[Aa]ltogether)(?: (?:all|together|in all|now))* \Z"
)
_A_NUMBER = re.compile(rf" (?:(?:{APPROXIMATOR}) )?\d")
# "More than all its rivals put together": a sum, and nothing that is built.
_ALL_OF_THEM = re.compile(r"(?i)put together")
_OTHERS = re.compile(
    rf"\b(?:all|other|others|rest|rivals|competitors|brands|makers|makes|marques|next \w+|{SMALL_NUMBER})"
    r"(?: [a-z-]+){0,4} \Z"
)


# "Sent 5,700 abroad and sold 3,540 at home": the first went there.
_OF_THE_LAST = re.compile(
    r"\A(?: (?:units|cars|vehicles|of them))? (?:abroad|overseas|for export|outside (?:of )?[A-Z]\w+)"
    r"(?= and| but| while|,|;)"
)
# "Foreign buyers took 23.5% of the July volume, or 80,200 units": the same in numbers.
_OR_SO_MANY = re.compile(rf" of [^,;.]{{3,60}}, (?:or|that is|i\.e\.){ABOUT} ")
_OVERALL = re.compile(r" (?:overall|in all|in total|altogether|worldwide|all told|globally)\b(?! (?:abroad|overseas))")


# "Sales in the domestic and international market": all of them.
_HOME_AND_ABROAD = re.compile(
    r"\b(?:domestic|home|local|Indian|Chinese|Japanese|Korean) (?:sales )?(?:and|as well as|plus) (?:the "
    r"|in )?(?:its )?"
    r"(?:international|overseas|export|foreign|global)\b"
)


_WORDS_ABROAD = re.compile(r"(?i)(?:abroad|overseas|international|foreign|export)")
_HOME_AND = re.compile(
    r"\b(?:domestic|home|local|at home)(?: (?:markets?|sales))? (?:and|as well as|plus) (?:the |in )?(?:its )?\Z"
)


def metric_of(figure: Figure, cue: Mention) -> str | None:
    """The metric of a cue in the company of a figure: sales abroad are exports, a shipment is a sale unless
    it leaves the country.
    """
    sentence, number = figure.sentence, figure.number
    if cue.label == "capacity":
        return None
    metric = VEHICLE_METRICS[cue.label or ""]
    beside = _OF_THE_LAST.sub("", figure.before) if figure.window[0] > sentence.clause_at(number.start).start else None
    ahead = (figure.before if beside is None else beside)[-60:]
    if _OR_SO_MANY.fullmatch(figure.before):
        ahead = sentence.slice(max(sentence.clause_at(number.start).start, number.start - 120), number.start)
    if cue.end <= figure.window[0]:
        # "Overseas sales rose 1% to 293,000": the words of the cue that stands before the change.
        start = max(sentence.clause_at(number.start).start, cue.start - 25)
        ahead = _PARTED.split(sentence.slice(start, cue.end))[-1] + sentence.slice(cue.end, number.start)
    near = ahead + "|" + _NEXT_ABROAD.split(figure.after[:60])[0]
    abroad = ABROAD.pattern.search(near) is not None and _HOME_AND_ABROAD.search(near) is None
    if cue.label == "export" and _SHIP.match(cue.surface) and not abroad:
        to_place = any(
            p.start > number.end and re.search(r"\b(?:to|from|out of) (?:the )?\Z", sentence.before(p, 12))
            for p in sentence.of("place")
        )
        metric = "vehicle_exports" if to_place or to_countries(figure) or of_exporter(figure) else "vehicle_sales"
    if cue.label == "sales" and abroad and _AND_ABROAD.search(near) is None:
        metric = "vehicle_exports"
    if metric == "vehicle_exports" and cue.label == "sales" and _OVERALL.match(figure.after):
        # "454,000 abroad, and 1.23 million overall".
        return "vehicle_sales"
    both = _WORDS_ABROAD.match(cue.surface) is not None and _HOME_AND.search(sentence.before(cue, 40)) is not None
    both = both or (cue.surface.lower() in ("abroad", "overseas") and sentence.before(cue, 4) == "and ")
    if both or (cue.label == "export" and _WHOLE.search(figure.before[-30:])):
        # "At home and abroad": all sales.
        metric = "vehicle_sales"
    return metric
