import torch


def inputs():
    def points(*rows):
        return (torch.tensor(rows, dtype=torch.float64),)

    yield points([1, 0], [0, 1])
    yield points([1, -1], [-1, 1])
    yield points([0.5, -2])
    yield points([0, 0], [1, 2])
    yield points([100, 1], [99.99, 1])
    yield points([1, 2], [3, 1], [-1, -2])
    yield (torch.zeros(0, 2, dtype=torch.float64),)
    generator = torch.Generator().manual_seed(0)
    yield (torch.randn(2, 5, dtype=torch.float64, generator=generator).T,)
