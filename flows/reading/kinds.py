"""Kinds: what a logical line is, told by its form: title, heading, bullet, caption, dateline, boilerplate or prose."""

import re

import polars as pl

from flows.reading.boilerplate import bare_line, heads_comments, is_boilerplate
from flows.reading.typography import fold_column

# A list mark at the beginning of a line: a bullet, with a number or letter after it or one alone.
_GLYPH = r"(?:[•‣▪●○◦⁃➤►✓✔■□·] *|[-*–—+] +)"
_ENUMERATOR = r"(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|\d{1,2}\.\)?|[a-z]\.) +"
LIST_MARK = rf"^({_GLYPH}(?:{_ENUMERATOR})?|{_ENUMERATOR})\S"
_LABEL = (
    r"(?:(?:file |image |photo |picture )?(?:photos?|images?|pictures?|pics?|caption)|video|graphic|chart|illustration|"
    r"photograph|(?:photo|image|picture|video) (?:credits?|by|courtesy(?: of)?|source)|credit|source|pictured)"
)
_CAPTION = rf"(?i)^[(\[]?{_LABEL}(?: ?[:/©|]| - ).*$|^[(\[](?:photo|image|picture|source|credit)\b.*[)\]]\.?$"
_CREDIT = rf"(?i) (\((?:{_LABEL}) ?[:/©] ?[^()]{{1,80}}\))$"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} [0-9]+(?:,? [0-9]+)?|[0-9]+ {_MONTH}(?:,? [0-9]+)?)"
_AGENCY = r"(?:\([A-Z][^()]+\)|/[A-Z][^/]+/)"
_DASH = r"(?:--+|-|–|—|:)"
_NAME = r"[A-Z\x{C0}-\x{DE}\x{100}-\x{17F}][^ ,:()/0-9]+"
_TOWN = rf"{_NAME}(?:[ /]{_NAME})*(?:, {_NAME}(?: {_NAME})*)?"
_CAPITALS = r"[A-Z\x{C0}-\x{DE}][A-Z\x{C0}-\x{DE}'.-]+"
_BIG_TOWN = rf"[A-Z\x{{C0}}-\x{{DE}}]{_CAPITALS}(?:[ /]{_CAPITALS})*(?:, {_NAME}(?: {_NAME})*)?"
_DATELINES = (
    rf"(?:{_AGENCY} )?{_TOWN}(?:,| {_DASH}) {_DAY}(?:,? {_AGENCY})? {_DASH}",
    rf"{_TOWN},? {_AGENCY}(?:,? {_DAY})? {_DASH}",
    rf"{_AGENCY},? {_DAY} {_DASH}",
    rf"{_DAY},? {_AGENCY} {_DASH}",
)
DATELINE, _BARE_DATELINE = (
    rf"^({form}) +[\"'(]?[\p{{Lu}}0-9]" for form in ("|".join(_DATELINES), rf"{_BIG_TOWN} ?{_DASH}")
)
# A line that is a dateline or signature as a whole: "Munich, 5 September 2023", "(Agency, 13 July 2007)".
_FULL_DAY = rf"(?:{_MONTH} [0-9]+,? [0-9]{{4}}|[0-9]+ {_MONTH},? ?[0-9]{{4}})"
_DATED = rf"^[(/ ]*{_NAME}(?: {_NAME})*(?:,| -| –| —) ?{_FULL_DAY}[)/ .]*$"
# A line of a table of dates: "April 2024: joint venture signed", "By 2027 – a second plant".
_WHEN = (
    rf"(?:(?i:by|from|since|in|until|before|after|early|mid|late|end|the|of|(?:end|start) of|spring|summer|autumn"
    rf"|winter|"
    rf"first half|second half|(?:first|second|third|fourth) quarter|Q[1-4]|H[12])[ -])*(?:[0-9]{{1,2}} )?(?:{_MONTH} )?"
    r"(?:[0-9]{1,2}, )?(?:19|20)[0-9]{2}"
)
_DATED_ENTRY = rf"^{_WHEN} ?(?::|–|—| -) ?\S"
# A line of a table of things: "Puma Gen-E - since January", "Spain: 12 dealers".
_ENTRY = r"^\p{Lu}[^:]{1,60}(?: - | – | — |: )\S"
_FINAL = r"[.!?;,…][\"')\]]*$"
_HEADING_LENGTH, _TITLE_LENGTH, _DATELINE_LENGTH, _CREDIT_LENGTH = 100, 200, 120, 120


def classify(lines: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """The lines with their `kind`, list marks cut off, datelines and credits as lines of their own.

    In: LINES of flows.reading.lines, and the documents, whose `title`, if they have one, marks the line that equals it.
    Out: `document`, `start`, `norm`, `kind`, in order.
    """
    lines = _kinds(_cut_credits(_cut_lists(lines)), documents)
    return _cut_datelines(lines).select("document", "start", "norm", "kind")


def _kinds(lines: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """The kind of each line, with its list mark cut off."""
    title = fold_column("title").str.strip_chars(" ").str.to_lowercase() if "title" in documents.columns else None
    titles = documents.select(
        pl.int_range(pl.len(), dtype=pl.UInt32).alias("document"),
        (pl.lit(None, pl.String) if title is None else title).alias("title"),
    )
    norm = pl.col("norm")
    length = norm.str.len_chars().cast(pl.Int64)
    lines = lines.join(titles, on="document", how="left", maintain_order="left").with_columns(bare=bare_line(norm))
    lines = lines.with_columns(
        boilerplate=is_boilerplate(pl.col("bare")) | _in_comments(),
        mark=norm.str.extract(LIST_MARK, 1).str.len_chars().cast(pl.Int64),
        caption=norm.str.contains(_CAPTION) & (length <= 400),
        short=(length <= _HEADING_LENGTH) & ~norm.str.contains(_FINAL) & ~norm.str.contains(r"[\p{Ll}0-9][.!?] "),
    )
    plain = ~pl.col("boilerplate") & pl.col("mark").is_null() & ~pl.col("caption")
    first = plain & (plain.cum_sum().over("document") == 1)
    more = pl.col("start") < pl.col("start").max().over("document")
    titled = first & more & (length <= _TITLE_LENGTH) & ~norm.str.contains(r"[.;,…:][\"')\]]*$")
    led = norm.str.ends_with(":")
    heads = (
        plain
        & pl.col("short")
        & ~norm.str.starts_with("(")
        & (~led | (pl.when(led & pl.col("short")).then(norm).str.count_matches(" ", literal=True) < 3))
    )
    # Short lines after a line that ends in a colon are the items of a list without marks.
    begins = pl.col("document") != pl.col("document").shift(1, fill_value=pl.col("document").first())
    run = (begins | ~pl.col("short") | ~plain | led).cum_sum()
    listed = heads & ~led & led.first().over(run) & (heads.sum().over(run) >= 2)
    # Two or more lines that each set a name against what is told of it are a list without marks, too.
    entry = heads & ~led & ~titled & norm.str.contains(_ENTRY)
    beside = entry.shift(1, fill_value=False).over("document") | entry.shift(-1, fill_value=False).over("document")
    listed = listed | (entry & beside)
    kind = (
        # No line is shorter in small letters.
        pl.when(pl.when(length <= pl.col("title").str.len_chars()).then(norm).str.to_lowercase() == pl.col("title"))
        .then(pl.lit("title"))
        .when(pl.col("boilerplate"))
        .then(pl.lit("boilerplate"))
        .when(pl.col("caption"))
        .then(pl.lit("caption"))
        .when(pl.col("mark").is_not_null() | pl.col("item"))
        .then(pl.lit("bullet"))
        .when(plain & norm.str.contains(_DATED))
        .then(pl.lit("dateline"))
        .when(titled)
        .then(pl.lit("title"))
        .when(listed | (heads & norm.str.contains(_DATED_ENTRY)))
        .then(pl.lit("bullet"))
        .when(heads & more)
        .then(pl.lit("heading"))
        .otherwise(pl.lit("prose"))
    )
    cut = pl.when(pl.col("kind") == "bullet").then(pl.col("mark").fill_null(0)).otherwise(0)
    return lines.with_columns(kind=kind).select(
        "document", (pl.col("start") + cut).alias("start"), norm.str.slice(cut), "kind"
    )


def _in_comments() -> pl.Expr:
    """Whether a line stands under the heading of the readers' comments, in the second half of its document.

    Pages show the number of comments at the top as well; there the article follows.
    """
    late = pl.col("start") * 2 > pl.col("start").max().over("document")
    return (heads_comments(pl.col("bare")) & late).cum_sum().over("document") > 0


def _cut_lists(lines: pl.DataFrame) -> pl.DataFrame:
    """Lists written in one line ("1. … 2. …", "• … • …") as one line per item; column `item` says which are."""
    sieve = pl.col("norm").str.contains(rf"^(?:{_GLYPH})?{_ENUMERATOR}.* |^[•‣▪●⁃►■].*[•‣▪●⁃►■]")
    rows = []
    for row in lines.filter(sieve).select("document", "start", "norm").iter_rows():
        rows += _items(*row)
    rest = lines.filter(~sieve).with_columns(item=pl.lit(False))
    if not rows:
        return rest
    return pl.concat([rest, pl.DataFrame(rows, schema=rest.schema, orient="row")]).sort("document", "start")


def _items(document: int, start: int, norm: str) -> list[tuple[int, int, str, bool]]:
    """The items of a list in one line, or the line."""
    cuts = [0, *_item_starts(norm)]
    ends = [*cuts[1:], len(norm)]
    several = len(cuts) > 1
    return [(document, start + cut, norm[cut:end].rstrip(" "), several) for cut, end in zip(cuts, ends, strict=True)]


def _item_starts(norm: str) -> list[int]:
    """Where the items of a list in one line begin, but the first: at the next number, or at the same bullet."""
    mark = re.match(r"([•‣▪●⁃►■])? *(?:(\(?)([0-9]{1,2}|[a-z])([.)]+) +)?", norm)
    if mark is None or mark[3] is None:
        glyph = mark[1] if mark else None
        return [] if glyph is None else [found.start() for found in re.finditer(rf"(?<= ){re.escape(glyph)}", norm)]
    glyph = f"{re.escape(mark[1])} *" if mark[1] else ""
    starts: list[int] = []
    value = mark[3]
    while True:
        value = str(int(value) + 1) if value.isdigit() else chr(ord(value) + 1)
        sought = re.compile(rf"(?<= ){glyph}{re.escape(mark[2] + value + mark[4])} +(?=\S)")
        found = sought.search(norm, starts[-1] if starts else 0)
        if found is None:
            return starts
        starts.append(found.start())


def _cut_datelines(lines: pl.DataFrame) -> pl.DataFrame:
    """Datelines before the first prose as lines of their own, bare towns in capitals only before the very first."""
    beginning = pl.col("norm").str.head(_DATELINE_LENGTH)
    prose = pl.col("kind") == "prose"
    paragraph = pl.when(prose).then(prose.cum_sum().over("document"))
    dateline = (
        pl.when(paragraph <= 2)
        .then(beginning.str.extract(DATELINE, 1))
        .otherwise(None)
        .fill_null(pl.when(paragraph == 1).then(beginning.str.extract(_BARE_DATELINE, 1)))
    )
    lines = lines.with_columns(cut=dateline.str.len_chars().cast(pl.Int64))
    return _cut(lines, pl.lit("dateline").alias("kind"))


def _cut_credits(lines: pl.DataFrame) -> pl.DataFrame:
    """A credit in brackets at the end of a line as a line of its own."""
    norm = pl.col("norm")
    credit = norm.str.tail(_CREDIT_LENGTH).str.extract(_CREDIT, 1).str.len_chars().cast(pl.Int64)
    return _cut(lines.with_columns(cut=norm.str.len_chars().cast(pl.Int64) - credit))


def _cut(lines: pl.DataFrame, head: pl.Expr | None = None) -> pl.DataFrame:
    """Lines with `cut` in two there; the first part with the columns of `head` replaced."""
    norm, cut = pl.col("norm"), pl.col("cut")
    both = lines.filter(cut.is_not_null())
    if both.is_empty():
        return lines.drop("cut")
    heads = both.with_columns(norm.str.slice(0, cut).str.strip_chars_end(" "))
    if head is not None:
        heads = heads.with_columns(head)
    rest = norm.str.slice(cut)
    indent = rest.str.len_chars().cast(pl.Int64) - rest.str.strip_chars_start(" ").str.len_chars()
    tails = both.with_columns(rest.str.strip_chars_start(" "), start=pl.col("start") + cut + indent)
    return pl.concat([lines.filter(cut.is_null()), heads, tails]).drop("cut").sort("document", "start")
