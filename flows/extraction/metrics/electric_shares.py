"""Shares of a maker's own sales told by the cars that have them: "Full electrics stood at 12%"."""

import re

from flows.extraction.grammar.figure import VEHICLE_FLOWS
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_BOUND = rf"(?: (?:{APPROXIMATOR}|already|now))*"
_KIND = (
    r"(?:[Ff]ull(?:y)?[ -]|[Pp]ure(?:ly)?[ -]|[Aa]ll-|[Bb]attery-|[Pp]lug-in )?"
    r"(?:[Ee]lectric|[Ee]lectrified|[Bb]attery(?:-electric)?|[Pp]lug-in(?: hybrid)?|[Hh]ybrid|[Nn]ew[- ]energy)"
)
# The cars at the head of a clause, with an aside behind them: "New energy vehicles, with 725,000, made up".
_ELECTRICS = Needing(
    rf"(?:\A|[,;:] )\W*(?:(?:[Aa]nd|[Bb]ut|[Ww]hile|[Tt]heir|[Ii]ts|[Tt]he) )*(?:{_KIND} (?:cars|vehicles|models"
    r"|versions|ones"
    r"|drives|variants)|(?:[Ff]ull(?:y)?[ -]|[Pp]ure )?(?:[Ee]lectrics|[Hh]ybrids|[Pp]lug-ins|NEVs|EVs|BEVs|PHEVs))"
    r"(?:,(?:[^,;:]|,\d){2,40},)?(?: [a-z]+ly| alone| together| there| now| already| then)*"
    r" (?:m[a-z]*ke up|made up|makes? up|account(?:s|ed)? for|represent(?:s|ed)?|contribut(?:e|es|ed)|st(?:ood|ands?)"
    rf" at|c[ao]me to|(?:w(?:as|ere)|is|are)(?: at)?|reach(?:ed)?|amount(?:ed)? to){_BOUND} \Z"
)
# The share ends there, or is told to be one of what was sold.
_ENDS = re.compile(
    r"(?:[.,;:)]|\Z| (?:and|but|while|in (?:all|total|20\d\d|the)|of (?:this|that|these|those|it)\b"
    r"|of (?:all )?(?:(?:its|their|the|total|group|overall|worldwide|global|company|[A-Z][\w-]*(?:'s|')) )*"
    r"(?:[\d.,]+(?: million)? )?(?:[a-z-]+ )?(?:sales|deliveries|registrations|volumes?|total|exports|mix)\b))"
)


def of_electrics(carry: Carry) -> bool:
    """Whether electric cars are told to be so much of what was counted before, of a maker's sales and no market's."""
    figure, sentence = carry.figure, carry.figure.sentence
    head = sentence.slice(sentence.start, figure.number.start)
    if not _ELECTRICS.search(head, of=sentence.text) or not _ENDS.match(sentence.after(figure.number, 70)):
        return False
    counted = {f.metric for f in carry.told} | {carry.topic.metric, carry.topic.share}
    return not carry.topic.industry and bool(counted & (VEHICLE_FLOWS | {"electrified_share"}))
