"""Names: organisations, people and models that a text names, known ones and those that only their form tells."""
