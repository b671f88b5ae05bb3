"""Other actors: houses, bodies and animals that have nothing to do with cars. What the airline, the council or a bakery
does is nothing that the maker of the text does.
"""

# A maker's own clubs, houses, studios, schools of mechanics and banks are left out; so are ships, which carry cars.
OTHER_ACTOR = (
    r"(?:airlines?|airports?|bakery|bakeries|bakers?|breweries|brewery|brewers?|winery|wineries|vineyards?|butchers?"
    r"|hotels?|(?:hotel|supermarket|coffee|fast-food|furniture|fashion|restaurant|pharmacy|cinema) chains?|restaurants?"
    r"|supermarkets?|department stores?|cinemas?|theat(?:re|er)s?|opera houses?|orchestras?|choirs?|circus(?:es)?"
    r"|museums?|galler(?:y|ies)|churches|church|mosques?|temples?|cathedrals?|monaster(?:y|ies)|hospitals?|clinics?"
    r"|kindergartens?|primary schools?|ferr(?:y|ies)|cruise ships?|railways?|councils?|city councils?|town halls?"
    r"|parliaments?|senates?|embass(?:y|ies)|cabinets?|watchdogs?|central banks?|tax offices?"
    r"|charit(?:y|ies)|oil (?:company|companies|groups?|firms?|majors?)"
    r"|(?:phone|smartphone|chip|battery|cell|tyre|tire|steel|glass|sensor|aircraft|train|bicycle|bike|furniture|toy)"
    r"[- ]?(?:makers?|manufacturers?|producers?)|steelmakers?|chipmakers?|broadcasters?"
    r"|(?:television|TV|radio) stations?|newspapers?|magazines?|publishers?|football clubs?|golf clubs?"
    r"|strikers?|goalkeepers?|midfielders?|footballers?|singers?|actors?|actress(?:es)?|painters?|poets?|writers?"
    r"|novelists?|composers?|cooks?|chefs?|barbers?|tailors?|fishermen|fisherman|sailors?|soldiers?|monks?|priests?"
    r"|utilit(?:y|ies)|power compan(?:y|ies)|grid operators?|pastors?|bishops?|nurses?|pensioners?|waiters?"
    r"|waitress(?:es)?|hairdressers?|photographers?|landlords?|cousins?"
    r"|nephews?|nieces?|cats?|dogs?|goats?|cows?|camels?)"
)
# What happens, is built or costs something without any maker. Plants and stations are told apart by what they make.
OTHER_THING = (
    r"(?:motorways?|highways?|roads?|streets?|bridges?|tunnels?|canals?|dams?|stadiums?|stadia|power (?:plants?"
    r"|stations?)"
    r"|wind farms?|solar farms?|refiner(?:y|ies)|elections?|referend(?:ums?|a)|festivals?|concerts?|exhibitions of art"
    r"|wars?|peace talks|earthquakes?|floods?|storms?|wages|rents|pensions|flights?|photographs?|photos|films?|novels?"
    r"|tickets?|recipes?|weddings?|summers?|winters?|harvests?|football matches|holidays?)"
)
