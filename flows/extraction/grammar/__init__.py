"""Grammar: an article as the rules see it, and what a sentence tells by its form: predicates, tenses, stance."""
