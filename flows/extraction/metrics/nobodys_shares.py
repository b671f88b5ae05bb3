"""Nobody's shares: percentages of all makers alike, of a country, or of what a state lays on cars."""

import re

from flows.extraction.grammar.figure import Figure

# "Spares it the duty, 20.7 percent in its case": a rate that a state lays on cars.
DUTY = re.compile(
    r"\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharges?|customs|excise|VAT|purchase tax|import tax)\b"
    r"(?! (?:exempt|free|waiver|committee|service|office|authorit|administration|data|figures|statistics|department"
    r"|agency|records|union|officials?))[^;:.\d]{0,40}\Z"
    r"|\A (?:import |additional |extra |punitive |customs )*(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharge|tax)\b"
)
# "A mandate under which 22 percent of cars sold must be electric": of all makers alike.
PRESCRIBED = re.compile(
    r"\b(?:mandates?|rules?|laws?|regulations?|quotas?|requirements?|legislation|directives?|decrees?)\b,?"
    r"(?: (?:under|by|according to) which\b| (?:that |which )?(?:requir|demand|sa[iy]|stipulat|prescrib|oblig|set"
    r"|forc)\w*)"
    r"[^;:.]{0,60}\Z"
)
# "Of the 18,376 new cars registered in Norway 96.9% were electric": those of all makers.
_OF_ALL_THERE = re.compile(
    r"\b[Oo]f (?:all |the )*(?:[\d,.]+ (?:million )?)?(?:new )?(?:passenger )?(?:cars|vehicles) (?:that were )?"
    r"(?:newly )?(?:registered|sold|bought|licensed|delivered|handed over) (?:in|there|here|across|last|this)\b"
    r"(?![^;:]*\bby\b)"
)
# "In Norway nine in ten new cars are electric".
_NEW_CARS_THERE = re.compile(
    r" (?:of (?:all )?(?:the )?)?new (?:passenger )?(?:cars|vehicles)(?: (?:there|here|in [A-Z]\w+))?"
    r" (?:is|are|was|were)(?: now| already)? (?:fully |all-|battery-)?(?:electric|electrified|EVs|hybrids?|plug-ins?)\b"
)


def of_all_there(figure: Figure) -> bool:
    """Whether a share is one of all the cars of a country, of which no maker is named before it."""
    sentence = figure.sentence
    ahead = sentence.slice(sentence.start, figure.number.start)
    named = any(m.end <= figure.number.start for m in sentence.of("organization", "model"))
    there = _NEW_CARS_THERE.match(sentence.after(figure.number, 60)) or _OF_ALL_THERE.search(ahead)
    return not named and there is not None


OF_A_COUNTRY = re.compile(
    r" of (?:all |the |total |overall |new )*([A-Z][\w-]+)(?: [A-Z][\w-]+)?(?:'s)? (?:[a-z-]+ ){0,2}?(?:registrations"
    r"|sales|deliveries)\b"
)
