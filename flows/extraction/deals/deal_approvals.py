"""Approvals: joint ventures, takeovers and stakes that a regulator, a government or shareholders let pass."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.context.datelines import dateline_country
from flows.extraction.context.event_places import is_scene
from flows.extraction.deals.alliances import subject_of
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Choice, Needing

_BODY = (
    r"(?:regulators?|authorit(?:y|ies)|watchdogs?|trustbusters|commission|cabinet|ministry|government|court|tribunal|"
    r"(?:cartel|competition|anti-?trust|anti-?monopoly|merger) (?:office|bureau|body|service|board)|"
    r"shareholders|minister|parliament|agency|council"
    r"|bundeskartellamt|"
    r"board of [a-z]+|state (?:assets )?(?:regulator|agency)|overseer|supervisors?|investment board)"
)
_CONSENT = (
    r"(?:approval|consent|blessing|assent|go-ahead|green light|nod|clearance|permission|imprimatur|all-clear|backing|"
    r"seal of approval|stamp of approval|authori[sz]ation|agreement|ok|okay|thumbs-up)"
)
_TIE = (
    r"(?:joint (?:venture|company|enterprise)|venture|partnership|alliance|tie-up|co-?operation|licen[cs]ing deal|"
    r"distribution (?:deal|agreement)|agreement)"
)
_SALE = (
    r"(?:takeover|acquisition|purchase|merger|buyout|sale|stake|shareholding|transfer|transaction|deal|disposal|"
    r"investment of [^.;,]{2,30}? in)"
)
_THING = rf"(?:(?P<tie>{_TIE})|(?P<sale>{_SALE}))"
_THAT = r"(?:(?:the|an?|its|their|this|that|P|P's|O's|planned|proposed|\w+) ){0,5}?"
_HAS = r"(?:(?:has|have|had|will|is to|D|now|also|already|finally|then|formally|unconditionally|conditionally) ){0,3}"
_LETS = (
    r"(?:approve[sd]?|clear(?:s|ed)?|authori[sz]e[sd]?|green-?light(?:s|ed)?|wave[sd]?(?: through)?"
    r"|rubber-?stamp(?:s|ed)?|"
    r"sign(?:s|ed)? off(?: on)?|nod(?:s|ded)? through|bless(?:es|ed)?|sanction(?:s|ed)?|endorse[sd]?|allow(?:s|ed)?|"
    r"ratif(?:y|ies|ied)|pass(?:es|ed)|permit(?:s|ted)?|back(?:s|ed)?|raised no objections? to|had no objections? to|"
    rf"(?:gave|gives?|given|grant(?:s|ed)?) (?:its|their|the|his|her|a|an) (?:\w+ )?{_CONSENT} (?:to|for)|"
    rf"(?:gave|gives?|given|grant(?:s|ed)?) {_CONSENT} (?:to|for)|consent(?:s|ed)? to|agreed to|assented to)"
)


def _rule(name: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((name, Needing(pattern)) for pattern in patterns)


_RULES = (
    *_rule(
        "approved_by",
        rf"\b{_BODY}s?(?: (?!(?:has|have|had|will|is)\b)[\w-]+)?(?: (?:of|in|for) (?:the )?[\w' -]{{1,40}}?)?,? "
        rf"{_HAS}(?P<verb>{_LETS}) {_THAT}{_THING}\b",
        rf"\b(?P<verb>{_TIE}|{_SALE})\b(?P<rest>[^.;:]{{0,70}}?),? (?:(?:which|that) )?(?:was|were|has been|have been"
        rf"|had "
        rf"been|is|are|will be|is to be|being) (?:\w+ )?(?:D )?(?:{_LETS})\b[^.;:,]{{0,20}}? by"
        rf" [^.;:,]{{0,40}}?\b{_BODY}\b",
        rf"\b(?P<verb>{_TIE}|{_SALE})\b[^.;:]{{0,70}}? (?:got|gets|received|receives|won|wins|obtained|obtains"
        rf"|secured|has "
        rf"received|has won|has obtained|has secured|found|met with) (?:the |its |their |official |final |\w+ ){{0,3}}?"
        rf"{_CONSENT}\b",
        rf"\b{_CONSENT}\b (?:by|of|from) [^.;:,]{{0,40}}?\b{_BODY}\b[^.;:]{{0,40}}? (?:for|to|of) {_THAT}"
        rf"(?P<verb>{_TIE}|{_SALE})\b",
        rf"\b{_CONSENT} (?:for|to) {_THAT}(?P<verb>{_TIE}|{_SALE})\b[^.;:]{{0,60}}? (?:came|was given|was granted"
        rf"|arrived|"
        r"followed|was issued)\b",
    ),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_NOT = re.compile(r"\b(?:not|never|yet to|no|without|subject to|pending|awaits?|awaiting|needs?|requires?|still)\b")
_SALES = re.compile(rf"{_SALE}\Z")
_OTHERS = re.compile(r"\b(?:plant|factory|cars?|vehicles?|land|model|subsid(?:y|ies)|loan|patent|type|recall)\Z")


def approval_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The approvals of an article. In: the events found so far; a sentence that tells of a deal already is left."""
    done = {f.statement[0] for f in told if f.cells.get("event_type") in ("partnership", "acquisition", "funding")}
    for sentence in article:
        if sentence.kind in ("heading", "dateline") or sentence.start in done:
            continue
        figure = shape(sentence)
        for _, pattern in _CHOICE.of(figure.text):
            match = pattern.search(figure.text)
            fact = _approved(context, figure, match) if match is not None else None
            if fact is not None:
                yield fact
                break


def _approved(context: Context, figure: Shape, match: "re.Match[str]") -> Fact | None:
    sentence = figure.sentence
    if _NOT.search(figure.text[max(match.start() - 12, 0) : match.end()]) or _OTHERS.search(match[0]):
        return None
    groups = match.groupdict()
    noun = next(g for g in ("tie", "sale", "verb") if groups.get(g))
    kind = "acquisition" if _SALES.match(match[noun]) else "partnership"
    cue = figure.cue(match.start(noun), match.end(noun))
    scene = Scene(sentence.clause_at(cue.start), context)
    if match[noun] in ("deal", "agreement", "transaction") and not sentence.of("organization"):
        return None  # of what, only the sentences before tell
    subject = subject_of(scene, figure, cue, None)
    if subject is None:
        return None
    when = _when(scene, figure, match)
    place = _place(figure) or dateline_country(context.article)
    if [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]:
        return None
    ahead = re.search(r"\b(?:will|is to|are to)\b", match[0]) is not None
    telling = Telling("scheduled" if ahead else "occurred", "asserted")
    return happening(kind, scene, subject, cue, telling, when, place, rule="approved")


def _place(figure: Shape) -> Mention | None:
    """The country of who approves: of the first place that the sentence names as one."""
    sentence = figure.sentence
    own = [p for p in sentence.of("place") if p.id is not None and len(p.id) == 2]
    of_body = [p for p in own if re.match(rf"(?:'s)? (?:[\w-]+ ){{0,3}}?{_BODY}\b", sentence.after(p, 45).lower())]
    plain = [p for p in own if p.label != "demonym" and is_scene(sentence, p)]
    return next(iter([*of_body, *plain]), None)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    """The time of the approval: inside its words or before them, or behind them where no second verb has it."""
    end = figure.cue(match.start(), match.end())
    for mention in figure.sentence.of("period"):
        if mention.granularity in ("duration", "measure") or not dates(figure.sentence, mention):
            continue
        if mention.relation in ("until", "to", "since") or not scene.one_verb(end, mention):
            continue
        if _LATER.search(figure.sentence.slice(min(end.end, mention.start), mention.start)):
            continue
        found = scene.resolve(replace(mention, relation="in") if mention.relation == "from" else mention, "past")
        if found is not None:
            return found
    return None


# What stands behind it is of something else: "approved the venture, which is to start in May".
_LATER = re.compile(r"\b(?:which|that|who|where|and|to(?! (?:the|its|an?|[A-Z]))|so|after|before)\b")
