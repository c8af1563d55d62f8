import torch


def inputs():
    yield (torch.tensor([[3.0, 4.0]]),)
    yield (torch.tensor([[3.0, 4.0], [0.0, 0.0]]),)
    yield (torch.tensor([[3.0, 4.0], [0.0, -2.0]]),)
    yield (torch.tensor([[1.0, -1.0]]),)
    yield (torch.tensor([[6e-7, -8e-7]]),)
    yield (torch.tensor([[6e5, -8e5]]),)
    yield (torch.zeros(0, 3),)
    yield (torch.tensor([[-2.0], [0.0], [0.5]], dtype=torch.float64),)
    generator = torch.Generator().manual_seed(0)
    yield (torch.randn(3, 5, generator=generator).mT,)
