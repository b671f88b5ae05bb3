"""Places in focus: which place "here", "there", "the country" or "at home" stands for in an article.

"Here" is the country that the article is about, "there" and "the region" the last such place before, "at home" the
maker's country.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from flows.extraction.context.context import Context
from flows.extraction.context.datelines import dateline_country, is_dateline, only_country
from flows.extraction.context.excluded_places import is_excluded
from flows.extraction.context.home_countries import home_of, of_people
from flows.extraction.context.list_labels import labelled_place
from flows.extraction.context.openings import opens_without_makers
from flows.extraction.context.paragraphs import apart
from flows.extraction.context.place_pointers import (
    COUNTRY,
    ELSEWHERE,
    HERE,
    HOME,
    IS_COUNTRY,
    MANY_COUNTRIES,
    NAMED_NEXT,
    OF_TWO,
    REGION,
    STATE,
    THERE,
    WHERE_THEY_ARE,
    meant_dateline,
)
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.context.place_scenes import is_stage
from flows.extraction.context.place_surroundings import RANKED, counts_cars
from flows.extraction.context.places_taken_up import taken_up_place
from flows.extraction.context.regional_units import units_by_name
from flows.extraction.context.trouble_places import is_of_trouble
from flows.extraction.context.unsaid_places import unsaid_places
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.place_groups import place_groups
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.regions import members
from flows.extraction.wording.needed import Needing

_TWO = 2


# How many sentences make an opening.
_OPENING = 4

# A country that only one sentence names is no scene of the whole article.
_SCENE = 4
# So many times as much an article speaks of its country as of one that it names in passing.
_FAR = 3


# "The factory builds cars for the domestic market".
_THE_WORKS = re.compile(
    r"\W*(?:The|Its|Their|This|That) (?:new |second |local |first |assembly )?"
    r"(?:plant|factory|works|site|complex|line|facility)\b"
)


class PlaceFocus:
    """What an article tells of the places that its words without a name stand for. Build it once an article."""

    def __init__(self, article: Article, context: Context) -> None:
        self.context = context
        self.named: dict[int, tuple[Mention, ...]] = {}
        self._implied: dict[int, list[Mention]] = {}
        weights: Counter[str] = Counter()
        written = dateline_country(article)
        told_in = only_country(article) if written is None else None
        for position, sentence in enumerate(article):
            groups = place_groups(sentence, [p for p in sentence.of("place") if is_place(p)])
            found = tuple(
                p
                for g in groups
                if (
                    place_role(sentence, g.members[0], g.members[-1]) is PlaceRole.MARKET
                    or counts_cars(sentence, g.members[0], g.members[-1])
                )
                and not is_dateline(sentence, g.members[0])
                and not of_people(g, context)
                for p in g.members
            )
            if written is not None and not found and weights.keys() <= {written.id}:
                found = meant_dateline(sentence, written)
            if told_in is not None and not found:
                found = tuple(p for p in meant_dateline(sentence, told_in) if IS_COUNTRY.search(p.surface))
            self.named[sentence.index] = found
            weight = 3 if sentence.kind in ("title", "heading") or position < 2 else 1
            # In the order of the text: of two countries that are named as often the first one leads.
            about = [p for p in found if len(p.id or "") == 2 and not is_of_trouble(sentence, p)]
            weights.update(dict.fromkeys((p.id or "" for p in about), weight))
        self.weights = weights

    @cached_property
    def scene(self) -> str | None:
        """The country that the opening names and no other rivals: of it speaks what names no place."""
        opening = [s for s in list(self.context.article)[:_OPENING] if self.named.get(s.index)]
        ranked = self.weights.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        key, weight = ranked[0]
        naming = [s for s in opening if any(p.id == key and not is_of_trouble(s, p) for p in self.named[s.index])]
        headlines = [s for s in naming if s.kind in ("title", "heading") and s.of("organization", "model")]
        if len(ranked) == 1 and headlines:
            # "X hits a mark in A": the headline names the one country of the whole article.
            return key
        # A report of a country's market sets the scene in one sentence, and so does one of many makers.
        by_name = any(p.id == key and p.label not in ("city", "state") for s in naming for p in self.named[s.index])
        if weight < _SCENE and not (self.shared and by_name) and not any(_of_market(s) for s in naming):
            return None
        return key if naming else None

    def on_scene(self, sentence: Sentence) -> bool:
        """Whether a sentence can speak of the scene: none behind "Elsewhere," or of many countries does."""
        return sentence.index < self._leaves and MANY_COUNTRIES.search(sentence.text) is None

    @cached_property
    def _leaves(self) -> int:
        """Where the article turns to other places."""
        turns = (s.index for s in self.context.article if ELSEWHERE.match(s.text))
        return next(turns, len(list(self.context.article)) + 1)

    @cached_property
    def shared(self) -> bool:
        """Whether the article is about several makers, none of them weightier than all the others together."""
        weights = [w for key, w in self.context.salience.items() if is_maker(key, self.context.vocabulary)]
        return len(weights) > 2 and 2 * max(weights) < sum(weights)

    @cached_property
    def of_market(self) -> bool:
        """Whether the article tells of a market and its makers: of several, or of some that its opening does not name,
        so that what is counted for each of them is counted on the scene.
        """
        makers = [key for key in self.context.salience if is_maker(key, self.context.vocabulary)]
        return self.scene is not None and (self.shared or (len(makers) > 2 and opens_without_makers(self.context)))

    def main(self, organization_id: str | None) -> str | None:
        """The country that the article is about, the organisation's own only where there is no other."""
        home = home_of(organization_id, self.context)
        ranked = [key for key, _ in self.weights.most_common() if key != home]
        return ranked[0] if ranked else (home if home in self.weights else None)

    def dominant(self, organization_id: str | None) -> str | None:
        """The country that the article is about where no other is spoken of half as much, the maker's own aside."""
        home = home_of(organization_id, self.context)
        others = [(key, weight) for key, weight in self.weights.most_common() if key != home]
        if not others or (len(others) > 1 and others[0][1] < 2 * others[1][1]):
            return None
        return others[0][0]

    def implied(self, sentence: Sentence) -> list[Mention]:
        """Mentions of places in a sentence by words that name none, in order."""
        if sentence.index not in self._implied:
            self._implied[sentence.index] = self._find_implied(sentence)
        return self._implied[sentence.index].copy()

    def _find_implied(self, sentence: Sentence) -> list[Mention]:
        found = [p for p in self.named.get(sentence.index, ()) if p.label == "implied"]
        taken_up = taken_up_place(sentence, self.context.article)
        found += [replace(taken_up, city=None)] if taken_up is not None else []
        for pattern, resolve in (
            (HERE, self._here),
            (THERE, self._there),
            (REGION, self._region),
            (HOME, self._home),
            (OF_TWO, self._of_two),
        ):
            for match in pattern.finditer(sentence.text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                if any(
                    p.start < end and start < p.end and not (p.label == "demonym" and start < p.start and p.end < end)
                    for p in (*sentence.of("place", "organization", "model", "quotation"), *found)
                ):
                    continue
                if any(
                    p.id and NAMED_NEXT.fullmatch(sentence.slice(end, p.start))
                    for p in sentence.of("place")
                    if p.start >= end
                ):
                    continue
                key = resolve(sentence, start)
                place = Mention("place", start, end, match[0], key, "implied")
                if key is not None and not is_excluded(sentence, place) and not is_stage(sentence, place):
                    others = self._listed_with(sentence, place) if pattern is THERE else ()
                    found += [*(replace(place, id=p.id) for p in others), place]
        found += self._ranked(sentence)
        if not found and not self.named.get(sentence.index):
            labelled = labelled_place(sentence, self.context, self.named)
            found += [labelled] if labelled is not None else unsaid_places(sentence, self.context, self.dominant)
        return sorted(found, key=lambda m: m.start)

    def _listed_with(self, sentence: Sentence, there: Mention) -> Sequence[Mention]:
        """The other places of a list that "there" stands for: "goes to A, B and C and will open there"."""
        if WHERE_THEY_ARE.search(there.surface) is None:
            return ()
        for of_it in (sentence, *self.context.article.before(sentence)[-1:]):
            named = [p for p in self.named.get(of_it.index, ()) if p.end <= there.start and p.label != "implied"]
            if named:
                last = list(place_groups(of_it, named))[-1].members
                whole = last[-1].id == there.id and all(p.city is None and len(p.id or "") == 2 for p in last)
                return last[:-1] if whole else ()
        return ()

    def _ranked(self, sentence: Sentence) -> list[Mention]:
        """`Southeast Asia's second-largest economy`: the country of that region that was spoken of last."""
        found = []
        for region in sentence.of("place"):
            words = RANKED.match(sentence.after(region, 60), of=sentence.text) if len(region.id or "") > 2 else None
            if words is None:
                continue
            countries = members(region.id, self.context.vocabulary)
            before = [p for i in sorted(self.named) if i <= sentence.index for p in self.named[i]]
            last = next((p.id for p in reversed(before) if p.end <= region.start and p.id in countries), None)
            if last is not None:
                end = region.end + words.end()
                found.append(Mention("place", region.start, end, sentence.slice(region.start, end), last, "implied"))
        return found

    def _here(self, sentence: Sentence, position: int) -> str | None:
        subject = self.context.subject(sentence, position)
        return self.main(subject.organization_id if subject is not None else None)

    def _there(self, sentence: Sentence, position: int) -> str | None:
        if any(p.label == "worldwide" for p in sentence.of("place")):
            return None
        last = self._last(sentence, position, country=True)
        if last is not None and last.label != "state" and STATE.match(sentence.slice(position, position + 60)):
            return (self._last_state(sentence, position) or last).id
        passed = last is not None and last.start < sentence.start
        if passed:
            # "X's presence in the country is modest. It came there last autumn": what the sentence before meant.
            before = self.context.article.before(sentence)[-1:]
            meant = self.implied(before[0]) if before and not self.named.get(before[0].index) else []
            if meant and len(meant[-1].id or "") == 2:
                return meant[-1].id
        main = self.main_again(sentence, last.id) if last is not None and passed else None
        region = self._last(sentence, position, country=False)
        if COUNTRY.match(sentence.slice(position, position + 60)) is not None:
            return main or (last.id if last is not None else None)
        if region is not None and (last is None or (last.start < region.start and last.start < sentence.start)):
            return region.id
        named = any(p.start >= position and p.label == "demonym" for p in sentence.of("place"))
        return main if main is not None and not named else last.id if last is not None else None

    def main_again(self, sentence: Sentence, last: str | None) -> str | None:
        """The article's country in a new paragraph behind one that spoke last of another, only named in passing."""
        before = self.context.article.before(sentence)[-1:]
        ranked = self.weights.most_common(1)
        if not before or not ranked or not apart(self.context.article.text, before[0], sentence):
            return None
        key, weight = ranked[0]
        return key if key != last and weight >= _FAR * self.weights[last or ""] else None

    def _region(self, sentence: Sentence, position: int) -> str | None:
        last = self._last(sentence, position, country=False)
        return last.id if last is not None else None

    def _of_two(self, sentence: Sentence, position: int) -> str | None:
        """The first or second of the two countries that this sentence or the one before names, where it names two."""
        for index in (sentence.index, sentence.index - 1):
            before = [p.id for p in self.named.get(index, ()) if p.end <= position and p.label != "implied"]
            countries = list(dict.fromkeys(before))
            if countries:
                former = " former" in sentence.slice(position, position + len("from the former"))
                return countries[0 if former else 1] if len(countries) == _TWO else None
        return None

    def _home(self, sentence: Sentence, position: int) -> str | None:
        subject = self.context.subject(sentence, position)
        home = home_of(subject.organization_id if subject is not None else None, self.context)
        works = self._works(sentence, position)
        if works is not None and works != home:
            return works
        if self.of_market and self.on_scene(sentence):
            # In a report of a country's makers "domestic" sales are those there, wherever the maker is from.
            return self.scene
        if home in self.weights or subject is None:
            return home
        return self._units.get(subject.organization_id, home)

    def _works(self, sentence: Sentence, position: int) -> str | None:
        """The country of the works that a sentence tells of by no more than that word: theirs is its domestic market,
        wherever its owner is at home.
        """
        if _THE_WORKS.match(sentence.text) is None or any(is_place(p) for p in sentence.of("place")):
            return None
        last = self._last(sentence, position, country=True)
        return last.id if last is not None else None

    @cached_property
    def _units(self) -> dict[str, str | None]:
        """The country of each company's arm that the article names by it: of "X South Africa" that is at home."""
        named = [(o.organization_id, p.id) for s in self.context.article for o, p in units_by_name(s, self.context)]
        beside = [
            (m.id or "", p.id)
            for s in self.context.article
            for m in s.of("organization")
            for p in s.of("place")
            if p.start == m.end + 1 and p.label == "country"
        ]
        return {owner: place for owner, place in (*beside, *named) if len(place or "") == 2}

    def _last_state(self, sentence: Sentence, position: int) -> Mention | None:
        """The last state or province that the text named before an offset."""
        told = [p for s in self.context.article.until(sentence) for p in s.of("place") if p.end <= position]
        return next((p for p in reversed(told) if p.label == "state"), None)

    def _last(self, sentence: Sentence, position: int, *, country: bool) -> Mention | None:
        """The last place before an offset: of this sentence, else of those before it."""
        told_of = COUNTRY.match(sentence.slice(position, position + 60)) is not None
        for index in sorted((i for i in self.named if i <= sentence.index), reverse=True):
            for place in reversed(self.named[index]):
                aside = index == sentence.index and sentence.aside_at(place.start) != sentence.aside_at(position)
                if aside and told_of and any(self.named[i] for i in self.named if i < index):
                    continue  # "The importer, which also sells in A, has six dealers in the country"
                if place.end <= position and (len(place.id or "") == 2) is country:
                    return replace(place)
        return None


# Markets, market entries and what corroborates them ask for the same article one after the other.
@lru_cache(maxsize=2)
def place_focus(context: Context) -> PlaceFocus:
    """The places in focus of the article that a context is of."""
    return PlaceFocus(context.article, context)


def is_place(place: Mention) -> bool:
    """Whether a place mention names a country, a part of one, or a region of the world."""
    return (
        place.id is not None
        and place.label not in ("worldwide", "ambiguous", "side", "group")
        and place.id != "worldwide"
    )


# "Registrations in X fell last month": a report of a country's market sets the scene in one sentence.
_MARKET = Needing(r"\b(?:[Rr]egistrations|[Cc]ar sales|[Ss]ales|[Mm]arket|[Bb]uyers|[Dd]eliveries)\b")
# "X was the best-selling brand in Y": so does one that opens with the rank of a maker.
_RANK = Needing(
    r"\b(?:is|are|was|were|be|been|becomes?|became|becoming|remains?|remained|ranks?|ranked|as|finished) (?:again |"
    r"still |once more |now |clearly )?(?:the |its |their )?(?:country's |island's |nation's |kingdom's )?"
    r"(?:(?:best|top|biggest|fastest)[ -]selling|most popular|number one|market leader|leading|"
    r"(?:second|third|fourth|fifth)-(?:best|largest|biggest)) (?:[\w-]+ ){0,2}?(?:brand|make|marque|maker|carmaker|"
    r"seller)\b"
)


def _of_market(sentence: Sentence) -> bool:
    if _RANK.search(sentence.text) is not None:
        return True
    if sentence.of("organization", "model"):
        return False
    return _MARKET.search(sentence.text) is not None or any(counts_cars(sentence, p) for p in sentence.of("place"))
