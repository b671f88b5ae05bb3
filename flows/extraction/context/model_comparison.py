"""Cars that another one is measured by: "a rival to the X", "X-sized", "as large as an X"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.car_words import ONE_BODY, SIMILAR_TO

# A car that another one is measured by.
_COMPARED_BEFORE = re.compile(
    r"(?i)\b(?:(?<!-)like|unlike|than|rivals?(?: to| of| for)?|rivalling|against|versus|vs\.?|as (?:large|big|"
    r"small|long|wide|much|cheap|fast) as|sizes? of|"
    rf"{SIMILAR_TO}|comparable with|compared (?:with|to)|"
    r"compet(?:es|ing|itors?|e)(?: with| to| of| against)?|alternatives? to|answer to|proportions of|"
    r"aimed (?:squarely |directly |straight )?at|pitched (?:against|at)|corresponds? to|along the lines of"
    r"|in the mou?ld of|"
    r"reminiscent of|resembl(?:es?|ing)|modelled (?:on|after)|measured against|"
    r"sister (?:models?|cars?) (?:of|to)|(?:same|one) line as|above|one size below|"
    r"contend with|take on|takes on|taking on|(?<=[a-z] )as for|basis (?:for|of)|"
    r"siblings? (?:of|to)|twins? (?:of|to)|cousins? (?:of|to)|based on|derived from|underpins|alongside "
    r"rivals|overtak(?:es|ing)|outsold|outsells|undercuts?|"
    r"in the middle of|(?:sits?|slots?|placed|positioned|squeezed|fits?) (?:neatly )?between|up against"
    r"|pitted against|challeng(?:es?|ing|ers? to)|threat to|counterparts? (?:of|to)|"
    r"(?:platform|technology|underpinnings|architecture) (?:as|with|of)|"
    r"the likes of|in the class of|same (?:price|size) as|successor (?:to|of)|replac(?:es|ing|ement for))"
    r"(?: (?:the|an?|its|their|entry|new|cheaper|similar|as))*(?: (?:[A-Z][\w'.+-]*,?(?: and| or)?(?: the)?)){0,6} \Z"
)
_COMPARED_BEHIND = re.compile(
    r"\A(?:-(?:sized?|class|like|based|rivalling|style|fighter)|'s (?:size|class|"
    r"(?:[\w-]+ ){0,3}?(?:siblings?|sisters?|twins?|cousins?|successors?|replacements?|rivals?|stablemates?|"
    r"counterparts?|derivatives?)\b)| proportions| class\b| "
    r"rivals?\b| competitors?\b| fighter| segment| dimensions)"
)

# "The maker of the X and the Y", "its third model after the X": cars that are there, by which another is told.
_KNOWN_BEFORE = re.compile(
    r"\b(?:(?:[Ii]n addition to|[Bb]esides|[Aa]part from|[Oo]n top of)|(?:[Mm]akers?|[Mm]anufacturers?|[Bb]uilders?) of"
    r"|(?:second|third|fourth|fifth|another|next) (?:[\w-]+ ){1,8}?after"
    # "Will be an electric version of the X", "borrows its body from the X", "its launch follows that of the X".
    r"|\b(?:(?:[A-Z][\w.-]*|[Ii]t|which) (?:is|was)|(?:will|would|could|to) be) (?:an?"
    r"|the) (?:[\w-]+ ){0,4}?(?:version|variant|derivative|edition|take"
    r"|interpretation) (?:of|on)"
    r"|(?:borrow(?:s|ed|ing)?|inherit(?:s|ed|ing)?|tak(?:es|ing)) (?:its|their|the|an?|many|most"
    r"|some) (?:[\w-]+ ){0,4}?from"
    r"|(?:launch|debut|arrival|premiere|unveiling|introduction) (?:of the [A-Z0-9][\w.-]* )?(?:follows"
    r"|followed) (?:that|those|the"
    r" (?:launch|debut|arrival)) of) (?:[A-Z][\w-]+['’]s? )?"
    rf"(?:(?:the|its|an?|and|or|popular|electric|first|{ONE_BODY}) |[A-Z0-9][\w'.+-]*,? )*\Z"
)


@kept
def is_compared(sentence: Sentence, mention: Mention) -> bool:
    """Whether a car is named only as the measure of another ("a rival to the X", "X-sized", "as large as an X")."""
    return (
        _COMPARED_BEHIND.match(sentence.after(mention, 45)) is not None
        or _COMPARED_BEFORE.search(sentence.before(mention, 90)) is not None
        or _KNOWN_BEFORE.search(sentence.before(mention, 90)) is not None
    )
