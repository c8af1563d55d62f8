import torch


def inputs():
    yield torch.tensor([0.0, 1, 2, 3, 4, 5]), 1, 3
    yield torch.tensor([2.0]), 0, 5
    yield torch.tensor([9.0]), 2, 5
    yield torch.tensor([1.0]), 2, 5
    yield torch.tensor([-3.0, -1.5, 0, 2]), -2, -1
    yield torch.tensor([-3.0, 0, 3]), 0.5, 0.5
    yield torch.tensor([0.25, 0.75, 7], dtype=torch.float64), 0.5, 4
    yield torch.arange(12.0).reshape(4, 3)[:, 1], 2, 8
    yield torch.zeros(0), 1, 2
