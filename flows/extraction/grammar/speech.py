"""Words of speech: the verbs that report it, those who speak without a name, and what speaks for a firm."""

import re
from functools import cache

# Verbs that report speech beside those of the vocabulary's class `say`.
_REPORTS = (
    r"describ(?:e[sd]?|ing)|call(?:s|ed|ing)?|prais(?:es|ed|ing)|hail(?:s|ed|ing)|characteris(?:es|ed)|"
    r"characteriz(?:es|ed)|term(?:s|ed)|dubb(?:ed|ing)|label(?:s|led)|"
    r"speak(?:s|ing)|spoke|talk(?:s|ed|ing)?|refer(?:s|red|ring)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|"
    r"vow(?:s|ed|ing)|warn(?:s|ed|ing)|argu(?:es|ed|ing)|stat(?:es|ed|ing)|"
    r"complain(?:s|ed|ing)|think(?:s|ing)?|sees|saw|believ(?:es|ed)|expect(?:s|ed)|explain(?:s|ed|ing)|"
    r"insist(?:s|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|"
    r"put it|puts it|mention(?:s|ed|ing)|cit(?:es|ed|ing)|tell(?:s|ing)?|told|sa(?:ys?|id|ying)|writ(?:es|"
    r"ing)|wrote|add(?:s|ed|ing)|conclud(?:es|ed)|admit(?:s|ted)|"
    r"post(?:s|ed)|tweet(?:s|ed)|quot(?:es|ed|ing)|note[sd]?|remark(?:s|ed)|answer(?:s|ed)|repl(?:ies|ied)|"
    r"ask(?:s|ed)|recall(?:s|ed)|joke[sd]?|claim(?:s|ed|ing)|assur(?:es|ed)|"
    r"announc(?:es|ed|ing)|confirm(?:s|ed|ing)|declar(?:es|ed|ing)|criticis(?:es|ed)|dismiss(?:es|ed)|"
    r"reject(?:s|ed)|blam(?:es|ed)|point(?:s|ed) (?:out|to)|report(?:s|ed)|predict(?:s|ed)"
)
NOBODY = re.compile(
    r"(?i)\b(?:sources?|insiders?|analysts?|observers?|experts?|critics|dealers?|people familiar|officials?|"
    r"some|many|one executive|executives|rumours?|reviewers?|"
    r"customers?|drivers?|buyers?|owners?|a person|nobody|no one|lawmakers?|investors?|employees|workers|"
    r"unions?|reporters)\b"
)
SPOKES = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|representatives?|statement|press release|release|filing|blog post|"
    r"post|letter|memo|website|annual report|note)\b"
)


@cache
def speech_verbs(say: str) -> re.Pattern[str]:
    """The verbs of speech, with those of the vocabulary (alternatives of a pattern)."""
    return re.compile(rf"(?i)\b(?:according to|in the words of|say|tell|{say}|{_REPORTS})(?!\w)")
