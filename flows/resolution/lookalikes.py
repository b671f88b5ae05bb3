"""Look-alikes: ids that may be one thing. What is safe is made one, the rest is listed for people to decide.

Safe is a company that the vocabulary lacks, named with its legal form where another text names it without ("…
Ltd"). Not safe: two legal forms of one name (two subsidiaries), names that differ in words like Group or in how they
are transliterated, the order of a person's names, initials, a model written with or without blanks or its maker's name.
"""

from collections.abc import Mapping
from string import ascii_lowercase

import polars as pl

import schemas
from flows.resolution.curation import Decisions
from flows.resolution.issues import issue_frame

_LEGAL = (
    r"(?:-(?:co|ltd|limited|inc|incorporated|plc|ag|gmbh|llc|llp|corp|corporation|sa|sas|spa|srl|nv|bv|se|kg|kgaa|kk|pte|pty|"
    r"bhd|sdn|oyj|oy|ab|asa|jsc|pjsc|ojsc|company))+$"
)
_GENERIC = (
    r"-(?:group|holdings?|motors?|autos?|automobiles?|automotive|international|global|industries|industry|vehicles?|cars|"
    r"technology|technologies)\b"
)


def without_legal_form(organizations: pl.DataFrame, known: pl.DataFrame | None) -> dict[str, str]:
    """Ids of organizations with their legal form → the same without it, where that is an id, too.

    In: readings of organizations; the vocabulary's.
    """
    ids = organizations.select("organization_id", "in_vocabulary").unique()
    there = pl.concat(
        [ids.select("organization_id"), *([] if known is None else [known.select("organization_id")])]
    ).unique()
    bare = ids.filter(~pl.col("in_vocabulary")).select(
        "organization_id", bare=pl.col("organization_id").str.replace(_LEGAL, "")
    )
    found = bare.filter(pl.col("bare") != pl.col("organization_id")).join(
        there, left_on="bare", right_on="organization_id", how="semi"
    )
    return dict(found.select("organization_id", "bare").sort("organization_id").iter_rows())


def lookalikes(rows: Mapping[str, pl.DataFrame], decided: Decisions) -> pl.DataFrame:
    """An issue for each group of ids that may be one thing and that nobody has decided about.

    In: the merged rows; the decisions, whose `apart` are not asked about again.
    """
    bare = pl.col("organization_id").str.replace(_LEGAL, "").str.replace_all(_GENERIC, "")
    unknown = rows["organizations"].select("organization_id", form=_spelt(bare), open=~pl.col("in_vocabulary"))
    parts = pl.col("person_id").str.split("-")
    # An initial beside two whole names says nothing: "Jo B. Doe" may be Jo Doe.
    whole = parts.list.filter(pl.element().str.len_chars() > 1)
    names = pl.when(whole.list.len() >= 2).then(whole).otherwise(parts).list.eval(_spelt(pl.element()))
    people = rows["people"].select("person_id", form=names.list.sort().list.join("-"), open=pl.lit(True))
    models = rows["models"].select("model_id", form=pl.col("model_id").str.replace_all("-", ""), open=pl.lit(True))
    found = [
        _groups(name, frame, decided)
        for name, frame in (
            ("organizations", unknown),
            ("people", people),
            ("models", models),
            ("models", _under_makers(rows["models"])),
        )
    ]
    return issue_frame(pl.concat(found))


def _spelt(form: pl.Expr) -> pl.Expr:
    """A form for what is transliterated in several ways: umlauts with or without e, hyphens or none, double letters."""
    plain = form.str.replace_many(["ae", "oe", "ue", "-"], ["a", "o", "u", ""])
    return plain.str.replace_many([each * 2 for each in ascii_lowercase], list(ascii_lowercase))


def _under_makers(models: pl.DataFrame) -> pl.DataFrame:
    """Models one of whose ids is the other's after a maker's name: `voyah-free`, `dongfeng-voyah-free`."""
    tails = models.select("model_id", parts=pl.col("model_id").str.split("-")).select(
        "model_id", form=pl.int_ranges(1, pl.col("parts").list.len()), parts="parts"
    )
    cut = (
        tails.explode("form", empty_as_null=True, keep_nulls=False)
        .drop_nulls("form")
        .select("model_id", form=pl.col("parts").list.slice(pl.col("form")).list.join("-"))
        # A designator alone (`001`, `free`) is another maker's as well.
        .filter(pl.col("form").str.contains("-"))
        .join(models.select("model_id"), left_on="form", right_on="model_id", how="semi")
    )
    own = cut.select(model_id="form", form="form").unique()
    return pl.concat([cut, own]).with_columns(open=pl.lit(True))


def _groups(name: str, ids: pl.DataFrame, decided: Decisions) -> pl.DataFrame:
    column = str(schemas.DATASETS[name].id_column)
    groups = (
        ids.group_by("form")
        .agg(pl.col(column).sort().alias("ids"), pl.col("open").any())
        .filter((pl.col("ids").list.len() > 1) & pl.col("open"))
        .sort("form")
    )
    apart = decided.apart.get(name, frozenset())
    asked = [group for group in groups["ids"].to_list() if not _decided(group, apart)]
    frame = pl.DataFrame({"ids": asked}, schema={"ids": pl.List(pl.String)})
    return issue_frame(
        frame.select(
            pl.lit("maybe_same").alias("kind"),
            pl.col("ids").list.first().alias("fact_id"),
            pl.format(f"{name} {{}} may be one", pl.col("ids").list.join(", ")).alias("reason"),
            pl.lit("kept apart; same_as.csv can decide").alias("action"),
        )
    )


def _decided(group: list[str], apart: frozenset[frozenset[str]]) -> bool:
    """Whether of every two of a group people said that they are two."""
    return all(frozenset((a, b)) in apart for i, a in enumerate(group) for b in group[:i])
