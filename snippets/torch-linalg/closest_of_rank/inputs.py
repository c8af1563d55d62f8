import torch


def inputs():
    yield torch.tensor([[0.0, 2.0], [3.0, 0.0]]), 1
    yield torch.tensor([[0.0, -3.0, 0.0], [0.0, 0.0, 2.0]]), 1
    yield torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]]), 2
    yield torch.ones(3, 2), 1
    yield torch.ones(3, 2), 0
    generator = torch.Generator().manual_seed(0)
    yield torch.randn(2, 4, generator=generator).mT, 2
    yield torch.randn(4, 4, generator=generator).double(), 3
