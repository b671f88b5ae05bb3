"""Charts: pictures of a release, drawn beforehand as SVG, with their data and their Vega-Lite specifications.

`charts(datasets)` is the whole of it; `style.css_rules()` are the colours for a page's stylesheet.

What it costs: the renderer starts in 0.9 s and then takes 60 to 150 ms a chart, so not every organization has charts.
A map needs five countries, targets against results need a dated target and one more figure of the same kind; of
hundreds, the forty with the most countries and the sixty with the most figures have theirs. All share one renderer.
For the committed articles that is 24 charts in some 4 s of processor time; at most it is 105 charts.
"""

from collections.abc import Mapping

import polars as pl

from flows.publishing.charts.calendar import calendar
from flows.publishing.charts.chart import Chart
from flows.publishing.charts.launches import launches
from flows.publishing.charts.markets import maps_of_makers, markets_map, markets_matrix
from flows.publishing.charts.outcomes import outcomes
from flows.publishing.charts.promises import promises

__all__ = ["Chart", "charts"]


def charts(datasets: Mapping[str, pl.DataFrame]) -> list[Chart]:
    """The charts of a release, those of the whole first, then those of single organizations, by name.

    In: the datasets of a release (`release.complete`). Out: the charts that have enough to draw; their order and bytes
    depend on the data alone.
    """
    whole = [make(datasets) for make in (promises, markets_map, markets_matrix, calendar, launches)]
    single = [*outcomes(datasets), *maps_of_makers(datasets)]
    return [chart for chart in whole if chart is not None] + sorted(single, key=lambda chart: chart.name)
