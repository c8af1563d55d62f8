import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n, runs in [(1, 2), (3, 5), (4, 6), (2, 3), (0, 4)]:
        yield (torch.rand(n, runs, generator=generator),)
