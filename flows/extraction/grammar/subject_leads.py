"""Subject leads: what may stand before a name and leave it the subject: a time, an epithet, a word like "while"."""

import re
from functools import lru_cache

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.vocabulary import Vocabulary

# Lower-case words before a name that leave it a subject.
_LEADS = frozenset(
    "and or but that the its their an a as while whilst whereas when because if since what how where so yet both "
    "whether new both today meanwhile then now "
    "said says say told believes thinks reckons expects claims hopes insists notes adds confirmed argues warned "
    "rival sister fellow sibling stablemate cousin twin compatriot counterpart "
    "startup start-up based owned backed newcomer itself himself parent "
    "maker brand group giant unit arm though although before after than brands makes marques carmakers automakers "
    "makers cars vehicles newcomers".split()
)
# "In the first quarter X sold", "and by the end of June X had": a time in front of the subject.
_FRONTED = re.compile(
    r"(?:(?:.*[,;:.\u2013\u2014] |.*\b(?:and|but|while|whereas|that|when|because) )?"
    r"(?:in|during|over|by|on|for|at|until|within|as of|as early as)?(?: the)? ?)\Z",
    re.IGNORECASE | re.DOTALL,
)


def behind_a_time(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing but a time stands between a name and the head of its clause."""
    for period in sentence.of("period"):
        if period.end + 1 == mention.start and sentence.after(period, 1) == " ":
            return _FRONTED.match(sentence.slice(sentence.start, period.start)) is not None
    return False


# "Local hero X", "Phone giant X": one or two nouns at the head of a sentence that say what X is.
_EPITHET = re.compile(
    r"(?!(?:It|They|He|She|We|You|This|That|These|Those|There|Here|Who|What|Which|Nobody|Neither|Both|Some|Others)\b)"
    r"(?:The )?[A-Z][\w'-]*(?: [a-z][a-z-]+){1,2} "
)
_NO_EPITHET = re.compile(
    r"\b(?:in|on|at|of|for|with|to|by|from|and|or|nor|than|as|like|if|after|[a-z]+(?:ed|ing)|sells?|sold|buys?"
    r"|bought|is|are|was|has|beat|led|made|took|chose|built|left|lost|won|met|hit|gave|got|saw|put|let|had|did)\b"
    # "The brand names X as its rival": a verb, and no noun, ends in an s where one name follows.
    r"|[a-z](?<!s)s \Z"
)


def apposed(sentence: Sentence, mention: Mention) -> bool:
    """Whether what stands before a name is only an epithet of it: "Chinese maker X"."""
    head = sentence.slice(sentence.start, mention.start)
    named = any(m.start < mention.start for m in sentence.of("organization", "model"))
    return (
        not named
        and _EPITHET.fullmatch(head) is not None
        and re.match(r" [A-Z]", sentence.after(mention, 3)) is None
        and _NO_EPITHET.search(head) is None
    )


def may_precede(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a small-letter word may stand before a name and leave it the subject."""
    return word in _LEADS or word in _last_words(vocabulary)


@lru_cache(maxsize=4)
def _last_words(vocabulary: Vocabulary) -> frozenset[str]:
    """The last words of what organisations are and what offices are called."""
    return frozenset(c.rsplit(" ", 1)[-1] for label in ("organization_noun", "role") for c in vocabulary.cues_of[label])
