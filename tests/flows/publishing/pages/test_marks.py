import re

from flows.publishing.pages.marks import marked, passages, pieces

TEXT = "Acme will sell 50,000 cars by 2030."


def test_marks_that_cross_are_cut_where_they_cross() -> None:
    found = [(piece.start, piece.end, piece.covering) for piece in pieces(0, 9, [(1, 5), (3, 7)])]
    assert found == [(0, 1, ()), (1, 3, ((1, 5),)), (3, 5, ((1, 5), (3, 7))), (5, 7, ((3, 7),)), (7, 9, ())]


def test_pieces_make_up_the_text() -> None:
    found = pieces(0, 40, [(0, 40), (5, 9), (5, 20), (9, 12), (30, 40)])
    assert [piece.start for piece in found] == [0, *(piece.end for piece in found[:-1])]
    assert found[-1].end == 40


def test_marks_beyond_the_text_are_left_out() -> None:
    assert [piece.covering for piece in pieces(0, 4, [(2, 9), (3, 3)])] == [()]


def test_marked_text_is_the_text_and_every_span_has_its_id() -> None:
    spans = [(0, 35), (15, 21), (15, 26), (20, 30)]
    cells = {span: ["read"] for span in spans[1:]}
    markup = marked(TEXT, 0, spans, cells, dict.fromkeys(spans, "f"))
    assert re.sub(r"<[^>]*>", "", markup) == TEXT
    assert sorted(re.findall(r'id="(e-\d+-\d+)"', markup)) == ["e-0-35", "e-15-21", "e-15-26", "e-20-30"]


def test_offsets_are_those_of_the_document() -> None:
    markup = marked("50,000", 15, [(15, 21)], {(15, 21): ["value"]}, {(15, 21): "f-targets-x"})
    assert markup == '<a class="m" href="#f-targets-x" id="e-15-21" data-s="15" data-e="21" title="value">50,000</a>'


def test_quotes_that_touch_make_one_passage() -> None:
    assert passages([(10, "cde"), (8, "abc"), (9, "b"), (20, "z")]) == [(8, "abcde"), (20, "z")]
