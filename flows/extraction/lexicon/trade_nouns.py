"""Nouns of the trade: what stands at the head of a sentence that goes on about a maker without naming it. Its people,
works, cars, dealers, figures and plans are told of it; a mayor, a pilgrim or a litre of petrol is not.
"""

import re

from flows.extraction.lexicon.company_words import CHILD, FIRMS

_FLOWS = (
    r"sales?|deliver(?:y|ies)|handovers?|registrations?|exports?|imports?|shipments?|volumes?|demand|orders?"
    r"|reservations?|bookings?|sell(?:ing|ers?)|production|output|assembly|manufactur(?:e|ing)|capacit(?:y|ies)"
    r"|revenues?|turnover|profits?|profitability|loss(?:es)?|margins?|earnings|income|results?|costs?|spending"
    r"|expenditures?|investments?|capital|cash|money|funds?|funding|sum|budget|shares?|stakes?|holding|proceeds"
    r"|growth|increases?|rises?|gains?|declines?|drops?|falls?|decreases?|surge|jump|plunge|slump|rebound|recovery"
    r"|figures?|numbers?|totals?|tally|balance|amount|rates?|levels?|quota|count|average|data|statistics|proportion"
    r"|percentage|outlays?|bill|debts?|wholesales?|contents?|listing|flotation|offering|dividends?|schemes?"
    r"|packages?|service|turn|keys"
    r"|lists?|table|ranking|overview|milestones?|clubs?|guarantees?|warrant(?:y|ies)|severance|compensation|ratio"
    r"|bar|stalls?|spades|shovels|diggers|earthmovers|excavators|bulldozers|cranes?|earthworks|scaffolding|piling"
    r"|pile-drivers?|foundations?|price(?:s|d)?|pricing|tag|discounts?"
)
_FOLK = (
    r"expectations?|visitors?|guests?|crowds?|public|customers?|clients?|buyers?|owners?|drivers?|users?|motorists"
    r"|fleets?|dealers?|retailers?|importers?"
    r"|distributors?|agents?|franchise(?:es?)?|operators?|sellers?|partners?|workforce|staff|employees?|workers|people"
    r"|headcount|payroll|jobs?|posts?|positions?|shifts?|teams?|engineers?|designers?|developers|technicians"
    r"|salespeople|trainees|apprentices|recruits|hires|assemblers?|builders?|management|managers?|executives?"
    r"|leadership"
    r"|board|boss(?:es)?|chiefs?|chairman|chairwoman|chair|president|director|head|CEO|CFO|COO|founders?"
    r"|spokes(?:man|woman|person|people)|representatives?|official|successor|predecessor|manufacturers?|makers?"
    r"|(?:car|auto|truck|bus|van)-?makers?|producers?|conglomerate|corporation|concern|consortium|trio|pair|duo"
    r"|alliance"
    r"|ventures?|parents?|families|family|operations?|business(?:es)?|companion|siblings?|sisters?|newcomers?|entrants?"
    r"|player|challenger|compan(?:y|ies)'s|organi[sz]ation|subsidiar(?:y|ies)|affiliates|units|branches|divisions|arms"
)
_SITES = (
    r"plants?|factor(?:y|ies)|works|sites?|facilit(?:y|ies)|complex(?:es)?|mills?|lines?|halls?|shops?|foundr(?:y|ies)"
    r"|campus|cent(?:re|er)s?|hubs?|offices?|headquarters|bases?|depots?|warehouses?|studios?|laborator(?:y|ies)|labs?"
    r"|workshops?|garages?|showrooms?|outlets?|stores?|dealerships?|points?|locations?|premises|buildings?|networks?"
    r"|pairing|distribution|presence|footprint|gigafactor(?:y|ies)|megafactor(?:y|ies)|stations?|chargers?|park"
    r"|ground|track|space|venue"
    r"|installations?|construction|building|groundbreaking|expansion|extension|conversion|closure|opening|upgrade"
    r"|foundation stone|stone|ribbon"
)
_CARS = (
    r"cars?|vehicles?|models?|SUVs?|crossovers?|hatch(?:back)?s?|saloons?|sedans?|(?:station )?wagons?|estates?"
    r"|coup[eé]s?|cabriolets?|convertibles?|roadsters?|pick-?ups?|trucks?|lorr(?:y|ies)|vans?|minivans?"
    r"|people carriers?"
    r"|MPVs?|minibus(?:es)?|bus(?:es)?|coach(?:es)?|scooters?|motorcycles?|motorbikes?|bikes?|two-wheelers?"
    r"|three-wheelers?|rickshaws?|tractors?|EVs?|BEVs?|NEVs?|PHEVs?|hybrids?|plug-ins?|electrics?|diesels?|petrols?"
    r"|versions?|variants?|derivatives?|editions?|generations?|series|ranges?|line-?ups?|portfolios?|products?"
    r"|flagships?|limousines?|supercars?|hypercars?|off-roaders?|four-by-fours?|4x4s?|runabouts?|minis?|twins?"
    r"|prototypes?|concepts?|studies|study|batch(?:es)?|consignments?|shiploads?|cargo(?:es)?|containers?|loads?"
    r"|units?|examples?|copies|copy|kits?|batter(?:y|ies)|cells?|packs?|motors?|engines?|platforms?|technolog(?:y|ies)"
    r"|software|systems?|components?|parts|bod(?:y|ies)|trims?|offerings?|offers?|names?|badges?|nameplates?"
    r"|machines?|taxis?|cabs?|ambulances?|bestsellers?|best-sellers?|entry|entries"
)
_DEEDS = (
    r"plans?|strateg(?:y|ies)|programmes?|programs?|roadmaps?|road maps?|schedules?|timetables?|calendar|phases?"
    r"|stages?"
    r"|goals?|targets?|aims?|ambitions?|objectives?|intentions?|ideas?|decisions?|announcements?|steps?|moves?|measures"
    r"|launch(?:es)?|debuts?|premi[eè]res?|presentations?|unveilings?|introductions?|roll-?outs?|arrivals?|starts?"
    r"|offensives?|push|campaigns?|exits?|withdrawals?|retreats?|departures?|returns?|comebacks?|deals?|agreements?"
    r"|contracts?|memorand(?:um|a)|accords?|pacts?|cooperations?|co-operations?|collaborations?|partnerships?|tie-ups?"
    r"|takeovers?|acquisitions?|mergers?|purchases?|transactions?|projects?|undertakings?|works?|events?|ceremon(?:y"
    r"|ies)"
    r"|shows?|conferences?|summits?|appointments?|changes?|switch|transition|restructuring|overhaul|talks|negotiations"
    r"|reports?|statements?|releases?|filings?|documents?|letters?|news|forecasts?|guidance|outlook|projections?"
    r"|targets"
    r"|success(?:es)?|role|position|place|lead|focus|emphasis|priority|priorities|attention|reach|access"
    r"|subscriptions?|leases?|leasing|tests?|trials?|pilots?|research|development|design|financing|localisation"
    r"|localization|electrification|trade|traffic|supply|supplies|stocks?|inventor(?:y|ies)|backlog|pipeline|queue"
)
_REST = (
    r"rest|remainder|half|halves|thirds?|quarters?|fifths?|tenths?|majority|bulk|most|others?|both|all|each|none|first"
    r"|second|fourth|next|last|latter|former|ones?|same|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens"
    r"|hundreds|thousands|millions|many|several|few|more|less|much|lot|part|share"
    r"|markets?|regions?|continents?|countr(?:y|ies)|nations?|places?|destinations?|territor(?:y|ies)|states|provinces"
    r"|cities|towns|years?|months?|weeks?|days?|quarters|decades?|periods?|time|date|deadline|season|semester|halfyear"
    r"|reasons?|causes?|background|question|answer|condition|exceptions?|focuses|centrepiece|highlight|key|things?"
    r"|novelt(?:y|ies)|slices?|makes?|redundanc(?:y|ies)|layoffs?|dismissals?|officials?|dignitaries|options?"
    r"|possibilit(?:y|ies)|opportunit(?:y|ies)|chances?|potential|interest|preparations?|approval|homologation"
    r"|reception|efforts?|initiatives?|pace|momentum|progress|speed|journey|story|history|experience|explanations?"
    r"|details"
    r"|occasions?|settings?|scene|backdrop|centerpiece|core|heart|backbone|challenge|problems?|advantage|secret|recipe"
    r"|situation|picture|case|issue|point|result|conclusion|consequence|effect|impact|aim|end|beginning|future|past"
)
# What a firm does and what befalls it, told by nouns that are made of verbs: "the inauguration", "its foray", "the
# ramp-up", "a seven-seater". Those that are nobody's deeds are left out.
_MADE_OF_VERBS = (
    r"(?!inflation|election|legislation|taxation|immigration|blackout|lockdown|furniture|culture|smuggling|hijacking"
    r"|farming|fishing|mining|shipping|population|pollution|corruption|nation\b|audience|violence|temperature|agriculture"
    r"|apartment|monument|wing|king|ring|evening|morning|spring)"
    r"(?:[a-z]{2,}(?:ing|[ts]ion|ment|ance|ence|closure|ture|ship)s?|[a-z]{2,}-?(?:up|out|down|off|over|back)s?|[a-z]+-ins?)"
    r"|[a-z]+-?(?:seater|door|wheeler|wheel-drive|back|brake|cab)s?"
)
_MOVES = (
    r"talk|word|works?|starts?|stops?|halts?|pauses?|delays?|restart|relaunch|go-ahead|nod|bids?|bets?|gambles?|spree|drives?|foray"
    r"|blitz|assault|attack|thrust|onslaught|march|advances?|shift|pivot|U-turns?|reversal|sequel|updates?"
    r"|refresh(?:es)?|facelifts?|makeover|rebrand|vows?|pledges?|promises?|obligations?|transfers?|moving|leaps?|legs?"
    r"|rounds?|tranches?|instal?lments?|chapters?|era|coup|feat|breakthrough|unveil|reveal|teasers?|preview"
    r"|stages?|entrances?|inroads|axe|cuts?|cull|purge|furlough|retirals?|retirements?|buyouts?|attrition"
    r"|savings|bonus(?:es)?|tenders?|RFP|mandates?|MoUs?"
    r"|LoIs?|frameworks?|charters?|visions?|missions?|blueprints?|master-?plans?|course|path|direction|themes?|slogans?"
    r"|motto|claims?|messages?|signatures?|handshake|ink|ties?|links?|bonds?|coalitions?"
    r"|slides?|dips?|hits?|blows?|renewals?|removals?|disposals?"
    r"|proposals?|trials?|SOP|anniversar(?:y|ies)|jubilees?|landmarks?|records?|highs?|lows?|peaks?|troughs?"
)
_MORE_CARS = (
    r"GTs?|super-?minis?|microcars?|minicars?|kei[ -]cars?|[a-z]+-?cars?|(?:sub-?)?compacts?|mid-?size|full-size|utes?"
    r"|bakkies?|tuk-tuks?|trikes?|mopeds?|quadricycles?|motor-?homes?|campers?|dumpers?|tippers?|rigs?|semis?|chassis"
    r"|range-extenders?|[A-Z]{2,3}Vs?|ICEs?|AWD|4WD|SUTs?|[CS]KD|robo-?tax(?:i|is)|robots?|drivetrains?|powertrains?"
    r"|drivelines?|transmissions?|gearbox(?:es)?|axles?|castings?|pressings?|hydrogen|electrics|first-?born"
    r"|replacements?|stopgap|stable|quartet|quintet|foursome|tandem|array|crop|wave|influx|raft|flurry|string"
    r"|host|wealth|bunch|cluster|slew"
)
_MORE_SITES = (
    r"plots?|land|parcels?|acreage|hectares?|grounds?|hangars?|sheds?|yards?|compounds?"
    r"|blocks?|annexe?s?|smelters?|refiner(?:y|ies)|boutiques?|pop-ups?|kiosks?|lounges?|galler(?:y|ies)|salons?"
    r"|pavilions?|stands?|booths?|footholds?|toeholds?|bridgeheads?|beachheads?|springboards?|gateways?|strongholds?"
    r"|bastions?|cornerstones?|pillars?|anchors?|linchpins?|keystones?|bridges?|licen[cs]es?|permits?|clearance"
    r"|consents?|paperwork|websites?|apps?|portals?|marketplaces?|channels?|concessions?|shipyards?|ships?|vessels?"
    r"|carriers?|boats?|ferr(?:y|ies)|convoys?"
)
_MORE_FOLK = (
    r"manpower|crews?|colleagues?|hands|personnel|labour(?:ers)?|labor(?:ers)?|welders|mechanics|fitters|operatives"
    r"|interns|contractors?|freelancers|intake|hire|applicants?|applications?"
    r"|vacanc(?:y|ies)|factoryworkers|debutantes?|newbies?|rookies?|upstarts?|titan|colossus"
    r"|powerhouse|juggernaut|behemoth|heavyweight|stalwart|mainstay|leaders?|front-?runner|pioneers?|trailblazers?"
    r"|disruptors?|insurgents?|outfits?|entit(?:y|ies)|enterprises?|specialists?|tycoons?|heirs?|proprietors?"
    r"|shareholders?|stakeholders?|investors?|backers?|concessionaires?|resellers?|wholesalers?|stevedores?"
)
_MORE_FLOWS = (
    r"through-?put|tempo|cadence|takt|yields?|uptake|appetite|responses?|popularity|craze|hype|takings|receipts"
    r"|surplus(?:es)?|deficits?|shortfalls?|gaps?|holes?|haul|scores?|outflows?|inflows?|loans?|credits?|IPO|float"
    r"|raise|valuation|worth|windfalls?|charges?|impairments?|provisions?|injections?|infusions?|contributions?|inputs?"
    r"|portions?|chunks?|minorit(?:y|ies)|fractions?|doubling|fees?|deposits?|stickers?|MSRP|repairs?|maintenance"
    r"|spares|after-?sales|allotments?|allocations?|shortages?|bottlenecks?|waits?|wait-?lists?|pre-?sales?"
    r"|pre-?orders?|slots?|spots?|ranks?|mix|splits?|breakdown|thresholds?|hurdles?|ceilings?|caps?|limits?"
    r"|minimum|benchmarks?|standards?|multiplication|rentals?|R&D"
)
# The nouns as one pattern of a whole word.
TRADE_NOUN = re.compile(
    rf"(?i:{FIRMS}|{CHILD}|{_FLOWS}|{_FOLK}|{_SITES}|{_CARS}|{_DEEDS}|{_REST}|{_MADE_OF_VERBS}|{_MOVES}|{_MORE_CARS}"
    rf"|{_MORE_SITES}|{_MORE_FOLK}|{_MORE_FLOWS})",
)
