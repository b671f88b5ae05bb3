"""Happenings: what all rules of events share: when and where something happens, who does it, and the fact made of
it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from flows.extraction.article import Article, Clause, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import distance, is_market, is_scene, nearest_group, specific
from flows.extraction.fact import Fact, FactBuilder, Value
from flows.extraction.kept import kept
from flows.extraction.modality import Telling, Tense, scheduled, telling, tense
from flows.extraction.period_term import Tense as Side
from flows.extraction.periods import Period, resolve_period
from flows.extraction.subjecthood import is_maker

# Expressions that measure or count time, or stand for the present: no day of a happening.
_NO_DATE = ("duration", "measure")
_PRESENT = frozenset({"today", "now", "currently", "at present", "to date", "so far"})
_SAID = re.compile(
    r"\b(?:said|says|told|announced|disclosed|reported|confirmed|writes|wrote|added|quoted|"
    r"statement|release|report|revealed that|earnings|informed)\b[^,;]{0,30}\Z",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\A,? (?:that |it )?(?:said|says|announced that|told|reported|disclosed|confirmed)\b")
_ASIDE = re.compile(
    r"\b(?:since|than|compared with|versus|against|after|up from|from|founded|established|"
    r"sold|record|of|for|priced|costs?)(?: (?:its|the|in))? \Z"
)
_SECOND_VERB = re.compile(
    r"\b(?:and|but|then) (?:it |they )?(?:will|has|have|had|is|are|was|were|plans|expects|"
    r"would|could|should|may|might|aims|wants|hopes|intends|(?:\w+ly |later |since |"
    r"also )?(?:[a-z]{3,}ed|began|went|came|took|built|sold|made)) "
)
_PARTICIPLE = re.compile(
    r"(?:first |only |originally |once )?(?:entered|left|bought|acquired|purchased|abandoned|founded|"
    r"taken over|begun|vacated|"
    r"closed|sold|inherited|open|in (?:the country|office)|back in)\b"
)
# A country with this share of all namings is the article's own.
_DOMINANT = 0.6
_AT_HOME = re.compile(
    r"\b(?:at home|domestically|in (?:its|the) home (?:market|country)|on (?:its|the) home market)\b", re.IGNORECASE
)
_THE_PLACE = re.compile(
    r"\b(?:[Tt]h(?:e|is) (?:[a-z-]+ )?(region|continent|country|market|kingdom|republic|"
    r"island|sultanate|emirates)\b|there\b(?= (?:in|by|from|since|next|last|this|at|for|"
    r"until)|[.,;]|\Z))"
)
_AHEAD = re.compile(
    r"\b(?:will|set for|due|planned|scheduled|expected|aims?|plans?|to be|wants?|next year|by (?:the )?(?:end|20))\b"
)


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


@dataclass(frozen=True)
class Scene:
    """A clause of an article in which a happening is told."""

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

    def told(self, cue: Mention, when: When | None = None) -> Telling | None:
        """How the happening of a cue is told. See `telling`."""
        return telling(self.clause, cue, when.period if when is not None else None, self.context.reference)

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
            if (dates(self.sentence, m) or self._today(m, form)) and self.one_verb(cue, m) and not self._aside(cue, m)
        ]
        if not near and wide:
            near = [m for m in self.sentence.of("period") if dates(self.sentence, m) and self._frames(m)]
        for mention in sorted(near, key=lambda m: distance(m, cue)):
            late = re.match(r"(?:un)?till?\b", mention.surface.lower()) is not None and form is not Tense.PAST
            found = self.resolve(mention, "future" if late else side, anchor)
            if found is not None:
                return self._or_later(found, side)
        return None

    def _aside(self, cue: Mention, mention: Mention) -> bool:
        """Whether a period dates a participle in commas of which the cue is no part: ", bought from X in 2023,"."""
        head = self.sentence.slice(self.sentence.start, mention.start)
        comma = head.rfind(", ")
        return (
            comma >= 0
            and _PARTICIPLE.match(head[comma + 2 :]) is not None
            and not self.sentence.start + comma <= cue.start < mention.end
        )

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
                and mention.surface.lower() not in _PRESENT
            ):
                return self.resolve(mention, "past")
        return None

    def one_verb(self, cue: Mention, mention: Mention) -> bool:
        """Whether no second verb of the clause stands between a cue and what may belong to it."""
        between = self.sentence.slice(min(cue.end, mention.end), max(cue.start, mention.start))
        return _SECOND_VERB.search(between) is None

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
        found = resolve_period(
            mention.surface,
            self.context.reference,
            tense=side,
            anchor=anchor or self.anchor(mention),
            relation=mention.relation,
            year=self._year(side) if self.context.reference is None else None,
        )
        return When(mention, found) if found is not None else None

    def anchor(self, mention: Mention) -> date | None:
        """The date that "a year later" counts from: the last one with a year of its own before it."""
        for sentence in reversed(self.article.until(self.sentence)):
            dated = [m for m in sentence.of("period") if m.period_start is not None and m.end <= mention.start]
            if dated:
                return dated[-1].period_start
        return None

    def _year(self, side: Side | None) -> int | None:
        """The one year that the sentence names, else its neighbours do; of a deed, none that only a plan names."""
        own = _years([self.sentence])
        if own:
            return own.pop() if len(own) == 1 else None
        around = [s for s in self.article if 0 < abs(s.index - self.sentence.index) <= 1]
        if side == "past":
            around = [s for s in around if _AHEAD.search(s.text) is None]
        years = _years(around)
        return years.pop() if len(years) == 1 else None

    def _frames(self, mention: Mention) -> bool:
        """Whether a period begins the sentence: it dates all of it."""
        return mention.start - self.sentence.start <= 4

    def markets(self) -> list[Mention]:
        """The places of the clause that are markets, in order."""
        return [p for p in self.clause.of("place") if is_market(self.sentence, p)]

    def scenes(self) -> list[Mention]:
        """The places of the clause where what it tells can happen, in order: markets, sites, and where something
        is signed or shown.
        """
        return [p for p in self.clause.of("place") if is_scene(self.sentence, p)]

    def where(self, cue: Mention) -> list[Mention]:
        """The places of a happening: the group of listed places nearest to the cue, one a country (a city wins);
        regions only on their own.
        """
        return specific(nearest_group(self.sentence, [p for p in self.scenes() if self.one_verb(cue, p)], cue))

    def anaphoric_place(self) -> Mention | None:
        """`the region`, `the country` in the clause: the last region or country that was told before it."""
        match = _THE_PLACE.search(self.clause.text)
        if match is None:
            return None
        region = match[1] in ("region", "continent")
        position = self.clause.start + match.start()
        for sentence in reversed(self.article.until(self.sentence)):
            for place in reversed(sentence.of("place")):
                if (
                    place.start < position
                    and place.id not in (None, "worldwide")
                    and (len(place.id or "") > 2) == region
                    and (region or is_market(sentence, place))
                ):
                    return Mention(
                        "place", position, position + len(match[0]), match[0], id=place.id, label=place.label
                    )
        return None

    def setting(self) -> Mention | None:
        """The country that the text speaks of here, told before: in this sentence, in the one or two before it,
        or alone in the article.
        """
        here = self._only([self.sentence])
        if here is not None:
            return here
        for sentence in reversed(self.article.before(self.sentence)[-2:]):
            if any(is_market(sentence, p) for p in sentence.of("place")):
                return _country_of(self._only([sentence]))
        return _country_of(self.lone_country())

    def lone_country(self) -> Mention | None:
        """The country that the article is set in: named twice or more, and far more often than any other but the
        maker's own.
        """
        found = [p for s in self.article for p in s.of("place") if p.id is not None and len(p.id) == 2]
        counts = Counter(p.id for p in found if p.id not in self._homes())
        if not counts:
            return None
        country, count = counts.most_common(1)[0]
        if count < 2 or count < _DOMINANT * sum(counts.values()):
            return None
        return _country_of(next(p for p in found if p.id == country))

    def _homes(self) -> frozenset[str | None]:
        known = self.context.vocabulary.organizations
        main = self.context.main
        line = [main, *self.context.vocabulary.ancestors(main)] if main is not None else []
        return frozenset(known[o].country_code for o in line if o in known)

    def home(self, subject: Subject) -> Mention | None:
        """The maker's own country where the clause says "at home"."""
        match = _AT_HOME.search(self.clause.text)
        known = self.context.vocabulary.organizations.get(subject.organization_id)
        line = [
            known,
            *(
                self.context.vocabulary.organizations.get(o)
                for o in self.context.vocabulary.ancestors(subject.organization_id)
            ),
        ]
        country = next((o.country_code for o in line if o is not None and o.country_code is not None), None)
        if match is None or country is None:
            return None
        return Mention(
            "place",
            self.clause.start + match.start(),
            self.clause.start + match.end(),
            match[0],
            id=country,
            label="country",
        )

    def _only(self, sentences: Sequence[Sentence]) -> Mention | None:
        found = [p for s in sentences for p in s.of("place") if is_market(s, p) and p.id is not None and len(p.id) == 2]
        return found[0] if len({p.id for p in found}) == 1 else None

    def subject(self, position: int) -> Subject | None:
        """Whom the statement at an offset is about."""
        return self.context.subject(self.sentence, position)

    def maker(self, position: int) -> Subject | None:
        """The carmaker or brand that the statement is about: for a dealer or an unknown firm the maker that the
        article is about.
        """
        found = self.subject(position)
        main = self.context.main
        far = (
            found is not None
            and found.start < self.sentence.start
            and main is not None
            and (self.context.salience[found.organization_id] * 2 <= self.context.salience[main])
            and (
                found.organization_id in self.context.vocabulary.family(main)
                or not is_maker(found.organization_id, self.context.vocabulary)
            )
        )
        if found is not None and not far and is_maker(found.organization_id, self.context.vocabulary):
            return found
        if found is not None and self.context.kind(found.organization_id) == "supplier" and found.rule == "name":
            return found
        if main is None or (
            found is not None
            and found.start >= self.sentence.start
            and self.context.salience[main] <= self.context.salience[found.organization_id]
        ):
            return found
        for sentence in reversed(self.article.until(self.sentence)):
            for mention in reversed(sentence.of("organization", "model")):
                named = mention.id if mention.kind == "organization" else self.context.brand_of(mention)
                if named == main:
                    return Subject(main, mention.start, mention.end, "main")
        return found


def _years(sentences: Sequence[Sentence]) -> set[int]:
    """The calendar years that periods of the sentences name."""
    return {
        m.period_start.year
        for s in sentences
        for m in s.of("period")
        if m.period_start is not None and m.period_end is not None and m.period_start.year == m.period_end.year
    }


def _country_of(place: Mention | None) -> Mention | None:
    """A place told elsewhere gives its country, not its city."""
    return replace(place, city=None) if place is not None else None


@kept
def dates(sentence: Sentence, mention: Mention) -> bool:
    """Whether a period can be the date of a happening: no duration, no present, not the day on which something
    was only said.
    """
    if mention.granularity in _NO_DATE or mention.surface.lower() in _PRESENT:
        return False
    before = sentence.before(mention, 60)
    said = _SAYS.match(sentence.after(mention, 30)) is not None and mention.granularity in ("day", "week")
    return _SAID.search(before) is None and not said


def happening(
    event_type: str,
    scene: Scene,
    subject: Subject,
    cue: Mention,
    told: Telling,
    when: When | None = None,
    place: Mention | None = None,
    *,
    rule: str | None = None,
    models: Sequence[str] = (),
    cells: Sequence[tuple[str, Value, Mention]] = (),
    mention_place: str | None = None,
) -> Fact | None:
    """An event of its parts; None where what the contract asks for is not there.

    What has happened needs a date or a place; a plan a date or a country, a planned `market_entry` a date, which may be
    one that the text tells without saying from when it counts.
    """
    country = place.id if place is not None and place.id is not None and len(place.id) == 2 else None
    if told.planned and when is None and (country is None or event_type == "market_entry"):
        return None
    if when is None and place is None and mention_place is None:
        return None
    if event_type == "market_entry" and when is None and country is None:
        # "Has established itself in Europe": where it is, and no happening.
        return None
    if when is not None and when.period.relation == "since" and told.status == "occurred":
        when = scene.resolve(replace(when.mention, relation="in"), "past") or when
    fact = FactBuilder("events", rule or event_type, scene.sentence)
    fact.cell("event_type", event_type, (cue.start, cue.end))
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    if when is not None:
        words = (when.mention.start, when.mention.end)
        fact.cell("start_on", when.start, words).cell("end_on", when.end, words).cell("date_text", when.mention.surface)
    if place is not None:
        words = (place.start, place.end)
        fact.cell("place", place.id, words).cell("city", place.city, words).cell("country_code", country, words)
    plan, doubt = told.plan, told.doubt
    fact.cell(
        "status", told.status, (plan.start, plan.end) if plan is not None and told.planned else (cue.start, cue.end)
    )
    fact.cell("certainty", told.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    for column, value, words_of in cells:
        fact.cell(column, value, (words_of.start, words_of.end))
    return fact.models(models).fact()
