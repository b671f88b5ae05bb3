"""Words for those who buy cars. To stand within a group."""

BUYERS = (
    r"buyers|customers|clients|people|drivers|motorists|families|households|shoppers|consumers|fleets|citizens"
    r"|residents|commuters|couples"
)
