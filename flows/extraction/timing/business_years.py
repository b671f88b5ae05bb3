"""The days of a business year that an article names: whose custom it is, the company tells that it is about."""

from collections import Counter

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention
from flows.extraction.periods.fiscal_years import (
    fiscal_period,
    has_custom,
    may_be_business,
    part_of,
    relative_fiscal_year,
)
from flows.extraction.periods.periods import Period


def in_business_year(period: Period, surface: str, context: Context) -> Period:
    """The period with its days where the words name a business year ("fiscal 2027"), else as it is."""
    countries = homes(context)
    return (
        fiscal_period(period, surface, countries)
        or relative_fiscal_year(period, surface, context.reference, countries)
        or period
    )


def as_told_before(mention: Mention, context: Context) -> Period | None:
    """The quarter or half of the business year that the text has named before by its number: "sales fell in the third
    quarter of FY26. In the third quarter 79,600 were sold"; null where it has not, or that is still to come.
    """
    part = part_of(mention.surface)
    bare = part is not None and not any(c.isdigit() for c in mention.surface.removeprefix("Q")[1:])
    if part is None or not bare or may_be_business(mention.surface):
        return None
    countries = homes(context)
    if not has_custom(countries):
        return None
    for sentence in context.article:
        if sentence.start > mention.start:
            break
        for told in sentence.of("period"):
            if told.start >= mention.start or not may_be_business(told.surface) or part_of(told.surface) != part:
                continue
            named = fiscal_period(_NO_DAYS, told.surface, countries)
            if named is not None and named.start is not None and _is_over(named, context):
                return named
    return None


_NO_DAYS = Period(None, None, "in", "quarter", None, False)


def _is_over(period: Period, context: Context) -> bool:
    return period.start is not None and (context.reference is None or period.start < context.reference)


def homes(context: Context) -> list[str]:
    """The countries in which the company that the article is about is at home: its arms that are named first."""
    if context.main is None:
        return []
    known = context.vocabulary.organizations
    family = [o for o in context.salience if context.main in context.vocabulary.ancestors(o)]
    chain = [known[o] for o in (*family, context.main, *context.vocabulary.ancestors(context.main)) if o in known]
    named = Counter(
        place.id
        for sentence in context.article
        for place in sentence.of("place")
        if place.id is not None and place.label in ("country", "demonym", "city", "state")
    )
    return [*(o.country_code for o in chain if o.country_code is not None), *(code for code, _ in named.most_common(3))]
