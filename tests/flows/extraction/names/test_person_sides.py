"""The words beside a name leave out no pattern that would find a person there."""

from collections import defaultdict
from pathlib import Path

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names import person_search
from flows.extraction.names.person_search import candidates, marks_of, seen

_ARTICLES = Path(__file__).parents[3] / "written" / "articles"
_BEHIND = (
    "who is was becomes became as|will be|would be|is to be|was set to be|has become|had been|tells|told|has said|"
    "who heads|who has taken charge as|has been appointed|was hired|will succeed|replaces|to take over|"
    "is stepping down|stood down|resigned|retires|followed suit as|takes the|took over as|quits as|quitting as|"
    "left as|leaves as|joined as|hands over the|handing over the|handed the|bows out as|bowed out as|becomes|became|"
    "becoming|elected|elevated to|chosen as|picked as|made|put up as|moves up to|returned as|came back as|"
    "stepped back as|steps up as|gives up|gave up|heads|headed|led|leads|run|ran|was due to be made|of Zunda has"
)
_BEFORE = (
    "according to|quoted|appointed|hired|named|promoted|replaces|replace|replacing|succeeds|succeeding|"
    "takes over from|welcomed|guests were|guest was|guests,|picks|chose|chosen|brought back|brings in|poached|"
    "lured away|lures|elects|elevated|installs|taps|tapped|recruits|hires|names|appoints|promotes|sacks|fired|ousts|"
    "dismissed|run by|led by|the departure of|parts ways with|in favour of|in favor of|instead of|makes way for|"
    "over to|the reins to|reports to|under|said|explains|told"
)
_TEXTS = [
    *(
        f"Jane van der Doe{comma} {words} chief executive, he said."
        for words in _BEHIND.split("|")
        for comma in ("", ",")
    ),
    *(f"Zunda {words} Jane Doe, its new chief executive, and others." for words in _BEFORE.split("|")),
    *(f'"So it is," {words} Jane Doe of Zunda.' for words in _BEFORE.split("|")),
    "Jane Doe quickly said so, and John M. Roe (chief executive) agreed; Max Poe, a dealer, said he would.",
    "CEO Jane Doe, 54, told İlker Şahin, the chairman, that Ms Roe's successor as CEO and president is Al-Rashid Khan.",
]


class _Any(defaultdict[str, int]):
    def __missing__(self, word: str) -> int:
        return -1


def test_people_are_the_same_with_every_pattern_at_every_name(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [*_TEXTS, *(line for path in sorted(_ARTICLES.glob("*.txt"))[::9] for line in path.open(encoding="utf-8"))]
    sieved = [seen(text, marks_of(vocabulary).find(text), vocabulary) for text in texts]
    monkeypatch.setattr(person_search, "behind_names", lambda _: _Any())
    monkeypatch.setattr(person_search, "before_names", lambda _: _Any())

    assert sieved == [list(candidates.__wrapped__(text, vocabulary)) for text in texts]
    assert sum(map(len, sieved[: len(_TEXTS)])) >= len(_TEXTS) * 0.8


def test_signs_stand_where_their_words_begin_and_nowhere_where_letters_grow(vocabulary: Vocabulary) -> None:
    assert [at for at, _ in marks_of(vocabulary).find("The chief executive said")] == [4, 10, 20]
    assert {at for at, _ in marks_of(vocabulary).find("İn a word, the chief said")} == {-1}
