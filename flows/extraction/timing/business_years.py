"""The days of a business year that an article names: whose custom it is, the company tells that it is about."""

from collections import Counter

from flows.extraction.context.context import Context
from flows.extraction.periods.fiscal_years import fiscal_period, relative_fiscal_year
from flows.extraction.periods.periods import Period


def in_business_year(period: Period, surface: str, context: Context) -> Period:
    """The period with its days where the words name a business year ("fiscal 2027"), else as it is."""
    countries = homes(context)
    return (
        fiscal_period(period, surface, countries)
        or relative_fiscal_year(period, surface, context.reference, countries)
        or period
    )


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
