"""What each name in a snippet was in the run: `x.sum` a method of a tensor, or of an array.

Spelling does not tell: only who runs `x.sum()` knows what `x` is. So before a snippet runs, each
`value.name` of it is rewritten to ask first what the value is. What was imported by
`from torch.linalg import solve` needs no run.
"""

import ast
import builtins
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from checked_snippets.running.outcome import Name

ASKED = "__value_of_an_attribute__"
"""The function of which a rewritten snippet asks; no name of the snippet, for none lists it."""


class Watch:
    """Notes what the names of a snippet lead to, each where it is first come across."""

    def __init__(self, source: str) -> None:
        self.lines = source.split("\n")
        self.attributes = list[ast.Attribute]()
        self.calls = list[tuple[ast.Call, int | str]]()
        self.found = dict[int, str]()
        self.imported = dict[str, str]()
        self.others = list[Name]()
        setattr(builtins, ASKED, self.asked)

    def asked(self, value: Any, index: int) -> Any:
        """The value, noted when it is first asked for."""
        if index not in self.found:
            self.found[index] = path_of(value, self.attributes[index].attr)
        return value

    def forget(self, error: BaseException) -> None:
        """Take back what was asked for last, if an exception says that there is no such name."""
        last = next(reversed(self.found), None)
        missing = error.name if isinstance(error, AttributeError) else None
        if last is not None and self.attributes[last].attr == missing:
            del self.found[last]

    def rewritten(self, statement: ast.stmt) -> ast.stmt:
        """A statement that asks for each value whose attribute it reads, and does the same."""
        self.others += self.by_import(statement)
        first, calls = len(self.attributes), [*calls_of(statement)]
        asking: ast.stmt = Asking(self.attributes).visit(statement)
        asked = {id(node): first + n for n, node in enumerate(self.attributes[first:])}
        for node in calls:
            called = self.name_of(node.func) or asked.get(id(node.func))
            self.calls += [(node, called)] if called is not None else []
        return ast.fix_missing_locations(asking)

    def name_of(self, node: ast.expr) -> str | None:
        """The path of a name that was imported."""
        return self.imported.get(node.id) if isinstance(node, ast.Name) else None

    def by_import(self, statement: ast.stmt) -> Iterator[Name]:
        """The names of a statement that an import tells."""
        for node in outside_of_texts(statement):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                for each in node.names:
                    path = f"{node.module}.{each.name}"
                    self.imported[each.asname or each.name] = path
                    yield each.lineno, self.column(each.lineno, each.col_offset), path
            elif isinstance(node, ast.Name) and node.id in self.imported:
                if isinstance(node.ctx, ast.Load):
                    column = self.column(node.lineno, node.col_offset)
                    yield node.lineno, column, self.imported[node.id]
                else:
                    del self.imported[node.id]

    def names(self) -> list[Name]:
        """What was found, in order; not what is the snippet's own."""
        every = [*self.by_asking(), *self.by_calling(), *self.others]
        return sorted(each for each in every if is_told(each[2]))

    def by_asking(self) -> Iterator[Name]:
        """The attributes whose values were asked for."""
        for index, path in self.found.items():
            node = self.attributes[index]
            line, start = node.end_lineno or 0, (node.end_col_offset or 0) - len(node.attr.encode())
            yield line, self.column(line, start), path

    def by_calling(self) -> Iterator[Name]:
        """The keyword arguments of what is known: `torch.sum(keepdim=)`."""
        for node, called in self.calls:
            path = called if isinstance(called, str) else self.found.get(called)
            for each in node.keywords if path else ():
                if each.arg:
                    column = self.column(each.lineno, each.col_offset)
                    yield each.lineno, column, f"{path}({each.arg}=)"

    def column(self, line: int, offset: int) -> int:
        """A column in letters, of one in bytes."""
        return len(self.lines[line - 1].encode()[:offset].decode(errors="replace"))


class Asking(ast.NodeTransformer):
    """Lets code ask for each value whose attribute it reads, and remembers which ones."""

    def __init__(self, attributes: list[ast.Attribute]) -> None:
        self.attributes = attributes

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:  # the name that ast calls
        node.value = self.visit(node.value)
        if isinstance(node.ctx, ast.Load):
            index = ast.Constant(len(self.attributes))
            self.attributes.append(node)
            asked = ast.Name(ASKED, ast.Load())
            node.value = ast.copy_location(ast.Call(asked, [node.value, index], []), node.value)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:  # the name that ast calls
        """Before Python 3.12 nothing in it knows where it stands."""
        return node


def calls_of(statement: ast.stmt) -> Iterator[ast.Call]:
    return (node for node in outside_of_texts(statement) if isinstance(node, ast.Call))


def outside_of_texts(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all below it, but what stands in an f-string, in the order of the code."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.JoinedStr):
            yield from outside_of_texts(child)


def path_of(value: Any, attribute: str) -> str:
    """The dotted path of an attribute: of a module, or of the class that has it.

    Nothing is asked of the value itself: what it answers could be printed, or counted.

    >>> path_of(sys, "path"), path_of([], "append"), path_of({}.items(), "count")
    ('sys.path', 'builtins.list.append', 'builtins.dict_items.count')
    """
    kind = type(value)
    if issubclass(kind, ModuleType):
        return f"{value.__name__}.{attribute}"
    classes = type.mro(value) if issubclass(kind, type) else kind.__mro__
    home = next((each for each in classes if attribute in said(each, "__dict__")), classes[0])
    return f"{said(home, '__module__')}.{said(home, '__qualname__')}.{attribute}"


def said(kind: type, attribute: str) -> Any:
    """What a class says of itself, without its metaclass."""
    return type.__getattribute__(kind, attribute)


def is_told(path: str) -> bool:
    """Whether a path is of a library, and names no module of it, which `torch.nn` does."""
    return not path.startswith("__main__.") and path not in sys.modules
