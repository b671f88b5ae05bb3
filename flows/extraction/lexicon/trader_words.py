"""Words for trade: who brings in or sells the cars of others, where, and the verbs that say so. Each stands within a
group.
"""

TRADER = r"importer|distributor|dealer|agent|retailer|representative|concessionaire|franchisee|licensee"
# Where cars are sold, and those who run the places.
OUTLETS = r"dealers|dealerships|showrooms|outlets|(?<!app )stores|shops|points of sale|sales ?points|branches"
# What they do with a make, by the form of the verb. To build, to supply and to ship is what makers do as well.
SELL = r"sell|stock|carry|offer|display|represent|handle|distribute|import|look after"
SELLS = r"sells|stocks|carries|offers|displays|represents|handles|distributes|imports|looks after"
SOLD = r"sold|stocked|carried|offered|displayed|represented|handled|distributed|imported|looked after"
SELLING = r"selling|stocking|carrying|offering|displaying|representing|handling|distributing|importing|looking after"
