"""Times of a scene: the day on which what a clause tells happens."""

import re
from dataclasses import dataclass, replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.context.event_places import distance
from flows.extraction.grammar.article import Article, Clause, Mention, Sentence
from flows.extraction.grammar.awaited_nouns import is_awaited
from flows.extraction.grammar.modality import scheduled
from flows.extraction.grammar.named_dates import is_named_date
from flows.extraction.grammar.second_verbs import SECOND_PLAN, SECOND_VERB, goes_on_behind
from flows.extraction.grammar.tenses import Tense, past_verb_before, tense
from flows.extraction.periods.fiscal_years import may_be_business
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.agreement_times import of_agreement
from flows.extraction.scenes.scene_anchors import Anchor, anchor_of, pointed_from
from flows.extraction.scenes.told_dates import (
    AHEAD_OF,
    PRESENT,
    SO_LONG_AFTER,
    When,
    dates,
    in_one_clause,
    of_another,
    of_the_announcement,
    years_of,
)
from flows.extraction.timing.business_years import in_business_year
from flows.extraction.timing.since_deeds import is_of_since
from flows.extraction.timing.statement_times import settled_then, told_then
from flows.extraction.wording.records import quick

_PARTICIPLE = re.compile(
    r"(?:first |only |originally |once )?(?:(?:due |set |expected |planned )?to be [a-z]+|gone"
    r"|absent|missing|discontinued|dropped|axed|retired|unavailable|dormant|"
    r"out of (?:production|sale)|entered|left|bought|acquired|purchased|abandoned|founded|"
    r"taken over|begun|vacated|"
    r"closed|sold|inherited|open(?:ed)?|inaugurated|commissioned|established|completed|"
    r"unveiled|shown|seen|presented|launched|revealed|introduced|premiered|announced|signed|"
    r"in (?:the country|office)|back in)\b"
)
# What is told of the same day as the sentence before.
_AT_ONCE = re.compile(r"(?:At the same time|The same day|On the same (?:day|occasion)|Simultaneously|In parallel)\b")
_HAD = re.compile(
    r"\b(?:after|before|since|when|where|because|although) (?:it|they|he|she|the [\w-]+) (?:had|has|first|once) "
)
_SECOND_CLAUSE = re.compile(
    r",? (?:and|but|while) (?:the|an?|its|their|another|one) [^,;]{2,40} (?:is|are|was|were|has|have|will|would"
    r"|should)\b"
)
_AND_THEN = re.compile(r",? (?:and|but|then)(?: then| later| also| \w+ly| has| have| had| is| will)* ")
# Cues that tell of the agreement itself.
_AGREEING = frozenset({"agreement", "agreement_verb", "allying", "representing", "shape"})
_AHEAD = re.compile(
    r"\b(?:will|set for|due|planned|scheduled|expected|aims?|plans?|to be|wants?|next year|by (?:the )?(?:end|20))\b"
)


@quick
@dataclass(frozen=True)
class SceneTimes:
    """When what a clause of an article tells happens."""

    clause: Clause
    context: Context

    @property
    def sentence(self) -> Sentence:
        """The sentence around it."""
        return self.clause.sentence

    @property
    def article(self) -> Article:
        """The article around it."""
        return self.context.article

    def when(self, cue: Mention, *, wide: bool = True, anchor: date | None = None) -> When | None:
        """The date of a happening: the nearest period of the cue's clause, else one that opens or closes the
        sentence.
        """
        form = tense(self.clause, cue)
        side: Side | None = (
            "future" if form is Tense.FUTURE or scheduled(self.clause, cue) else "past" if form is Tense.PAST else None
        )
        near = [
            m
            for m in self.clause.of("period")
            if (dates(self.sentence, m) or self._today(m, form))
            and self.one_verb(cue, m)
            and not self._aside(cue, m)
            and not self._somebody_else(cue, m)
            and self.sentence.aside_at(m.start) in (None, self.sentence.aside_at(cue.start))
            and not self._behind_aside(cue, m)
            and in_one_clause(self.sentence, cue, m)
            and not (side == "future" and of_the_announcement(self.sentence, cue, m))
            and (cue.label in _AGREEING or not of_agreement(self.sentence, m))
            and not (m.end <= cue.start and cue.label not in _AGREEING and settled_then(self.sentence, m))
        ]
        # "Opened the plant on Monday and handed over the first cars in May": the day before "and" is that of the first.
        behind = [m for m in near if m.start >= cue.end]
        near = [m for m in near if not (behind and _AND_THEN.fullmatch(self.sentence.slice(m.end, cue.start)))]
        if not near and wide:
            near = [m for m in self.sentence.of("period") if dates(self.sentence, m) and self._frames(m)]
        for mention in sorted(near, key=lambda m: distance(m, cue)):
            late = re.match(r"(?:un)?till?\b", mention.surface.lower()) is not None and form is not Tense.PAST
            told = told_then(self.sentence, mention)
            if told and side == "future" and cue.label not in _AGREEING:
                continue
            told = told or (side is None and form is Tense.OPEN and past_verb_before(self.clause, mention))
            found = self.resolve(mention, "future" if late else "past" if told else side, anchor)
            if found is not None:
                return self._or_later(found, side)
        return None

    def _behind_aside(self, cue: Mention, mention: Mention) -> bool:
        """Whether a period stands behind the aside that a cue is part of: it is of what the main verb tells."""
        aside = self.sentence.aside_at(cue.start)
        return aside is not None and mention.start >= aside[1]

    def _aside(self, cue: Mention, mention: Mention) -> bool:
        """Whether a period dates a participle in commas of which the cue is no part: ", bought from X in 2023,"."""
        head = self.sentence.slice(self.sentence.start, mention.start)
        comma = head.rfind(", ")
        return (
            comma >= 0
            and _PARTICIPLE.match(head[comma + 2 :]) is not None
            and not self.sentence.start + comma <= cue.start < mention.end
        )

    def _somebody_else(self, cue: Mention, mention: Mention) -> bool:
        """Whether a period closes the statement before: "A sold its share in May, B left in October"."""
        if (
            mention.end >= cue.start
            or self._frames(mention)
            or self.sentence.slice(mention.end, mention.end + 2) != ", "
        ):
            return False
        named = (m for m in self.sentence.of("organization") if m.start in (mention.end + 2, mention.end + 6))
        return any(self.sentence.slice(mention.end, m.start) in (", ", ", and ") for m in named)

    def _today(self, mention: Mention, form: Tense) -> bool:
        """Whether "today" is the day of a deed, and not the present: beside a verb in the past, with a date to
        count from.
        """
        if self.context.reference is None or mention.surface.lower() != "today":
            return False
        return form is Tense.PAST or (
            form is Tense.OPEN
            and re.match(
                r"[.,;:]|\Z| (?:at|in|from|with|"
                r"for)\b",
                self.sentence.after(mention, 6),
            )
            is not None
        )

    def said_when(self) -> When | None:
        """The day on which the sentence says that it was announced."""
        for mention in self.sentence.of("period"):
            if (
                mention.granularity == "day"
                and not dates(self.sentence, mention)
                and mention.surface.lower() not in PRESENT
            ):
                return self.resolve(mention, "past")
        before = self.article.before(self.sentence)[-1:] if _AT_ONCE.match(self.sentence.text) else ()
        for mention in (m for s in before for m in s.of("period")):
            if mention.granularity == "day" and mention.surface.lower() not in PRESENT:
                return self.resolve(mention, "past")
        return None

    def one_verb(self, cue: Mention, mention: Mention) -> bool:
        """Whether no second verb of the clause stands between a cue and what may belong to it."""
        if is_of_since(self.sentence, cue, mention):
            return False
        between = self.sentence.slice(min(cue.end, mention.end), max(cue.start, mention.start))
        # The cue may be the second verb itself: "sold 30,000 cars last year and plans a plant".
        itself = (between + cue.surface).lstrip(", ") if mention.end <= cue.start else ""
        if goes_on_behind(self.sentence, cue.end, mention.start):
            return False
        if mention.end <= cue.start and _HAD.search(between):
            return False  # "Returned in 2022, sixteen years after it had left the country"
        if mention.start >= cue.end and (
            of_another(between) or AHEAD_OF.search(between) or SO_LONG_AFTER.search(between)
        ):
            return False
        if mention.end <= cue.start and _SECOND_CLAUSE.match(between):
            return False  # "Opened a hub in A in 2024 and a plant is being built in B"
        return SECOND_VERB.search(between, of=self.sentence.text) is None and SECOND_PLAN.match(itself) is None

    def _or_later(self, when: When, side: Side | None) -> When:
        """`in late 2023 or early 2024`: from the first to the last day of both."""
        for mention in self.clause.of("period"):
            if self.sentence.slice(when.mention.end, mention.start) == " or " and mention.start > when.mention.end:
                second = self.resolve(mention, side)
                if second is not None and second.end is not None and when.start is not None and second.end > when.start:
                    whole = replace(
                        when.mention, end=mention.end, surface=self.sentence.slice(when.mention.start, mention.end)
                    )
                    return When(whole, replace(when.period, end=second.end))
        return when

    def resolve(self, mention: Mention, side: Side | None, anchor: date | None = None) -> When | None:
        """A period mention with its days; `anchor` is the date that "a year later" counts from."""
        reference = self.context.reference
        if is_awaited(self.sentence, mention) or is_named_date(self.sentence, mention):
            side = "future"
        since = pointed_from(self.article, self.sentence, mention, reference)
        told = Anchor(anchor) if anchor is not None else self.anchor(mention)
        found = resolve_period(
            mention.surface,
            since or reference,
            tense="future" if since is not None else side,
            anchor=told.start if told is not None else None,
            anchor_end=told.end if told is not None else None,
            relation=mention.relation,
            year=self._year(side) if reference is None else None,
        )
        if side == "future" and found is not None and reference is not None and (found.end or reference) < reference:
            # "Showed it in 2025. It will arrive in the course of the year": what is to come is no time of the past.
            later = resolve_period(mention.surface, reference, tense=side, anchor=reference, relation=mention.relation)
            found = later if later is not None and (later.end or reference) >= reference else found
        if found is not None and found.start is None and found.end is None and may_be_business(mention.surface):
            found = in_business_year(found, mention.surface, self.context)
        return When(mention, found) if found is not None else None

    def anchor(self, mention: Mention) -> Anchor | None:
        """The period that "a year later" counts from."""
        return anchor_of(self.article, self.sentence, mention, self.context.reference)

    def _year(self, side: Side | None) -> int | None:
        """The one year that the sentence names, else its neighbours do; of a deed, none that only a plan names."""
        own = years_of([self.sentence], before_then=False)
        if own:
            return own.pop() if len(own) == 1 else None
        around = [s for s in self.article if 0 < abs(s.index - self.sentence.index) <= 1]
        if side == "past":
            around = [s for s in around if _AHEAD.search(s.text) is None]
        years = years_of(around)
        return years.pop() if len(years) == 1 else None

    def _frames(self, mention: Mention) -> bool:
        """Whether a period begins the sentence: it dates all of it."""
        return mention.start - self.sentence.start <= 4
