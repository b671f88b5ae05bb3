"""Words for aims: what firms set themselves, and what they foresee. Those of one word stand within a group."""

# "The target for 2030", "its goals".
AIM = r"target|goal|aim|objective|ambition"
AIMS = r"targets?|goals?|aims?|objectives?|ambitions?"
# "The forecast for 2025", "its guidance".
OUTLOOK = r"forecast|outlook|guidance|projection"
# "Had planned to start there in 2025"; and what became of it: "but gave up".
HAD_PLANNED = (
    r"\bhad (?:once |originally |long |first |initially |earlier |previously )?(?:planned|intended|hoped|wanted|meant"
    r"|aimed|promised|wished|sought) to\b"
)
GAVE_UP = (
    r"\b(?:but|before|yet) (?:gave up|dropped|shelved|scrapped|abandoned|thought better|changed its mind|backed out)\b"
)
