"""What "here" stands for: where a report was written, else the country that its article is about."""

from flows.extraction.context.context import Context
from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.home_countries import home_of
from flows.extraction.context.place_focus import place_focus
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.wording.needed import Needing

# "Here are the prices", "is here to stay", "here comes": no place.
HERE = Needing(r"\b[Hh]ere\b(?! (?:is|are|comes?|and there|to stay|lies|again|too,?)\b)|\bon (?:our|these) shores\b")
# So many sentences from the head of an article may be its dateline.
_HEAD = 2


def dateline_town(article: Article) -> Mention | None:
    """The town from which a report was written: the first place of its dateline."""
    for sentence in article:
        for place in sentence.of("place")[:1]:
            if place.city is not None and (sentence.kind == "dateline" or is_dateline(sentence, place)):
                return place
        if sentence.index > _HEAD:
            break
    return None


def here(article: Article, context: Context) -> str | None:
    """The country that "here" stands for: that of the dateline, else the one that the article speaks of most; the
    main company's own only where no other is spoken of as much.
    """
    town = dateline_town(article)
    if town is not None and town.id is not None:
        return town.id
    weights = place_focus(context).weights
    most = max(weights.values(), default=0)
    home = home_of(context.main, context)
    leading = [key for key, weight in weights.items() if weight == most]
    return next((key for key in leading if key != home), home if leading else None)
