"""Context: who and where an article speaks of when a sentence names nobody and no place: focus, coreference."""
