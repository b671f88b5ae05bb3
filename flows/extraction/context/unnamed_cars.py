"""Cars without a name: where a text goes on to one, "the model" behind it is none that was named before: "X builds the
Y. Z has cancelled an electric SUV. The model was due in 2027."
"""

from flows.extraction.grammar.article import Article, Mention
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.wording.needed import Needing

# What is done with a car that has no name yet, or none any more.
_WORKED_ON = (
    r"(?:work(?:s|ed|ing)? on|plan(?:s|ned|ning)?(?: (?:for|to (?:launch|build|make|sell|bring|offer|introduce)))?"
    r"|develop(?:s|ed|ing)?|prepar(?:es?|ed|ing)|cancel(?:s|l?ed|l?ing)|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)"
    r"|delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|drop(?:s|ped|ping)?|ax(?:es?|ed|ing)|design(?:s|ed|ing)|promis(?:es?"
    r"|ed|ing)"
    r"|plans? for|development of|work on|launch of|production of|arrival of)"
)
_NEW_CAR = Needing(
    rf"\b{_WORKED_ON} (?:its |their )?(?:an?|another|the planned|one) (?:[\w-]+ ){{0,5}}?(?:car|EV|model|{ONE_BODY}"
    rf"|hybrid"
    r"|hatch|off-roader)\b(?!,? (?:called|named|dubbed|badged|codenamed|known|based)\b)(?!(?:,|:| -| –"
    r"| —)? (?:the )?[A-Z0-9])"
)


def is_past_another(article: Article, car: Mention, position: int) -> bool:
    """Whether a text goes on to a car without a name between one that is named and an offset behind it."""
    return car.end < position and _NEW_CAR.search(article.text[car.end : position]) is not None
