"""Several subjects at once: all for whom "they" stands, and the brands that somebody's figure counts in."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker, may_be_subject
from flows.extraction.markets.named_among import LIST

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


# "Together with its sister Y X holds half of the market": both hold it.
_WITH = re.compile(
    r"\b(?:[Tt]ogether with|[Aa]long with|[Aa]longside|[Jj]ointly with) (?:(?:its|their|the) )?(?:[a-z-]+ ){0,2}\Z"
)
# "Y's X and the Z W, both on sale here": cars as makes of their own.
_AND_THE = re.compile(r"(?:,|,? and|,? or|,? as well as|,? but also)(?: the| its| their| an?)? ")


def joined_by(subjects: list[Subject], group: PlaceGroup, context: Context) -> list[Subject]:
    """The subjects with the sisters that stand beside them, and the makes of the cars that their list goes on with."""
    sentence = group.sentence
    found = [*subjects, *_sisters(subjects, group, context)]
    last = max(
        (s for s in found if s.end <= group.start and s.start >= sentence.start), key=lambda s: s.end, default=None
    )
    if last is None:
        return found
    end, own = last.end, last.organization_id
    for car in sentence.of("model"):
        if not end <= car.start < group.start:
            continue
        gap, make = sentence.slice(end, car.start), context.brand_of(car)
        if make == own and gap in ("'s ", "’s ", " "):
            end = car.end
        elif make is not None and _AND_THE.fullmatch(gap) is not None and is_maker(make, context.vocabulary):
            found.append(Subject(make, car.start, car.end, last.rule))
            end, own = car.end, make
        else:
            break
    return found


def _sisters(subjects: list[Subject], group: PlaceGroup, context: Context) -> list[Subject]:
    """Brands of the same house that stand beside a subject: "together with its sister Y"."""
    sentence = group.sentence
    kin = {key for s in subjects for key in context.vocabulary.family(s.organization_id)}
    told = {s.organization_id for s in subjects}
    return [
        Subject(m.id or "", m.start, m.end, "sister")
        for m in sentence.of("organization")
        if m.id in kin - told
        and m.end <= group.start
        and is_maker(m.id or "", context.vocabulary)
        and _WITH.search(sentence.before(m, 50)) is not None
    ]


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
