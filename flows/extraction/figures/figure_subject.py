"""Whose a figure is."""

import re

from flows.extraction.context.children import child_of
from flows.extraction.context.context import Context, Subject
from flows.extraction.context.units_meant import unit_meant
from flows.extraction.figures.badges import badged_maker, that_it_did
from flows.extraction.figures.carried_brands import brand_carried
from flows.extraction.figures.figure_holders import (
    builder_told,
    employer_behind,
    lone_maker,
    operator_told,
    stranger_told,
    sum_of_brands,
)
from flows.extraction.figures.figure_rivals import is_beaten, outdone, rival_behind, the_other, unequalled
from flows.extraction.figures.of_whom import of_whom
from flows.extraction.figures.parts_aside import whole_of_parts
from flows.extraction.figures.topics_own import tells_of_itself, topics_own
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import FLOWS, VEHICLE_FLOWS, Figure
from flows.extraction.grammar.object_relatives import relative_owner
from flows.extraction.grammar.respective import respective
from flows.extraction.grammar.subjecthood import is_maker, is_oblique
from flows.extraction.grammar.topic_words import BESIDE
from flows.extraction.metrics.count_metrics import is_divided
from flows.extraction.metrics.counted_nouns import make_of
from flows.extraction.metrics.every_nth import nth_of
from flows.extraction.metrics.money_bought import bought_at
from flows.extraction.metrics.one_in_so_many import one_in_so_many
from flows.extraction.metrics.share_asides import belongs_to
from flows.extraction.metrics.taken_cars import taken_make
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

# "The investor, which had spent …": somebody's money, and not the maker's that the article is about.
_SOME_INVESTOR = re.compile(r"\b[Tt]he (?:[a-z]+ )?(?:investors?|shareholders?|backers?|buyers?|funds?)\b")


_NEW_REACH = 24


def subject_of(figure: Figure, context: Context) -> Subject | None:
    """Whose figure it is: the make behind the number, a company right before it in a list, else whom the statement is
    about; of a make that is only named aside as a part, that of which it is one.
    """
    found = _told_of(figure, context)
    return whole_of_parts(figure, found, context) or found


def _told_of(figure: Figure, context: Context) -> Subject | None:
    sentence, number = figure.sentence, figure.number
    make = make_of(sentence, number)
    if make is not None and figure.metric in VEHICLE_FLOWS:
        organization_id = make.id if make.kind == "organization" else context.brand_of(make)
        if organization_id is not None:
            return Subject(organization_id, make.start, make.end, "make")
    owner_before = _whose_sales(figure)
    if owner_before is not None and is_maker(owner_before.id or "", context.vocabulary):
        # "Higher than the X brand's sales of 143,602".
        return Subject(owner_before.id or "", owner_before.start, owner_before.end, "list")
    taken = taken_make(figure)
    if taken is not None:
        # "In Norway 12,000 people have bought an X".
        organization_id = taken.id if taken.kind == "organization" else context.brand_of(taken)
        if organization_id is not None and (taken.kind == "model" or is_maker(organization_id, context.vocabulary)):
            return Subject(organization_id, taken.start, taken.end, "make")
    share = figure.metric == "market_share"
    holder = (belongs_to(sentence, number) or one_in_so_many(sentence, number) or nth_of(figure)) if share else None
    holding = (holder.id if holder.kind == "organization" else context.brand_of(holder)) if holder is not None else None
    if holder is not None and holding is not None:
        return Subject(holding, holder.start, holder.end, "holder")
    within = next((m for m in sentence.of("organization") if number.start < m.start < number.end), None)
    if within is not None and within.id is not None and figure.metric == "electrified_share":
        # "Every second X is to be electric".
        return Subject(within.id, within.start, within.end, "make")
    if figure.metric == "new_model_count" and figure.noun is None:
        # "Seven new Xs came last year".
        new = next((m for m in sentence.of("organization") if 0 < m.start - number.end <= _NEW_REACH), None)
        if new is not None and new.id is not None:
            return Subject(new.id, new.start, new.end, "make")
    of_make = make is not None and figure.metric == "outlet_count" and is_divided(figure)
    if of_make and make is not None and make.kind == "organization" and is_maker(make.id or "", context.vocabulary):
        # "Of the 128 X dealers in the country 40 will sell it".
        return Subject(make.id or "", make.start, make.end, "make")
    doer = that_it_did(figure, context) or employer_behind(figure)
    if doer is not None:
        return doer
    badged = badged_maker(figure)
    if badged is not None:
        return badged
    owner = relative_owner(sentence, figure.noun) if figure.noun is not None else None
    if owner is not None and owner.id is not None and is_maker(owner.id, context.vocabulary):
        return Subject(owner.id, owner.start, owner.end, "relative")
    rival = rival_behind(figure, context)
    if rival is not None:
        return rival if rival.organization_id else None
    if figure.metric in VEHICLE_FLOWS:
        # "Reached 1.86 million at X and 1.25 million at Y".
        at = next((m for m in sentence.of("organization") if sentence.slice(number.end, m.start) == " at "), None)
        if at is not None and at.id is not None and is_maker(at.id, context.vocabulary):
            return Subject(at.id, at.start, at.end, "list")
    for mention in reversed(sentence.of("organization")):
        gap = sentence.slice(mention.end, number.start)
        if (
            mention.end <= number.start
            and mention.id is not None
            and figure.carried
            and figure.metric in VEHICLE_FLOWS
            and BESIDE.fullmatch(gap.removesuffix("+"))
            and is_maker(mention.id, context.vocabulary)
        ):
            first = _first_of_both(sentence, mention, number)
            return Subject(first.id or mention.id, first.start, first.end, "list")
        if (
            mention.end <= number.start
            and mention.id is not None
            and re.fullmatch(
                r"'s |,? whose [^,;]{0,60}| \(|,? (?:which|who) (?:has|had|holds|held|took|got) "
                r"| (?:(?:brand|marque|itself|alone) )?"
                rf"(?:(?:accounted for|contributed|made up|was good for|has|had|with|at|by|sold|sells"
                rf"|{APPROXIMATOR}|on|a|its|their|buses|trucks) ){{0,3}}",
                gap,
            )
            and (
                figure.carried
                or gap in ("'s ", " (")
                or "who" in gap
                or _OF_WHICH.search(sentence.before(mention, 20))
                or is_beaten(sentence, mention)
                or _FOLLOWED_BY.search(sentence.before(mention, 30))
            )
        ):
            return Subject(mention.id, mention.start, mention.end, "list")
    operator = operator_told(figure, context) if figure.metric == "charging_point_count" else None
    if operator is not None:
        return operator
    other = the_other(figure) or outdone(figure) or unequalled(figure)
    other = other or (respective(sentence, number) if figure.metric in VEHICLE_FLOWS else None)
    if other is not None:
        return other
    stranger = stranger_told(figure)
    if stranger is not None:
        return stranger if stranger.organization_id else None
    bought = bought_at(figure) if figure.metric == "investment" else None
    if bought is not None:
        return context.subject(sentence, bought)
    if figure.metric == "investment":
        investor = next(
            (m for m in sentence.clause_at(number.start).of("organization") if m.start < number.start), None
        )
        if investor is not None and investor.id is not None and _INVESTOR.match(sentence.after(investor, 60)):
            return Subject(investor.id, investor.start, investor.end, "investor")
        if investor is None and _SOME_INVESTOR.search(sentence.slice(sentence.start, number.start)):
            return None
    counted = of_whom(figure, context)
    if counted is not None:
        return counted
    found = (
        brand_carried(figure, context)
        or _group(figure, context)
        or sum_of_brands(figure, context)
        or context.subject(sentence, number.start)
    )
    itself = _counted_itself(sentence, found, number)
    if itself is not None:
        # "61,000 Xs, 19,400 pickups": the Xs are counted themselves, and the others are none of theirs.
        found = context.subject(sentence, itself)
    if found is not None and found.rule == "model" and figure.metric not in VEHICLE_FLOWS:
        # A car is not whose stores, people or plans are counted.
        focus = context.focus(sentence)
        if focus is not None and focus.organization_id in (
            *context.vocabulary.ancestors(found.organization_id),
            *_kin(found.organization_id, context),
        ):
            found = focus
    other = builder_told(figure, found, context) if found is not None else None
    other = other or topics_own(figure, found, context)
    if other is not None:
        return other
    if found is not None and found.rule == "coreference":
        named = _only_maker(sentence, number, context)
        return named if named is not None and named.end <= found.start else _maker_of(found, figure, context)
    if (
        found is not None
        and found.start > number.end
        and re.search(r", (?:which|who|whose)\b", sentence.slice(number.end, found.start))
    ):
        # Who is named in a relative clause behind the number is told of something else.
        return context.focus(sentence) or found
    if found is not None and not sentence.start <= found.start < sentence.end:
        return _only_maker(sentence, number, context) or _maker_of(found, figure, context)
    return found or _only_maker(sentence, number, context) or lone_maker(figure, context)


_ITS_SALES = re.compile(
    r"(?: (?:brand|group|marque))?['’]s?"
    # "X's rivals had revenue of": not X's.
    r" (?:(?!rivals?\b|competitors?\b|ha[sd]\b|have\b|with\b)[a-z-]+ ){0,2}?"
    r"(?:sales|deliveries|exports|registrations|total|tally|figure|output|production|volume|revenue|turnover|profit"
    rf"|loss|income) of{ABOUT} "
)


def _whose_sales(figure: Figure) -> Mention | None:
    """The make whose sales or the like a number is told as right before it."""
    sentence, number = figure.sentence, figure.number
    if figure.metric not in FLOWS:
        return None
    ahead = [m for m in sentence.of("organization") if m.end <= number.start and m.id is not None]
    return ahead[-1] if ahead and _ITS_SALES.fullmatch(sentence.slice(ahead[-1].end, number.start)) else None


# "Zeekr and Lynk & Co managed 97 between them": a joint figure is that of the one named first.
_BETWEEN_THEM = re.compile(r"(?: [a-z-]+){0,2} (?:between (?:them|the two)|together|jointly|combined|put together)\b")
_BOTH = re.compile(r"(?: and | & )(?:the )?(?:its )?(?:[a-z]+ )?")


def _first_of_both(sentence: Sentence, last: Mention, number: Mention) -> Mention:
    """The first of two makers whose figure is told as that of both; else the last one."""
    if _BETWEEN_THEM.match(sentence.after(number, 50)) is None:
        return last
    makers = sentence.of("organization")
    return next((m for m in makers if m.id and _BOTH.fullmatch(sentence.slice(m.end, max(m.end, last.start)))), last)


# "This was followed by X with 24,200 vehicles".
_FOLLOWED_BY = re.compile(r"\b(?:followed|trailed) by (?:the )?\Z")
# "Of which the X brand had 176,480": a part that is the brand's own figure.
_OF_WHICH = re.compile(r"\bof (?:which|these|those|them),? (?:the )?\Z")


def _group(figure: Figure, context: Context) -> Subject | None:
    """The head of the family in focus: "Group exports were …", "group-wide"."""
    clause = figure.sentence.clause_at(figure.number.start)
    found = re.match(
        r"\W*([Gg]roup(?:-wide)?) (?:exports|sales|deliveries|output|production|revenue|profit|turnover)", clause.text
    )
    focus = context.focus(figure.sentence)
    if found is None or focus is None:
        return None
    heads = [o for o in context.vocabulary.ancestors(focus.organization_id) if o in context.salience]
    start = clause.start + found.start(1)
    return Subject(heads[-1], start, start + len(found[1]), "group") if heads else None


def _counted_itself(sentence: Sentence, found: Subject | None, number: Mention) -> int | None:
    """Where the number stands that counts the cars of a make named before another number: "61,000 Xs, 19,400 Ys"."""
    if found is None or not sentence.start <= found.start < number.start:
        return None
    ahead = [n for n in sentence.of("number") if n.end + 1 == found.start and (n.value or 0) >= _MANY]
    plural = sentence.slice(found.start, found.end + 1).rstrip(" ,").endswith("s")
    return ahead[-1].start if ahead and plural else None


_MANY = 100


def _kin(organization_id: str, context: Context) -> tuple[str, ...]:
    """The organisations that have the same parent."""
    heads = set(list(context.vocabulary.ancestors(organization_id))[:1])
    return tuple(o for o in context.salience if heads & set(list(context.vocabulary.ancestors(o))[:1]))


_INVESTOR = re.compile(
    r"\A(?: of [A-Z]\w+(?: [A-Z]\w+)?)?(?: (?:is|has|had|will|to|also|already|plans|wants|could|may"
    r"|would))*(?: to)? (?:pay|paid|bought|buy|invest|put|pour|spen|acquir|commit|inject|took|take)"
)


_NAMED_ASIDE = re.compile(
    r"\b(?:with|from|than|like|unlike|to|of|by|at|for|against|behind|after|and|or|including|says|said)(?: the| its"
    r"| rival)? \Z"
)


# "For the A, which shares X's platform, it spent 2 billion": whose platform it is.
_IN_RELATIVE = re.compile(
    r", (?:which|who|whose|that|where|built|based|developed|made|assembled|designed)\b[^,;:]{0,50}\Z"
)


def _only_maker(sentence: Sentence, number: Mention, context: Context) -> Subject | None:
    """The one carmaker that a sentence names before the number, if nothing says that it is named in passing."""
    makers = [
        m
        for m in sentence.of("organization")
        if m.end <= number.start and m.id is not None and is_maker(m.id, context.vocabulary)
    ]
    if context.stranger_acts(sentence, number.start):
        return None
    if len({m.id for m in makers}) != 1 or _NAMED_ASIDE.search(sentence.before(makers[0], 30)):
        return None
    if is_oblique(sentence, makers[0]) and not sentence.after(makers[0], 2).startswith("'s"):
        return None
    if unit_meant(context, sentence, makers[0]) is not None:
        return None
    if child_of(context, sentence, makers[0]) is not None or _IN_RELATIVE.search(sentence.before(makers[0], 60)):
        return None
    return Subject(makers[0].id or "", makers[0].start, makers[0].end, "named")


def _taken_up_apart(subject: Subject, main: str, context: Context) -> bool:
    """Whether "it" stands for a firm that was named since the article's maker was."""
    named = [o for _, m, o in context.namings if m.end <= subject.start]
    return subject.rule == "coreference" and main not in named[-2:] and subject.organization_id in named[-2:]


def _maker_of(subject: Subject, figure: Figure, context: Context) -> Subject:
    """A statement without a subject of its own is the maker's that the article is about, and not that of a distributor,
    a supplier or an authority just named.
    """
    main = context.leader(figure.sentence)
    if subject.organization_id == context.topic and tells_of_itself(figure, context):
        return subject
    if main is None or main == subject.organization_id or is_maker(subject.organization_id, context.vocabulary):
        return subject
    if not is_maker(main, context.vocabulary) or _taken_up_apart(subject, main, context):
        return subject
    if subject.rule == "coreference":
        return Subject(main, subject.start, subject.end, "main")
    for sentence in context.article:
        for mention in sentence.of("organization"):
            if mention.id == main:
                return Subject(main, mention.start, mention.end, "main")
    return subject
