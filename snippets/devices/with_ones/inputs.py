import torch


def inputs():
    yield (torch.tensor([[5.0, 6.0]]),)
    yield (torch.tensor([[5, 6], [7, 8]]),)
    yield (torch.tensor([[0.5]], dtype=torch.float64),)
    yield (torch.tensor([[False], [True]]),)
    yield (torch.tensor([[1j, 2j]]),)
    yield (torch.zeros(0, 2),)
    yield (torch.zeros(2, 0),)
    yield (torch.ones(1, 2, device="meta"),)
    yield (torch.ones(3, 2, device="meta", dtype=torch.float16),)
    yield (torch.arange(6.0).reshape(2, 3).T,)
