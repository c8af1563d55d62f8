import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield (torch.tensor([[[2.0, 0.0], [0.0, 4.0]]]),)
    yield (torch.tensor([[[1.0, 1.0], [0.0, 1.0]]]),)
    yield (torch.tensor([[[0.5, 0.0], [0.0, 0.25]]]),)
    yield (torch.tensor([[[0.0, 0.0], [0.0, 0.0]]]),)
    yield (torch.tensor([[[0.75, 0.75], [0.0, 0.0]]]),)
    yield (torch.tensor([[[-8.0, 0.0], [0.0, 1.0]], [[0.0, 0.0], [0.5, 0.0]]]),)
    yield (torch.tensor([[[0.75, -0.75], [0.75, 0.75]], [[0.0, 3.0], [0.0, 0.0]]]),)
    yield (torch.randn(4, 2, 3, generator=generator),)
    yield (torch.randn(3, 5, 2, generator=generator, dtype=torch.float64).mT,)
    yield (torch.zeros(0, 2, 2),)
