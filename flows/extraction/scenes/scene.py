"""Scenes: clauses of an article in which a happening is told; when, where, and who does it."""

import re
from dataclasses import dataclass

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.modality import Telling, telling
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.scenes.scene_places import ScenePlaces
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.records import quick

_ITS = re.compile(
    r", (?:its|the brand's|the marque's) (?:[\w-]+ ){0,2}?"
    rf"(?:partner|{TRADER}|assembler)\b"
)


@quick
@dataclass(frozen=True)
class Scene(ScenePlaces):
    """A clause of an article in which a happening is told."""

    def told(self, cue: Mention, when: When | None = None) -> Telling | None:
        """How the happening of a cue is told. See `telling`."""
        return telling(self.clause, cue, when.period if when is not None else None, self.context.reference)

    def subject(self, position: int) -> Subject | None:
        """Whom the statement at an offset is about."""
        return self.context.subject(self.sentence, position)

    def _represented(self, found: Subject) -> Subject | None:
        """Whose partner a firm is where it is "its" and the sentence before is about a maker: "X is leaving. Y, its
        importer, closes …".
        """
        after = self.sentence.slice(found.end, found.end + 45)
        known = self.context.vocabulary
        if found.start < self.sentence.start or is_maker(found.organization_id, known) or not _ITS.match(after):
            return None
        last = self.context.last(self.sentence)
        return last if last is not None and is_maker(last.organization_id, known) else None

    def maker(self, position: int) -> Subject | None:
        """The carmaker or brand that the statement is about: for a dealer or an unknown firm the maker that the
        article is about.
        """
        if self.context.stranger_acts(self.sentence, position):
            return None
        found = self.subject(position)
        main = self.context.leader(self.sentence)
        if found is not None and (whose := self._represented(found)) is not None:
            return whose
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
