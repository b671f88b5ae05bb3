"""Shows: the named shows, conferences and gatherings of an article, and where and when they are."""

import re
from dataclasses import dataclass, replace

from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.grammar.article import Article, Clause, Mention, Sentence
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.scene import Scene
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
    r"|close|end) (?:of|to)|[Aa]head of|[Bb]efore|[Pp]rior to) (?:(?:the|its|this|that|next) )?"
    r"(?:opening of (?:the )?)?"
    r"(?:[\w'&-]+ ){0,4}\Z"
)
# "At an event held ahead of the X motor show": a gathering all the same.
_EVENT = re.compile(
    r"\b(?:event|evening|night|gathering|presentation|reception|party|ceremony|conference)"
    r"(?: (?:held|staged|given|hosted))?(?: on)?(?: the)? \Z"
)


def is_counted_from(show: Show) -> bool:
    """Whether a show only tells of when something is, which is before it or after it."""
    clause = show.sentence.clause_at(show.cue.start)
    before = show.sentence.slice(max(show.cue.start - 100, clause.start), show.cue.start)
    found = _COUNTED_FROM.search(before[-60:])
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
    when = _when(scene, cue)
    if not anaphoric and (when is None or when.mention.granularity in ("month", "year")):
        when = _told_beside(scene, when) or when
    return Show(sentence, cue, place, when, not anaphoric)


# "The show runs from 23 April to 2 May", "it opens on 9 September", beside the sentence that names it.
_ITS_DAYS = re.compile(
    r"\A(?:The|This year's) (?:[\w-]+ )?(?:show|fair|event|exhibition|expo|salon|conference|summit|forum|convention)"
    r"(?:, which [^,]{3,40},)? (?:(?:is|was|are|were|will|is to|was to) )?(?:be )?"
    r"(?P<verb>opened|opens|open|began|begins|begin|started|starts|start|ran|runs|run|lasted|lasts|last|held"
    r"|takes? place|took place|gets under way|got under way)(?: (?:its|their) (?:doors|gates))?(?: to the public)?"
    r"(?:,? (?:in|at) (?:the )?[A-Z][\w ]{2,25}?)?"
    r"(?:,? (?:on|from))? ?\Z"
)


def _told_beside(scene: Scene, known: When | None) -> When | None:
    """The days of a show that the sentence behind tells, or the one before; within the month that is known."""
    for other in scene.article:
        if other.index - scene.sentence.index not in (1, 2, -1):
            continue
        for mention in other.of("period"):
            match = _ITS_DAYS.match(other.slice(other.start, mention.start))
            if match is None or mention.granularity in ("month", "year", "duration"):
                continue
            past = match["verb"] in _HAS_RUN
            sides: list[Side] = ["past", "future"] if past else ["future", "past"]
            for side in sides:
                found = Scene(other.clauses[0], scene.context).resolve(mention, side)
                if found is None or found.start is None:
                    continue
                if known is None or (
                    known.start is not None and known.end is not None and known.start <= found.start <= known.end
                ):
                    return found
    return None


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
        if 0 <= p.start - cue.end <= 30 and re.match(r",? (?:\w+ )?(?:in|at|near)\b", sentence.after(cue, 20))
    ]
    if beside:
        return beside[0]
    if inside:
        return inside[-1]
    cities = [
        p
        for p in scene.clause.of("place")
        if p.city is not None and place_role(sentence, p) in (PlaceRole.MARKET, PlaceRole.SCENE)
    ]
    if cities:
        return cities[0]
    told = [
        p
        for p in scene.clause.of("place")
        if p in places and place_role(sentence, p) is PlaceRole.SCENE and not sentence.before(p, 6).endswith("from ")
    ]
    if told:
        return told[0]
    itself = cue.surface[:1].isupper() or _ITSELF.match(sentence.after(cue, 30)) is not None
    return _city_before(scene) if itself and cue.start > sentence.start else None


# "The motor show that opened in the Bavarian capital".
_ITSELF = re.compile(r",? (?:which|that) (?:opened|opens|began|begins|started|starts|closed|closes|ended|runs)\b")


def _city_before(scene: Scene) -> Mention | None:
    """The one city that the title, the dateline or the sentence before names: where a show of its own name is."""
    around = [
        s
        for s in scene.article
        if s.kind in ("title", "dateline") or s.index in (scene.sentence.index, scene.sentence.index - 1)
    ]
    cities = [p for s in around for p in s.of("place") if p.city is not None and p.start < scene.sentence.end]
    return cities[-1] if len({p.city for p in cities}) == 1 else None


def _beside(scene: Scene, cue: Mention) -> When | None:
    """The date in the show's clause, or "today": not what is to be reached by a day, nor what a colon sets off."""
    found = scene.when(cue)
    if found is None:
        today = [p for p in scene.clause.of("period") if p.surface.lower() == "today"]
        return scene.resolve(today[0], None) if today and scene.context.reference is not None else None
    apart = found.mention.start > cue.end and ": " in scene.sentence.slice(cue.end, found.mention.start)
    return None if apart or found.mention.relation == "by" else found


# "Said on Wednesday at the X show": the day on which somebody spoke there.
_AT_IT = re.compile(r" (?:at|during|on the sidelines of) (?:the |a |an |its |this year's )?(?:[\w'&-]+ ){0,5}")
# "The show in X that closed its doors on Sunday", "the fair, which runs until 14 September".
_RUNS = re.compile(
    r"(?:, the [\w -]{3,40}?|(?: [\w'&-]+){1,3})?"
    r"(?:,? (?:in|at|near) (?:the )?[A-Z][\w ]{2,25}?)?,? (?:which|that) (?P<verb>opened|opens|opening|began|begins|"
    r"started|starts|closed|closes|ended|ends|ran|runs|lasted|lasts|continues|concluded|"
    r"will (?:open|begin|start|run|last|close|end)|"
    r"is held|was held|took place|takes place)(?: (?:its|their) (?:doors|gates))?"
    r"(?:,? (?:in|at) (?:the )?[\w ]{2,30}?)?(?: (?:on|from|in|until|till))? ?\Z"
)
# "Auto Shanghai 2025 runs from 23 April", "the show (GIIAS) opened its doors on 24 July".
_RUNS_ITSELF = re.compile(
    r"(?: (?P<year>\d{4}))?(?: \([^)]{2,30}\))?(?:,? (?:in|at) (?:the )?[A-Z][\w ]{2,25}?)?"
    r" (?:(?:is|was|are|were) )?(?P<verb>opened|opens|began|begins|started|starts|ran|runs|lasted|lasts|continues"
    r"|(?:will|is to|was to) (?:be held|take place|open|begin|start|run|last)|held|takes place|took place"
    r"|gets under way|got under way|due|scheduled|planned)"
    r"(?: (?:its|their) (?:doors|gates))?(?:,? (?:in|at) (?:the )?[\w ]{2,30}?)?"
    r"(?:,? (?:on|from|in|until|till|for))? ?\Z"
)
_OPENS = re.compile(
    r"(?: (?:in|at) [A-Z]\w+)? (?:opens|begins|starts|takes place|runs|gets under way"
    r"|is (?:due|set|scheduled|held|to)|will)\b"
)
# "The X Motor Show, opened on February 26", "the fair, running from 3 to 9 May".
_OPENED = re.compile(
    r"(?:,? (?:in|at) [A-Z][\w ]{2,25}?)?,? (?P<verb>opened|held|staged|concluded|closed|inaugurated|opening|running"
    r"|taking place|starting|beginning|"
    r"(?:due|scheduled|set|planned|to be held|slated)(?: (?:to (?:open|start|begin|run)|for))?)"
    r"(?: (?:in|at) (?:the )?[A-Z][\w ]{2,25}?)?,?(?: on| from| in| for)? ?\Z"
)


def _running(scene: Scene, cue: Mention) -> When | None:
    """The time of a relative clause behind a show's name, which is the show's own."""
    for mention in scene.sentence.of("period"):
        if cue.end <= mention.start <= cue.end + 90:
            match = _RUNS.match(scene.sentence.slice(cue.end, mention.start))
            if match is not None:
                past = match["verb"].endswith(("ed", "an", "held", "took place"))
                return scene.resolve(mention, "past" if past else "future")
    return None


def _in_year(when: When, year: int) -> When:
    """Days without a year in the one that the show bears in its name."""
    start, end = when.start, when.end
    if start is None or _YEAR.search(when.mention.surface) or start.year == year:
        return when
    days = [day for day in (start, end) if day is not None]
    if (days[0].month, days[0].day) > (days[-1].month, days[-1].day) or (2, 29) in ((d.month, d.day) for d in days):
        return when
    last = None if end is None else end.replace(year=year)
    return When(when.mention, replace(when.period, start=start.replace(year=year), end=last))


# "NIO Day 2024 in Guangzhou on 21 December": a day in the year that the name of the show has.
_DAY_IN_YEAR = re.compile(r" (\d{4})(?:,? (?:in|at) (?:the )?[A-Z][\w' ]{2,25}?)?,? (?:on )?\Z")


def _in_named_year(scene: Scene, cue: Mention) -> When | None:
    """The day behind a show's name that ends in a year."""
    for mention in scene.clause.of("period"):
        between = scene.sentence.slice(cue.end, mention.start) if mention.start > cue.end else ""
        match = _DAY_IN_YEAR.match(between) if mention.granularity == "day" else None
        if match is not None:
            found = scene.resolve(mention, "past")
            return found if found is None else _in_year(found, int(match[1]))
    return None


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _runs_itself(scene: Scene, cue: Mention) -> When | None:
    """The time of the verb of which a show is the subject, in the year that the show bears in its name."""
    for mention in scene.sentence.of("period"):
        if not cue.end < mention.start <= cue.end + 70 or mention.granularity == "year":
            continue
        match = _RUNS_ITSELF.match(scene.sentence.slice(cue.end, mention.start))
        if match is None:
            continue
        past = match["verb"] in _HAS_RUN
        found = scene.resolve(mention, "past" if past else "future")
        named = match["year"] or next(iter(_YEAR.findall(cue.surface)), None)
        return found if found is None or named is None else _in_year(found, int(named))
    return None


_HAS_RUN = frozenset({"opened", "began", "started", "ran", "lasted", "held", "took place", "got under way"})


def _opened(scene: Scene, cue: Mention) -> When | None:
    """The time of a participle behind a show's name."""
    for mention in scene.sentence.of("period"):
        if not cue.end <= mention.start <= cue.end + 60:
            continue
        match = _OPENED.match(scene.sentence.slice(cue.end, mention.start))
        if match is not None:
            past = match["verb"] in ("opened", "held", "staged", "concluded", "closed", "inaugurated")
            return scene.resolve(mention, "past" if past else None)
    return None


def _when(scene: Scene, cue: Mention) -> When | None:
    """The show's date: one that stands beside it, or in the relative clause behind ("which opened on February 26")."""
    if (running := _running(scene, cue) or _runs_itself(scene, cue)) is not None:
        return running
    if (day := _in_named_year(scene, cue)) is not None:
        return day
    found = _beside(scene, cue)
    if found is None:
        spoken = (m for m in scene.clause.of("period") if m.end < cue.start and m.granularity == "day")
        there = next((m for m in spoken if _AT_IT.fullmatch(scene.sentence.slice(m.end, cue.start))), None)
        found = scene.resolve(there, "past") if there is not None else None
    if found is not None and found.mention.start > cue.end and _OPENS.match(scene.sentence.after(cue, 50)):
        return scene.resolve(found.mention, "future") or found  # "The X show opens on 28 November"
    if found is not None and found.mention.granularity != "year":
        return found
    sentence = scene.sentence
    if (opened := _opened(scene, cue)) is not None:
        return opened
    for clause in sentence.clauses:
        if clause.start >= scene.clause.end and re.match(
            r"[, ]*(?:which|that|where) (?:opened|opens|began|begins|runs|ran|started|starts|was held|"
            r"is held|took place|takes place)",
            clause.text,
        ):
            inside = replace(cue, start=clause.start, end=clause.start + 1)
            return Scene(clause, scene.context).when(inside) or found
    return found


__all__ = ["Clause", "Show", "is_counted_from", "show_before", "shows_in"]
