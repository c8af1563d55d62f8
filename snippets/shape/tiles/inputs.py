import torch


def inputs():
    yield torch.tensor([[0, 1, 2, 3], [4, 5, 6, 7]]), 2
    yield torch.tensor([[0, 1], [2, 3]]), 1
    yield torch.tensor([[0.5, -1], [2, 3], [4, 5], [6, 7]]), 2
    yield torch.tensor([[9]], dtype=torch.uint8), 1
    yield torch.tensor([[2**53 + 1]]), 1
    yield torch.arange(16).view(4, 4), 2
    yield torch.arange(54).view(6, 9), 3
    yield torch.arange(24).view(6, 4).T, 2
    yield torch.arange(25).view(5, 5), 5
