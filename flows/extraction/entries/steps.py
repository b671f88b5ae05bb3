"""Steps: countries that are the subject of an expansion ("Australia follows in July", "Colombia was added in January").

What happens there is what the words before tell of: a car's launch, a showroom, a plant; else the brand's start.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_market, is_scene, specific
from flows.extraction.entries.step_kinds import kind_of_step
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import PLACES, Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.models.launch_cars import made_only
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Choice, Needing

_START = r"(?:\A[ \"'(–—-]*|[;:,.] |\b(?:and|but|while|with|whereas|before|then|from there) (?:in )?)"
_INTO = r"(?:, (?:too|however|meanwhile|for its part|for their part|in turn|by contrast|finally),)?"
_AHEAD = (
    r"(?:will|shall|should|would|could|may|might|can|is to|are to|is (?:due|set|expected|scheduled|slated) to|"
    r"are (?:due|set|expected|scheduled|slated) to)(?: also| then| soon| probably| finally| next)*"
)
_DONE = r"(?:was|were|has been|have been|had been|is being|are being)(?: also| then| later| only| since| soon)*"
_ADDED = (
    r"(?:added|entered|opened(?: up)?|tapped|supplied|served|included|reached|covered|conquered|penetrated|"
    r"taken on|brought in)"
)
_NEXT = (
    r"(?:next|up next|in line|next in line|in sight|on the (?:list|agenda|programme|program|schedule|"
    r"plan|cards|roadmap)|"
    r"planned|scheduled|slated|due|foreseen|pencilled in|earmarked|lined up|to follow|to come|to be "
    r"next|to be added|to be entered)"
)
# What a country does or undergoes when its turn comes.
_TURN = Needing(
    rf"{_START}(?P<places>{PLACES}){_INTO} (?P<verb>"
    rf"{_AHEAD} (?:follow(?: suit)?|come|join|get (?:its|their) turn|be (?:{_NEXT}|{_ADDED}|the next)|"
    rf"see (?:the (?:brand|marque|car)|it|O)\b|make the start|"
    rf"(?:have|get|see|receive) (?:one|theirs|its own|their own|another|ones|the (?:same|next|second|third)))"
    rf"|(?:follows?|followed|following|to follow)(?: suit)?\b|(?:joins?|joined|joining)(?: (?:them|the "
    rf"list|in))?(?= D|[.,;]|\Z)"
    rf"|(?:comes?|came|coming) (?:next|later|first|last|after(?:wards)?|then|on stream)"
    r"|(?:may|can|will|should|could|must) (?:look forward to|expect|count on|reckon with|hope for|prepare for) (?:it"
    r"|them"
    r"|the same(?: [\w-]+)?|theirs|one)"
    rf"|{_DONE} {_ADDED}|(?:is|are|was|were) (?:{_NEXT}|first|the (?:first|next|latest|second|third) "
    rf"(?:country|market|stop|step)s?)"
    rf"|becom(?:es?|ing) (?:a|the|its|another|O's)? ?(?:new|latest|next|first|second|third|\w+th) "
    rf"(?:\w+ )?(?:market|country)"
    rf"|(?:had|has|have|must|will have|needs?|will need) to (?:wait|be patient) (?=D|until)"
    rf"|(?:makes?|made) the (?:start|beginning)|(?:opens?|opened)(?= D)|gets? (?:its turn|their turn|"
    rf"one\b|theirs|its own|their own|another\b|the (?:next|second|third)\b)"
    rf"|(?:is|was) where (?:O|it|they|the {FIRM})(?:'s \w+ \w+)? "
    rf"(?:first )?(?:began|started|made its (?:start|debut)|begins|starts))\b"
)
_LEFT = Needing(
    rf"{_START}(?P<places>{PLACES}){_INTO} (?P<verb>(?:{_DONE}|{_AHEAD} (?:have )?(?:be(?:en)?))"
    rf"(?:, too,| too| also| again)* (?:given up|abandoned|left|vacated|deserted|exited|dropped|quit|"
    rf"(?:the next|next) to be (?:abandoned|given up|left|dropped)))\b"
)
# "Italy in 2026", "Braga and Faro before Christmas": what has neither verb nor anything else takes both from before.
_BARE = Needing(
    rf"(?:[;,] (?:and |then |with )?|\band (?:then )?|\Athen |\A)(?P<places>{PLACES})"
    r"(?: one| another| a second| its own| theirs)?,? (?P<verb>D)(?= *(?:[.;,]|\Z|and\b))"
)
# "Then it is Bulgaria's turn, in March".
_TURN_OF = Needing(
    rf"(?:{_START}|\bit (?:is|will be|was) (?:then )?)(?P<places>{PLACES})'s turn,? ?(?P<verb>(?:(?:is|comes?"
    rf"|will come|came"
    r"|was|will be|arrives?|is (?:due|to come|set))(?= )|in|on|by|from)?)(?=[^.;:]{0,20}D)"
)
_PATTERNS = Choice((_LEFT, _TURN, _TURN_OF, _BARE), lambda pattern: pattern)
_FOLLOWS = re.compile(r"(?:follows|joins|comes|will follow|will join|gets|has to|is|was)\b")
_TITLED = ("title", "heading", "dateline")
_FOLLOWED = frozenset({"product_launch", "market_entry", "outlet_opening"})
_ENTERED = re.compile(r"\b(?:entered|opened up|tapped|conquered|penetrated|becom\w+|where|supplied|served)\b")
_TRADE = Needing(
    r"\b(?:sells?|sold|sales|markets?|countr(?:y|ies)|enter\w*|brand|marque|exports?|exported|"
    r"launch\w*|debut|roll-?out|"
    r"expansion|dealers?|showrooms?|deliver\w+|abroad|overseas|began|offers?|cars are|buyers)\b"
)
# Not "may look forward to".
_HEDGED = re.compile(r"\b(?:may|might|could|possibly|perhaps)\b(?! (?:look|expect|count|reckon|prepare))")


def step_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The steps of an expansion that an article tells with countries as subjects.

    In: the events that the other rules found, which tell what it is that goes on.
    """
    known = list(told)
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("place"):
            continue
        figure = shape(sentence)
        for pattern in _PATTERNS.of(figure.text):
            for match in pattern.finditer(figure.text):
                found = list(_step(context, figure, match, known, pattern))
                known += found
                yield from found


def _step(
    context: Context, figure: Shape, match: "re.Match[str]", told: Sequence[Fact], pattern: Needing
) -> Iterator[Fact]:
    sentence = figure.sentence
    places = [
        p
        for p in figure.within(match.start("places"), match.end("places"), "place")
        if (is_market(sentence, p) or is_scene(sentence, p))
        and not any(f.rule == "followed_by" and f.spans.get("place") == (p.start, p.end) for f in told)
    ]
    if _FOLLOWS.match(match["verb"]) is not None:
        # "Has arrived in A, B and C, and D follows in May".
        parted = [i for i, p in enumerate(places) if sentence.before(p, 6).endswith(", and ")]
        places = places[parted[-1] :] if parted else places
    if not places or any(p.label == "demonym" for p in places):
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(places[0].start), context)
    past = re.search(
        r"\b(?:was|were|has been|have been|had been|ed|followed|joined|came|opened|made|had)\b", match["verb"]
    )
    bare = pattern is _BARE
    told_of = theme_of(sentence, places[0].start, told, city=all(p.city is not None for p in places)) if bare else None
    done = told_of is not None and told_of.cells["status"] == "occurred"  # "to A in May, followed by B in June"
    when = _date(scene, figure, match, past is not None or done)
    if pattern is _LEFT:
        subject = scene.maker(places[0].start)
        yield from _made(scene, "market_exit", subject, cue, _telling(match["verb"], when, context), when, places, ())
        return
    if when is None:
        return
    theme = theme_of(sentence, places[0].start, told, city=all(p.city is not None for p in places))
    if bare and (
        theme is None
        or theme.spans.get("start_on", theme.spans.get("end_on")) in (None, (when.mention.start, when.mention.end))
        or _of_town(sentence, places[0])
    ):
        return
    if made_only(scene.clause.text):
        return
    words = [*(s.text for s in context.article.before(sentence)[-1:]), sentence.slice(sentence.start, places[0].start)]
    city = any(p.city is not None for p in places)
    kind = kind_of_step(match["verb"], figure.text[match.end() :], theme, " ".join(words), city)
    if kind is None:
        return
    if kind == "product_launch" and theme is not None and _starts_there(theme, told):
        kind = "market_entry"  # "X enters A. Deliveries of the Y begin there in May. B and C are next": the brand
    telling = _telling(match["verb"], when, context)
    if theme is not None and not _ENTERED.search(match["verb"]):
        organization_id = str(theme.cells["organization_id"])
        start, end = theme.spans["organization_id"]
        subject = Subject(organization_id, start, end, "theme")
        models = theme.models if kind == theme.cells["event_type"] else ()
        yield from _made(scene, kind, subject, cue, telling, when, places, models)
        return
    if bare or city or not of_markets(sentence, context):
        return
    entered = "market_entry" if theme is not None else kind
    yield from _made(scene, entered, _brand(scene, places[0]), cue, telling, when, places, ())


def _starts_there(launch: Fact, told: Sequence[Fact]) -> bool:
    """Whether the brand of a launch is told to start in the country where it is."""
    there = launch.cells.get("organization_id"), launch.cells.get("country_code")
    starts = [f for f in told if f.cells.get("event_type") == "market_entry"]
    return any((f.cells.get("organization_id"), f.cells.get("country_code")) == there for f in starts)


def _of_town(sentence: Sentence, place: Mention) -> bool:
    """Whether a country only tells where the town before it is: "made in Zaragoza, Spain, from May"."""
    return any(
        p.city is not None and p.id == place.id and sentence.slice(p.end, place.start) == ", "
        for p in sentence.of("place")
        if p.end < place.start
    )


def _brand(scene: Scene, place: Mention) -> Subject | None:
    """Whose expansion it is: the maker that the sentence before is about; a dealer stands for its maker.

    Where that one compares several makers, it is the one that the article is about.
    """
    found, context = scene.maker(place.start), scene.context
    if found is None or found.start >= scene.sentence.start:
        return found
    before = context.article.before(scene.sentence)[-1:]
    makers = {m.id for s in before for m in s.of("organization") if is_maker(m.id, context.vocabulary)}
    leader = context.leader(scene.sentence)
    return found if len(makers) < 2 or leader is None or leader in makers else replace(found, organization_id=leader)


def _made(
    scene: Scene,
    kind: str,
    subject: Subject | None,
    cue: Mention,
    told: Telling,
    when: When | None,
    places: Sequence[Mention],
    models: Sequence[str],
) -> Iterator[Fact]:
    if subject is None:
        return
    for place in places if kind == "outlet_opening" else specific(places):
        fact = happening(kind, scene, subject, cue, told, when, place, rule="next_step", models=models)
        if fact is not None:
            yield fact


def _date(scene: Scene, figure: Shape, match: "re.Match[str]", past: bool) -> When | None:
    """The date right behind the verb, else the one that opens the statement, else one that closes it behind a comma."""
    stop = re.search(r"[;:]|\.\s|, (?:and|but|while|where|which)\b|,? and (?:the )?P", figure.text[match.end() :])
    end = match.end() + stop.start() if stop is not None else len(figure.text)
    behind = figure.within(match.start("verb"), end, "period")
    before = figure.within(0, match.start("places"), "period") if match.start("places") - figure.first < 14 else []
    for mention in [*behind, *before]:
        if mention.granularity in ("duration", "measure") or mention.surface.lower() in ("now", "so far", "today"):
            continue
        found = scene.resolve(mention, "past" if past else "future")
        if found is not None:
            return found
    return None


def _telling(verb: str, when: When | None, context: Context) -> Telling:
    if _HEDGED.search(verb):
        return Telling("scheduled", "hedged")
    if re.search(r"\b(?:was|were|has been|have been|had been|followed|joined|came|began|started|had to)\b", verb):
        return Telling("occurred", "asserted")
    reference = context.reference
    if when is not None and reference is not None:
        if when.end is not None and when.end <= reference:
            return Telling("occurred", "asserted")
        return Telling("scheduled", "asserted")
    ahead = re.search(r"\b(?:will|is to|are to|should|next|due|planned|scheduled|becomes?|comes?|follows?|to)\b", verb)
    return Telling("scheduled" if ahead is not None else "occurred", "asserted")


def theme_of(sentence: Sentence, position: int, told: Sequence[Fact], *, city: bool = False) -> Fact | None:
    """The event told last before a place, in its sentence or the one before: a launch rather than an entry.

    `city`: whether the place is one, where a showroom follows that of another city.
    """
    before = [f for f in told if f.dataset == "events" and f.spans.get("event_type", (0, 0))[0] < position]
    here = [f for f in before if f.statement[0] == sentence.start]
    earlier = [f for f in before if sentence.start - 3 <= f.statement[1] <= sentence.start]
    for found in (here, earlier):
        known = [f for f in found if f.cells["event_type"] in _FOLLOWED and f.cells.get("place") is not None]
        if known:
            sites = [f for f in known if f.cells["event_type"] == "outlet_opening" and f.cells.get("city") is not None]
            if city and sites:
                return sites[-1]
            last = max(known, key=lambda f: f.spans["event_type"][0])
            cars = [f for f in known if f.cells["event_type"] == "product_launch"]
            return cars[-1] if cars and last.cells["event_type"] == "market_entry" else last
        if found:
            return None
    return None


def of_markets(sentence: Sentence, context: Context) -> bool:
    """Whether the sentence or the one before speaks of selling in countries, and not of sites or figures."""
    before = context.article.before(sentence)[-1:]
    if sentence.cues("plant_noun", "facility_noun"):
        return False
    return any(_TRADE.search(s.text.lower()) for s in (sentence, *before))
