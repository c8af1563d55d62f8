import inspect


def inputs_for(task):
    generator = torch.Generator().manual_seed(0)
    sizes = torch.randint(1, 5, (50, 4), generator=generator).tolist()
    tables = [torch.randint(0, 9, (n + y, m + x), generator=generator) for n, m, x, y in sizes]
    fractions = [torch.rand(n - 1, 4, generator=generator) for n, _, _, _ in sizes]
    rows = [[[1.0, 3]], [[3, 3]], [[torch.nan, 3]], [[2.0, 1]], [[3, 0], [0, 4]]]
    return {
        "rows_above": [(torch.tensor(row), 2.0) for row in rows]
        + [(table, 6.0) for table in tables],
        "crop": [(torch.arange(6).view(2, 3), (1, 0, 3, 1))]
        + [(torch.arange(9).view(3, 3), (0, 1, 2, 3))]
        + [(t, (x - 1, y, x - 1 + m, y + n)) for t, (n, m, x, y) in zip(tables, sizes)],
        "to_pixels": [(torch.tensor([[0, 0, x, 1]]), 100, 60) for x in (0.5, 0.53, 0.125)]
        + [(boxes, 50 * x, 30 * y) for boxes, (_, _, x, y) in zip(fractions, sizes)],
    }[task]


def shown(value):
    text = " ".join(repr(value).split()).replace("[ ", "[")
    return f"zeros{tuple(value.shape)}" if "size=" in text else text


def aspects(function, given, *others):
    expected = globals()[f"{function.__name__}_with_loops"](given, *others)
    argument = given.clone()
    found = function(argument, *others)
    yield "type", "Tensor", type(found).__name__
    yield "shape", tuple(expected.shape), tuple(found.shape)
    yield "dtype", expected.dtype, found.dtype
    yield "values", shown(expected), shown(found)
    yield "input", shown(given), shown(argument)
    if function.__name__ == "crop":
        memory = [tensor.untyped_storage().data_ptr() for tensor in (argument, found)]
        yield "shares memory", True, memory[0] == memory[1]


def difference(function, given):
    try:
        for aspect, expected, found in aspects(function, *given):
            if expected != found:
                between = "\n" + " " * (len(aspect) + 7) if "[" in str(expected) else ", "
                return f"{aspect}: expected {expected}{between}found {found}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def check(function):
    if f"{function.__name__}_with_loops" not in globals():
        print(f"✗ name: expected rows_above, crop or to_pixels, found {function.__name__}")
        return
    inputs = inputs_for(function.__name__)
    for given in inputs:
        if problem := difference(function, given):
            print(f"✗ {problem}")
            for name, value in zip(inspect.signature(function).parameters, given):
                module = "torch." if isinstance(value, torch.Tensor) else ""
                print(f"  {name} = {module}{shown(value).replace('nan', 'torch.nan')}")
            return
    print(f"✓ {function.__name__}: {len(inputs)} inputs agree")
