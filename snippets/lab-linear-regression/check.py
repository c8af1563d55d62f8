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


def complaint(function, case, expected):
    try:
        found = function(case[0].clone(), case[1].clone(), *case[2:])
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(chr(10))[0]}"
    if not isinstance(found, torch.Tensor):
        return f"type: expected Tensor, found {type(found).__name__}"
    for name in ["shape", "dtype", "requires_grad"]:
        pair = [getattr(line, name) for line in (expected, found)]
        if pair[0] != pair[1]:
            pair = [tuple(p) if name == "shape" else p for p in pair]
            return "{}: expected {}, found {}".format(name, *pair)
    if not torch.allclose(found, expected, rtol=0, atol=0.001):
        pair = [[round(p, 3) for p in line.tolist()] for line in (expected, found)]
        return "[weight, bias]: expected {}, found {}".format(*pair)
    return ""


def check(function):
    torch.manual_seed(0)
    for (x, y, *settings), expected in cases():
        if wrong := complaint(function, (x, y, *settings), expected):
            print(f"✗ {wrong}")
            print(f"  x = torch.{x}\n  y = torch.{y}")
            print("  {}(x, y, steps={}, learning_rate={})".format(function.__name__, *settings))
            return
    print(f"✓ {function.__name__}: 15 inputs agree, 3 of them with lstsq, to 0.001")
