import torch


def inputs():
    def tensors(*lists):
        return tuple(torch.tensor(each, dtype=torch.float64) for each in lists)

    yield tensors([[2]], [3], [1])
    yield tensors([[2]], [3], [0.5])
    yield tensors([[1], [2]], [1, 3], [2])
    yield tensors([[1, 0], [1, 1], [1, 2]], [0, -2, 1], [0.25, 4])
    yield tensors([[1, 0], [1, 1]], [1, 3], [])
    generator = torch.Generator().manual_seed(0)
    for n, k, p in ((6, 3, 3), (3, 5, 2), (3, 3, 5)):
        powers = torch.randn(k, n, dtype=torch.float64, generator=generator).T
        y = torch.randn(n, 2, dtype=torch.float64, generator=generator)[:, 0]
        yield powers, y, torch.rand(p, dtype=torch.float64, generator=generator) + 0.1
