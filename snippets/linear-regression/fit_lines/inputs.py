import torch


def inputs():
    def rows(x, y):
        return torch.tensor(x, dtype=torch.float64), torch.tensor(y, dtype=torch.float64)

    yield rows([[1, 2]], [[5, 3]])
    yield rows([[0, 2, 1]], [[1, 2, 6]])
    yield rows([[0, 1, 2], [1, 2, 3]], [[1, 3, 5], [6, 3, 12]])
    yield rows([[0, 1], [1, 3]], [[1, 3], [2, 8]])
    yield rows([[0, 4, 2], [1, -1, 3], [2, 3, 7]], [[1, 3, 5], [6, 3, 12], [-2, 0, 1]])
    yield rows([[2001, 2002, 2004]], [[3, 4, 9]])
    yield rows([[0, 0.001]], [[1, 1.002]])
    generator = torch.Generator().manual_seed(0)
    for m, n in ((4, 3), (3, 20)):
        x = torch.randn(n, m, dtype=torch.float64, generator=generator).T
        yield x, torch.randn(m, n, dtype=torch.float64, generator=generator)
