"""Words for aims: what firms set themselves, and what they foresee. Each stands within a group."""

# "The target for 2030", "its goals".
AIM = r"target|goal|aim|objective|ambition"
AIMS = r"targets?|goals?|aims?|objectives?|ambitions?"
# "The forecast for 2025", "its guidance".
OUTLOOK = r"forecast|outlook|guidance|projection"
