"""Plans that do not reach a car: what somebody would like, order or think of, what is told in an aside or of the car's
parts, says nothing of whether it is on sale: "you could look at an X", "is never going to trouble an X".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span

# What is done with a car that another has built, or by people, and to it that it stands beside.
_USED = re.compile(
    r"\b(?:trouble|worry|threaten|frighten|scare|beat|outsell|outrun|rival|match|envy|fear|order(?! (?:books?|intake"
    r"|form))|ordered|like|liked|love"
    r"|loved|look|think|thought|consider|considered|choose|chosen|prefer|preferred|compare|compared|remember|mistake"
    r"|mistaken|recognise|recognize|recommend|mention|mentioned|afford|swap|trade|drive|driven|rent|park|miss|missed"
    r"|get (?:half|hardly|barely)|land (?:in|right in|near|between|below|above)|sit (?:between"
    r"|below|above|beside|alongside)|slot (?:between|below|above)|make people forget|bring back|feel|remind\w*|belong"
    r"|have in mind|face|wait for)\b"
)
# Who speaks of himself, or of anybody, and of no maker.
_ANYBODY = re.compile(
    r"\b(?:[Ii]|[Yy]ou|[Oo]ne|[Aa]ny(?:one|body)|[Ss]ome(?:one|body)|[Nn]obody|[Nn]o one|[Ww]ho|[Ww]e|[Aa]nother"
    r"|[Oo]thers|[Pp]eople|[Ff]amilies|(?:[Mm]y|[Hh]is|[Hh]er) [a-z]+)(?: (?:had|has|have|was|were|also|never"
    r"|still))? \Z"
)
# "People want the X", "families need a Y": what is wanted is there to be had.
_WANTS = re.compile(r"(?:wants?|wanted|needs?|likes?|loves?)\b", re.IGNORECASE)
_OBJECT = re.compile(r"(?: (?:the|an?|their|his|her|its|new|old))* ?")
# "To be had as an electric car", "to be found in every street": on sale.
_TO_BE_HAD = re.compile(r" (?:had|found|seen|bought|ordered|praised|recommended|fitted|equipped)\b")


def reaches(sentence: Sentence, cue: Mention, group: Span) -> bool:
    """Whether a word for a plan can be one for the cars at `group`."""
    aside = sentence.aside_at(cue.start)
    if aside is not None and aside != sentence.aside_at(group[0]) and cue.end <= group[0]:
        return False
    if cue.surface.lower() == "to be" and _TO_BE_HAD.match(sentence.after(cue, 14)) is not None:
        return False
    if cue.end > group[0]:
        return True
    between = sentence.slice(cue.end, group[0])
    if cue.surface.startswith("spoke") and re.search(r"\d", between) is not None:
        return False  # "spoke of 3,000 units of the X"
    if _ANYBODY.search(sentence.before(cue, 24)) is not None or _USED.search(between) is not None:
        return False
    return _WANTS.fullmatch(cue.surface) is None or _OBJECT.fullmatch(between) is None
