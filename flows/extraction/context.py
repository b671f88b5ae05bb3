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
    r"unlike|versus|vs|beyond|through|on|in|by|until|before|ahead of|such as|together with)(?: (?:the|its|their|a|an|rivals?|both|sister|brand|"
    r"partner|carmaker|automaker|maker|giant|parent|company|group|Chinese|Japanese|American|German|French|Korean|Indian|European|US|UK))* \Z"
)
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
            focus = self._subject_of_sentence(sentence, focus) or focus

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
        """The organisation that the statement at an offset is about.

        Looked for in the clause before the offset, then "of X", "by X" behind it, then the earlier clauses, then the focus.
        """
        clause = sentence.clause_at(position)
        found = self._in_clause(clause, position) or self._behind(clause, position)
        if found is not None:
            return found
        earlier = [c for c in sentence.clauses if c.end <= clause.start]
        for previous in reversed(earlier):
            found = self._in_clause(previous, previous.end)
            if found is not None:
                return found
        return self.focus(sentence)

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
        if sentence.kind in ("heading", "title") and len(names) != 1:
            return None
        for mention in names:
            if not self._oblique(sentence, mention):
                return Subject(mention.id or "", mention.start, mention.end, "subject")
        del focus
        return None

    def _in_clause(self, clause: Clause, position: int) -> Subject | None:
        candidates: list[tuple[int, Subject]] = []
        sentence = clause.sentence
        for mention in clause.of("organization", "model"):
            if mention.start >= position:
                continue
            organization_id = mention.id if mention.kind == "organization" else self.brand_of(mention)
            if organization_id is None or not self._is_actor(organization_id):
                continue
            if self._oblique(sentence, mention) and not sentence.after(mention, 2).startswith("'s"):
                continue
            if _SPEECH.match(sentence.after(mention, 30)):
                continue
            rule = "name" if mention.kind == "organization" else "model"
            candidates.append((mention.start, Subject(organization_id, mention.start, mention.end, rule)))
        for cue in clause.cues("company_noun", "pronoun"):
            if cue.start >= position or (cue.label == "pronoun" and (cue.id or "").lower() in ("he", "she", "his", "her")):
                continue
            stands_for = self._antecedent(sentence, cue)
            if stands_for is not None:
                candidates.append((cue.start, Subject(stands_for, cue.start, cue.end, "coreference")))
        return max(candidates, key=lambda pair: pair[0])[1] if candidates else None

    def _behind(self, clause: Clause, position: int) -> Subject | None:
        """`by X`, `of X`, `for X` behind the words, in the same clause."""
        for mention in clause.of("organization"):
            if mention.start < position or not self._is_actor(mention.id):
                continue
            if re.search(r"\b(?:by|of|for|from)(?: (?:the|its|China's|Chinese))* \Z", clause.sentence.before(mention, 30)):
                return Subject(mention.id or "", mention.start, mention.end, "agent")
        return None

    def _antecedent(self, sentence: Sentence, cue: Mention) -> str | None:
        """Whom "it" or "the company" stands for: the last subject before it in the sentence, else the one in focus."""
        earlier = [m for m in sentence.of("organization")
                   if m.end <= cue.start and self._is_actor(m.id) and not self._oblique(sentence, m)]
        if earlier:
            return earlier[-1].id
        focus = self.focus(sentence)
        return focus.organization_id if focus is not None else self.main

    def _oblique(self, sentence: Sentence, mention: Mention) -> bool:
        return _OBLIQUE.search(sentence.before(mention, 60)) is not None

    def _is_actor(self, organization_id: str | None) -> bool:
        """Carmakers, brands and what the vocabulary lacks; authorities and suppliers only where nobody else is there."""
        if organization_id is None:
            return False
        known = self.vocabulary.organizations.get(organization_id)
        return known is None or known.kind in (*_MAKERS, "distributor")


def _salience(article: Article) -> Counter[str]:
    """Weights of the article's organisations: named in the title 4, in the first two sentences 2, else 1; makers only, if there are any."""
    weights: Counter[str] = Counter()
    vocabulary = article.vocabulary
    for position, sentence in enumerate(article):
        weight = 4 if sentence.kind == "title" else 2 if position < 2 else 1
        for mention in sentence.of("organization", "model"):
            key = mention.id
            if mention.kind == "model":
                key = named_model(mention, vocabulary).organization_id
            if key is not None:
                weights[key] += weight
    makers = Counter({k: v for k, v in weights.items()
                      if k in vocabulary.organizations and vocabulary.organizations[k].kind in _MAKERS})
    return makers or weights
