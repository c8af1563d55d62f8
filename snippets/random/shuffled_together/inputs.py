import torch


def inputs():
    yield torch.tensor([[10, 11], [20, 21], [30, 31]]), torch.tensor([1, 2, 3]), 0
    for seed in (0, 1, 5):
        yield torch.tensor([[10], [20], [30], [40]]), torch.tensor([1, 2, 3, 4]), seed
    yield torch.tensor([[0.5, 2, -1]]), torch.tensor([0.25]), 3
    yield torch.tensor([[16777217], [20], [30]]), torch.tensor([0.5, 1.5, 2.5]), 1
    yield torch.arange(10.0).view(2, 5).T, torch.arange(10)[::2] % 3 == 0, 7
    yield torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), 0
    yield torch.arange(60).view(20, 3), torch.arange(20.0), 2
