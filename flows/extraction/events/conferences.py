"""Conferences: shows, summits and gatherings that an organisation holds, attends or exhibits at, and who else
takes part.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.show_days import in_named_year
from flows.extraction.scenes.shows import Show, is_counted_from, shows_in
from flows.extraction.wording.needed import Needing

_AT = re.compile(
    r"\b(?:at|for|during|on the sidelines of|ahead of|before|of|to|attend\w*|visit\w*|skip\w*|"
    r"in|from|us(?:es?|ed|ing)|cho(?:oses?|se|sen|osing)|pick(?:s|ed)|opt(?:s|ed) for|"
    r"(?:occasion|setting|venue|stage|backdrop)(?: for \w+)? (?:is|was|were|will be))"
    r"(?: (?:the|this|that|its|an?|last|next|year's|month's|week's|same|this year's|"
    r"last year's|annual))*(?: \d{4})?(?: [\w'’&-]+){0,5} \Z",
    re.IGNORECASE,
)
_PRESENT_AT = re.compile(
    r"\b(?:stand|booth|stands|booths|visitors|display|exhibition space|pavilion|hall)\b", re.IGNORECASE
)
_PEOPLE = Needing(
    r"\b(?:participants?|guests?|dealers?|partners?|delegates?|visitors?|representatives?|attendees|people|"
    r"journalists|distributors?|exhibitors?|companies|members|media|customers)\b",
    re.IGNORECASE,
)
_COMING_FROM = re.compile(r"\b(?:from|representing|of|in)(?: some| more than)? \Z")
_COUNTRIES = re.compile(r"\A(?: different)? (?:countries|nations|markets|states)(?: and (?:regions|territories))?\b")


# A ceremony at which something is opened or handed over is no gathering of its own.
_OF_A_DEED = re.compile(
    r"(?:ground-?breaking|opening|inaugurat\w+|hand-?over|delivery|signing|foundation[- ]stone|roll-?out|launch|"
    r"award)s? "
    r"(?:ceremony|event)",
    re.IGNORECASE,
)


_ABSENT = re.compile(
    r"\b(?:skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:away|at home)|absent|missing|no-shows?|nowhere to be seen|"
    r"(?:gives?|gave|given|giving) [^,;]{2,40} a miss|(?:not|nobody) (?:attend|exhibit)\w*)\b"
)


# "After skipping Geneva, X will return": where else somebody was not.
_FRONTED = re.compile(r"\A(?:After|Having|Since|Despite|While|Although|Unlike)\b[^,;]*, ")


def _is_absent(clause: Clause, show: Show) -> bool:
    """Whether a clause tells that somebody stays away from a show that it names."""
    fronted = _FRONTED.match(clause.text)
    elsewhere = fronted is not None and clause.start + fronted.end() <= show.cue.start
    return (
        _ABSENT.search(clause.text[fronted.end() :] if fronted is not None and elsewhere else clause.text) is not None
    )


# What a show itself does.
_RUNS = re.compile(
    r"(?: (?:in|at) [A-Z]\w+)? (?:opened|opens|will open|begins|began|will begin|starts|started|runs|ran|will run|"
    r"closed|closes|ended|ends|takes place|took place|will take place|is held|was held|will be held|is to be held)\b"
)


# The cues that name one.
CUES = frozenset({"show_noun"})
_OF_WHAT_IS_SAID = re.compile(
    r"\b(?:said|says|told|announced|promised|pledged|confirmed|revealed|explained|set (?:itself|out))\b[^;:]*"
    r"|\bthat (?:it|they|he|she|the|its)\b"
    r"|\b(?:it|they|he|she) (?:would|will|wants?|plans?|aims?|expects?|intends?)\b"
)


# "Opened a car salon", "will open its first salon"; "opened the Paris salon" is said of a show.
_OPENED = re.compile(
    r"\bopen(?:s|ed|ing)? (?:up )?(?:an?|its|their|another|the (?:first|second|brand's|company's)|two|three|more)"
    r" (?:[a-z-]+ ){0,4}\Z"
    r"|\b(?:own|brand|sales|dealer) \Z"
)


def _is_outlet(clause: Clause, show: Show) -> bool:
    """Whether a salon is a brand's, and so a showroom: "two X salons open in Bergen", "opened its first own salon"."""
    if show.cue.surface not in ("salon", "salons"):
        return False
    if _OPENED.search(clause.sentence.before(show.cue, 60)) is not None:
        return True
    return any(m.end == show.cue.start - 1 for m in clause.sentence.of("organization"))


def conference_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The shows and conferences of a clause that the article's companies hold, attend or exhibit at."""
    if clause.sentence.kind == "heading":
        return
    scene = Scene(clause, context)
    for show in shows_in(scene):
        if (
            not show.named
            or (show.place is None and show.when is None)
            or is_counted_from(show)
            or _is_outlet(clause, show)
            or _OF_A_DEED.search(clause.sentence.slice(show.cue.start - 20, show.cue.end))
        ):
            continue
        cue = _taking_part(scene, show)
        subject = _who(scene, show)
        if (
            subject is not None
            and not clause.sentence.of("organization", "model")
            and _RUNS.match(clause.sentence.after(show.cue, 40))
        ):
            continue  # "The X show opened on 13 January": who is there is told elsewhere
        if cue is None or subject is None or _is_absent(clause, show):
            continue
        if show.cue.surface.lower().startswith("ceremon"):
            # "Signed at a ceremony": the deed is what happened.
            continue
        if show.when is not None and _OF_WHAT_IS_SAID.search(
            clause.sentence.slice(show.cue.end, show.when.mention.start)
        ):
            # "At its investor day X said it would have nine models in 2028".
            show = replace(show, when=scene.said_when())
        time = _time_of(clause, cue)
        if time is not None and show.when is not None and in_named_year(scene, show.cue) is None:
            show = replace(show, when=scene.resolve(show.when.mention, time) or show.when)
        if show.when is not None and show.when.period.relation == "since":
            show = replace(show, when=None)  # "conceived at the centre that has been open since 2021"
        told = scene.told(cue if cue.kind == "cue" else show.cue, show.when)
        if told is None:
            continue
        if told.planned and told.certainty == "asserted" and not _ahead(scene, show, cue):
            told = Telling("occurred", "asserted")
        cells: list[tuple[str, Value, Mention]] = []
        count = _countries(scene)
        if count is not None:
            cells = [
                ("participant_countries", int(count.value or 0), count),
                ("participant_countries_comparator", count.comparator or "eq", count),
            ]
        fact = happening(
            "conference",
            scene,
            subject,
            show.cue,
            told,
            show.when,
            show.place,
            rule="conference" if subject.start >= clause.sentence.start else "conference_again",
            cells=cells,
        )
        if fact is not None:
            yield fact


def _time_of(clause: Clause, cue: Mention) -> Literal["past", "future"] | None:
    """The time that the words of showing tell: the past, or the future, also in the present of what is due."""
    if _WILL_BE.search(clause.text) is not None:
        return "future"
    form = tense(clause, cue)
    if _USED.search(clause.text) is not None:
        return "past"  # "used the show in January to launch the X"
    if form is Tense.FUTURE:
        return "future"
    if form is Tense.PAST or _SHOWN.search(clause.text) is not None:
        return "past"
    return "future" if clause.sentence.kind != "title" and _TO_SHOW.search(clause.text) is not None else None


# "Will be at the show", "will also be present there".
_WILL_BE = re.compile(
    r"\b(?:will|is to|are to|plans? to) (?:also )?be (?:present |represented |on show )?(?:at|there|in)\b"
)
_USED = re.compile(r"(?<!will have )\bused (?:the|this|last|its) (?:[\w'-]+ ){0,6}?to (?!be\b|being\b)[a-z]+")
_OF_SHOWING = r"(?:shown|unveiled|presented|revealed|previewed|displayed|exhibited|launched)"
_SHOWN = re.compile(
    rf"\b(?:was|were|(?:has|have|had) been) (?:\w+ )?{_OF_SHOWING}|\b(?:showed|premiered|debuted"
    r"|made (?:its|their) (?:[\w-]+ )?(?:debut|premiere)|had|took|brought|gave|drew|used|celebrated)\b"
)
_TO_SHOW = re.compile(
    rf"\b(?:premieres|debuts|makes? (?:its|their) (?:[\w-]+ )?(?:debut|premiere)|(?:is|are) (?:being )?{_OF_SHOWING})\b"
)


def _taking_part(scene: Scene, show: Show) -> Mention | None:
    """The words that tell of taking part: a verb of hosting or showing, a stand, or "at the show"."""
    sentence = scene.sentence
    verbs = [
        c for c in scene.clause.cues("hosting", "showing") if not (c.start < show.cue.end and show.cue.start < c.end)
    ]
    strong = [
        c
        for c in verbs
        if len(c.surface) > 3 and c.surface.lower() not in ("before", "ahead of", "during", "stand", "stands")
    ]
    if strong:
        return min(strong, key=lambda c: abs(c.start - show.cue.start))
    if _AT.search(sentence.before(show.cue, 70)) or _PRESENT_AT.search(scene.clause.text) or _is_own(scene, show):
        return show.cue
    return None


# "X's annual investor day", "a dealer conference of X's": a gathering that it holds; motor shows are nobody's.
_OWN = re.compile(
    r"\b(?:conference|convention|summit|forum|day|night|event|gathering|congress|meeting|gala|roadshow|symposium)s?\Z",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:'s?|’s?) (?:(?!(?:at|in|for|on|to|of|and|the|is|was|will|has|had)\b)[\w'’&-]+ ){0,4}\Z")
# "X's news conference", "its investor conference call": where something is only said.
_PRESS, _CALL = re.compile(r"\b(?:[Nn]ews|[Pp]ress|[Mm]edia|[Ee]arnings|[Rr]esults) \Z"), re.compile(r" calls?\b")
_OWNED = re.compile(r" (?:of|by) (?:the )?\Z")


def _is_own(scene: Scene, show: Show) -> bool:
    """Whether the words for a gathering tell whose it is."""
    press = _PRESS.search(scene.sentence.before(show.cue, 12)) or _CALL.match(scene.sentence.after(show.cue, 6))
    if _OWN.search(show.cue.surface) is None or press is not None:
        return False
    makers = [m for m in scene.clause.of("organization") if is_maker(m.id or "", scene.context.vocabulary)]
    return any(
        _OWNER.match(scene.sentence.slice(m.end, show.cue.start)) is not None
        if m.end <= show.cue.start
        else _OWNED.fullmatch(scene.sentence.slice(show.cue.end, m.start)) is not None
        for m in makers
    )


# A firm behind the show that does something there: "at the show, X unveiled".
_ACTS = re.compile(
    r",? (?:(?:\w+ly|also|today|will|has|have|had|is|was) )*(?:show|present|unveil|reveal|display|exhibit|launch|open|"
    r"introduc|premier|debut|brought|took|gave|pulled|announc|tak|giv|celebrat|staged?|put|drew)"
)


# "It presented its X and Y brands at the show": who shows them is there.
_ITS_OWN = re.compile(
    r"\b(?:show(?:s|ed|ing)?|present(?:s|ed|ing)?|unveil(?:s|ed|ing)?|launch(?:es|ed|ing)?|display(?:s|ed|ing)?|"
    r"exhibit(?:s|ed|ing)?|introduc(?:es?|ed|ing)|debut(?:s|ed|ing)?|reveal(?:s|ed|ing)?|br(?:ings?|ought|inging)) "
    r"(?:its|their) (?:[\w-]+ ){0,3}\Z"
)


def _who(scene: Scene, show: Show) -> Subject | None:
    """The company that takes part: the statement's subject, the brand of a car that is shown, or whoever the
    article is about.
    """
    subject = scene.maker(show.cue.start)
    if subject is not None and subject.start >= scene.clause.start:
        shown = _ITS_OWN.search(scene.sentence.slice(scene.clause.start, subject.start))
        if shown is not None:
            subject = scene.maker(scene.clause.start + shown.start())
    if subject is None or subject.start < scene.clause.start:
        behind = [
            m
            for m in scene.clause.of("organization")
            if m.start >= show.cue.end and is_maker(m.id or "", scene.context.vocabulary)
        ]
        if behind and _ACTS.match(scene.sentence.after(behind[0], 40)):
            return Subject(behind[0].id or "", behind[0].start, behind[0].end, "behind")
    if subject is None or subject.start >= scene.sentence.start:
        return subject
    main = scene.context.main
    family = scene.context.vocabulary.family(subject.organization_id)
    heads = [
        m
        for s in scene.article
        if s.index <= scene.sentence.index
        for m in s.of("organization")
        if m.id == main and m.id in family and m.id in scene.context.vocabulary.ancestors(subject.organization_id)
    ]
    if heads and main is not None:
        return Subject(heads[-1].id or "", heads[-1].start, heads[-1].end, "parent")
    return subject


def _ahead(scene: Scene, show: Show, cue: Mention) -> bool:
    """Whether the show is still to come: by its date, else by the verb's form."""
    reference = scene.context.reference
    if show.when is not None and reference is not None and show.when.start is not None:
        return show.when.start > reference
    return cue.kind == "cue" and tense(scene.clause, cue) is Tense.FUTURE


def _countries(scene: Scene) -> Mention | None:
    """`participants from more than 60 countries`: how many countries took part."""
    sentence = scene.sentence
    if _PEOPLE.search(sentence.text) is None:
        return None
    for number in sentence.of("number"):
        if (
            number.value is not None
            and _COUNTRIES.match(sentence.after(number, 40))
            and _COMING_FROM.search(sentence.before(number, 25))
        ):
            return number
    return None
