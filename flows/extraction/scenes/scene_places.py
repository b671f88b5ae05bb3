"""Places of a scene: where what a clause tells happens."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import is_market, is_scene, nearest_group, specific
from flows.extraction.context.here_places import HERE, dateline_town, here
from flows.extraction.context.list_labels import labelled_place
from flows.extraction.context.passing_places import is_passing
from flows.extraction.context.place_focus import place_focus
from flows.extraction.context.places_taken_up import taken_up_place
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.scenes.scene_times import SceneTimes
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

# A country with this share of all namings is the article's own.
_DOMINANT = 0.6
_AT_HOME = Needing(
    r"\b(?:at home|domestically|in (?:its|the) home (?:market|country)|on (?:its|the) home market)\b", re.IGNORECASE
)
# "Europeans", "Africans": those who live there.
_PEOPLE = re.compile(r"(?:European|African|Asian|Latin American|South American|North American)s")
# "The EV2, to be unveiled in Brussels, will be made there": at the works.
_MADE_THERE = re.compile(
    r"\b(?:made|built|assembled|produced|manufactured|build|make|assemble|produce|works?|employed|workers|production"
    r"|assembly)\b"
)
_THE_PLACE = Needing(
    r"\b(?:[Tt]h(?:e|is|at) (?:[a-z-]+ )?(region|continent|country|market|kingdom|republic|"
    r"island|sultanate|emirates)\b|there\b(?= (?:in|by|from|since|next|last|this|at|for|"
    r"until|on|before|during|as|within|after|early|late|later|already|too|and|but|with|alongside|"
    r"around)\b|[.,;]|\Z)"
    r"|(?:(?<=launch )|(?<=debut )|(?<=arrival )|(?<=premiere )|(?<=start )|(?<=sales )|(?<=entry ))there\b)"
)

# "Hitherto confined to X, the maker will sell the Y there": where it was so far is not meant.
_SO_FAR = re.compile(r"\b(?:confined|limited|restricted) to (?:the )?\Z|\b(?:outside|beyond)(?: of)? (?:the )?\Z")


@quick
@dataclass(frozen=True)
class ScenePlaces(SceneTimes):
    """When and where what a clause of an article tells happens."""

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
        """`the region`, `the country` in the clause: the last region or country that was told before it; `here`."""
        taken_up = taken_up_place(self.sentence, self.article)
        if taken_up is not None:
            return taken_up
        match = _THE_PLACE.search(self.clause.text)
        if match is None:
            return self._here()
        position = self.clause.start + match.start()
        there = match[1] is None
        region = match[1] in ("region", "continent")
        before = [s for s in reversed(self.article.until(self.sentence)) if s is not self.sentence]
        # "Europeans are offered the X, which is due there in May": in its own sentence a region counts as well.
        makes = there and _MADE_THERE.search(self.clause.text) is not None
        found = self._last([self.sentence], position, region=region, there=there, any_size=there, makes=makes)
        found = found or self._last(before, position, region=region, there=there, makes=makes)
        if found is None and there:
            found = self._last(before, position, region=True, there=there)  # "The Gulf … It came back there in 2015"
        if found is None:
            return None
        return Mention("place", position, position + len(match[0]), match[0], id=found.id, label=found.label)

    def _here(self) -> Mention | None:
        """What "here" in the clause stands for."""
        match = HERE.search(self.clause.text)
        if match is None:
            return None
        position = self.clause.start + match.start()
        country = here(self.article, self.context)
        setting = None if country is not None else self.setting()
        country = setting.id if setting is not None else country
        if country is None:
            return None
        town = dateline_town(self.article)
        city = town.city if town is not None and town.id == country and match[0].lower() == "here" else None
        return Mention("place", position, position + len(match[0]), match[0], id=country, label="country", city=city)

    def _last(
        self,
        sentences: Sequence[Sentence],
        position: int,
        *,
        region: bool,
        there: bool,
        any_size: bool = False,
        makes: bool = False,
    ) -> Mention | None:
        """The country told last before an offset, or the region; of "there" also one that only a site is in. `makes`:
        what is made there is made where no buyer takes it and nobody shows it.
        """
        for sentence in sentences:
            for place in reversed(sentence.of("place")):
                if place.start >= position or place.id in (None, "worldwide"):
                    continue
                if not any_size and (len(place.id or "") > 2) != region:
                    continue
                if makes and is_passing(sentence, place):
                    continue
                if there and _SO_FAR.search(sentence.before(place, 40)):
                    continue
                sited = there and (is_scene(sentence, place) or _PEOPLE.fullmatch(place.surface) is not None)
                if region or sited or is_market(sentence, place):
                    return place
        return None

    def setting(self) -> Mention | None:
        """The country that the text speaks of here, told before: in this sentence, in the one or two before it,
        or alone in the article.
        """
        here = self.here() or taken_up_place(self.sentence, self.article)
        if here is not None:
            return here
        labelled = labelled_place(self.sentence, self.context, place_focus(self.context).named)
        if labelled is not None:
            return _country_of(labelled)
        for sentence in reversed(self.article.before(self.sentence)[-2:]):
            if self._is_other_item(sentence):
                continue
            if any(is_market(sentence, p) for p in sentence.of("place")):
                return _country_of(self._only([sentence]))
        return _country_of(self.lone_country())

    def _is_other_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is another item of the list that this one is an item of: each has a place of its own."""
        if sentence.kind != "bullet" or self.sentence.kind != "bullet":
            return False
        return "\n" in self.article.text[sentence.end : self.sentence.start]

    def here(self) -> Mention | None:
        """The only country of the sentence."""
        found = self._only([self.sentence])
        return None if found is None or is_passing(self.sentence, found) else found

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


def _country_of(place: Mention | None) -> Mention | None:
    """A place told elsewhere gives its country, not its city."""
    return replace(place, city=None) if place is not None else None
