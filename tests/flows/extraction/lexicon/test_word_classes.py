"""Classes of words that patterns share: each is a list of alternatives that stands within a group."""

import re

import pytest

from flows.extraction.lexicon import aim_words, buyer_words, car_words, plant_words, trader_words
from flows.extraction.wording import approximators, calendar_names, small_numbers

_CLASSES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in (aim_words, buyer_words, car_words, plant_words, trader_words, calendar_names, small_numbers)
    for name, value in vars(module).items()
    if name.isupper()
} | {"approximators.APPROXIMATOR": approximators.APPROXIMATOR}


@pytest.mark.parametrize("name", _CLASSES)
def test_no_alternative_is_empty_or_comes_twice(name: str) -> None:
    words = _CLASSES[name].split("|")
    assert "" not in words
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("name", _CLASSES)
def test_a_class_stands_within_a_group(name: str) -> None:
    assert re.fullmatch(rf"(?:{_CLASSES[name]})", "no word of any") is None
    assert re.compile(rf"(?:{_CLASSES[name]})").groups == 0


def test_the_forms_of_the_verbs_of_selling_stand_in_one_order() -> None:
    bases = trader_words.SELL.split("|")
    for forms in (trader_words.SELLS, trader_words.SOLD, trader_words.SELLING):
        assert [form[0] for form in forms.split("|")] == [base[0] for base in bases]


def test_words_of_measure_stand_in_any_number_before_a_number() -> None:
    assert re.fullmatch(rf"sold{approximators.ABOUT} 300", "sold well over 300")
    assert re.fullmatch(rf"sold{approximators.ABOUT} 300", "sold just about another 300")
    assert re.fullmatch(rf"{approximators.ROUGHLY}300 were sold", "more than 300 were sold")
    assert re.fullmatch(rf"{approximators.ROUGHLY}300 were sold", "those 300 were sold") is None
