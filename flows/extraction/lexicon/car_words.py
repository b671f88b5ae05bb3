"""Words for cars: what one is called by its body. Each stands within a group."""

# "The SUV", "its saloons".
BODIES = (
    r"SUVs?|crossovers?|pick-?ups?|sedans?|saloons?|hatchbacks?|estates?|wagons?|coup[eé]s?|roadsters?|vans?"
    r"|minivans?|MPVs?|trucks?|bus(?:es)?"
)
# One of them.
ONE_BODY = r"SUV|crossover|pick-?up|sedan|saloon|hatchback|estate|wagon|coup[eé]|roadster|van|minivan|MPV|truck|bus"
# Many of them: what is counted.
MANY_BODIES = (
    r"SUVs|crossovers|pick-?ups|sedans|saloons|hatchbacks|estates|wagons|coup[eé]s|roadsters|vans|minivans|MPVs|trucks"
    r"|buses"
)

# "Close in size to the X", "similar to the X": a car that another one is measured by.
SIMILAR_TO = r"(?:similar|close|comparable|equal|identical)(?: in [a-z]+)? to"
