"""Context: who is spoken of at a place of an article, and from which date its relative dates count.

One model of salience serves all rules: an organisation gains by being named in the title, early, often and as a subject;
the last subject stays in focus until another takes its place; a heading that is nothing but a name sets the focus of its section.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from flows.extraction.article import Article, Clause, Mention, Sentence
from flows.extraction.named_model import NamedModel, named_model
from flows.extraction.vocabulary import Vocabulary

# Kinds of organisations that announce plans of their own; the others are named beside them.
_MAKERS = ("carmaker", "brand")
_OBLIQUE = re.compile(
    r"\b(?:with|from|like|than|behind|to|for|at|via|including|over|after|of|against|as|into|between|among|alongside|beside|besides|"
    r"unlike|using|joining|following|owning|versus|vs|beyond|through|on|in|by|until|before|ahead of|such as|together with)(?: (?:the|its|their|a|an|rivals?|both|sister|brand|"
    r"partner|carmaker|automaker|maker|giant|parent|company|group|Chinese|Japanese|American|German|French|Korean|Indian|European|US|UK))* \Z"
)
_RELATIVE = re.compile(r"\b(?:which|whose|whom|that of|where)\b[^,;]{0,40}\Z")
_JOINED = re.compile(r"(?:,? (?:and|&|or) (?:its |their |sister |the )*|, (?:and )?|,? as well as | / ?|/)(?:brands? )?")
_LEADS = frozenset(
    "and or but that the its their a an as while when because if since what how where so yet both whether new both today meanwhile then now "
    "rival sister fellow startup start-up based owned backed newcomer itself himself parent maker brand group giant unit arm though although before after than"
    .split()
)
# "The Geely and Volvo affiliate", "GAC's electric-car subsidiary": the name says whose, not who.
_OFFSPRING = re.compile(
    r"(?:'s?)?(?: (?:and|&) [A-Z][\w-]+)?(?:'s?)?(?: [a-z][\w-]+){0,2} (?:affiliate|subsidiary|offshoot|arm|division|sub-brand|subbrand|spin-off|spinoff|"
    r"sister brand|brands?|marque|label|unit|badge|joint venture)\b"
)
# An organisation with less than this share of the main one's weight is named in passing.
_PASSING = 3
_PERSONAL = frozenset({"he", "she", "his", "her", "itself"})
_SPEECH = re.compile(r"\A (?:has |have |also )?(?:said|says|told|announced|confirmed|added|reports?|reported)\b(?! (?:it|its|that it|they)\b)")


@dataclass(frozen=True, slots=True)
class Subject:
    """An organisation that a statement is about, and the words that stand for it (offsets of the document)."""

    organization_id: str
    start: int
    end: int
    rule: str


class Context:
    """What an article tells of its actors and its date. Build it once an article; every question is a lookup or a scan of one sentence."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.vocabulary: Vocabulary = article.vocabulary
        self.salience = _salience(article)
        self.main = self.salience.most_common(1)[0][0] if self.salience else None
        self._focus: dict[int, Subject | None] = {}
        focus: Subject | None = self._first(self.main)
        for sentence in article:
            self._focus[sentence.index] = focus
            focus = self._topic(self._subject_of_sentence(sentence, focus)) or focus

    @cached_property
    def reference(self) -> date | None:
        """The date from which relative dates count: publication, else the one full date that the article's opening names."""
        if self.article.published_on is not None:
            return self.article.published_on
        for sentence in list(self.article)[:4]:
            days = {m.period_start for m in sentence.of("period") if m.granularity == "day" and m.period_start == m.period_end}
            days.discard(None)
            if len(days) == 1:
                return days.pop()
        return None

    def focus(self, sentence: Sentence) -> Subject | None:
        """The organisation in focus when the sentence begins."""
        return self._focus.get(sentence.index)

    def subject(self, sentence: Sentence, position: int) -> Subject | None:
        """The organisation that the statement at an offset is about; of several joined by "and", the first.

        Looked for in the clause before the offset, then "of X", "by X" behind it, then the earlier clauses, then the focus.
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
            if mention.start >= last.end and self._is_actor(mention.id) and _JOINED.fullmatch(sentence.slice(last.end, mention.start)):
                found.append(Subject(mention.id or "", mention.start, mention.end, first.rule))
        return found

    def brand_of(self, mention: Mention) -> str | None:
        """The organisation whose brand a model mention bears."""
        return self.model(mention).organization_id

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
        names = [m for m in sentence.of("organization") if self._is_actor(m.id)]
        if sentence.kind in ("heading", "title") and len({m.id for m in names}) != 1:
            return None
        for mention in names:
            if self._may_be_subject(sentence, mention) and not _SPEECH.match(sentence.after(mention, 30)):
                return Subject(mention.id or "", mention.start, mention.end, "subject")
        for mention in sentence.of("model"):
            if self._may_be_subject(sentence, mention) and focus is None:
                return Subject(self.brand_of(mention) or "", mention.start, mention.end, "model")
        return None

    def _topic(self, subject: Subject | None) -> Subject | None:
        """A subject that the article is about: one named in passing takes the focus from the main one for its own sentence only."""
        if subject is None or self.main is None or subject.organization_id == self.main:
            return subject
        weight, main = self.salience[subject.organization_id], self.salience[self.main]
        return subject if weight * _PASSING > main else None

    def _in_clause(self, clause: Clause, position: int) -> Subject | None:
        candidates: list[Subject] = []
        sentence = clause.sentence
        for mention in clause.of("organization", "model"):
            organization_id = mention.id if mention.kind == "organization" else self.brand_of(mention)
            if mention.start >= position or not self._is_actor(organization_id):
                continue
            if not self._may_be_subject(sentence, mention) or _SPEECH.match(sentence.after(mention, 30)):
                continue
            rule = "name" if mention.kind == "organization" else "model"
            candidates.append(Subject(organization_id or "", mention.start, mention.end, rule))
        for cue in clause.cues("company_noun", "pronoun"):
            if cue.start >= position or (cue.id or "").lower() in _PERSONAL:
                continue
            stands_for = self._antecedent(sentence, cue)
            if stands_for is not None:
                candidates.append(Subject(stands_for, cue.start, cue.end, "coreference"))
        if not candidates:
            return None
        last = max(candidates, key=lambda c: c.start)
        for candidate in sorted(candidates, key=lambda c: c.start, reverse=True):
            if candidate.end <= last.start and candidate.rule == last.rule and _JOINED.fullmatch(sentence.slice(candidate.end, last.start)):
                last = candidate
        return last

    def _behind(self, clause: Clause, position: int) -> Subject | None:
        """`by X`, `of X`, `for X` behind the words, in the same clause."""
        for mention in clause.of("organization"):
            if mention.start < position or not self._is_actor(mention.id):
                continue
            if re.search(r"\b(?:by|of|for|from)(?: (?:the|its|China's|Chinese))* \Z", clause.sentence.before(mention, 30)):
                return Subject(mention.id or "", mention.start, mention.end, "agent")
        return None

    def _antecedent(self, sentence: Sentence, cue: Mention) -> str | None:
        """Whom "it" or "the company" stands for: the last subject before it in the sentence, else the one in focus.

        "The brand" is a brand, "the group" and "the parent" the family's head, where the article names one.
        """
        earlier = [m for m in sentence.of("organization")
                   if m.end <= cue.start and self._is_actor(m.id) and self._may_be_subject(sentence, m)
                   and not sentence.after(m, 2).startswith("'s")]
        focus = self.focus(sentence)
        found = earlier[-1].id if earlier else focus.organization_id if focus is not None else self.main
        noun = (cue.id or "").lower()
        if found is None or cue.label == "pronoun":
            return found
        if re.search(r"\b(?:brand|marque|label)\b", noun) and self._kind(found) != "brand":
            members = [o for o in self.salience if self._kind(o) == "brand" and found in self.vocabulary.ancestors(o)]
            return members[0] if len(members) == 1 else found
        if re.search(r"\b(?:group|parent|conglomerate|concern)\b", noun):
            heads = [o for o in self.vocabulary.ancestors(found) if o in self.salience]
            return heads[-1] if heads else found
        return found

    def _kind(self, organization_id: str) -> str | None:
        known = self.vocabulary.organizations.get(organization_id)
        return known.kind if known is not None else None

    def _may_be_subject(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a name stands free: not behind a preposition or a verb, not within a relative clause or an apposition of another."""
        before = sentence.before(mention, 80)
        if _OBLIQUE.search(before) is not None or _RELATIVE.search(before) is not None:
            return False
        after = sentence.after(mention, 50)
        if after.startswith("-") or _OFFSPRING.match(after) is not None:
            return False
        word = re.search(r"([\w'-]+) \Z", before)
        return word is None or not word[1].islower() or self._may_precede(word[1])

    def _may_precede(self, word: str) -> bool:
        """Whether a lower-case word before a name leaves it a subject: a conjunction, an article, a noun for a company or an office."""
        if word in _LEADS:
            return True
        nouns = self.vocabulary.alternatives
        return re.search(rf"(?:\A|[ |]){re.escape(word)}(?:\Z|\|)", f"{nouns['organization_noun']}|{nouns['role']}") is not None

    def _is_actor(self, organization_id: str | None) -> bool:
        """Makers, their joint ventures and distributors, and what the vocabulary lacks; not authorities, suppliers or the press."""
        if organization_id is None:
            return False
        known = self.vocabulary.organizations.get(organization_id)
        return known is None or known.kind == "distributor" or is_maker(organization_id, self.vocabulary)


def _distributes(organization_id: str, vocabulary: Vocabulary) -> bool:
    known = vocabulary.organizations.get(organization_id)
    return known is not None and known.kind == "distributor"


def is_maker(organization_id: str, vocabulary: Vocabulary) -> bool:
    """Whether an organisation is a carmaker, a brand, or a venture that belongs to one."""
    known = vocabulary.organizations.get(organization_id)
    if known is None:
        return False
    parents = [vocabulary.organizations[p].kind for p in vocabulary.ancestors(organization_id) if p in vocabulary.organizations]
    return known.kind in _MAKERS or (known.kind == "other" and any(kind in _MAKERS for kind in parents))


def _salience(article: Article) -> Counter[str]:
    """Weights of the article's organisations, makers only, if there are any.

    A name counts 4 in the title, 2 in the first two sentences, else 1; half of it behind a preposition or as the source of
    a statement; its parents and children in the vocabulary gain a quarter of it.
    """
    weights: Counter[str] = Counter()
    vocabulary = article.vocabulary
    for position, sentence in enumerate(article):
        weight = 16 if sentence.kind == "title" else 8 if position < 2 else 4
        for mention in sentence.of("organization", "model"):
            key = mention.id if mention.kind == "organization" else named_model(mention, vocabulary).organization_id
            if key is None:
                continue
            aside = _OBLIQUE.search(sentence.before(mention, 60)) or _SPEECH.match(sentence.after(mention, 30))
            weights[key] += weight // 2 if aside else weight
    total = Counter(weights)
    for key, weight in weights.items():
        for parent in list(vocabulary.ancestors(key))[:1]:
            if parent in weights:
                total[parent] += weight // 4
                total[key] += weights[parent] // 4
    makers = Counter({k: v for k, v in total.items() if is_maker(k, vocabulary) or _distributes(k, vocabulary)})
    return makers or total
