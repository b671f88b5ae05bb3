"""Owners: names that only say whose something is, or was, or that stand behind their owner's."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import CHILD, MAKE
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Needing

# "NIO's main brand": the one that bears its own name.
OWN_BRAND = Needing(
    r"'s? (?:[a-z-]+ )?(?:own|main|core|namesake|eponymous|original|mother|home)(?: [a-z]+)? (?:brand|marque|badge"
    r"|label)\b"
)
# "Suzuki's Indian arm Maruti": the arm is told of where its name follows.
_NAMED_ARM = Needing(
    rf"'s? (?:[a-z-]+ )?[A-Z][a-z]+(?:an|ese|ish|ch|i|er) (?:[a-z-]+ )?(?:{CHILD}|joint venture|venture) "
)
# "The former X works will build the Y": X is not there any more.
FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Oo]ld|[Ee]x|[Oo]ne-time|[Ee]rstwhile|[Dd]isused|[Ss]huttered|[Mm]othballed|[Ii]dle)[ -]\Z"
)
WORKS = re.compile(
    r" (?:[a-z-]+ )?(?:plants?|factory|factories|works|sites?|facility|complex|buildings?|premises|mill|halls?"
    r"|lines?|depots?"
    r"|hangars?|grounds|offices?|showrooms?|dealerships?|warehouses?|foundry|yard|campus|headquarters)\b"
)
# "The site, once X's", "the hall (ex-X)", "a works that was formerly X's": whose it was once.
_THEIRS_ONCE = re.compile(
    r"\b(?:[Oo]nce|[Ff]ormerly|[Pp]reviously|[Oo]riginally|[Uu]ntil (?:recently|then|\d{4}))(?: an?| the| home to"
    r"| owned by| run by| operated by| part of)? \Z"
)
_THEIRS = re.compile(r"(?:'s?|’s?)(?!\w)")


def was_theirs(sentence: Sentence, mention: Mention) -> bool:
    """Whether a firm is only named as whose a place was once: "the site, once X's", "the hall (ex-X)"."""
    before = sentence.before(mention, 30)
    if before.endswith(("ex-", "Ex-")):
        return True
    once = _THEIRS_ONCE.search(before)
    return once is not None and (once[0].endswith(" by ") or _THEIRS.match(sentence.after(mention, 3)) is not None)


def has_named_arm(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name only says whose an arm abroad is that is named behind it."""
    arm = _NAMED_ARM.match(sentence.after(mention, 60), of=sentence.text)
    return arm is not None and any(m.start == mention.end + arm.end() for m in sentence.of("organization"))


# "X's Y brand", "X's electric marque Y": what stands between an owner and what is its own.
_OWNS = re.compile(
    r"(?:'s?(?: (?:[a-z][\w-]*|N?EV|SUV)){0,3}|-(?:owned|backed|controlled)(?: [a-z][\w-]*){0,2}"
    rf"|(?: [a-z][\w-]*){{0,2}} (?:{CHILD}|{MAKE})) "
)


def is_owned(sentence: Sentence, mention: Mention, vocabulary: Vocabulary) -> bool:
    """Whether a name stands right behind that of its owner: "X's Y brand", "X subsidiary Y". It is then Y that acts."""
    family = set(vocabulary.ancestors(mention.id or ""))
    return any(
        other.end < mention.start
        and other.id in family
        and _OWNS.fullmatch(sentence.slice(other.end, mention.start)) is not None
        for other in sentence.of("organization")
    )
