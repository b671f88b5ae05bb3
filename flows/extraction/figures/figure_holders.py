"""Who else a figure may be of: somebody of whom nothing else is known, the head of several brands."""

import re
from itertools import pairwise

from flows.extraction.context.aboutness import in_use
from flows.extraction.context.context import Context, Subject
from flows.extraction.context.units_meant import unit_meant
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import JOINED, is_maker
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "The headcount at Northvolt fell to 1,700", "its partner Comexport, which has put 400 million into it".
_STRANGER = Needing(
    r"\b(?:[Hh]eadcount|[Ww]orkforce|[Ss]taff|[Pp]ayroll|[Ss]ales|[Dd]eliveries|[Oo]utput|[Pp]roduction|[Cc]apacity"
    r"|[Rr]evenues?"
    r"|[Pp]rofits?) (?:of|at) ([A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:fell|rose|grew|was|is|has|had|came|stood|shrank"
    r"|dropped|climbed"
    r"|reached|amounted)\b[^,;]*\Z"
    r"|\b(?:partner|supplier|investor|owner|importer|agent) ([A-Z][\w-]+(?: [A-Z][\w-]+)?), (?:which|who) (?:has"
    r"|have|had|will|is|put"
    r"|invested|spent|employs|runs)\b[^,;]*\Z"
)


def stranger_told(figure: Figure) -> Subject | None:
    """Somebody else who is named as whose a figure is; a subject without an id where nothing else is known of him."""
    sentence = figure.sentence
    found = _STRANGER.search(sentence.slice(sentence.start, figure.number.start), of=sentence.text)
    if found is None:
        return None
    group = 1 if found[1] is not None else 2
    start, end = sentence.start + found.start(group), sentence.start + found.end(group)
    known = [
        m for m in sentence.of("organization", "model", "place", "person", "period") if m.start < end and start < m.end
    ]
    if not known:
        return Subject("", start, end, "stranger")
    named = known[0].kind == "organization" and known[0].id is not None
    return Subject(known[0].id or "", known[0].start, known[0].end, "stranger") if named else None


# "Some fifty engineers, many of them from X, work for Y": for whom they do.
_WORK_FOR = Needing(
    r"[^;:.]{0,80}?\b(?:work(?:s|ed|ing)?|employ(?:ed|ment)|on the payroll|jobs?|earn (?:a|their) living|toil)"
    r"(?: [a-z]+)? (?:for|by|at)(?: the)? (?:[A-Z][a-z]+-based |(?:car|electric|sports)[a-z-]* ?(?:maker|brand|firm) )?"
)


def employer_behind(figure: Figure) -> Subject | None:
    """The firm for which so many people are told to work, behind their number."""
    sentence, number = figure.sentence, figure.number
    if figure.metric != "jobs":
        return None
    clause = sentence.clause_at(number.start)
    start = clause.start + sentence.slice(clause.start, number.start).rfind(": ") + 1
    if any(start <= m.start < number.start for m in sentence.of("organization")):
        return None
    for named in sentence.of("organization"):
        behind = sentence.slice(number.end, named.start) if named.start >= number.end else ""
        if behind and named.id is not None and _WORK_FOR.fullmatch(behind, of=sentence.text):
            others = any(number.end <= m.start < named.start and (m.value or 0) > 1 for m in sentence.of("number"))
            return None if others else Subject(named.id, named.start, named.end, "employer")
    return None


# "The place can turn out 150,000 cars a year", behind a sentence about a maker's works and its dealer.
_OF_WORKS = frozenset({"production_capacity", "vehicle_production"})
_WORKS = re.compile(r"\b(?:plants?|works|factory|factories|assembly (?:line|hall)s?)\b")


def builder_told(figure: Figure, found: Subject, context: Context) -> Subject | None:
    """The maker whose works the sentence before names, where a figure of works would be somebody's who builds none."""
    sentence = figure.sentence
    if figure.metric not in _OF_WORKS or sentence.start <= found.start < sentence.end:
        return None
    if is_maker(found.organization_id, context.vocabulary):
        return None
    before = context.article.before(sentence)[-1:]
    works = _WORKS.search(before[0].text) if before else None
    if works is None:
        return None
    ahead = before[0].start + works.start()
    makers = [m for m in before[0].of("organization") if m.end <= ahead and is_maker(m.id or "", context.vocabulary)]
    if not makers or unit_meant(context, before[0], makers[-1]) is not None:
        return None
    return Subject(makers[-1].id or "", makers[-1].start, makers[-1].end, "works")


# "V-Green, the charging firm of its founder, runs 150,000 ports": who runs them, be it no maker.
_HEADS = re.compile(r"\W*(?:(?:[Mm]eanwhile|[Bb]ut|[Aa]nd|[Ii]n turn|[Ss]eparately),? )?")
_ITS_VERB = re.compile(
    r"(?:, [^,;]{2,80},)? (?!and\b|or\b|of\b|in\b|for\b|by\b|with\b|'s\b)[a-z]+\b(?! (?:of|company|network|arm|unit)\b)"
)
_GOES_ON = re.compile(r"\W*(?:[\w ]{2,30},? )?(?:[Ii]t|[Tt]he (?:company|firm|operator|network|affiliate))\b")


def operator_told(figure: Figure, context: Context) -> Subject | None:
    """Who runs chargers, where somebody heads the sentence, or the one before if it only goes on with "it"."""
    sentence = figure.sentence
    named = _heading(sentence)
    if named is None:
        if any(m.end <= figure.number.start for m in sentence.of("organization", "model")):
            return None
        before = next((s for s in context.article if s.index == sentence.index - 1), None)
        named = _heading(before) if before is not None and _GOES_ON.match(sentence.text) else None
    if named is None or named.id is None or not named.end <= figure.number.start:
        return None
    return Subject(named.id, named.start, named.end, "operator")


def _heading(sentence: Sentence) -> Mention | None:
    """The organisation whose verb a sentence begins with."""
    named = next(iter(sentence.of("organization")), None)
    if named is None or _HEADS.fullmatch(sentence.slice(sentence.start, named.start)) is None:
        return None
    return named if _ITS_VERB.match(sentence.after(named, 110)) is not None else None


# "One of 25,000 who have bought an X since the brand came. The company has 40 showrooms": whose cars were told of.
_OF_THE_MAKER = Needing(
    r"\b(?:[Tt]he (?:company|brand|maker|carmaker|firm|marque|group|manufacturer|automaker|importer)|[Ii]ts?|[Tt]hey)\b"
)
_OF_A_MAKER = frozenset({"outlet_count", "new_outlet_count", "vehicle_production", "production_capacity"})


def lone_maker(figure: Figure, context: Context) -> Subject | None:
    """The only maker that an article names, where the words speak of "the company" or "it", or count shops or what is
    built; a car that somebody drives names none.
    """
    sentence = figure.sentence
    if sentence.of("organization", "model") or context.stranger_acts(sentence, figure.number.start):
        return None
    told = [(s, m, o) for s, m, o in context.namings if is_maker(o, context.vocabulary)]
    heads = {o for _, _, o in told}
    heads -= {a for o in heads for a in context.vocabulary.ancestors(o)}
    named = [(m, o) for s, m, o in told if s.index < sentence.index and o in heads and not in_use(s, m)]
    if len(heads) != 1 or not named:
        return None
    ahead = sentence.slice(sentence.start, figure.number.start)
    if figure.metric not in _OF_A_MAKER and _OF_THE_MAKER.search(ahead, of=sentence.text) is None:
        return None
    return Subject(named[-1][1], named[-1][0].start, named[-1][0].end, "lone")


# "In all that makes 24,925": of the brands told of before.
_IN_ALL = Needing(
    r"\W*(?:[Ii]n all|[Aa]ltogether|[Aa]ll told|[Ii]n total|[Tt]ogether|[Tt]aken together|[Aa]ll in all"
    r"|[Tt]he (?:three|two|four)"
    r"(?: brands| marques)?(?: together)?|[Aa]ll (?:three|four|five)(?: brands)?|[Cc]ombined|[Tt]he total"
    r"|[Tt]heir total)\b"
)


_THE_BRANDS = Needing(rf"\b(?:[Tt]he|[Ii]ts|[Aa]ll) (?:{SMALL_NUMBER}) (?:brands|marques|badges|labels)\b")


def sum_of_brands(figure: Figure, context: Context) -> Subject | None:
    """The head of the brands that the sentence before has told of, whose sum is told."""
    sentence = figure.sentence
    words = _IN_ALL.match(sentence.text) or _THE_BRANDS.search(
        sentence.slice(sentence.start, figure.number.start), of=sentence.text
    )
    if words is None or sentence.of("organization"):
        return None
    named = _run_of(context, sentence, _COUNTS.get(words[0].split()[1].lower(), 0)) if " " in words[0].strip() else None
    if named is not None:
        start = sentence.start + words.start()
        return Subject(named, start, sentence.start + words.end(), "group")
    before = [o for s, _, o in context.namings if s.index == sentence.index - 1]
    if len(set(before)) == 1:
        before = [o for s, _, o in context.namings if sentence.index - 2 <= s.index < sentence.index]
    if len(set(before)) <= 1:
        before = list(dict.fromkeys(o for _, _, o in context.namings)) if _IN_ALL.match(sentence.text) is None else []
    if len(set(before)) <= 1:
        return None
    heads = [o for o in dict.fromkeys(before) if all(b == o or o in context.vocabulary.ancestors(b) for b in before)]
    above = [o for o in context.salience if all(o in context.vocabulary.ancestors(b) for b in before)]
    start = sentence.start + words.start() + len(words[0]) - len(words[0].lstrip())
    found = (*heads, *above)
    return Subject(found[0], start, sentence.start + words.end(), "group") if found else None


_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
# How far back they were listed.
_NEAR = 3


def _run_of(context: Context, sentence: Sentence, count: int) -> str | None:
    """The first of the makers that were listed last, where they are as many as the words say: "the two brands"."""
    if not count:
        return None
    back = [(s, m, o) for s, m, o in context.namings if s.index < sentence.index and m.kind == "organization"]
    run: list[str] = []
    for (s, first, one), (t, second, other) in reversed(list(pairwise(back))):
        if s is t and JOINED.fullmatch(s.slice(first.end, second.start)) is not None:
            run = [one, *(run or [other])]
        elif run:
            break
        if sentence.index - s.index > _NEAR:
            break
    return run[0] if len(run) == count else None
