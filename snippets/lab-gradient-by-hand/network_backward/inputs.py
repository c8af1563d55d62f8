import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    sizes = [(1, 1, 1, 1), (2, 1, 1, 1), (1, 2, 1, 1), (1, 1, 2, 1), (1, 2, 2, 2)]
    for n, i, h, o in [*sizes, (9, 2, 4, 3)]:
        shapes = [(n, i), (n, o), (h, i), (h,), (o, h), (o,)]
        numbers = (torch.randint(-2, 3, shape, generator=generator) for shape in shapes)
        yield tuple(each.double() / 2 for each in numbers)
    shapes = [(2, 3), (3, 3), (2, 4), (4,), (4, 3), (3,)]
    numbers = (torch.randn(shape, generator=generator).double() for shape in shapes)
    x, y, weight1, bias1, weight2, bias2 = numbers
    yield x.T, y, weight1.T, bias1, weight2.T, bias2
