import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 0, 0
    yield torch.tensor([[2.0, 4.0], [3.0, 5.0]]), 0, 0
    yield torch.tensor([[1.0, 2.0, 3.0], [0.0, 4.0, 5.0], [0.0, 2.0, 7.0]]), 1, 1
    yield torch.tensor([[0.0, -2.0, 3.0], [0.0, 1.0, 5.0], [0.0, 4.0, 1.0]]), 0, 1
    yield torch.tensor([[1.0, 2.0, 3.0], [0.0, 4.0, 5.0]]), 1, 1
    yield torch.tensor([[5.0, 1.0, 0.0]]), 0, 0
    numbers = torch.randn(4, 5, generator=generator, dtype=torch.float64)
    yield numbers, 0, 0
    yield numbers, 1, 2
    yield numbers.T, 2, 1
