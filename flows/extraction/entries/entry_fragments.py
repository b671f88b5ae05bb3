"""Entries told as a fragment, in the country that heads it: "BYD. On sale since 2019.", "Geely: entered in 2008"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.entries.exit_states import headed_country
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

_IN = (
    r"(?:(?:in|on) (?:the|this) (?:country|market|kingdom|island|region|emirates|sultanate|republic)|here|present"
    r"|on sale|active|in business|represented|sold(?: here)?|officially (?:here|present|sold))"
)
_CAME = r"(?:(?:officially |first )?(?:entered|arrived|started|launched|came|debuted|introduced|returned|back))"
# Who it is may stand in the line before.
_FRAGMENT = Needing(
    rf"\A\W*(?:(?P<who>O)(?: ?[.:,;–—]| -) ?)?(?P<verb>{_IN}|{_CAME})(?: (?:the )?(?:market|country))?,? (?P<date>D)"
    r"(?=\W*\Z|[,;–—.] )"
)
_NAME = Needing(r"\A\W*O\W*\Z")
_TITLED = ("title", "dateline")


def entry_fragment_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The entries that an article tells so. In: the events found so far; what one of them tells is not told again."""
    known = {
        (f.cells["organization_id"], f.cells.get("place"))
        for f in told
        if f.dataset == "events" and f.cells["event_type"] == "market_entry"
    }
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("period") or sentence.of("model"):
            continue
        figure = shape(sentence)
        match = _FRAGMENT.match(figure.text)
        if match is None or figure.within(*match.span(), "place"):
            continue
        firms = figure.within(*match.span("who"), "organization") if match["who"] is not None else []
        before = article.before(sentence)[-1:]
        if not firms and before and _NAME.match(shape(before[0]).text):
            firms = before[0].of("organization")
        place, cue = headed_country(article, sentence), figure.cue(*match.span("verb"))
        period = figure.within(*match.span("date"), "period")[0]
        scene = Scene(sentence.clauses[0], context)
        since = period.relation in ("since", "from")
        when = scene.resolve(replace(period, relation="in") if since else period, "past")
        if not firms or place is None or when is None or period.granularity in ("duration", "measure"):
            continue
        firm = firms[0]
        if not is_maker(firm.id or "", context.vocabulary) or (firm.id, place.id) in known:
            continue
        subject = Subject(firm.id or "", firm.start, firm.end, "name")
        fact = happening(
            "market_entry", scene, subject, cue, Telling("occurred", "asserted"), when, place, rule="market_line"
        )
        if fact is not None:
            yield fact
