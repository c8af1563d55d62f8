import torch


def inputs():
    yield torch.tensor([[1, 2], [3, 4]]), 0, 1
    yield torch.tensor([[1, 2], [3, 4], [5, 6]]), 2, 0
    yield torch.tensor([[1, 2], [3, 4], [5, 6]]), 1, 1
    yield torch.tensor([[2**53 + 1], [0]]), 0, 1
    yield torch.arange(15.0).view(5, 3) / 2, 4, 1
    yield torch.arange(6, dtype=torch.uint8).view(2, 3).T, 0, 2
    yield torch.tensor([[0.5, -1]]), 0, 0
