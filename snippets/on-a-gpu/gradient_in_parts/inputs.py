import torch


def waves(x, weight):
    if len(x) > 4:
        raise MemoryError("more than 4 rows")
    return torch.sin(x @ weight)


def inputs():
    yield predict, torch.tensor([[1.0]]), torch.tensor([3.0]), torch.tensor([2.0])
    yield predict, torch.tensor([[1.0], [2.0]]), torch.tensor([1.0, 0.0]), torch.zeros(1)
    five = torch.tensor([[1.0], [2.0], [3.0], [4.0], [5.0]])
    yield predict, five, torch.zeros(5), torch.ones(1)
    generator = torch.Generator().manual_seed(0)
    for function in (predict, waves):
        for n, d in ((4, 2), (5, 1), (8, 3), (9, 2), (11, 2)):
            x, y = torch.randn(n, d, generator=generator), torch.randn(n, generator=generator)
            yield function, x, y, torch.randn(d, generator=generator)
    yield function, x.double(), y.double(), torch.ones(2).double()
