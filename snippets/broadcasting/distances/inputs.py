import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (1, 2, 7):
        for d in (1, 3):
            yield (torch.randn(n, d, generator=generator),)
