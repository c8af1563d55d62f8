import torch


def inputs():
    yield torch.tensor([1.0, 2]), torch.tensor([3.0])
    yield torch.tensor([0.0, 1, 2, -1]), torch.tensor([5.0, 2])
    x = torch.tensor([0.0, 1, -1, 2, 0.5, 10])
    yield x.clone(), torch.tensor([3.0, 2, 1])
    yield x.clone(), torch.tensor([-0.5, 0, 2])
    exact = torch.arange(8, dtype=torch.float64)
    yield exact, torch.tensor([16777217, 0, 0.5, -1], dtype=torch.float64)
    yield torch.arange(16.0)[::2] / 8, torch.tensor([1.0, -2, 0.25, 1])
