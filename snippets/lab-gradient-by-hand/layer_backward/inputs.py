import torch


def inputs():
    generator = torch.Generator().manual_seed(0)

    def some(*shape):
        return torch.randint(-5, 6, shape, generator=generator).double() / 2

    yield tuple(torch.tensor([[value]]).double() for value in (5.0, 1.0, 2.0))
    rows = [[1.0], [5.0]], [[4.0], [4.0]], [[3.0]]
    yield tuple(torch.tensor(value).double() for value in rows)
    for n, i, o in [(1, 2, 1), (1, 1, 2), (2, 2, 2), (9, 2, 3), (4, 3, 2)]:
        yield some(n, o), some(n, i), some(o, i)
    yield some(2, 3).T, some(2, 3).T, some(2, 2).T
    yield 100 * some(2, 1), 100 * some(2, 1), -100 * some(1, 1)
