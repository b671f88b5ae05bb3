"""The names of the rules that the code of the extraction tells, read from its source.

A name is a text that gets, in the source, to a parameter, an attribute or a variable called `rule`: as a keyword, by
its position, as a default, by an assignment, or as the head of a row of a table of patterns. Names that are put
together (`f"frame_{verb}"`) are told by their pattern, here with `*` in the place of what is filled in.
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

# Whoever a fact is about is known by a `rule` of its own, which no evidence carries.
_NOT_OF_FACTS = frozenset({"Subject", "Resolved"})
_WORD = "rule"
# Rows of tables of patterns → where in them the rule's name stands.
_ROWS = {"_rule": 0, "DeedRule": 1, "WorkRule": 0}


def rule_names(code: Path) -> frozenset[str]:
    """All names of rules in the modules of a folder."""
    texts = [path.read_text("utf-8") for path in sorted(code.rglob("*.py"))]
    modules = [ast.parse(text) for text in texts if _WORD in text.lower()]
    places = _places(modules)
    # Who calls what takes a rule's name may give it by its position, without the word.
    callers = (t for t in texts if _WORD not in t.lower() and any(f"{called}(" in t for called in places))
    modules += [ast.parse(text) for text in callers]
    return frozenset(name for module in modules for name in _of_module(module, places))


def _places(modules: Iterable[ast.Module]) -> dict[str, int]:
    """Function or class → where among the arguments of a call the rule's name stands."""
    found: dict[str, int] = {}
    for module in modules:
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef):
                names = [a.arg for a in (*node.args.posonlyargs, *node.args.args) if a.arg != "self"]
                if "rule" in names:
                    found[node.name] = names.index("rule")
            elif isinstance(node, ast.ClassDef):
                fields = [
                    n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
                ]
                made = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
                names = [a.arg for a in made[0].args.args[1:]] if made else fields
                if "rule" in names and node.name not in _NOT_OF_FACTS:
                    found[node.name] = names.index("rule")
    return found


def _of_module(module: ast.Module, places: dict[str, int]) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in _NOT_OF_FACTS:
                continue
            for keyword in node.keywords:
                if keyword.arg == "rule":
                    yield from _texts(keyword.value)
            if called in _ROWS and node.args:
                yield from _texts(node.args[_ROWS[called]])
            if called in places and len(node.args) > places[called]:
                yield from _texts(node.args[places[called]])
        elif isinstance(node, ast.FunctionDef):
            arguments = node.args.args[len(node.args.args) - len(node.args.defaults) :]
            for argument, default in zip(arguments, node.args.defaults, strict=True):
                if argument.arg == "rule":
                    yield from _texts(default)
        elif isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "rule" for t in node.targets):
            yield from _texts(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "_RULES":
            yield from _rows(node.value) if node.value is not None else ()
        elif isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "_RULES" for t in node.targets):
            yield from _rows(node.value)


def _rows(table: ast.expr) -> Iterator[str]:
    """The heads of the rows of a table of rules: `("rule", PATTERN)`."""
    for row in ast.walk(table):
        if isinstance(row, ast.Tuple) and len(row.elts) > 1 and isinstance(row.elts[0], ast.Constant):
            yield from _texts(row.elts[0])


def _texts(value: ast.expr) -> Iterator[str]:
    """The texts that an expression may come to."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)
    elif isinstance(value, ast.BoolOp):
        for part in value.values:
            yield from _texts(part)
    elif isinstance(value, ast.JoinedStr):
        yield "".join(str(p.value) if isinstance(p, ast.Constant) else "*" for p in value.values)
