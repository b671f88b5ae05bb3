import pytest

from flows.publishing.pages.columns import shown_columns


@pytest.mark.parametrize(
    ("dataset", "name", "title"),
    [
        ("targets", "organization_name", "Organization"),
        ("targets", "organization_id", "Organization (id)"),
        ("targets", "place_name", "Place"),
        ("targets", "place", "Place (id)"),
        ("markets", "partner_organization_name", "Partner organization"),
        ("targets", "change_percent", "Change (%)"),
        ("targets", "value", "Value"),
    ],
)
def test_heads_are_what_people_call_a_column(dataset: str, name: str, title: str) -> None:
    assert next(column.title for column in shown_columns(dataset) if column.name == name) == title


@pytest.mark.parametrize("dataset", ["targets", "results", "markets", "events", "models", "participants", "progress"])
def test_no_two_heads_of_a_table_are_the_same(dataset: str) -> None:
    titles = [column.title for column in shown_columns(dataset)]
    assert len(titles) == len(set(titles))


def test_help_does_not_send_one_elsewhere_for_the_unit() -> None:
    assert "see unit" not in " ".join(column.help for column in shown_columns("targets"))
