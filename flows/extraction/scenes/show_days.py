"""Show days: when a show is, as the words beside its name, its own verb or the sentence next to it tell."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When

# "The show runs from 23 April to 2 May", "it opens on 9 September", beside the sentence that names it.
_ITS_DAYS = re.compile(
    r"\A(?:The|This year's) (?:[\w-]+ )?(?:show|fair|event|exhibition|expo|salon|conference|summit|forum|convention)"
    r"(?:, which [^,]{3,40},)? (?:(?:is|was|are|were|will|is to|was to) )?(?:be )?"
    r"(?P<verb>opened|opens|open|began|begins|begin|started|starts|start|ran|runs|run|lasted|lasts|last|held"
    r"|takes? place|took place|gets under way|got under way)(?: (?:its|their) (?:doors|gates))?(?: to the public)?"
    r"(?:,? (?:in|at) (?:the )?[A-Z][\w ]{2,25}?)?"
    r"(?:,? (?:on|from))? ?\Z"
)


def told_beside(scene: Scene, known: When | None) -> When | None:
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


def in_named_year(scene: Scene, cue: Mention) -> When | None:
    """The day behind a show's name that ends in a year."""
    for mention in scene.clause.of("period"):
        between = scene.sentence.slice(cue.end, mention.start) if mention.start > cue.end else ""
        match = _DAY_IN_YEAR.match(between) if mention.granularity in ("day", "span") else None
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


def day_of_show(scene: Scene, cue: Mention) -> When | None:
    """The show's date: one that stands beside it, or in the relative clause behind ("which opened on February 26")."""
    if (running := _running(scene, cue) or _runs_itself(scene, cue)) is not None:
        return running
    if (day := in_named_year(scene, cue)) is not None:
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
