import schemas
from schemas.dictionary import column_table, dataset_table, dictionary


def test_every_dataset_has_a_line_with_its_key() -> None:
    lines = dataset_table().splitlines()
    assert lines[0] == "| Dataset | One row is | Key |"
    assert len(lines) == 2 + len(schemas.DATASETS)
    assert "| `event_models` | A model that a launch or milestone is of. | `event_id`, `model_id` |" in lines


def test_every_column_has_a_line_with_its_meaning() -> None:
    lines = column_table("evidence").splitlines()
    assert len(lines) == 2 + len(schemas.columns("evidence"))
    assert lines[6] == (
        "| `start` | integer | Where the quote starts in the document's text. | Unicode code points | `1204` |"
    )


def test_short_sets_of_values_are_spelt_out_long_ones_are_not() -> None:
    table = column_table("events")
    assert "One of `occurred`, `scheduled`, `cancelled`." in table
    assert "`AFN`" not in table


def test_every_line_of_a_table_has_as_many_cells() -> None:
    for name in schemas.DATASETS:
        assert {line.replace("\\|", "").count("|") for line in column_table(name).splitlines()} == {6}


def test_the_dictionary_holds_every_dataset_and_its_pointers() -> None:
    text = dictionary(level=3)
    assert text.count("### ") == len(schemas.DATASETS)
    assert "`event_id` → `events.event_id`, `model_id` → `models.model_id`" in text
    assert text.endswith("|\n")
    assert text == dictionary(level=3)
