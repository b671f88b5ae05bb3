"""Several subjects at once: all for whom "they" stands, and the brands that somebody's figure counts in."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import may_be_subject
from flows.extraction.markets.subjects_behind import LIST

_PLURAL = re.compile(r"(?:both|they|their|them)(?: of them)?", re.IGNORECASE)


def _before(subject: Subject, group: PlaceGroup, context: Context) -> list[Subject]:
    """Those with whom the one that "they" takes up makes the list that the sentence before begins with."""
    before = context.article.before(group.sentence)
    names = before[-1].of("organization") if before else []
    run = names[:1]
    for name in names[1:]:
        if LIST.match(before[-1].slice(run[-1].end, name.start)) is None:
            break
        run.append(name)
    if subject.organization_id not in {m.id for m in run} or not may_be_subject(before[-1], run[0], context.vocabulary):
        return [subject]
    return [Subject(m.id or "", subject.start, subject.end, subject.rule) for m in run]


def several(subject: Subject, group: PlaceGroup, context: Context) -> list[Subject]:
    """Those for whom "they" and "their" stand: all of the list that ends with the one who is taken up."""
    sentence = group.sentence
    if subject.rule != "coreference" or not _PLURAL.fullmatch(sentence.slice(subject.start, subject.end)):
        return [subject]
    names = [m for m in sentence.of("organization") if m.end <= subject.start]
    if not names and not sentence.slice(sentence.start, subject.start).strip():
        return _before(subject, group, context)
    found: list[Mention] = []
    for name in names:
        if found and LIST.match(sentence.slice(found[-1].end, name.start)) is None:
            if subject.organization_id in {m.id for m in found}:
                break
            found = []
        found.append(name)
    if subject.organization_id not in {m.id for m in found}:
        return [subject]
    return [Subject(m.id or "", subject.start, subject.end, subject.rule) for m in found]


# "X sold 40,000, Y and Z included", "X, counting Y": brands that are counted in sell there too.
_COUNTED_BEFORE = re.compile(
    r"\b(?:including|counting|among them|with)(?: its| their| the)?(?: sister)?(?: brands?)? \Z"
)
_COUNTED_BEHIND = re.compile(r"(?: brands?)?,? (?:all |both )?included\b")


def counted_in(subjects: list[Subject], group: PlaceGroup, context: Context) -> list[Subject]:
    """The brands of a subject that a sentence counts in with what it has at the places, unless they are named as its
    own subjects.
    """
    sentence, told = group.sentence, {s.organization_id for s in subjects}
    names = sentence.of("organization")
    found: list[Subject] = []
    run: list[Mention] = []
    for index, name in enumerate(names):
        joined = bool(run) and LIST.match(sentence.slice(run[-1].end, name.start)) is not None
        run = [*run, name] if joined else [name]
        following = names[index + 1] if index + 1 < len(names) else None
        if following is not None and LIST.match(sentence.slice(name.end, following.start)):
            continue
        before, after = sentence.before(run[0], 40), sentence.after(name, 24)
        if _COUNTED_BEFORE.search(before) is None and _COUNTED_BEHIND.match(after) is None:
            continue
        found += [
            Subject(m.id or "", m.start, m.end, "counted_in")
            for m in run
            if m.id not in told and told & {m.id, *context.vocabulary.ancestors(m.id or "")}
        ]
    return found
