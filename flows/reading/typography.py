"""Typography: one spelling for the marks that writers vary (hyphens, quotation marks, spaces).

Every replacement is one code point for one code point, so that an offset in the folded text is the same
offset in the text as read.
"""

import polars as pl

# The separator that span finding inserts (see flows.extraction.wording.spans) must not occur in folded text.
SEPARATOR = "\x1f"

_FOLDS = {
    **dict.fromkeys("\u2010\u2011\u2012\u2212\u00ad\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u00b4\u0060", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005", " "),
    **dict.fromkeys("\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000", " "),
}
_TABLE = str.maketrans(_FOLDS)


def fold(text: str) -> str:
    """The text with typographic variants folded, code point for code point.

    >>> fold("mid\u2011size \u201ce\u2011SUV\u201d")
    'mid-size "e-SUV"'
    """
    return text.translate(_TABLE)


def fold_column(column: str) -> pl.Expr:
    """An expression: a string column folded as `fold` does it, same length in code points."""
    return pl.col(column).str.replace_many(list(_FOLDS), list(_FOLDS.values()))
