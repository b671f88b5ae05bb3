"""Kept: what is asked of a sentence again and again is found out once, and kept in the sentence as long as it lives."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from flows.extraction.grammar.article import Sentence

P = ParamSpec("P")
T = TypeVar("T")
_UNKNOWN = object()


def kept(function: Callable[Concatenate[Sentence, P], T]) -> Callable[Concatenate[Sentence, P], T]:
    """A pure function of a sentence and of what can be a key, called once for each.

    All who ask are given the same answer, so it is none that can be changed.
    """

    @wraps(function)
    def once(sentence: Sentence, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (function, args, *kwargs.items()) if kwargs else (function, args)
        found: Any = sentence.kept.get(key, _UNKNOWN)
        if found is _UNKNOWN:
            found = sentence.kept[key] = function(sentence, *args, **kwargs)
        answer: T = found
        return answer

    return once
