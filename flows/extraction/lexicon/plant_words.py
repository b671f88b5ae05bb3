"""Words for plants: where cars are made. Each stands within a group."""

PLANT = r"plant|factory|works"
PLANTS = r"plants?|factor(?:y|ies)|works"
