import torch


def cases():
    for x, y in [([1], [3]), ([0, 1], [1, 3]), ([0, 1, 2, 3], [0, 1, 4, 9])]:
        for steps, rate in [(0, 0.1), (1, 0.1), (2, 0.1), (2, 0.05)]:
            case = torch.tensor(x).float(), torch.tensor(y).float(), steps, rate
            yield case, fit_with_loops(*case)
    generator = torch.Generator().manual_seed(0)
    for n in [4, 20, 50]:
        x, noise = torch.randn(2, n, generator=generator)
        y = 3 * x - 2 + noise
        columns = torch.stack([x, torch.ones(n)], dim=1)  # (n, 2)
        line = torch.linalg.lstsq(columns, y, driver="gels").solution
        yield (x, y, 500, 0.1), line


def rounded(tensor):
    return [round(number, 3) for number in tensor.tolist()]


def aspects(function, x, y, settings, expected):
    arguments = x.clone(), y.clone()
    found = function(*arguments, *settings)
    yield "type", "Tensor", type(found).__name__
    yield "shape", tuple(expected.shape), tuple(found.shape)
    yield "dtype", expected.dtype, found.dtype
    yield "requires_grad", False, found.requires_grad
    close = torch.allclose(found, expected, rtol=0, atol=0.001)
    yield "[weight, bias]", rounded(expected), rounded(expected if close else found)
    yield "input x", rounded(x), rounded(arguments[0])
    yield "input y", rounded(y), rounded(arguments[1])


def complaint(*given):
    try:
        for aspect, expected, found in aspects(*given):
            if expected != found:
                return f"{aspect}: expected {expected}, found {found}"
    except Exception as error:
        return f"{type(error).__name__}: {error}".split("\n")[0]
    return ""


def check(function):
    torch.manual_seed(0)
    for (x, y, *settings), expected in cases():
        if wrong := complaint(function, x, y, settings, expected):
            print(f"✗ {wrong}")
            print(f"  x = torch.{x}\n  y = torch.{y}")
            print("  {}(x, y, steps={}, learning_rate={})".format(function.__name__, *settings))
            return
    print(f"✓ {function.__name__}: 15 inputs agree, 3 of them with lstsq, to 0.001")
