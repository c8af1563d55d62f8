import torch


def inputs():
    yield torch.tensor([[1, 2]]), torch.tensor([[3], [-4]])
    yield torch.tensor([[1], [2]]), torch.tensor([[3, -4]])
    yield torch.tensor([[0, -1], [1, 0]]), torch.tensor([[2, 0], [1, 1]])
    yield torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([[1], [0], [1]])
    left = torch.tensor([[2**53 + 1, 1]])
    yield left, torch.tensor([[1], [0]])
    yield torch.zeros(2, 0), torch.zeros(0, 3)
    yield torch.zeros(0, 2), torch.zeros(2, 1)
    yield torch.zeros(1, 2), torch.zeros(2, 0)
    generator = torch.Generator().manual_seed(0)
    left = torch.randn(4, 2, generator=generator).mT
    yield left, torch.randn(4, 3, generator=generator)
    left = torch.tensor([[16777217, -0.5]], dtype=torch.float64)
    yield left, torch.tensor([[1], [33554432]], dtype=torch.float64)
