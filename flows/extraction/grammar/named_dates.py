"""Named dates: a day that is set for something ("has chosen 14 April for the unveiling", "fixed 14 April as the launch
date", "14 April is the date for its debut"). It is still to come, whatever the verb's tense.
"""

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

_SET = Needing(
    r"\b(?:set|sets|setting|fix(?:ed|es|ing)?|cho(?:se|sen|oses|osing)|pick(?:ed|s)?|nam(?:ed|es)|circled|confirm(?:ed|s)"
    r"|announced|reserved|given|gave|booked|scheduled|select(?:ed|s)|earmarked|settled on|opted for|decided on|marked"
    r"|pencill?ed in|declared|designated|nominated)(?: on)? (?:the )?\Z"
)
_FOR = Needing(
    r"\A (?:as (?:the|its|a|an|his|their) (?:[\w-]+ )?(?:date|day|deadline|month)|for (?:the|its|an?|their|his)"
    r"|as (?:the|its) (?:launch|debut|start|premiere))\b"
)
_IS_DATE = Needing(r"\A,? (?:is|will be|has been (?:set|named|fixed|chosen) as) (?:the|its) (?:[\w-]+ )?(?:date|day)\b")


@kept
def is_named_date(sentence: Sentence, period: Mention) -> bool:
    """Whether a day is set for something to come."""
    if period.granularity in ("duration", "measure"):
        return False
    behind = sentence.after(period, 60)
    if _IS_DATE.match(behind, of=sentence.text) is not None:
        return True
    return (
        _FOR.match(behind, of=sentence.text) is not None
        and _SET.search(sentence.before(period, 26), of=sentence.text) is not None
    )
