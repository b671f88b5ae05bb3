"""Places beyond which a maker does not go, so that it is in them: "does not sell it outside Japan", "hitherto confined
to China", "no dealers outside Turkey".
"""

import re

from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.wording.needed import Needing

_SELLS = (
    r"(?:s[eo]ll|sells|sold|selling|offer(?:s|ed)?|available|export(?:s|ed)?|exports|deliver(?:s|ed)?|deliveries"
    r"|on sale|dealers?|dealerships|showrooms?|outlets|customers?|buyers?|sales|built|builds?|makes?|made|produces?"
    r"|produced|plants?|factor(?:y|ies)|launched|to be had|bought)"
)
# "Does not sell it outside", "has no dealers outside".
_NOT_OUTSIDE = Needing(
    rf"\b(?:not|never|no|nor|nowhere|hardly|scarcely|yet to|without)\b[^,;.:]{{0,40}}?\b{_SELLS}\b[^,;.:]{{0,40}} "
    rf"(?:outside(?: of)?|beyond|anywhere (?:else )?(?:but|outside)(?: in)?|except in|other than in) (?:the )?\Z"
)
_CONFINED = Needing(
    r"\b(?:[Cc]onfined|[Ll]imited|[Rr]estricted|[Rr]eserved|[Ee]xclusive) (?:so far |until now |as yet )?(?:to|for) "
    r"(?:the )?\Z"
)
# What is not there yet is confined to nothing.
_AHEAD = re.compile(r"\b(?:will|would|shall|should|may|might|could|to be|if|whether)\b")


def is_only_there(group: PlaceGroup) -> bool:
    """Whether a clause says that what is sold or made is so at these places and nowhere else."""
    sentence = group.sentence
    left = scope_at(sentence, group.start, group.end).wide[0]
    before = sentence.slice(max(left, group.start - 140), group.start)
    found = _NOT_OUTSIDE.search(before, of=sentence.text) or _CONFINED.search(before, of=sentence.text)
    return found is not None and _AHEAD.search(before) is None
