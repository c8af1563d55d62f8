"""What each statement of a snippet has made of its tensors and arrays, noted while it runs.

After a statement, each name of the module that stands for another tensor or array than before, or
for one with other numbers, gets a hint: `half (2,) ⤷ whole`. Nothing is kept alive for that, and
nothing is computed: what would have to be asked for with a warning, or fails, is left out.
"""

import sys
import weakref
import zlib
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from typing import Any

SHARES, RECORDED, LEAF, CHANGED, MORE = "⤷", "∇", "leaf", "✎", "…"
"""What stands in a hint: for memory of another name, for what autograd follows, for new numbers."""

MOST = 4
"""How many hints a statement gets."""

PARTS = 4
"""How many tensors a list may have, to be looked into."""

LARGEST = 1 << 20
"""Bytes of an array whose numbers are compared with those that it had."""

Memory = tuple[int, int]
"""Where the numbers of a tensor or an array lie: the first byte, and the one behind the last."""


@dataclass(frozen=True)
class Seen:
    """What is known of a name.

    It is which object it stands for, as long as there is that; what is said of it, what changes
    with its numbers, and where these lie.
    """

    reference: weakref.ref[Any]
    text: str
    state: tuple[object, ...]
    memory: Memory | None


class Watch:
    """Looks at the names of a module after each statement."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self.names = names
        self.seen = dict[str, Seen]()

    def look(self) -> list[str]:
        """The hints for what has changed since the last look."""
        found, now = list[str](), dict[str, Seen]()
        with untouched():
            for name, value in values(self.names):
                before = self.seen.get(name)
                seen = now[name] = Seen(
                    weakref.ref(value), described(value), state_of(value), memory_of(value)
                )
                if before is None or before.reference() is not value or before.text != seen.text:
                    found.append(f"{name} {seen.text}{shared(name, seen, now)}")
                elif before.state != seen.state:
                    found.append(f"{name} {CHANGED}")
        self.seen = now
        return found[:MOST] + [MORE] * (len(found) > MOST)


def untouched() -> AbstractContextManager[object]:
    """While this is on, a subclass of a tensor is not asked: what it answers may be printed."""
    torch = sys.modules.get("torch")
    return torch._C.DisableTorchFunctionSubclass() if torch else nullcontext()


def values(names: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The tensors and arrays that names lead to, in the order in which these were first bound."""
    for name, value in [*names.items()]:
        if not name.startswith("_"):
            with suppress(Exception):  # a class of the snippet may refuse to be asked
                yield from [*inside(name, value)]


def inside(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """A tensor or an array, or those in a small tuple or list, or the parameters of a module."""
    if is_numbers(value):
        yield name, value
        if (gradient := gradient_of(value)) is not None:
            yield f"{name}.grad", gradient
    elif issubclass(type(value), tuple) and hasattr(type(value), "n_sequence_fields"):
        fields = [each for each in dir(type(value)) if is_numbers(getattr(value, each, None))]
        yield from (
            (f"{name}.{field}", getattr(value, field)) for field in sorted_by(value, fields)
        )
    elif issubclass(type(value), tuple | list) and len(value) <= PARTS:
        for i, each in enumerate(value):
            if is_numbers(each):
                yield f"{name}[{i}]", each
    elif is_module(value):
        for parameter, each in value.named_parameters():
            yield from inside(f"{name}.{parameter}", each)


def sorted_by(value: tuple[Any, ...], fields: list[str]) -> list[str]:
    """Names of fields in the order of a tuple."""
    places = {id(each): i for i, each in enumerate(value)}
    return sorted(fields, key=lambda field: places.get(id(getattr(value, field)), len(places)))


def is_numbers(value: Any) -> bool:
    """Whether something is a tensor or an array; one of objects holds no numbers."""
    return any(issubclass(type(value), kind) for kind in kinds("Tensor", "ndarray")) and (
        str(getattr(value, "dtype", "")) != "object"
    )


def is_module(value: object) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and issubclass(type(value), torch.nn.Module)


def kinds(*names: str) -> Iterator[type]:
    """Classes of torch and NumPy, as far as these were imported."""
    for package, name in zip(("torch", "numpy"), names, strict=True):
        if module := sys.modules.get(package):
            yield getattr(module, name)


def gradient_of(value: Any) -> Any:
    """The gradient that a leaf holds; of other tensors, to ask would give a warning."""
    with suppress(Exception):
        return value.grad if value.is_leaf or value.retains_grad else None
    return None


def state_of(value: Any) -> tuple[object, ...]:
    """What is another one when the numbers of something have changed."""
    with suppress(Exception):
        return value._version, value.data_ptr()
    with suppress(Exception):
        if value.nbytes <= LARGEST:
            return (zlib.adler32(value.tobytes()),)
    return ()


def memory_of(value: Any) -> Memory | None:
    """Where the memory lies that something reads, or that it reads a part of."""
    with suppress(Exception):
        storage = value.untyped_storage()
        return span(storage.data_ptr(), storage.nbytes())
    with suppress(Exception):
        while isinstance(value.base, type(value)):
            value = value.base
        return span(value.__array_interface__["data"][0], value.nbytes)
    return None


def span(start: int, size: int) -> Memory | None:
    return (start, start + size) if start and size else None


def shared(name: str, seen: Seen, earlier: Mapping[str, Seen]) -> str:
    """The first name that reads the same memory, with what stands before it; '' if none does."""
    for other, each in earlier.items():
        if other != name and each.memory and seen.memory and overlap(each.memory, seen.memory):
            return f" {SHARES} {other}"
    return ""


def overlap(one: Memory, other: Memory) -> bool:
    """Whether two pieces of memory have a byte in common.

    >>> overlap((0, 8), (4, 12)), overlap((0, 8), (8, 16))
    (True, False)
    """
    return max(one[0], other[0]) < min(one[1], other[1])


def described(value: Any) -> str:
    """The shape, what is not as usual of dtype and device, and whether autograd follows."""
    words = [shape_of(value)]
    for name, usual in (("dtype", usual_dtype(value)), ("device", "cpu"), ("layout", "strided")):
        said = str(getattr(value, name, usual)).removeprefix("torch.")
        words += [said] * (said != usual)
    with suppress(Exception):
        words += [RECORDED] * value.requires_grad + [LEAF] * (value.requires_grad and value.is_leaf)
    return " ".join(words)


def shape_of(value: Any) -> str:
    with suppress(Exception):
        return str(tuple(value.shape))
    return f"({MORE})"


def usual_dtype(value: Any) -> str:
    """What torch, or NumPy, makes of numbers with a dot."""
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        return str(torch.get_default_dtype()).removeprefix("torch.")
    return "float64"
