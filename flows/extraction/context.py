"""Context: who is spoken of at a place of an article, and from which date its relative dates count.

One model of salience serves all rules: an organisation gains by being named in the title, early, often and as a
subject;
the last subject stays in focus until another takes its place; a heading that is nothing but a name sets the focus of
its section.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from flows.extraction.aboutness import in_use, leading
from flows.extraction.article import Article, Clause, Mention, Sentence
from flows.extraction.named_model import NamedModel, named_model
from flows.extraction.salience import answering, named_organizations, salience
from flows.extraction.subjecthood import JOINED, is_actor, is_maker, is_source, may_be_subject
from flows.extraction.vocabulary import Vocabulary

_PERSONAL = frozenset({"he", "she", "his", "her", "itself"})
# An organisation with less than this share of the main one's weight is named in passing.
_PASSING = 2
# "The MG owner", "the parent of", "GAC's electric-car subsidiary": a member of the family stands for itself.
_PARENT = re.compile(r"(?:'s?)? (?:owner|parent|parent company|parent group)\b")
_CHILD = re.compile(
    r"'s? (?:[a-z][\w-]+ ){0,3}(?:subsidiary|offshoot|arm|division|sub-brand|unit|brand|marque|spin-off)\b"
)
# "The X brand": where the article is about a child of X, the child.
_BADGE = re.compile(r" (?:brand|marque|label|subsidiary|unit|offshoot|affiliate)\b")
# "The Koreans have sold", "the Japanese will open".
_THE_PEOPLE = re.compile(r"\b[Tt]he \Z")
_VERB_NEXT = re.compile(
    r" (?:[a-z]+ly )?(?:have|had|are|were|will|want|plan|aim|expect|hope|intend|would|could|may|might|also|"
    r"now|already|sold|build|built|say|said)\b"
)
# "The American company", "no other Chinese maker".
_COMPANY = re.compile(
    r" (?:[a-z][\w-]+ ){0,2}?(?:company|carmaker|car ?maker|automaker|maker|manufacturer|firm|group|brand|"
    r"giant|marque|partner|side)\b"
)


# "Bought from X": what somebody else did to X.
_FROM_SOMEBODY = re.compile(
    r"\b(?:bought|acquired|purchased|taken over|took over|imported|inherited|rented|leased|transferred|"
    r"came|comes|poached|"
    r"hired)(?: (?:back|over|up|in))? from (?:the )?\Z"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """An organisation that a statement is about, and the words that stand for it (offsets of the document)."""

    organization_id: str
    start: int
    end: int
    rule: str


class Context:
    """What an article tells of its actors and its date. Build it once an article; every question is a lookup or a scan
    of one sentence.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.vocabulary: Vocabulary = article.vocabulary
        self._mentioned = named_organizations(article)
        self.salience = salience(article)
        self.main = leading(article, self.salience)
        self._focus: dict[int, Subject | None] = {}
        self._last: dict[int, Subject | None] = {}
        last: Subject | None = None
        focus: Subject | None = self._first(self.main)
        for sentence in article:
            focus = self._section(sentence) or focus
            self._focus[sentence.index] = focus
            self._last[sentence.index] = last
            last = self._subject_of_sentence(sentence, focus)
            focus = self._topic(self._subject_of_sentence(sentence, focus)) or focus

    @cached_property
    def reference(self) -> date | None:
        """The date from which relative dates count: publication, else the one full date that the article's opening
        names.
        """
        if self.article.published_on is not None:
            return self.article.published_on
        for sentence in list(self.article)[:4]:
            days = {
                m.period_start
                for m in sentence.of("period")
                if m.granularity == "day" and m.period_start == m.period_end
            }
            days.discard(None)
            if len(days) == 1:
                return days.pop()
        return None

    def focus(self, sentence: Sentence) -> Subject | None:
        """The organisation in focus when the sentence begins."""
        return self._focus.get(sentence.index)

    def subject(self, sentence: Sentence, position: int) -> Subject | None:
        """The organisation that the statement at an offset is about; of several joined by "and", the first.

        Looked for in the clause before the offset, then "of X", "by X" behind it, then the earlier clauses, then the
        focus.
        """
        clause = sentence.clause_at(position)
        found = self._in_clause(clause, position) or self._behind(clause, position)
        if found is not None:
            return found
        for previous in reversed([c for c in sentence.clauses if c.end <= clause.start]):
            found = self._in_clause(previous, previous.end)
            if found is not None:
                return found
        return self.focus(sentence)

    def subjects(self, sentence: Sentence, position: int) -> list[Subject]:
        """All organisations that the statement is about: `subject` and those joined to it ("X, Y and Z")."""
        first = self.subject(sentence, position)
        if first is None:
            return []
        found = [first]
        for mention in sentence.of("organization"):
            last = found[-1]
            if (
                mention.start >= last.end
                and is_actor(mention.id, self.vocabulary)
                and JOINED.fullmatch(sentence.slice(last.end, mention.start))
            ):
                found.append(Subject(mention.id or "", mention.start, mention.end, first.rule))
        return found

    def brand_of(self, mention: Mention) -> str | None:
        """The organisation that answers for a model mention: its brand, or the owner that the article names instead."""
        return answering(mention, self._mentioned, self.vocabulary)

    def model(self, mention: Mention) -> NamedModel:
        """What a model mention names: the vocabulary's model, else one made of the brand and the words."""
        return named_model(mention, self.vocabulary)

    def _first(self, organization_id: str | None) -> Subject | None:
        if organization_id is None:
            return None
        for sentence in self.article:
            for mention in sentence.of("organization"):
                if mention.id == organization_id:
                    return Subject(organization_id, mention.start, mention.end, "main")
            for mention in sentence.of("model"):
                if self.brand_of(mention) == organization_id:
                    return Subject(organization_id, mention.start, mention.end, "main")
        return None

    def _subject_of_sentence(self, sentence: Sentence, focus: Subject | None) -> Subject | None:
        names = [m for m in sentence.of("organization") if is_actor(m.id, self.vocabulary)]
        if sentence.kind in ("heading", "title") and len({m.id for m in names}) != 1:
            return None
        for mention in names:
            free = may_be_subject(sentence, mention, self.vocabulary) and not is_source(
                sentence, mention, self.vocabulary
            )
            if free and not in_use(sentence, mention):
                return Subject(mention.id or "", mention.start, mention.end, "subject")
        for mention in sentence.of("model"):
            if focus is None and may_be_subject(sentence, mention, self.vocabulary) and not in_use(sentence, mention):
                return Subject(self.brand_of(mention) or "", mention.start, mention.end, "model")
        return None

    def _section(self, sentence: Sentence) -> Subject | None:
        """The one organisation that a heading, a list item's lead or a bare name at the head of a paragraph sets for
        what follows.
        """
        names = sentence.of("organization", "model")
        if not names or sentence.kind == "title":
            return None
        lead = names[0]
        rest = sentence.slice(lead.end, sentence.end)
        alone = lead.start - sentence.start < 4 and None is not re.match(
            r"(?:[.:]| [–—-] | \([^)]*\)[.:]?| [\w./+-]+[.:])?\s*\Z|[.:] | [–—-]+ ", rest
        )
        brands = {m.id if m.kind == "organization" else self.brand_of(m) for m in names}
        if not alone and (sentence.kind != "heading" or len(brands) != 1):
            return None
        organization_id = lead.id if lead.kind == "organization" else self.brand_of(lead)
        if not is_actor(organization_id, self.vocabulary):
            return None
        return Subject(organization_id or "", lead.start, lead.end, "section")

    def _topic(self, subject: Subject | None) -> Subject | None:
        """A subject that the article is about: one named in passing takes the focus from the main one for its own
        sentence only.
        """
        if subject is None or self.main is None or subject.organization_id == self.main:
            return subject
        if is_maker(self.main, self.vocabulary) and not is_maker(subject.organization_id, self.vocabulary):
            return None
        weight, main = self.salience[subject.organization_id], self.salience[self.main]
        makers = [weight for key, weight in self.salience.items() if is_maker(key, self.vocabulary)]
        if weight * _PASSING > main or main * _PASSING < sum(makers):
            # Where no maker has half the weight, the article goes from one to the next.
            return subject
        return None

    def _in_clause(self, clause: Clause, position: int) -> Subject | None:
        candidates: list[Subject] = []
        sentence = clause.sentence
        for mention in clause.of("organization", "model"):
            organization_id = mention.id if mention.kind == "organization" else self.brand_of(mention)
            if mention.start >= position or not is_actor(organization_id, self.vocabulary):
                continue
            if not may_be_subject(sentence, mention, self.vocabulary) or is_source(sentence, mention, self.vocabulary):
                continue
            rule = "name" if mention.kind == "organization" else "model"
            candidates.append(Subject(organization_id or "", mention.start, mention.end, rule))
        for cue in clause.cues("company_noun", "pronoun"):
            if cue.start >= position or (cue.id or "").lower() in _PERSONAL:
                continue
            stands_for = self._antecedent(sentence, cue)
            if stands_for is not None:
                candidates.append(Subject(stands_for, cue.start, cue.end, "coreference"))
        candidates += self._described(clause, position)
        if not candidates:
            return None
        last = max(candidates, key=lambda c: c.start)
        for candidate in sorted(candidates, key=lambda c: c.start, reverse=True):
            if (
                candidate.end <= last.start
                and candidate.rule == last.rule
                and JOINED.fullmatch(sentence.slice(candidate.end, last.start))
            ):
                last = candidate
        return last

    def _described(self, clause: Clause, position: int) -> list[Subject]:
        """Subjects that are told by their family or their country: "the MG owner", "GAC's subsidiary", "the American
        company".
        """
        sentence, found = clause.sentence, []
        for mention in clause.of("organization"):
            if mention.start >= position or mention.id is None:
                continue
            after = sentence.after(mention, 60)
            parents = list(self.vocabulary.ancestors(mention.id))
            children = [o for o in self.salience if mention.id in self.vocabulary.ancestors(o)]
            if _BADGE.match(after) and sentence.before(mention, 4).lower().endswith("the ") and self.main in children:
                found.append(Subject(self.main or "", mention.start, mention.end, "child"))
            elif _PARENT.match(after) and parents:
                named = [o for o in parents if o in self.salience]
                found.append(Subject((named or parents)[0], mention.start, mention.end, "parent"))
            elif _CHILD.match(after) and children:
                found.append(Subject(children[0], mention.start, mention.end, "child"))
        for cue in clause.cues("company_noun"):
            if cue.start < position and _CHILD.match(sentence.after(cue, 50)):
                whose = self._antecedent(sentence, cue)
                brands = [
                    o for o in self.salience if self._kind(o) == "brand" and whose in [*self.vocabulary.ancestors(o)]
                ]
                if len(brands) == 1:
                    found.append(Subject(brands[0], cue.start, cue.end, "child"))
        for place in clause.of("place"):
            if place.start < position and place.label == "demonym" and self._people(sentence, place):
                organization_id = self._of_country(sentence, place)
                if organization_id is not None:
                    found.append(Subject(organization_id, place.start, place.end, "country"))
        return found

    def _people(self, sentence: Sentence, place: Mention) -> bool:
        """Whether a demonym stands for a company: "the American company", "the Koreans"."""
        if _COMPANY.match(sentence.after(place, 50)):
            return True
        return (
            place.surface.endswith(("s", "ese", "ch", "sh"))
            and _THE_PEOPLE.search(sentence.before(place, 6)) is not None
            and (_VERB_NEXT.match(sentence.after(place, 30)) is not None)
        )

    def _of_country(self, sentence: Sentence, place: Mention) -> str | None:
        """The article's organisation of a country that was named last before the words, the one in focus if it is of
        there.
        """
        named = [
            m.id
            for m in sentence.of("organization")
            if m.end <= place.start and m.id in self.salience and self._country(m.id or "") == place.id
        ]
        if named:
            return named[-1]
        focus = self.focus(sentence)
        if focus is not None and self._country(focus.organization_id) == place.id:
            return focus.organization_id
        earlier = [
            m.id for s in self.article for m in s.of("organization") if m.end <= place.start and m.id in self.salience
        ]
        of_there = [o for o in earlier if o is not None and self._country(o) == place.id]
        return of_there[-1] if of_there else None

    def _country(self, organization_id: str) -> str | None:
        known = self.vocabulary.organizations.get(organization_id)
        return known.country_code if known is not None else None

    def _behind(self, clause: Clause, position: int) -> Subject | None:
        """`by X`, `of X`, `for X` behind the words, in the same clause."""
        for mention in clause.of("organization"):
            if mention.start < position or not is_actor(mention.id, self.vocabulary):
                continue
            before = clause.sentence.before(mention, 40)
            if _FROM_SOMEBODY.search(before) is None and re.search(
                r"\b(?:by|of|for|from)(?: (?:the|its|China's|Chinese))* \Z", before
            ):
                return Subject(mention.id or "", mention.start, mention.end, "agent")
        return None

    def _antecedent(self, sentence: Sentence, cue: Mention) -> str | None:
        """Whom "it" or "the company" stands for: the last subject before it in the sentence, else the one in focus.

        "The brand" is a brand, "the group" and "the parent" the family's head, where the article names one.
        """
        earlier = [
            (m.start, m.id if m.kind == "organization" else self.brand_of(m))
            for m in sentence.of("organization", "model")
            if m.end <= cue.start
            and may_be_subject(sentence, m, self.vocabulary)
            and not sentence.after(m, 2).startswith("'s")
        ]
        earlier = [(start, o) for start, o in earlier if is_actor(o, self.vocabulary)]
        focus = self.focus(sentence)
        if cue.label == "pronoun" and not earlier and self._last.get(sentence.index) is not None:
            # A pronoun takes up the subject of the sentence before, be it what the article is about or not.
            focus = self._last[sentence.index]
        found = earlier[-1][1] if earlier else focus.organization_id if focus is not None else self.main
        noun = (cue.id or "").lower()
        if found is None or cue.label == "pronoun":
            return found
        if re.search(r"\b(?:brand|marque|label)\b", noun) and self._has_brands(found):
            members = [o for o in self._named if self._kind(o) == "brand" and found in self.vocabulary.ancestors(o)]
            return members[0] if len(members) == 1 else self.main if self.main is not None and not members else found
        if re.search(r"\b(?:group|parent|conglomerate|concern)\b", noun):
            heads = [o for o in self.vocabulary.ancestors(found) if o in self.salience]
            return heads[-1] if heads else found
        return found

    @cached_property
    def _named(self) -> list[str]:
        """The organisations that the article names themselves, and not only by a car of theirs."""
        named = [m.id for s in self.article for m in s.of("organization") if m.id is not None]
        return [o for o in dict.fromkeys(named) if o in self.salience]

    def _has_brands(self, organization_id: str) -> bool:
        """Whether an organisation is no brand itself: others belong to it."""
        if self._kind(organization_id) == "brand":
            return False
        return any(o.parent_organization_id == organization_id for o in self.vocabulary.organizations.values())

    def _kind(self, organization_id: str) -> str | None:
        known = self.vocabulary.organizations.get(organization_id)
        return known.kind if known is not None else None
