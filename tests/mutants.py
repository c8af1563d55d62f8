"""Whether the checks of exercises tell right answers from nearly right ones: `make mutants`.

Each solution is changed in one place after the other, as somebody may have got it wrong: another
operator, another number, a keyword or a step left out. The check of the exercise has to refuse
each of these mutants. One that is right all the same stands in `equivalent.toml` beside the
solution, with the reason. What was counted is recorded in mutants.json.
"""

import ast
import contextlib
import copy
import io
import json
import multiprocessing
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from checked_snippets import settings
from checked_snippets.checking.book import open_snippets, snippet_files
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet
from tests.conftest import PROJECT

RECORD = PROJECT / "bench" / "mutants.json"
EQUIVALENT = "equivalent.toml"
"""Beside a solution: mutants that are right, each as the lines that it changes, and why."""

SECONDS = 20
"""What a mutant may take: one that ends later never would."""

PASSED = "✓"


@dataclass(frozen=True)
class Mutant:
    """A solution with one change; `change` shows the lines that differ, those of the mutant."""

    source: str
    change: str


# Mutants of an expression or a statement: each gives what may stand in its place.

OPERATORS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}

NAMES = {
    "sum": "mean",
    "mean": "sum",
    "max": "min",
    "min": "max",
    "amax": "amin",
    "amin": "amax",
    "argmax": "argmin",
    "argmin": "argmax",
    "maximum": "minimum",
    "minimum": "maximum",
    "zeros": "ones",
    "ones": "zeros",
    "zeros_like": "ones_like",
    "ones_like": "zeros_like",
    "any": "all",
    "all": "any",
    "floor": "ceil",
    "ceil": "floor",
    "round": "floor",
    "var": "std",
    "std": "var",
    "triu": "tril",
    "tril": "triu",
    "cat": "stack",
    "stack": "cat",
    "float32": "float64",
    "float64": "float32",
    "int64": "int32",
    "long": "int",
}
"""Functions, methods and dtypes that are taken for each other."""

COMMUTATIVE = {"add", "mul", "maximum", "minimum", "dot", "equal", "allclose", "isclose"}
"""Functions to which the order of their first two arguments is all the same."""


def others(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    match node:
        case ast.BinOp(op=operator) | ast.BoolOp(op=operator) | ast.AugAssign(op=operator):
            yield from (changed(node, op=other()) for other in OPERATORS.get(type(operator), ()))
        case ast.Compare(ops=[operator]):
            yield from (changed(node, ops=[other()]) for other in OPERATORS.get(type(operator), ()))
        case ast.UnaryOp(operand=operand):
            yield operand
        case ast.Constant(value=bool() as value):
            yield changed(node, value=not value)
        case ast.Constant(value=int() as value):
            yield from (changed(node, value=other) for other in (value + 1, value - 1))
        case ast.Constant(value=float() as value):
            yield from (changed(node, value=other) for other in (value + 1, value * 2 or 1e-3))
        case ast.Attribute(attr=name) if name in NAMES:
            yield changed(node, attr=NAMES[name])
        case ast.Attribute(attr="T" | "mT" | "grad" | "data", value=value):
            yield value
        case ast.Slice():
            yield from (changed(node, **{end: None}) for end in ends(node))
        case ast.IfExp(body=body, orelse=orelse):
            yield from (body, orelse)
    if isinstance(node, ast.Call):
        yield from calls(node)
    if isinstance(node, ast.Tuple) and len(node.elts) > 1 and isinstance(node.ctx, ast.Load):
        first, second, *rest = node.elts
        yield changed(node, elts=[second, first, *rest])


def calls(node: ast.Call) -> Iterator[ast.AST]:
    """A call with less, or in another order; and what a method was called on."""
    if isinstance(node.func, ast.Attribute) and not is_module(node.func.value):
        yield node.func.value
    for i, _ in enumerate(node.keywords):
        yield changed(node, keywords=node.keywords[:i] + node.keywords[i + 1 :])
    if len(node.args) > 1:
        first, second, *rest = node.args
        yield changed(node, args=node.args[:-1])
        if not (isinstance(node.func, ast.Attribute) and node.func.attr in COMMUTATIVE):
            yield changed(node, args=[second, first, *rest])


def is_module(node: ast.AST) -> bool:
    """Whether what stands before a dot is a package, or a part of one."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id in {"torch", "np", "nn", "math", "plt", "F"}


def ends(node: ast.Slice) -> list[str]:
    return [end for end in ("lower", "upper", "step") if getattr(node, end) is not None]


def changed(node: ast.AST, **fields: object) -> ast.AST:
    found = copy.copy(node)
    for name, value in fields.items():
        setattr(found, name, value)
    return found


def left_out(statement: ast.stmt) -> bool:
    """Whether a statement can be left out and something is left to be called."""
    return not isinstance(statement, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef))


def mutants(source: str) -> Iterator[Mutant]:
    """All mutants of a solution, but for those that are the same program."""
    tree = ast.parse(source)
    *body, _check = tree.body
    plain = lines(tree)
    seen = {ast.unparse(tree)}
    for node, field, index in places(ast.Module(body, [])):
        value = getattr(node, field)
        there = value if index is None else value[index]
        candidates = [*others(there)]
        if isinstance(there, ast.stmt) and left_out(there):
            candidates.append(ast.Pass())
        for other in candidates:
            put(node, field, index, other)
            with contextlib.suppress(ValueError, TypeError, AttributeError):
                text = ast.unparse(ast.fix_missing_locations(tree))
                if text not in seen:
                    seen.add(text)
                    new = [line for line in lines(tree) if line not in plain]
                    yield Mutant(
                        text, "\n".join(new) or "nothing in place of " + ast.unparse(there)
                    )
            put(node, field, index, there)


def lines(tree: ast.AST) -> list[str]:
    return [line.strip() for line in ast.unparse(ast.fix_missing_locations(tree)).split("\n")]


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Each place of a tree where a node stands: what holds it, in which field, and where there."""
    for node in [*ast.walk(tree)]:
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.AST):
                yield node, field, None
            elif isinstance(value, list):
                yield from (
                    (node, field, i) for i, each in enumerate(value) if isinstance(each, ast.AST)
                )


def put(node: ast.AST, field: str, index: int | None, value: ast.AST) -> None:
    if index is None:
        setattr(node, field, value)
    else:
        getattr(node, field)[index] = value


# Running them: a process for each, forked from one that has loaded torch.

FORK = multiprocessing.get_context("fork")


def passes(source: str) -> bool:
    """Whether a program ends in time and its check says that it is right."""
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=verdict, args=(source, sender))
    process.start()
    sender.close()
    try:
        return bool(receiver.recv()) if receiver.poll(SECONDS) else False
    except EOFError:  # it has killed itself
        return False
    finally:
        process.kill()
        process.join()


def verdict(source: str, sender: Connection) -> None:
    """Send whether the last line that a program prints is that of a check that passed."""
    import torch

    torch.set_num_threads(1)
    said = io.StringIO()
    quiet = contextlib.redirect_stderr(io.StringIO())
    with contextlib.redirect_stdout(said), quiet, contextlib.suppress(BaseException):
        exec(compile(source, "<mutant>", "exec"), {"__name__": "__main__"})
    sender.send(said.getvalue().rstrip().rpartition("\n")[2].startswith(PASSED))


# The record.


@dataclass(frozen=True)
class Found:
    """What became of the mutants of a solution."""

    key: str
    count: int
    equivalent: int
    alive: tuple[str, ...]


def excused(folder: Path) -> dict[str, str]:
    """Mutants that are right, and why."""
    file = folder / EQUIVALENT
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def key(solution: Snippet, folder: Path) -> str:
    """All that a verdict depends on, but for torch."""
    own = Path(__file__).read_text(encoding="utf-8")
    return sha256(f"{solution.runnable}\0{excused(folder)}\0{own}".encode()).hexdigest()


def look(solution: Snippet, folder: Path) -> Found:
    """Run all mutants of a solution."""
    before = "\n\n\n".join(part.code for part in solution.prelude)
    if not passes(f"{before}\n\n\n{solution.code}"):
        return Found(key(solution, folder), 0, 0, ("the solution itself is refused",))
    known, alive, count = excused(folder), list[str](), 0
    for mutant in mutants(solution.code):
        count += 1
        if passes(f"{before}\n\n\n{mutant.source}"):
            alive.append(mutant.change)
    left = tuple(sorted(each for each in alive if each not in known))
    return Found(key(solution, folder), count, len(alive) - len(left), left)


def solutions(project: Settings) -> list[Snippet]:
    snippets, _ = open_snippets(snippet_files(project), project)
    return [each for each in snippets if each.name.endswith("/solution.py")]


def main(wanted: list[str]) -> None:
    """Look at what has changed since it was recorded, and at what has mutants alive.

    Words choose the exercises whose names begin with one of them.
    """
    import torch  # noqa: F401 # once for all children

    project = settings.read(PROJECT)
    every = {each.name.rpartition("/")[0]: each for each in solutions(project)}
    record = {name: kept for name, kept in recorded().items() if name in every}
    for name, solution in every.items():
        folder, kept = (project.project / solution.path).parent, record.get(name)
        if not name.startswith(tuple(wanted or [""])):
            continue
        if kept is None or kept["alive"] or kept["key"] != key(solution, folder):
            kept = asdict(look(solution, folder))
        record[name] = kept
        print(f"{name}: {kept['count']} mutants, {kept['equivalent']} of them right")
        for change in kept["alive"]:
            print("  alive: " + change.replace("\n", "\n         "))
        text = json.dumps(dict(sorted(record.items())), indent=1, ensure_ascii=False)
        RECORD.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    sys.exit(any(kept["alive"] for kept in record.values()))


def recorded() -> dict[str, dict[str, Any]]:
    """What became of the mutants of each exercise when somebody looked."""
    found: dict[str, dict[str, Any]] = (
        json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.is_file() else {}
    )
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
