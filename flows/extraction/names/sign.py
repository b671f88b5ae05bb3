"""Signs: what a word is to the patterns of names, one bit each (see `flows.extraction.names.word_signs`)."""


class Sign:
    """What a word is to the patterns: one bit each."""

    SIMPLE = 2**0  # one run of letters and digits, with marks around it
    CAPITAL = 2**1  # has a capital
    HEAD = 2**2  # begins with a capital
    NEXT = 2**3  # may go on a designator
    TITLE = 2**4  # ends in a form of address
    FIRST = 2**5  # may end with the first word of a person's name
    LAST = 2**6  # may begin with the last one
    PARTICLE = 2**7
    OFFICE = 2**8  # an office, a verb of speech, what else people are found by
    FAMILY = 2**9
    COMPANY = 2**10  # may be the first word of a company that nobody knows
    PLURAL = 2**37  # and only if its last s is none of the name's
    AFTER = 2**11  # what such a company does
    SOLD = 2**12
    IS = 2**13
    ITS = 2**14
    COUNTED = 2**15  # a number, or what stands before a name in the plural
    BEFORE = 2**16  # and before it
    APOSTROPHE = 2**17
    OWNED = 2**18  # what such a company has
    COMMA = 2**19
    TRADE = 2**20  # what such a company is
    MOTORING = 2**21
    DOES = 2**38  # what anybody may do, behind a name
    WITH = 2**39  # what stands before anybody's name
    S = 2**40  # ends in s
    DESIGNATOR = 2**22  # may begin a designator
    FIGURE = 2**23  # may begin one of digits
    LONGER = 2**24  # one of digits and words
    NOUGHT = 2**25
    LED = 2**26  # what stands before one of digits
    CODE = 2**27
    NO_MODEL = 2**28  # a code that is more often something else
    CAPITALS = 2**29  # ends in two or three capitals
    BEGINS_CODE = 2**30
    CALLED = 2**31
    VEHICLE = 2**32
    FORM = 2**33  # a legal form
    AND = 2**34
    NOUN = 2**35  # what an organisation is
    APPOSED = 2**36
