"""Names of the calendar. Each stands within a group."""

MONTH = r"January|February|March|April|May|June|July|August|September|October|November|December"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
