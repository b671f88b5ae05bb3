"""Approximators: the words of bound and measure that may stand between a verb and its number.

Next to the number they are its own (`raw/vocabulary/comparators.csv`), and its `comparator` tells of them;
a pattern of what stands before a number lets them pass.
"""

# One of them, to stand within a group.
APPROXIMATOR = (
    r"about|around|approximately|roughly|some|nearly|almost|close to|just|only|barely|merely|exactly|over|under"
    r"|above|below|well over|more than|less than|fewer than|no more than|at least|at most|up to|as many as|as much as"
    r"|a total of|an estimated|a good|good|a mere|a record|another|a further|upwards of|in excess of"
)
# "Sells about 300", "wants to open up to another 20": any number of them, each behind a space.
ABOUT = rf"(?: (?:{APPROXIMATOR}))*"
# "About 300 were sold": each with a space behind it.
ROUGHLY = rf"(?:(?:{APPROXIMATOR}) )*"
