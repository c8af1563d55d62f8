import torch


def inputs():
    def points(x, y, degree):
        x, y = torch.tensor([x, y], dtype=torch.float64)
        return x, y, degree

    yield points([0, 1, 2, 3], [0, 2, 1, 3], 1)
    yield points([0, 1, 2, 3], [0, 2, 1, 3], 2)
    yield points([2, 0, 3, 1], [1, 0, 3, 2], 1)
    generator = torch.Generator().manual_seed(0)
    for n, degree in ((6, 3), (8, 5), (12, 9)):
        x, y = torch.randn(n, 2, dtype=torch.float64, generator=generator).T
        yield x.argsort() / n + 0.5 * y.sigmoid() / n, y, degree
