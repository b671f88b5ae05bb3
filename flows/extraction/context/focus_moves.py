"""Where the focus of an article goes: which subjects it is about, and which are only named in passing."""

import re
from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.grammar.topic_words import GAVE

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# An organisation with less than this share of the main one's weight is named in passing.
_PASSING = 2


def head_again(context: "Context", subject: Subject | None, head: Subject | None) -> Subject | None:
    """What a new paragraph goes on about: the maker of the article, and not the brand of it that was told last."""
    if subject is None or context.main is None:
        return subject
    return head if context.main in context.vocabulary.ancestors(subject.organization_id) else subject


def moved_focus(context: "Context", sentence: Sentence, subject: Subject | None) -> Subject | None:
    """A subject that the article is about: one named in passing takes the focus from the main one for its own
    sentence only, and so do the brands of the main one where a sentence tells of several.
    """
    main = context.main
    if _of_brands(context, sentence) or (subject is not None and _only_contrasted(sentence, subject)):
        return None
    if subject is None or main is None or subject.organization_id == main:
        return subject
    if subject.organization_id == context.topic:
        return subject
    if is_maker(main, context.vocabulary) and not is_maker(subject.organization_id, context.vocabulary):
        return None
    if main in context.vocabulary.ancestors(subject.organization_id) and _gives(sentence, subject):
        return None
    weight, mine = context.salience[subject.organization_id], context.salience[main]
    makers = [weight for key, weight in context.salience.items() if is_maker(key, context.vocabulary)]
    if weight * _PASSING > mine or mine * _PASSING < sum(makers):
        # Where no maker has half the weight, the article goes from one to the next.
        return subject
    return None


# How far from the beginning of its sentence a subject may stand, and what stands before one of a clause of it alone.
_HEAD = 45
_BEFORE_OTHERS = re.compile(r"\b(?:that|which|who|whom|whose|where|when|as|than|by|with)\b")


def _heads(sentence: Sentence, subject: Subject) -> bool:
    """Whether a sentence begins with its subject: none that only a clause of it is about ("on land that X owned")."""
    before = sentence.slice(sentence.start, max(subject.start, sentence.start))
    return sentence.start <= subject.start and len(before) <= _HEAD and _BEFORE_OTHERS.search(before) is None


def paragraphs_rival(
    context: "Context", sentence: Sentence, subject: Subject | None, rival: Subject | None, *, opens: bool
) -> Subject | None:
    """Who the rest of a paragraph is about, though he has little of the article: the maker who is the subject of its
    first sentence, or of a later one once it is about such a one. `rival`: who it is about so far.
    """
    if subject is None or not (opens or rival is not None) or not is_maker(subject.organization_id, context.vocabulary):
        return rival
    if not _heads(sentence, subject):
        return rival
    main = context.main
    kin = main is None or main in (subject.organization_id, *context.vocabulary.family(subject.organization_id))
    owner = main is not None and subject.organization_id in context.vocabulary.ancestors(main)
    return None if kin and not owner else subject


# "5,800 were registered, whereas X managed 46,000": X is told beside what the sentence is about.
_CONTRAST = re.compile(r",? (?:whereas|while|whilst|compared (?:with|to)|as against|although|though) ")


def _only_contrasted(sentence: Sentence, subject: Subject) -> bool:
    """Whether only a clause that contrasts somebody else with what a sentence is about has the subject."""
    return (
        sentence.start <= subject.start and _CONTRAST.search(sentence.slice(sentence.start, subject.start)) is not None
    )


def _gives(sentence: Sentence, subject: Subject) -> bool:
    """Whether a brand is told to contribute to what its owner sold: the text goes on about the owner."""
    ends = [n.start for n in sentence.of("number") if n.start > subject.end]
    return bool(ends) and GAVE.fullmatch(sentence.slice(subject.end, ends[0])) is not None


def _of_brands(context: "Context", sentence: Sentence) -> bool:
    """Whether a sentence tells of several brands of the article's maker: it goes on to be about the maker."""
    named = {m.id for m in sentence.of("organization") if m.id is not None}
    return sum(context.main in context.vocabulary.ancestors(o) for o in named) > 1
