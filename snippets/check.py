# Calls an answer and its specification with the same inputs, and says where they differ.
import cmath
import contextlib
import functools
import inspect
import re
import sys


def check(function, specification, inputs, rtol=1e-4, atol=1e-5, shares=None, calls=None):
    def near(right, there):
        if isinstance(right, (list, tuple)):
            return len(right) == len(there) and all(map(near, right, there))
        if isinstance(right, (float, complex)):
            both_nan = cmath.isnan(right) and cmath.isnan(there)
            return both_nan or cmath.isclose(right, there, rel_tol=rtol, abs_tol=atol)
        return right == there

    names, wrong = list(inspect.signature(specification).parameters), []
    pairs = list(zip(inputs(), inputs()))
    texts = ["".join(map(line_of, names, given)) for given, _ in pairs]
    # All of these before any answer: else its `empty` would be the memory of the right result.
    facts = [[*facts_of(specification, names, given)] for given, _ in pairs]
    for (_, copies), lines, right_facts in zip(pairs, texts, facts):
        expected = {aspect: rest for aspect, *rest in right_facts}
        expected["shares memory"] = [shares, shares]
        for aspect, there, found in facts_of(function, names, copies, calls):
            right, wanted = expected.get(aspect, ["", "nothing"])
            if right is not None and not near(right, there):
                between = "\n" + " " * (len(aspect) + 7) if "[" in str(wanted) else ", "
                told = f"{aspect}: expected {wanted}{between}found {found}"
                told = found if wanted == "no error" else told
                wrong.append(
                    (bool(re.search(r"zeros\(|\(\[\]", lines)), len(lines), f"✗ {told}{lines}")
                )
                break
    print(min(wrong)[-1] if wrong else f"✓ {function.__name__}: {len(pairs)} inputs agree")


def facts_of(function, names, arguments, calls=None):
    """What can be said of a call, thing by thing: its name, its value, that value as text."""
    changed, given = [], arguments if calls is None else [at_most(calls, a) for a in arguments]
    with left_alone(changed):
        try:
            result, error = function(*given), ("", "no error")
        except Exception as raised:
            kind = type(raised).__name__
            result, error = None, (kind, f"{kind}: {raised}".split("\n")[0])
    yield "error", *error
    yield from parts_of(result, "")
    for name, value in zip(names, arguments):
        yield from parts_of(value, f"input {name} ")
    yield "changed for all code", changed, ", ".join(changed) or "nothing"
    own, theirs = memory_of(result), memory_of(arguments)
    if own:
        shares = any(max(a, c) < min(b, d) for a, b in own for c, d in theirs)
        yield "shares memory", shares, shares


def parts_of(value, where):
    kind = type(value).__name__
    yield f"{where}type", kind, kind
    if hasattr(value, "dtype"):
        yield f"{where}shape", tuple(value.shape), tuple(value.shape)
        for name in ("dtype", "device", "requires_grad"):
            yield f"{where}{name}", (text := str(getattr(value, name, ""))), text
        if str(getattr(value, "device", "")) != "meta":
            yield f"{where}values", value.tolist(), as_code(value)
        marked = getattr(value, "requires_grad", False)
        if getattr(value, "is_leaf", False) and (marked or where.startswith("input")):
            yield from parts_of(value.grad, f"{where}grad ")
    elif isinstance(value, (list, tuple, dict)):
        yield f"{where}length", len(value), len(value)
        for key, each in value.items() if kind == "dict" else enumerate(value):
            yield from parts_of(each, f"{where.strip() or 'result'}[{key!r}] ")
    elif isinstance(value, (int, float, complex, str)):
        yield f"{where}value", value, repr(value)


def line_of(name, value):
    dense = getattr(value, "is_contiguous", lambda: getattr(value, "flags", {"C": True})["C"])
    text = as_code(value)
    remarks = re.findall(r"grad_fn=<\w+>", text) + ([] if dense() else ["not contiguous"])
    comment = f"  # {', '.join(remarks)}" if remarks else ""
    return f"\n  {name} = " + re.sub(r", grad_fn=<\w+>", "", text) + comment


def as_code(value):
    """A value as it can be pasted into a cell."""
    kind, text = type(value).__name__, " ".join(repr(value).split()).replace("[ ", "[")
    if kind in ("list", "tuple"):
        inside = ", ".join(map(as_code, value))
        return f"[{inside}]" if kind == "list" else f"({inside}{',' * (len(value) == 1)})"
    text = getattr(value, "__name__", text)
    is_torch = callable(value) and getattr(sys.modules.get("torch"), text, None) is value
    package = {"Tensor": "torch.", "ndarray": "np."}.get(kind, "torch." * is_torch)
    text = re.sub(r"^|\b(?=nan\b|inf\b)", package, text)
    text = re.sub(r"dtype=(?=\w+\))", f"dtype={package}", text) if kind == "ndarray" else text
    empty = r"\w+\((?:\[\]|\.\.\.)(, device='meta')?, (?:size|shape)=(\(.*?\))"
    return re.sub(empty, r"zeros(\2\1", text)


@contextlib.contextmanager
def left_alone(changed):
    """What torch keeps for all code is as it was afterwards; `changed` gets what was touched."""
    if not (torch := sys.modules.get("torch")):
        yield
        return
    with torch.random.fork_rng(devices=[]):
        begun = torch.manual_seed(2**20).get_state()
        torch.rand(1)  # from here on, the seed set once more is seen as well
        dtype, recording = torch.get_default_dtype(), torch.is_grad_enabled()
        try:
            yield
        finally:
            again = torch.equal(torch.get_rng_state(), begun)
            changed += ["seed"] * (again or torch.initial_seed() != 2**20)
            changed += ["default dtype"] * (torch.get_default_dtype() != dtype)
            changed += ["grad mode"] * (torch.is_grad_enabled() != recording)
            torch.set_default_dtype(dtype)
            torch.set_grad_enabled(recording)


def memory_of(value):
    """Where the numbers of a value lie: start and end of each piece."""
    if isinstance(value, (list, tuple)):
        return [piece for each in value for piece in memory_of(each)]
    if hasattr(value, "untyped_storage"):
        start, size = value.untyped_storage().data_ptr(), value.untyped_storage().nbytes()
    elif type(value).__name__ == "ndarray":
        while type(value.base) is type(value):
            value = value.base
        start, size = value.__array_interface__["data"][0], value.nbytes
    else:
        return []
    return [(start, start + size)] if start and size else []


def at_most(calls, value):
    """A function that can be called so often, or a list of such ones; anything else as it is."""
    if isinstance(value, list):
        return [at_most(calls, each) for each in value]
    if not inspect.isroutine(value):
        return value
    left = iter(range(calls))

    @functools.wraps(value)
    def counted(*given, **named):
        if next(left, None) is None:
            raise RuntimeError(f"call {calls + 1} of {value.__name__}, but {calls} must do")
        return value(*given, **named)

    return counted
