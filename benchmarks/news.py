"""News-like text of any size for measuring speed: made of sentence frames, names of the vocabulary, and ordinary prose.

Documents have some 3 kB, a title, a dateline, five or six paragraphs; most hold letters, quotes, dashes or signs that
are not ASCII. Names, figures and dates are drawn anew in each sentence, so hardly a sentence comes twice. The same seed
gives the same text.
"""

import random
from collections.abc import Iterator

import polars as pl

from flows.extraction.lexicon.vocabulary import Vocabulary

# What carries facts: {o} maker, {m} model, {c} place, {d} town, {p} person, {n} count, {y} year, {q} month,
# {x} percent.
_TOLD = (
    "{o} plans to open {k} showrooms in {c} by the end of {y}, its managing director {p} said on {w}.",
    "The company delivered {n} vehicles in {q} {y}, up {x} percent from a year earlier.",
    "“We see {c} as one of our most important markets,” said {p}, vice president of {o}.",
    "The {m} will go on sale in {c} in the {h} half of {y}, priced from €{n}.",
    "{o} sold {n} cars in {c} last year – {x}% more than in {y}.",
    "Its plant near {d} has an annual capacity of {n} units and employs {s} people.",
    "{p}, chairman of {o}, told reporters in {d} that exports would reach {n} units within {k} years.",
    "Analysts expect the market in {c} to grow by {x} percent in {y}, after a fall of {k} percent the year before.",
    "The {m} and the {m} are built at the group’s factory in {d}, {c}.",
    "Early in {y} the carmaker signed an agreement with a distributor in {c} worth ${k} billion.",
    "In the first {k} months of {y}, registrations of the {m} came to {n}, against {n} in the same period of {y}.",
    "By {q} {y} the brand wants to be present in at least {k} countries, among them {c} and {c}.",
)
_PROSE = (
    "The road to the coast was closed for most of the morning, and the drivers who had set out before dawn waited in a "
    "long queue behind the old harbour.",
    "Nobody in the room seemed surprised; the café opposite had been full since early in the day, and the talk there "
    "had been of little else.",
    "It rained for most of the afternoon — a fine, cold rain that kept the visitors under the roof of the pavilion.",
    "What the change will mean for suppliers is hard to say, not least because many of them work for several others.",
    "Residents complain about noise, dust and lorries that use the narrow lane beside the school as a short cut.",
    "The minister’s office declined to comment, and a request for an interview was left unanswered.",
    "Some of those who came had travelled for hours; others lived round the corner and had simply followed the music.",
    "Prices of raw materials have risen steadily, although the pace has slowed somewhat as demand has weakened.",
    "Critics say the subsidy helps those who need it least, while supporters point to cleaner air and quieter streets.",
    "Unions called the offer “a slap in the face” and said they would consult their members before any decision.",
    "The first version was clumsy, heavy and slow, and even its makers admit that it pleased hardly anyone.",
    "Inside, the seats are firm, the screen is large, and the controls are where most people would look for them.",
)
_FIRST = "Anna Jörg Marie Lucía Paul Wei José Håkan Olga Peter Chloé Marta Samir Ravi Émile Grace Tomáš Yuki".split()
_LAST = "Müller Smith Okafor Nguyen García Novák Sørensen Dubois Tanaka Rossi Kowalski Haddad Silva Åkesson".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday".split()


def news(size: int, vocabulary: Vocabulary, seed: int = 1) -> Iterator[str]:
    """Documents of together at least so many bytes in UTF-8."""
    chance = random.Random(seed)
    names = _names(vocabulary)
    made = 0
    while made < size:
        text = _document(chance, names)
        made += len(text.encode())
        yield text


def frame(texts: list[str], first: int = 0) -> pl.DataFrame:
    """The texts as documents, as far as sentences and mentions need them; ids count from `first`."""
    ids = [f"news-{first + i:07}" for i in range(len(texts))]
    empty = pl.lit(None, pl.String)
    return pl.DataFrame({"document_id": ids, "text": texts}).with_columns(title=empty, language=empty)


def _names(vocabulary: Vocabulary) -> dict[str, list[str]]:
    places = sorted(term for term in vocabulary.place_terms if term[0].isupper() and len(term) > 3)
    return {
        "o": sorted({o.name for o in vocabulary.organizations.values() if o.kind in ("carmaker", "brand")}),
        "m": sorted({m.name for m in vocabulary.models.values()}),
        "c": places,
        "d": places,
    }


def _document(chance: random.Random, names: dict[str, list[str]]) -> str:
    own = {key: chance.sample(values, 3) for key, values in names.items()}
    parts = [_filled(chance.choice(_TOLD), chance, own).rstrip(".")]
    while sum(map(len, parts)) < 2_900:
        sentences = [
            _filled(chance.choice(_TOLD), chance, own) if chance.random() < 0.5 else _mixed(chance)
            for _ in range(chance.randint(2, 5))
        ]
        parts.append(" ".join(sentences))
    return "\n\n".join(parts) + "\n"


def _mixed(chance: random.Random) -> str:
    """A sentence of prose from the halves of two, so that it is seldom the same."""
    one, other = chance.choice(_PROSE).split(" "), chance.choice(_PROSE).split(" ")
    return " ".join([*one[: chance.randint(6, len(one))], *other[chance.randint(2, len(other) - 4) :]])


def _filled(frame: str, chance: random.Random, own: dict[str, list[str]]) -> str:
    values = {
        "p": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "n": f"{chance.randint(1, 999)},{chance.randint(0, 999):03}",
        "s": str(chance.randint(200, 9_800)),
        "k": str(chance.randint(2, 60)),
        "x": f"{chance.randint(1, 98)}.{chance.randint(0, 9)}",
        "y": str(chance.randint(2012, 2035)),
        "q": chance.choice(_MONTHS),
        "w": chance.choice(_DAYS),
        "h": chance.choice(("first", "second")),
    }
    for key, value in values.items():
        frame = frame.replace(f"{{{key}}}", value)
    for key, choices in own.items():
        while f"{{{key}}}" in frame:
            frame = frame.replace(f"{{{key}}}", chance.choice(choices), 1)
    return frame
