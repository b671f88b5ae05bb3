"""Employed: whether people are told as those who work for a firm, or as a part of them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "Most of the 800 workers", "all 750 employees": those who are there.
EMPLOYED = re.compile(
    rf"(?:\A\W*Of (?:the|its|their){ABOUT} |\b(?:(?:[Mm]ost|[Aa]ll|[Mm]any|[Ss]ome|[Hh]alf|[Nn]one|[Nn]early all"
    rf"|[Tt]he bulk|[Pp]art|[Ee]ach) of (?:the|its|their)|[Aa]ll|[Tt]he plant's|[Tt]he factory's"
    rf"|[Tt]he site's){ABOUT} )\Z"
)
# "Laid off 120 of its 300 workers": so many go, and so many were there.
SOME_OF = Needing(
    rf" of (?:its|the|their|{APPROXIMATOR}| )*[\d,.]+(?: [a-z-]+){{0,2}}? (?:employees"
    r"|workers|people|staff|jobs"
    r"|posts|positions|job)\b"
)
_OF_THEM = re.compile(rf"\d of(?: (?:its|the|their))?{ABOUT} \Z")
# "A tenth of its 4,000 jobs", "three in ten of the 4,000 workers": so many are there.
_A_PART_OF = re.compile(
    rf"\b(?:half|(?:third|quarter|fifth|sixth|eighth|tenth|twentieth)s?|in (?:{SMALL_NUMBER}|twenty)|per"
    r" ?cent) of"
    rf" (?:the|its|their|[A-Z][\w&-]+'s?){ABOUT} \Z|% of (?:the|its|their){ABOUT} \Z",
    re.IGNORECASE,
)
# "Half of the 2,000 jobs will be created by 2027": those are not there yet.
_NOT_YET = re.compile(r"\b(?:creat\w+|new (?:jobs|posts|places)|filled|promised|planned(?! to))\b")


def is_employed(figure: Figure) -> bool:
    """Whether people are told as those who are there, of whom some go or work at something."""
    return (
        EMPLOYED.search(figure.before) is not None
        or _OF_THEM.search(figure.sentence.before(figure.number, 40)) is not None
        or (
            _A_PART_OF.search(figure.sentence.before(figure.number, 50)) is not None
            and _NOT_YET.search(figure.sentence.clause_at(figure.number.start).text) is None
        )
        or (
            figure.before.endswith((" of the ", " of its ", " of their "))
            and _WHO_WORK.match(figure.sentence.after(figure.number, 50)) is not None
        )
    )


# "1,622 of the 4,700 people employed at its plant".
_WHO_WORK = re.compile(r" [a-z]+ (?:(?:who|that) (?:are |now )?)?(?:employed|working|work|on the payroll)\b")


def of_the_part(told: Sequence[Figure]) -> list[Figure]:
    """The figures with a time behind "120 of its 300 workers" as that of those who go, and not of those who were
    there.
    """
    found = list(told)
    for position, (part, whole) in enumerate(pairwise(told)):
        if (
            part.metric == "job_cuts"
            and whole.metric == "jobs"
            and SOME_OF.match(part.sentence.after(part.number, 60), of=part.sentence.text)
        ):
            found[position] = replace(part, period=part.period or whole.period)
            found[position + 1] = replace(whole, period=None)
    return found
