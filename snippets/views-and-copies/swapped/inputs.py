import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    rows = [(1, 0, 0), (2, 0, 1), (5, 4, 1), (4, 2, 2)]
    for n, i, j in rows:
        yield (torch.randn(n, 3, generator=generator), i, j)
    yield (torch.arange(6).view(2, 3).T, 0, 2)
