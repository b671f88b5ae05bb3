"""Named sites: whose plant stands in a place is there, whoever else is to build there: "at the X factory in Y"."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_holdings import is_unbuilt
from flows.extraction.wording.needed import Needing

_WORKS = (
    r"(?:(?:assembly |car |vehicle |production |engine |battery )?(?:plants?|factor(?:y|ies)|works|mills?|lines?)|"
    r"(?:production|assembly|manufacturing) (?:sites?|facilit(?:y|ies)|complex(?:es)?))"
)
_AT = r"(?:,? (?:in|at|near|outside) (?:the )?(?:[A-Z][\w' -]{1,30}(?:,| in) )?)"
# "The X factory in Y", "X's plant at Z".
_OWN = re.compile(rf"'?s? (?:(?!(?:an?|the|its|their|one|another|two)\b)[\w-]+ ){{0,2}}?{_WORKS}{_AT}")
# "X, whose plant in Y has room to spare".
_WHOSE = re.compile(rf", whose (?:[\w-]+ ){{0,3}}?{_WORKS}{_AT}")
# "X's Rosslyn plant".
_TOWN_PLANT = re.compile(rf" {_WORKS}\b")
# What is no more, not yet, or another's: nothing tells that its maker is there still.
_NOT_ITS = Needing(
    r"\b(?:former|formerly|old|ex|one-time|erstwhile|disused|abandoned|empty|vacant|idle|closed?|clos(?:es|ing|ure)|shut|"
    r"shuts|shutting|planned|future|proposed|new|construct\w*|s[eo]ld|sell|sells|"
    r"selling|sale|buy|buys|buying|bought|purchas\w+|acquir\w+|acquisition|t[ao]kes? over|taken over|taking over|"
    r"took over|takeover|once|until|used to|left behind|scrap\w*|cancel\w*|shelv\w+|dropp?ed|postpon\w+|will have)\b"
)
# "Wants to buy X's plant": until then it is X's.
_TO_TAKE = re.compile(
    r"\b(?:will|would|may|might|could|talks to|considering|interested in"
    r"|(?:wants?|plans?|aims?|hopes?|intends?|agreed|ready|keen|looking|offered|is|are) to)"
    r"(?: [a-z]+ly| soon| also)? (?:buy|purchase|acquire|take over|taking over|buying|acquiring) \Z"
)
_NTH = re.compile(r"\b(?:first|second|third|next|another)\b")


def site_owner(group: PlaceGroup, context: Context) -> tuple[Subject, bool] | None:
    """The maker whose running plant stands at the places, and whether a clause of its own tells of it; None where
    there is none, or where the plant is no more or not yet.
    """
    sentence = group.sentence
    for mention in reversed([m for m in sentence.of("organization") if m.end <= group.start]):
        if not is_maker(mention.id or "", context.vocabulary):
            continue
        between = sentence.slice(mention.end, group.start)
        whose = _WHOSE.fullmatch(between) is not None
        named_for_town = (
            between in ("'s ", "' ") and _TOWN_PLANT.match(sentence.after(group.members[-1], 30)) is not None
        )
        if not whose and not named_for_town and _OWN.fullmatch(between) is None:
            return None
        near = sentence.slice(mention.start if whose else max(sentence.start, mention.start - 60), group.end + 40)
        gone = _NOT_ITS.search(near, of=sentence.text) or _NTH.search(between)
        to_take = _TO_TAKE.search(sentence.before(mention, 60)) and not _NOT_ITS.search(between, of=sentence.text)
        if (gone is not None and not to_take) or is_unbuilt(sentence, group.end):
            return None
        return Subject(mention.id or "", mention.start, mention.end, "site"), whose
    return None
