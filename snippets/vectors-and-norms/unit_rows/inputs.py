import torch


def inputs():
    yield (torch.tensor([[3.0, 4.0]]),)
    yield (torch.tensor([[3.0, 4.0], [0.0, 0.0]]),)
    yield (torch.tensor([[3.0, 4.0], [0.0, -2.0]]),)
    yield (torch.tensor([[3e-6, -4e-6]]),)
    yield (torch.zeros(0, 3),)
    yield (torch.tensor([[-2.0], [0.0], [0.5]], dtype=torch.float64),)
    generator = torch.Generator().manual_seed(0)
    yield (torch.randn(3, 5, generator=generator).mT,)
