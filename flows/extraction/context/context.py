"""Context: who is spoken of at a place of an article, and from which date its relative dates count.

One model of salience serves all rules: an organisation gains by being named in the title, early, often and as a
subject;
the last subject stays in focus until another takes its place; a heading that is nothing but a name sets the focus of
its section.
"""

from datetime import date
from functools import cached_property

from flows.extraction.context.aboutness import leading
from flows.extraction.context.clause_subjects import before_which, behind, in_clause
from flows.extraction.context.coreference import of_kind, taken_up
from flows.extraction.context.focus_moves import head_again, moved_focus, paragraphs_rival
from flows.extraction.context.outsiders import outsider_acts
from flows.extraction.context.paragraphs import apart
from flows.extraction.context.salience import answering, named_organizations, salience
from flows.extraction.context.sentence_subjects import section_of, subject_of_sentence
from flows.extraction.context.speaking_firms import lone_speaker, speaking_maker
from flows.extraction.context.strangers import ends_with_strangers, stranger_acts, takes_up_strangers
from flows.extraction.context.topic import topic_of
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fronted import fronted
from flows.extraction.grammar.named_model import NamedModel, owned_model
from flows.extraction.grammar.object_relatives import relative_head
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import JOINED, is_actor, is_maker
from flows.extraction.lexicon.vocabulary import Vocabulary

__all__ = ["Context", "Subject"]


class Context:
    """What an article tells of its actors and its date. Build it once an article; every question is a lookup or a scan
    of one sentence.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.vocabulary: Vocabulary = article.vocabulary
        self._mentioned = named_organizations(article)
        self._brands: dict[Mention, str | None] = {}
        self._models: dict[Mention, NamedModel] = {}
        self.salience = salience(article)
        self.main = leading(article, self.salience)
        self.topic = topic_of(article, self.salience)
        self._focus: dict[int, Subject | None] = {}
        self._last: dict[int, Subject | None] = {}
        # Of many descriptions in a sentence each takes up what those before it do: found out once for each place, as
        # long as the focus stays what it is.
        self._taken_up: dict[tuple[int, int, bool], str | None] = {}
        # Where the part under a heading, or an item with a name at its head, began that a sentence is in.
        self._began: dict[int, int] = {}
        self._leading: dict[int, str | None] = {}
        # Sentences that go on about makers in general.
        self._of_strangers: set[int] = set()
        last: Subject | None = None
        focus: Subject | None = self._first(self.main)
        before: Sentence | None = None
        rival: Subject | None = None
        began, leads = 0, self.main
        for sentence in article:
            opens = before is not None and apart(article.text, before, sentence)
            if opens:
                head = self._first(self.main)
                last, focus, rival = head_again(self, last, head), head_again(self, focus, head), None
            strange = before is not None and (ends_with_strangers(before) or before.index in self._of_strangers)
            if strange and not opens and takes_up_strangers(sentence):
                self._of_strangers.add(sentence.index)
            before = sentence
            section = section_of(self, sentence)
            focus, rival = section or focus, rival if section is None else None
            if section is not None:
                began, leads = sentence.start, self._leader(section)
            self._began[sentence.index], self._leading[sentence.index] = began, leads
            self._focus[sentence.index] = rival or focus
            self._last[sentence.index] = last
            self._taken_up = {}
            last = subject_of_sentence(self, sentence, focus)
            moved = moved_focus(self, sentence, last)
            rival = paragraphs_rival(self, sentence, last, rival, opens=opens) if moved is None else None
            focus = moved or focus
        # Rules ask for the same place again and again; what was asked while the focus was not yet known is another
        # matter.
        self._subjects: dict[tuple[int, int], Subject | None] = {}
        self._taken_up = {}

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

    def _leader(self, section: Subject) -> str | None:
        return section.organization_id if is_maker(section.organization_id, self.vocabulary) else self.main

    def leader(self, sentence: Sentence) -> str | None:
        """The maker that a sentence is about where nothing says otherwise: at the head of its item, else the main."""
        return self._leading.get(sentence.index, self.main)

    def began(self, sentence: Sentence) -> int:
        """Where the item or the part under a heading began that a sentence is in; 0 where there is none."""
        return self._began.get(sentence.index, 0)

    def subject(self, sentence: Sentence, position: int) -> Subject | None:
        """The organisation that the statement at an offset is about; of several joined by "and", the first.

        Looked for in the clause before the offset, then "of X", "by X" behind it, then the earlier clauses, then the
        focus.
        """
        key = (sentence.index, position)
        if key not in self._subjects:
            strange = self.stranger_acts(sentence, position)
            self._subjects[key] = self._subject(sentence, position) if not strange else None
        return self._subjects[key]

    def stranger_acts(self, sentence: Sentence, position: int) -> bool:
        """Whether makers in general, a state, or somebody who has no cars to sell do what is told at an offset, by name
        or by "they".
        """
        if stranger_acts(sentence, position) or outsider_acts(self, sentence, position):
            return True
        named = any(m.start < position for m in sentence.of("organization", "model"))
        return sentence.index in self._of_strangers and not named

    def _subject(self, sentence: Sentence, position: int) -> Subject | None:
        clause = sentence.clause_at(position)
        head = relative_head(sentence, position)
        if head is not None and is_actor(head.id, self.vocabulary):
            return Subject(head.id or "", head.start, head.end, "name")
        found = (
            in_clause(self, clause, position)
            or fronted(clause, position, self.vocabulary)
            or behind(self, clause, position)
        )
        found = found or before_which(self, clause)
        if found is not None:
            return found
        for previous in reversed([c for c in sentence.clauses if c.end <= clause.start]):
            found = in_clause(self, previous, previous.end)
            if found is not None:
                return found
        focus = self.focus(sentence)
        return (speaking_maker(self, sentence, focus) or focus) if focus is not None else lone_speaker(self, sentence)

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
        if mention not in self._brands:
            self._brands[mention] = answering(mention, self._mentioned, self.vocabulary)
        return self._brands[mention]

    def model(self, mention: Mention) -> NamedModel:
        """What a model mention names: the vocabulary's model, else one made of the brand and the words."""
        if mention not in self._models:
            self._models[mention] = owned_model(mention, self._mentioned, self.vocabulary)
        return self._models[mention]

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

    def taken_up(self, sentence: Sentence, position: int, *, pronoun: bool = False) -> str | None:
        """Whom words at an offset take up that stand for somebody. See `flows.extraction.context.coreference`."""
        key = (sentence.index, position, pronoun)
        if key not in self._taken_up:
            self._taken_up[key] = taken_up(self, sentence, position, pronoun=pronoun)
        return self._taken_up[key]

    def of_kind(self, organization_id: str, noun: str) -> str:
        """The member of an organisation's family that a noun means. See `flows.extraction.context.coreference`."""
        return of_kind(self, organization_id, noun)

    def last(self, sentence: Sentence) -> Subject | None:
        """The subject of the sentence before, be it what the article is about or not."""
        return self._last.get(sentence.index)

    @cached_property
    def named(self) -> list[str]:
        """The organisations that the article names themselves, and not only by a car of theirs."""
        named = [m.id for s in self.article for m in s.of("organization") if m.id is not None]
        return [o for o in dict.fromkeys(named) if o in self.salience]

    @cached_property
    def namings(self) -> list[tuple[Sentence, Mention, str]]:
        """Where the article names organisations, by themselves or by a car: the sentence, the mention and the id."""
        found = []
        for sentence in self.article:
            for mention in sentence.of("organization", "model"):
                key = mention.id if mention.kind == "organization" else self.brand_of(mention)
                if key is not None:
                    found.append((sentence, mention, key))
        return found

    def kind(self, organization_id: str) -> str | None:
        """The kind of an organisation that the vocabulary knows."""
        known = self.vocabulary.organizations.get(organization_id)
        return known.kind if known is not None else None

    def country(self, organization_id: str) -> str | None:
        """The country of an organisation that the vocabulary knows."""
        known = self.vocabulary.organizations.get(organization_id)
        return known.country_code if known is not None else None
