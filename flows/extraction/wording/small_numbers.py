"""Small numbers, as texts write them out. To stand within a group."""

# "One" is left out: it is as often a pronoun.
SMALL_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
