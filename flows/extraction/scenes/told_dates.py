"""Told dates: which times of a clause are those of what it tells, and not of who says so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.periods.periods import Period
from flows.extraction.timing.goal_times import is_of_a_goal
from flows.extraction.timing.statement_times import told_then
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

# Expressions that measure or count time, or stand for the present: no day of a happening.
_NO_DATE = ("duration", "measure")
PRESENT = frozenset({"today", "now", "currently", "at present", "to date", "so far"})
_SAID = Needing(
    r"\b(?:sa(?:id|ys)(?! (?:hello|hi|goodbye|farewell|good day)\b)|told|announced|disclosed|reported"
    r"|confirmed|writes|wrote|"
    r"(?<!was )(?<!were )(?<!been )(?<!be )added|quoted|statement|"
    r"(?<!will )(?<!to )(?<!can )(?<!may )(?<!would )(?<!should )(?<!could )(?<!for )release(?! of\b)|report"
    r"|revealed that|earnings|informed)\b[^,;]{0,30}\Z",
    re.IGNORECASE,
)
_SAYS = Needing(r"\A,? (?:that |it )?(?:said|says|announced that|told|reported|disclosed|confirmed)\b")
_WIRE = re.compile(r",? (?:\((?:[A-Z]{2,}|Reuters|Xinhua|Bernama)[^)]{0,12}\)|--?|[–—]|/)(?: |\Z)")
_TOWN = re.compile(r"[A-Z][\w.'’-]*(?:[ /][A-Z][\w.'’-]*){0,2}, ?")
# Another of the kind, and what is told of that one.
_ANOTHER_ONE = re.compile(
    r"\b(?:than|near|to|from|beside|besides|alongside|behind|like|by|of|with) (?:the|an?|its|that|those)"
    r"(?: [a-z]+)? ?(?:ones?|those|that) (?:that|which|where|it|they|built|opened|set up|put up|started|begun|made"
    r"|launched|inaugurated|completed|finished|acquired|bought)\b"
)


@quick
@dataclass(frozen=True, slots=True)
class When:
    """A period mention with its days."""

    mention: Mention
    period: Period

    @property
    def start(self) -> date | None:
        """The first day."""
        return self.period.start

    @property
    def end(self) -> date | None:
        """The last day."""
        return self.period.end


def of_the_announcement(sentence: Sentence, cue: Mention, mention: Mention) -> bool:
    """Whether a day is that of what is told before a colon: "On Thursday it looked ahead: it will launch …"."""
    apart = mention.granularity == "day" and mention.end <= cue.start
    return apart and ": " in sentence.slice(mention.end, cue.start)


# Between a verb and a time: "raised a billion ahead of the start of sales in March", the time of what is to follow.
AHEAD_OF = re.compile(r"\b(?:ahead of|in the run-up to|in the lead-up to|in time for|in preparation for) ")
# "Opened it two years after the work began in 2023": the time of what it is counted from.
SO_LONG_AFTER = re.compile(r"\b(?:decades?|years?|months?|weeks?|days?) (?:after|before|since) [\w'-][^,;]*\Z")
_WHERE = re.compile(r", (?:where|which|who|whose)\b")


def in_one_clause(sentence: Sentence, cue: Mention, mention: Mention) -> bool:
    """Whether a period is not that of a relative clause in commas without the cue: "After X, where it began in 2020, Y
    will be next".
    """
    head = sentence.slice(sentence.start, mention.start)
    starts = [m.start() for m in _WHERE.finditer(head)] if ", wh" in head else []
    if not starts or ", " in head[starts[-1] + 2 :]:
        return True
    opened = sentence.start + starts[-1]
    return opened <= cue.start and (cue.start <= mention.start or ", " not in sentence.slice(mention.end, cue.start))


# "Where it had last exhibited in 2018": a year of what was before.
_HAD_THEN = re.compile(r"\bhad (?:last|first|previously|once|already|also )?(?: ?\w+){1,3} \Z")


def years_of(sentences: Sequence[Sentence], *, before_then: bool = True) -> set[int]:
    """The calendar years that periods of the sentences name. `before_then`: those of what had been before, too."""
    return {
        m.period_start.year
        for s in sentences
        for m in s.of("period")
        if (before_then or not _HAD_THEN.search(s.before(m, 40)))
        and m.period_start is not None
        and m.period_end is not None
        and m.period_start.year == m.period_end.year
    }


def of_another(between: str) -> bool:
    """Whether what stands behind some words is told of another: "a plant near the one that it built in 2018"."""
    return _ANOTHER_ONE.search(between) is not None


_UNTIL_AFTER = Needing(r"\b(?:until|till) after (?:the|its|an?) (?:[\w-]+ ){1,5}\Z")


@kept
def dates(sentence: Sentence, mention: Mention) -> bool:
    """Whether a period can be the date of a happening: no duration, no present, not the day on which something
    was only said.
    """
    if mention.granularity in _NO_DATE or mention.surface.lower() in PRESENT:
        return False
    if is_of_a_goal(sentence, mention):
        return False
    before = sentence.before(mention, 60)
    if _UNTIL_AFTER.search(before, of=sentence.text) is not None:
        return False  # "On hold until after the election in November"
    if mention.granularity == "day" and _WIRE.match(sentence.after(mention, 20)) and _TOWN.fullmatch(before.lstrip()):
        return False  # "Johannesburg, Aug 14 (PTI)": the day of the report
    said = _SAYS.match(sentence.after(mention, 30), of=sentence.text) is not None and mention.granularity in (
        "day",
        "week",
    )
    if said and sentence.after(mention, 2) == ", " and mention.start - sentence.start > len("And on "):
        said = False  # "Opened a plant on 10 May, it said": that is when it opened
    return _SAID.search(before, of=sentence.text) is None and not said


_AGREED = re.compile(r"\b(?:agreed|signed|decided|resolved)\b")


def is_day_of_news(sentence: Sentence, cue: Mention, when: When | None) -> bool:
    """Whether a time is that at which somebody told of what is to come: "said on Monday that it would sell"."""
    if when is None:
        return False
    if when.mention.end <= cue.start and told_then(sentence, when.mention):
        # "In August X agreed to buy Y": the day of the deal.
        return _AGREED.search(sentence.slice(when.mention.end, cue.start)) is None
    return when.mention.granularity == "day" and not dates(sentence, when.mention)
