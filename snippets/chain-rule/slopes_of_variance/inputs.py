import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (1, 2, 5, 8):
        yield (torch.randn(n, generator=generator),)
    yield (torch.ones(3),)
