"""Shows: the named shows, conferences and gatherings of an article, and where and when they are."""

import re
from dataclasses import dataclass

from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.grammar.article import Article, Clause, Mention, Sentence
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.show_days import day_of_show, told_beside
from flows.extraction.scenes.told_dates import When

# Words between a place and the noun of a show that belong to its name.
_INNER = re.compile(
    r"\A ?(?:'s )?(?:(?!(?:is|are|was|were|at|in|to|for|on|with|by|from|has|have|will|and)\b)[\w&-]+ ){0,3}\Z"
)
_VERBAL = re.compile(
    r"\b(?:to|will|would|can|not|figures|data|numbers|also|results|registrations|report|they|it|which|who) \Z",
    re.IGNORECASE,
)
# "Figures from the industry body X show", "data of the association X show": a verb.
_TELLS = re.compile(
    r"\b(?:figures|data|numbers|statistics|registrations|documents|filings|surveys|polls|pictures|photos|images|"
    r"estimates|calculations|records|reports|slides|results|tables|lists|papers|rankings)"
    r"(?:,? (?:from|of|by|published|compiled|released|collected|provided|seen|issued|that|at|gathered|filed)\b"
    r"[^,;.]{1,60}?)? \Z",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"\b(?:the|this|that|same|its|an?|at|of|for|during|annual|global|first|business|partner|"
    r"dealer|[\w-]*(?:motor|auto|car|mobility|tech)) \Z|[A-Z][\w-]* \Z",
    re.IGNORECASE,
)
# "Xpeng shows the new car": a verb.
_VERB = re.compile(r" (?:the|its|an?|off|how|that|what|their|it|two|both|three)\b")
_TALK = re.compile(
    r"(?:press conference|press conferences|conference call|earnings call|news conference)\Z", re.IGNORECASE
)
_ANAPHORIC = re.compile(r"\b(?:the|this|that|same) (?:\w+ )?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Show:
    """A show as the text names it: `cue` its noun, `place` where it is, `when` its days, `named` whether it has a
    name or a place of its own.
    """

    sentence: Sentence
    cue: Mention
    place: Mention | None
    when: When | None
    named: bool


def show_towns(article: Article) -> frozenset[str]:
    """The towns that the shows of an article bear in their names: who "returns to Paris" goes to a show, not to a
    market.
    """
    return frozenset(
        at.city
        for sentence in article
        for cue in sentence.cues("show_noun")
        for at in sentence.of("place")
        if at.city is not None and at.end < cue.start and _INNER.match(sentence.slice(at.end, cue.start))
    )


# "The market shows signs of life": a verb.
_SHOWS_SO = re.compile(r" (?:signs|that|how|no|an?|the|its|their|it|little|few|more|what|\d)\b")
_APPOSED = re.compile(r" |,? (?:known as |or )?(?:the )?| \((?:the )?")


def shows_in(scene: Scene) -> list[Show]:
    """The shows that a clause names, each once."""
    found: list[Show] = []
    for cue in scene.clause.cues("show_noun"):
        if cue.surface == "shows" and _SHOWS_SO.match(scene.sentence.after(cue, 12)):
            continue
        # "The GIIAS show", "the Munich show, the IAA," and "the Jakarta show (GIIAS)" are one.
        named = bool(found) and _APPOSED.fullmatch(scene.sentence.slice(found[-1].cue.end, cue.start)) is not None
        if not found or (cue.start >= found[-1].cue.end and not named):
            show = _show(scene, cue)
            if show is not None:
                found.append(show)
    return found


def show_before(article: Article, scene: Scene) -> Show | None:
    """The last placed show that was named up to the scene's clause: what "the show" is."""
    for sentence in reversed([s for s in article if s.index <= scene.sentence.index]):
        for clause in reversed(sentence.clauses):
            if clause.start > scene.clause.start:
                continue
            placed = [s for s in shows_in(Scene(clause, scene.context)) if s.place is not None and s.named]
            if placed:
                return placed[-1]
    return None


# "Three days before the X motor show opens": a day that is counted from it.
_COUNTED_FROM = re.compile(
    r"\b(?:(?:days?|weeks?|months?|hours?) (?:before|ahead of|after|prior to|until)|(?:eve|run-up|opening"
    r"|close|end) (?:of|to)|[Aa]head of|[Bb]efore|[Pp]rior to|[Aa]fter|[Ff]ollowing) (?:(?:the|its|this|that|next) )?"
    r"(?:opening of (?:the )?)?"
    r"(?:[\w'&-]+ ){0,4}\Z"
)
# "At an event held ahead of the X motor show": a gathering all the same.
_EVENT = re.compile(
    r"\b(?:event|evening|night|gathering|presentation|reception|party|ceremony|conference)"
    r"(?: (?:held|staged|given|hosted))?(?: on)?(?: the)? \Z"
)


# "After the X show in May, where it presented the Y".
_WHERE = re.compile(r"[^,.;]{0,30}, (?:where|at which)\b")


def is_counted_from(show: Show) -> bool:
    """Whether a show only tells of when something is, which is before it or after it."""
    clause = show.sentence.clause_at(show.cue.start)
    before = show.sentence.slice(max(show.cue.start - 100, clause.start), show.cue.start)
    found = _COUNTED_FROM.search(before[-60:])
    if _WHERE.match(show.sentence.after(show.cue, 50)) is not None:
        return False
    return found is not None and _EVENT.search(before[: len(before) - len(found[0])]) is None


def _show(scene: Scene, cue: Mention) -> Show | None:
    sentence = scene.sentence
    before = sentence.before(cue, 30)
    if cue.surface.lower() in ("show", "shows", "fair", "fairs", "salon", "gathering", "gatherings", "address") and (
        _VERBAL.search(before) or not (_DETERMINED.search(before) or cue.start == sentence.start)
    ):
        return None
    verbal = cue.surface == "show" and not before.endswith(("the ", "this ", "a "))
    if verbal and _TELLS.search(sentence.slice(scene.clause.start, cue.start)) is not None:
        return None
    if cue.surface.lower() in ("show", "shows") and _VERB.match(sentence.after(cue, 12)):
        return None
    if _TALK.search(cue.surface) or re.search(r"\bfigures \Z", before):
        return None
    place = _place(scene, cue)
    named = cue.surface[:1].isupper() and " " in cue.surface  # "the Auto Expo"
    anaphoric = place is None and not named and _ANAPHORIC.search(before) is not None
    when = day_of_show(scene, cue)
    if not anaphoric and (when is None or when.mention.granularity in ("month", "year")):
        when = told_beside(scene, when) or when
    return Show(sentence, cue, place, when, not anaphoric)


def _place(scene: Scene, cue: Mention) -> Mention | None:
    """A place that is part of the show's name, stands beside it, or is told in its clause ("in Munich")."""
    sentence = scene.sentence
    places = [p for p in sentence.of("place") if p.id is not None and len(p.id) == 2]
    inside = [
        p
        for p in places
        if (p.start >= cue.start and p.end <= cue.end)
        or (p.end <= cue.start and _INNER.match(sentence.slice(p.end, cue.start)) and p.label != "demonym")
    ]
    beside = [
        p
        for p in places
        if 0 <= p.start - cue.end <= 30
        and re.match(r",? (?:\w+ )?(?:in|at|near)\b", sentence.after(cue, 20))
        and not _THEN.search(sentence.slice(cue.end, p.start))
    ]
    if beside:
        return beside[0]
    if inside:
        return inside[-1]
    cities = [
        p
        for p in scene.clause.of("place")
        if p.city is not None
        and place_role(sentence, p) in (PlaceRole.MARKET, PlaceRole.SCENE)
        and not _of_another(sentence, cue, p)
    ]
    if cities:
        return cities[0]
    told = [
        p
        for p in scene.clause.of("place")
        if p in places
        and place_role(sentence, p) is PlaceRole.SCENE
        and not sentence.before(p, 6).endswith("from ")
        and not _of_another(sentence, cue, p)
    ]
    if told:
        return told[0]
    itself = cue.surface[:1].isupper() or _ITSELF.match(sentence.after(cue, 30)) is not None
    return _city_before(scene, cue) if itself and cue.start > sentence.start else None


# "In 2023 and then at the X show": a place that belongs to what comes next.
_THEN = re.compile(r"\b(?:and|or|then|but|before|after|followed|while)\b|;")


def _of_another(sentence: Sentence, cue: Mention, place: Mention) -> bool:
    """Whether a place belongs to the name of another show: "at the Geneva show and then at the Auto Expo"."""
    return any(
        other.start != cue.start
        and place.end <= other.start
        and _INNER.match(sentence.slice(place.end, other.start)) is not None
        for other in sentence.cues("show_noun")
    )


# "The motor show that opened in the Bavarian capital".
_ITSELF = re.compile(r",? (?:which|that) (?:opened|opens|began|begins|started|starts|closed|closes|ended|runs)\b")


def _city_before(scene: Scene, cue: Mention) -> Mention | None:
    """The one city that the title, the dateline or the sentence before names: where a show of its own name is."""
    around = [
        s
        for s in scene.article
        if s.kind in ("title", "dateline") or s.index in (scene.sentence.index, scene.sentence.index - 1)
    ]
    cities = [
        p
        for s in around
        for p in s.of("place")
        if p.city is not None and p.start < scene.sentence.end and not _of_another(s, cue, p)
    ]
    return cities[-1] if len({p.city for p in cities}) == 1 else None


__all__ = ["Clause", "Show", "is_counted_from", "show_before", "shows_in"]
