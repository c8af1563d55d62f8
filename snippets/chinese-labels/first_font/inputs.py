import torch


def inputs():
    yield (torch.tensor([[True, False, False], [True, True, False]]),)
    yield (torch.tensor([[True, False]]),)
    yield (torch.tensor([[False], [True], [False], [True]]),)
    yield (torch.tensor([[True], [False], [True]]),)
    yield (torch.tensor([[False], [False], [False], [False], [True]]),)
    yield (torch.zeros(2, 0, dtype=torch.bool),)
    generator = torch.Generator().manual_seed(0)
    yield ((torch.rand(8, 5, generator=generator) < 0.3).mT,)
