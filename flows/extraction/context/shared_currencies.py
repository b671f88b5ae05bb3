"""Shared currencies: money whose name several states have ("rupees", "pesos", "$"), by the country that is spoken of.

`shared_currencies.csv` tells whose they are (term, country_code, currency). Where the text does not tell the country,
the currency stays what the word alone tells by `currencies.csv`, which may be none.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace as replaced
from functools import cache
from pathlib import Path

from flows.extraction.context.datelines import dateline_country
from flows.extraction.context.regional_units import place_terms
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

# An article speaks of a country that it names so many times as often as the next one.
_FAR = 2
_HEAD, _WEIGHT = 2, 3
_UNIT_WORDS = (3, 2, 1)
# "Parts from India", "unlike in India", "than in Mexico": a place that the money is not of.
_FROM = re.compile(r"\b(?:from|outside|beyond|unlike|than)(?: in)?(?: the)? \Z")
# "A 20-billion-peso investment".
_GLUED = re.compile(r"-([a-z]+)\b")
_LEAST_GLUED = 1e6
# A car costs what it costs in the country where it is sold, wherever its maker is at home.
_PRICED = Needing(
    r"\b(?:costs?|costing|prices?|priced|from|starts? at|starting at|begins? at|asks?|asking|charges?|goes for|"
    r"sells for)\b[^,;]{0,30}\Z"
)
# Of a word that is known all over the world as the money of one country more has to be seen than another's name.
_WIDE = "USD"
# "$1.2 billion (US$800 million)", "$95m, or about US$62m": the first is no US money.
_IN_US_MONEY = re.compile(
    r",? ?(?:\(|or |which is |equivalent to |equal to )(?:about |around |some |roughly |nearly |equivalent to |or )*"
    r"(?:US ?\$|USD|U\.S\.\$|US dollars)"
)
_US_MONEY = re.compile(r"\bUS ?\$|\bUSD\b|\bU\.S\. ?\$|\bU\.?S\.? dollars\b")
# "C$2 billion": who writes so means the money of the United States by a bare sign.
_MARKED = {
    "AUD": re.compile(r"\bA(?:U|UD)? ?\$|\$AU|\bAUD\b|Australian dollars"),
    "CAD": re.compile(r"\bC(?:A|AD|DN)? ?\$|\bCAD\b|Canadian dollars"),
    "NZD": re.compile(r"\bNZD? ?\$|\bNZD\b|New Zealand dollars"),
    "SGD": re.compile(r"\bSG?D? ?\$|\bSGD\b|Singapore(?:an)? dollars"),
}
# What a price is said to be without only where cars are sold so.
_LOCAL_PRICE = re.compile(r"(?i)\bdrive-?away\b|\b(?:before|plus|excluding|exclusive of) on-?[ -]?roads?\b|\+ ?ORCs?\b")
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z.])\$")


def with_currencies(article: Article) -> Article:
    """The article with the currencies of its money resolved: the article itself where nothing is to be resolved."""
    table = _table(article.vocabulary.folder)
    asked = [s for s in article.sentences if any(_term(s, m, table) is not None for m in s.of("quantity", "number"))]
    if not asked:
        return article
    scenes = _Countries(article)
    told = {s.index: _resolved(s, table, scenes) for s in asked}
    return replaced(article, sentences=tuple(told.get(s.index, s) for s in article.sentences))


@cache
def _table(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """Each word for money with the currency that it is in a country."""
    table: dict[str, dict[str, str]] = {}
    for row in csv.DictReader((folder / "shared_currencies.csv").read_text(encoding="utf-8").splitlines()):
        table.setdefault(row["term"], {})[row["country_code"]] = row["currency"]
    return table


@cache
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![^\W\d])(?:{'|'.join(re.escape(t) for t in sorted(terms, key=len, reverse=True))})(?![a-z])"
    )


# "Egyptian pounds", "pounds sterling": the words tell by themselves.
_TOLD = re.compile(r"[A-Z][\w.]+ \Z")
_STERLING = re.compile(r" sterling\b")


def _term(sentence: Sentence, money: Mention, table: Mapping[str, Mapping[str, str]]) -> str | None:
    """The word of an amount that does not tell by itself whose money it is."""
    if money.label == "cardinal" and (money.value or 0) >= _LEAST_GLUED:
        glued = _GLUED.match(sentence.after(money, 20))
        return glued[1] if glued is not None and glued[1] in table else None
    if money.label != "money":
        return None
    found = _pattern(tuple(table)).search(money.surface)
    if found is None or _TOLD.search(money.surface[: found.start()]) or _STERLING.match(money.surface, found.end()):
        return None
    return found[0]


def _resolved(sentence: Sentence, table: Mapping[str, Mapping[str, str]], scenes: "_Countries") -> Sentence:
    mentions = []
    for mention in sentence.mentions:
        term = _term(sentence, mention, table) if mention.kind in ("quantity", "number") else None
        unit = scenes.currency(sentence, mention, table[term]) if term is not None else None
        mentions.append(mention if unit is None else replace(mention, kind="quantity", label="money", unit=unit))
    return replaced(sentence, mentions=tuple(mentions), kept={})


class _Countries:
    """The countries that an article speaks of, by its places and by where its firms are at home."""

    def __init__(self, article: Article) -> None:
        self.article = article
        written = dateline_country(article)
        self.written = written.id if written is not None else None
        self.of_sentence = {s.index: (self._places(s), self._homes(s)) for s in article}
        self.weights: Counter[str] = Counter()
        self.by_places: Counter[str] = Counter()
        for position, sentence in enumerate(article):
            weight = _WEIGHT if sentence.kind in ("title", "heading") or position < _HEAD else 1
            places, homes = self.of_sentence[sentence.index]
            self.weights.update(dict.fromkeys(places | homes, weight))
            self.by_places.update(dict.fromkeys(places, weight))

    def currency(self, sentence: Sentence, money: Mention, codes: Mapping[str, str]) -> str | None:
        """The currency of an amount by the country that its sentence, else its article speaks of; None where neither
        tells, or what they tell is not enough.

        In: `codes`, the currencies of the word by country.
        """
        if _WIDE in codes.values():
            return self._dollars(sentence, money, codes)
        places, homes = self.of_sentence.get(sentence.index, (frozenset(), frozenset()))
        priced = _PRICED.search(sentence.before(money), of=sentence.text) is not None
        homes = frozenset() if priced and self._leading(codes, self.by_places) is not None else homes
        near = {codes[c]: c for c in (*places, *homes) if c in codes}
        if len(near) == 1:
            return next(iter(near))
        among = {c: codes[c] for c in near.values()} if near else codes
        if near and self.written is not None and self.written in among:
            return among[self.written]
        leading = self._leading(among, self.by_places if priced else self.weights)
        return leading or self._before(sentence, among)

    def _dollars(self, sentence: Sentence, money: Mention, codes: Mapping[str, str]) -> str | None:
        """The dollars of another country where the text tells them from those of the United States."""
        converted = _IN_US_MONEY.match(sentence.after(money, 40)) is not None
        apart = _US_MONEY.search(self.article.text) is not None and _BARE_DOLLAR.search(money.surface) is not None
        local = _LOCAL_PRICE.search(sentence.text) is not None
        if not (converted or apart or local):
            return None
        others = {c: code for c, code in codes.items() if code != _WIDE or apart}
        places, homes = self.of_sentence.get(sentence.index, (frozenset(), frozenset()))
        near = {others[c] for c in places | homes if c in others}
        leading = self._leading(others, self.weights)
        if leading is None or not near <= {leading}:
            return None
        marked = _MARKED[leading].search(self.article.text) is not None if leading in _MARKED else False
        return leading if converted or not marked else None

    def _leading(self, codes: Mapping[str, str], named: Counter[str]) -> str | None:
        """The currency of the country that an article speaks of far more than of the others."""
        weights: Counter[str] = Counter()
        for country, code in codes.items():
            weights[code] += named[country]
        ranked = [(code, weight) for code, weight in weights.most_common(_FAR) if weight]
        if not ranked or (len(ranked) > 1 and ranked[0][1] < _FAR * ranked[1][1]):
            return None
        return ranked[0][0]

    def _before(self, sentence: Sentence, codes: Mapping[str, str]) -> str | None:
        """The currency of the last country that was spoken of, where one alone was."""
        for before in reversed(self.article.before(sentence)):
            places, homes = self.of_sentence[before.index]
            near = {codes[c] for c in places | homes if c in codes}
            if near:
                return near.pop() if len(near) == 1 else None
        return None

    def _places(self, sentence: Sentence) -> frozenset[str]:
        named = [p for p in sentence.of("place") if p.id is not None and p.label != "ambiguous"]
        own = {p.id or "" for p in named if _FROM.search(sentence.before(p, 16)) is None}
        return frozenset({*own, *self._of_names(sentence)})

    def _of_names(self, sentence: Sentence) -> Iterator[str]:
        """The countries that firms bear in their names: "Toyota Motor Philippines"."""
        terms = place_terms(self.article.vocabulary.gazetteer)
        for mention in sentence.of("organization"):
            words = mention.surface.split(" ")
            ends = (" ".join(words[-size:]) for size in _UNIT_WORDS if size < len(words))
            place = next((terms[end] for end in ends if end in terms), None)
            if place is not None:
                yield place

    def _homes(self, sentence: Sentence) -> frozenset[str]:
        known = self.article.vocabulary.organizations
        homes = (known[m.id].country_code for m in sentence.of("organization") if m.id is not None and m.id in known)
        return frozenset(home for home in homes if home is not None)
