"""Charts: pictures of a release, drawn beforehand as SVG, with their data and their Vega-Lite specifications.

`charts(datasets)` is the whole of it; `style.css_rules()` are the colours for a page's stylesheet.
"""

from collections.abc import Mapping

import polars as pl

from flows.publishing.charts.chart import Chart

__all__ = ["Chart", "charts"]


def charts(datasets: Mapping[str, pl.DataFrame]) -> list[Chart]:
    """The charts of a release, those of the whole first, then those of single organizations, by name.

    In: the datasets of a release (`release.complete`). Out: the charts that have enough to draw.
    """
    return []
