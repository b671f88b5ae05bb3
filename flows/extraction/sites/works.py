"""Works: what happens at plants in words that no noun beside a verb of building tells, and in which place, when and
to whom. The words stand in `work_rules`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import distance, is_scene, nearest_group, specific
from flows.extraction.figures.work_rules import WORKS, WorkRule
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.agreement_times import of_agreement
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates, of_another
from flows.extraction.wording.needed import Choice

_RULES = Choice(WORKS, lambda rule: rule.pattern)
_TO_COME = re.compile(rf"\b(?:{WILL}|to be|is being)\b")
_CEASED = re.compile(r"(?<=ceased )to be\b|(?<=stopped )to be\b")
_PAST = re.compile(
    r"\b(?:was|were|has been|have been|had been|laid|broke|cut|turned|came|left|lost|gave|has|had|ground|went"
    r"|[a-z]{2,}ed)\b"
)
_NOT = re.compile(r"\b(?:not|never|no longer|won't|wouldn't|didn't|no plans?|denied|instead of|without|if|unless)\b")


def _to_come(words: str) -> bool:
    """Whether words tell of what is to come; "ceased to be made" does not."""
    return _TO_COME.search(_CEASED.sub("", words)) is not None


def works_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """What happens at plants, one event a sentence and rule.

    In: the events found so far, which tell where plants are.
    """
    known = [*told]
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline"):
            continue
        figure = shape(sentence)
        for rule in _RULES.of(figure.text):
            if rule.sited and not _sited(article, sentence):
                continue
            match = rule.pattern.search(figure.text)
            if match is None:
                continue
            fact = _work(context, figure, match, rule, known)
            if fact is not None:
                known.append(fact)
                yield fact


def _told_already(told: Sequence[Fact], sentence: Sentence, cue: Mention, when: When | None) -> bool:
    """Whether another rule has told of a plant in these words, or in this sentence on this day."""
    for fact in told:
        if fact.cells.get("event_type") != "plant" or fact.statement[0] != sentence.start:
            continue
        start, end = fact.spans["event_type"]
        same = when is not None and fact.cells.get("start_on") == when.start and fact.cells.get("end_on") == when.end
        if same or (start < cue.end and cue.start < end and "start_on" in fact.cells):
            return True
    return False


def _sited(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence or one of the three before speaks of a plant."""
    near = [s for s in article.until(sentence)[-4:] if sentence.index - s.index <= 3]
    return any(s.cues("plant_noun") for s in near)


def _of_ones(match: "re.Match[str]") -> bool:
    """Whether it is told of cars that are to come: "the first of them are scheduled for the fourth quarter"."""
    return bool(match.groupdict().get("ones"))


# So far before a rate that is to be reached the works stand that are being built.
_NEW = 600
_BEGUN = frozenset({"ground_broken", "frame_breaks_ground", "frame_builds"})


def _of_new_works(scene: Scene, match: "re.Match[str]", when: When | None, told: Sequence[Fact]) -> bool:
    """Whether what is to be made comes from works that are still to start: "From D, 50,000 cars a year are to be made",
    "the first of them are scheduled for D"; of others it is only how many.
    """
    rates = [match[g] for g in ("rate1", "rate2", "rate3")]
    counted = match[0][:1].isdigit() or any(rates)
    if not counted and match["ones"] is None:
        return True
    if counted and not (any(rates) and when is not None and when.mention.relation == "from"):
        return False
    sentence = scene.sentence
    before = scene.article.before(sentence)[-1:]
    if not counted and not any(s.cues("vehicle_noun", "model_noun") for s in before):
        return False
    return any(
        f.cells.get("event_type") == "plant"
        and (f.rule in _BEGUN or f.cells["status"] == "scheduled")
        and 0 <= sentence.start - f.statement[0] < _NEW
        for f in told
    )


# "The sale of the factory was completed": no plant was.
_SALE = re.compile(r"\b(?:sale|takeover|purchase|acquisition|transfer|handover) of (?:[\w'-]+ |P ){0,5}\Z")


def _work(context: Context, figure: Shape, match: "re.Match[str]", rule: WorkRule, told: Sequence[Fact]) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(match.start(), match.end())
    scene = Scene(sentence.clause_at(cue.start), context)
    when = _when(scene, figure, match, rule)
    telling = _telling(scene, match, cue, when, rule)
    place = _place(scene, figure, cue, told)
    subject = _subject(scene, figure, match, cue)
    if subject is None or telling is None or (when is None and (place is None or rule.dated)):
        return None
    if _told_already(told, sentence, cue, when):
        return None
    if rule.name == "plant_opens" and _SALE.search(figure.text[max(match.start() - 50, 0) : match.start()]):
        return None
    if rule.name == "off_the_line" and not (telling.planned and _of_new_works(scene, match, when, told)):
        return None
    if rule.name == "stands_still" and (when is None or when.mention.relation != "since"):
        return None
    if when is not None and rule.name == "stands_still":
        when = scene.resolve(replace(when.mention, relation="in"), "past") or when
    return happening("plant", scene, subject, cue, telling, when, place, rule=rule.name)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", rule: WorkRule) -> When | None:
    """The date nearest behind the words up to the next statement, else within them, else the one before them."""
    stop = re.search(r"[;:]|, (?:and|but|while|where|which|with)\b", figure.text[match.end() :])
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    before = figure.within(0, match.start(), "period")
    inside = figure.within(match.start(), match.end(), "period")
    side: Side | None = (
        "future" if _to_come(match[0]) or _of_ones(match) else "past" if _PAST.search(match[0]) else None
    )
    cue_end = figure.cue(match.start(), match.end()).end
    for mention in [*figure.within(match.end(), end, "period"), *inside, *reversed(before)]:
        if not dates(figure.sentence, mention) or of_agreement(figure.sentence, mention):
            continue
        if mention.start > cue_end and of_another(figure.sentence.slice(cue_end, mention.start)):
            continue
        head = figure.sentence.before(mention, 14)
        if re.search(r"\b(?:instead of|rather than|since|than|from|of|after|behind)(?: the)? \Z", head, re.IGNORECASE):
            continue
        found = scene.resolve(mention, side)
        if found is not None:
            return found
    return None


def _telling(scene: Scene, match: "re.Match[str]", cue: Mention, when: When | None, rule: WorkRule) -> Telling | None:
    """How it is told: by the verb's form, else by its date; a hedge before the verb makes it one that may be."""
    before = scene.sentence.slice(max(cue.start - 40, scene.clause.start), cue.start)
    if _NOT.search(before) or _NOT.search(match[0]):
        return None
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    cancelled = [c for c in calling_off(scene.clause, cue.start) if c.start < cue.start or c.end > cue.end]
    if cancelled and rule.name != "production_lost":
        return Telling("cancelled", "denied", None, cancelled[0])
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    to_come = (
        rule.name == "money_for_plant"
        or match.groupdict().get("ones")
        or _to_come(match[0])
        or _TO_COME.search(before[-12:])
    )
    if to_come:
        return Telling("scheduled", "asserted")
    if _PAST.search(match[0]) and rule.name != "first_built":
        return Telling("occurred", "asserted")
    reference = scene.context.reference
    if when is not None and reference is not None and when.end is not None and when.end <= reference:
        return Telling("occurred", "asserted")
    ahead = when is not None and reference is not None and when.start is not None and when.start > reference
    planned = ahead or rule.name in ("first_built", "its_opening", "plant_opens")
    return Telling("scheduled" if planned else "occurred", "asserted")


def _place(scene: Scene, figure: Shape, cue: Mention, told: Sequence[Fact]) -> Mention | None:
    """The place told nearest in the sentence, else the plant's of which the article spoke last, else the setting."""
    sentence = scene.sentence
    places = [p for p in sentence.of("place") if is_scene(sentence, p)]
    places = [p for p in places if p.label != "demonym" or not [q for q in places if q.label != "demonym"]]
    clause = sentence.clause_at(cue.end - 1)
    if cue.start < clause.start:
        # "The plant in A takes on the X, while B follows in 2026": the place of the last verb.
        places = [p for p in places if clause.start <= p.start < clause.end] or places
    near = nearest_group(sentence, [p for p in places if len(p.id or "") == 2], cue)
    towns = [p for p in near if p.city is not None]
    # Of two towns of one country it is the nearer one.
    run = towns if len({p.id for p in near}) == 1 and towns else specific(near)
    if run:
        return min(run, key=lambda p: distance(p, cue))
    known = [
        f
        for f in told
        if f.cells.get("event_type") in ("plant", "acquisition")
        and f.cells.get("country_code") is not None
        and 0 <= sentence.start - f.statement[0] < 600
    ]
    if known:
        last = max(known, key=lambda f: f.statement[0])
        start, end = last.spans["place"]
        if start < cue.start:
            return Mention(
                "place",
                start,
                end,
                "",
                id=str(last.cells["country_code"]),
                label="country",
                city=str(last.cells["city"]) if "city" in last.cells else None,
            )
    for earlier in reversed([s for s in scene.article if 0 < sentence.index - s.index <= 2]):
        sites = [p for p in earlier.of("place") if is_scene(earlier, p) and len(p.id or "") == 2]
        if sites and earlier.cues("plant_noun"):
            return specific(sites)[0]
    return scene.setting()


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Subject | None:
    """The owner that the words name ("O's plant"), else the maker that the statement is about, else a car's brand."""
    sentence = scene.sentence
    for mention in sentence.of("organization"):
        after = sentence.after(mention, 40)
        if cue.start - 5 <= mention.start <= cue.end + 3 and re.match(r"(?:'s|’s)\b", after):
            return Subject(mention.id or "", mention.start, mention.end, "owner")
    return scene.maker(cue.start)
