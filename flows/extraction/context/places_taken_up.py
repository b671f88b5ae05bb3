"""Places taken up: "that is also where X will open a centre" means the last place of the sentence before."""

from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.wording.needed import Needing

# "That is where X falls short" means no place: something is built, sold or opened where it does.
_THAT_IS_WHERE = Needing(
    r"\b(?:[Tt]hat|[Tt]his|[Ii]t)(?: is|'s| was)(?: (?:also|just|exactly|precisely|where|here|there|too|likewise))*"
    r" where\b(?=[^.;:,]{1,60}? (?:open(?:s|ed|ing)?|buil(?:t|ds?|ding)|assembl(?:es?|ed|ing)|produc(?:es?|ed|ing)"
    r"|manufactur(?:es?|ed|ing)|made|sells?|sold|selling|sales|imports?|imported|develop(?:s|ed|ing)?"
    r"|design(?:s|ed|ing)?|located|based)\b)"
)


def taken_up_place(sentence: Sentence, article: Article) -> Mention | None:
    """The place that the words mean, whatever was done there, over these words; None where there are none."""
    words = _THAT_IS_WHERE.search(sentence.text)
    before = article.before(sentence)[-1:]
    if words is None or not before:
        return None
    named = [p for p in before[0].of("place") if len(p.id or "") == len("DE") and p.label not in ("demonym", "group")]
    if not named:
        return None
    start, end = sentence.start + words.start(), sentence.start + words.end()
    return Mention("place", start, end, words[0], named[-1].id, "implied", city=named[-1].city)
