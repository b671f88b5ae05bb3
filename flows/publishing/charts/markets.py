"""Markets: who is where, who goes where, who left: on a map, and maker by maker."""

from collections.abc import Mapping

import polars as pl

from flows.publishing.charts.chart import Chart
from flows.publishing.charts.counting import marks
from flows.publishing.charts.drawing import draw
from flows.publishing.charts.geometry import points
from flows.publishing.charts.grid import grid
from flows.publishing.charts.makers import leading, rows_of
from flows.publishing.charts.marks import Kind
from flows.publishing.charts.wording import counted, label, listed
from flows.publishing.charts.worldmap import CountryMark, world_map

_MAKERS, _PLACES = 18, 20
_ENOUGH = 5  # countries from which an organization has a map of its own
_MAPS = 40  # at most: one takes a tenth of a second and some forty kilobytes
_NAMED = 12
_KINDS = (
    Kind("present", "sells or builds there", "circle", "present"),
    Kind("planned", "plans to go there", "diamond", "planned"),
    Kind("exited", "has left", "square", "exited"),
)
_TALKED_OF = Kind("hedged", "only talked of", "circle", "open", filled=False)
_TINTS = {"present": "present-tint", "planned": "planned-tint", "exited": "exited-tint"}
_COLUMNS = (
    "market_id", "organization_id", "organization_name", "place", "place_name", "country_code", "status", "certainty",
    "period_start", "period_end",
)  # fmt: skip


def standing(markets: pl.DataFrame) -> pl.DataFrame:
    """The steps of markets that stand: the last of each organization in each place, and not what is denied."""
    return markets.filter(pl.col("current") & (pl.col("certainty") != "denied"))


def markets_map(datasets: Mapping[str, pl.DataFrame]) -> Chart | None:
    """The map of all organizations; null where no country is named."""
    rows = standing(datasets["markets"])
    if drawable(rows).is_empty():
        return None
    return _map(
        rows,
        datasets["markets"],
        "markets-map",
        "Who goes where",
        "In which countries are makers, and where do they go?",
        None,
    )


def maps_of_makers(datasets: Mapping[str, pl.DataFrame]) -> list[Chart]:
    """A map for each organization that has at least five countries, by name."""
    rows = standing(datasets["markets"])
    charts = []
    by_maker = drawable(rows).group_by("organization_id").agg(pl.len()).filter(pl.col("len") >= _ENOUGH)
    ranked = by_maker.sort(["len", "organization_id"], descending=[True, False]).head(_MAPS)
    for organization_id in sorted(ranked["organization_id"]):
        own = rows.filter(organization_id=organization_id)
        name = label(own["organization_name"][0] or organization_id, 60)
        said = datasets["markets"].filter(organization_id=organization_id)
        title, question = f"Markets of {name}", f"Where is {name}, and where does it go?"
        charts.append(_map(own, said, f"markets-{organization_id}", title, question, organization_id))
    return charts


def drawable(rows: pl.DataFrame) -> pl.DataFrame:
    """Those whose country has a place on the map."""
    return rows.filter(pl.col("country_code").is_in(list(points())))


def _map(
    rows: pl.DataFrame, said: pl.DataFrame, name: str, title: str, question: str, organization_id: str | None
) -> Chart:
    drawn = drawable(rows)
    spec, frame = world_map(
        _country_marks(drawn, organization_id is None), _KINDS, _TINTS, 2 if organization_id is None else 4
    )
    makers = f" of {counted(drawn['organization_id'].n_unique(), 'organization')}" if organization_id is None else ""
    parts = [
        f"{_places(drawn.filter(status=kind.key))} where {'somebody' if organization_id is None else 'it'} {kind.says}"
        for kind in _KINDS
        if not drawn.filter(status=kind.key).is_empty()
    ]
    description = f"A map of {counted(drawn.height, 'market')}{makers}: {'; '.join(parts)}."
    return Chart(
        name=name,
        title=title,
        question=question,
        description=description,
        note=_note(rows, said, drawn),
        svg=draw(spec, frame, name, f"{title}. {description}"),
        spec=spec,
        table=drawn.select(_COLUMNS).sort("country_code", "organization_id", "status"),
        dataset="markets",
        organization_id=organization_id,
    )


def _country_marks(drawn: pl.DataFrame, counts: bool) -> list[CountryMark]:
    cells = (
        drawn.group_by("country_code", "status")
        .agg(pl.col("place_name").min(), pl.col("organization_name").sort())
        .sort("country_code", "status")
    )
    says = {kind.key: kind.says for kind in _KINDS}
    return [
        CountryMark(
            code, status, len(names) if counts else 1, f"{place or code}: {says[status]}: {listed(names, _NAMED)}"
        )
        for code, status, place, names in cells.iter_rows()
    ]


def _places(rows: pl.DataFrame) -> str:
    names = (
        rows.group_by("country_code")
        .agg(pl.len(), pl.col("place_name").min())
        .sort(["len", "country_code"], descending=[True, False])
    )
    named = [name or code for code, _, name in names.iter_rows()]
    return f"{counted(names.height, 'country', 'countries')} ({listed(named, 5)})"


def _note(rows: pl.DataFrame, said: pl.DataFrame, drawn: pl.DataFrame) -> str:
    """What is not on the map: regions named as a whole, plans that were denied, what is only talked of."""
    regions = (
        rows.join(drawn, on="market_id", how="anti")
        .group_by("place")
        .agg(pl.len(), pl.col("place_name").min())
        .sort(["len", "place"], descending=[True, False])
    )
    notes = []
    if regions.height:
        named = [f"{name or place}{f' ({count:,})' if count > 1 else ''}" for place, count, name in regions.iter_rows()]
        notes.append(f"Named as a whole and not on the map: {listed(named, 40)}.")
    hedged = int((drawn["certainty"] == "hedged").sum())
    if hedged:
        notes.append(f"{counted(hedged, 'of the markets drawn is', 'of the markets drawn are')} only talked of.")
    denied = int((said["certainty"] == "denied").sum())
    if denied:
        notes.append(f"{counted(denied, 'market that was denied is', 'markets that were denied are')} left out.")
    return " ".join(notes)


def markets_matrix(datasets: Mapping[str, pl.DataFrame]) -> Chart | None:
    """The chart of organizations against places, regions among them; null where there are no markets."""
    rows = standing(datasets["markets"]).with_columns(
        organization_name=pl.coalesce("organization_name", "organization_id")
    )
    if rows.is_empty():
        return None
    kept, rest = leading(rows, _MAKERS)
    counts = (
        kept.group_by("place")
        .agg(pl.len(), pl.col("place_name").min())
        .sort(["len", "place"], descending=[True, False])
    )
    labels: dict[str, str] = {}
    for place, _, name in counts.head(_PLACES).iter_rows():
        short = label(name or place, 18)
        labels[place] = place if short in labels.values() else short
    drawn = kept.filter(pl.col("place").is_in(list(labels))).with_columns(
        column=pl.col("place").replace_strict(labels, return_dtype=pl.String),
        kind=pl.when(certainty="hedged").then(pl.lit("hedged")).otherwise("status"),
        says=pl.when(certainty="hedged").then(pl.lit("only talked of")).otherwise("status"),
    )
    spec, frame = grid(
        rows_of(kept), list(labels.values()), (*_KINDS, _TALKED_OF), marks(drawn), left=152, slanted=True
    )
    others = counts.slice(_PLACES)
    note = rest
    if others.height:
        named = [name or place for place, _, name in others.iter_rows()]
        more = int(others["len"].sum())
        rest_of_places = f"{counted(others.height, 'other')} with {counted(more, 'row')} ({listed(named, 12)})"
        note += f" Shown: the {_PLACES} places with the most. Not shown: {rest_of_places}."
    title = "Makers by market"
    description = (
        f"{counted(drawn.height, 'market')} of {counted(drawn['organization_id'].n_unique(), 'organization')} in "
        f"{counted(len(labels), 'place')}, countries and regions: where each sells, plans to go, or has left."
    )
    return Chart(
        name="markets-matrix",
        title=title,
        question="Which maker is in which market?",
        description=description,
        note=note.strip(),
        svg=draw(spec, frame, "markets-matrix", f"{title}. {description}"),
        spec=spec,
        table=drawn.select(_COLUMNS),
        dataset="markets",
    )
