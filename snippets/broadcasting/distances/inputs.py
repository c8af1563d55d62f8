import torch


def inputs():
    yield (torch.tensor([[0.0, 0], [3, 4]]),)
    yield (torch.tensor([[1.0], [3], [7]]),)
    yield (torch.tensor([[0.5, -2, 1]]),)
    yield (torch.tensor([[0.0, 0], [1, -1]]),)
    yield (torch.tensor([[2048], [2048.125]]),)
    yield (torch.tensor([[16777216], [16777217]], dtype=torch.float64),)
    yield (torch.arange(12.0).sin().view(3, 4).T,)
    yield (torch.arange(9.0).cos().view(3, 3),)
