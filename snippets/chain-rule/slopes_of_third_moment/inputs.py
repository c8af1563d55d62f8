import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield (torch.tensor([4.0]),)
    yield (torch.tensor([0.0, 1.0]),)
    yield (torch.tensor([0.0, 0.0, 3.0]),)
    yield (torch.ones(3),)
    for n in (2, 5, 8):
        yield (torch.randn(n, generator=generator),)
    yield (torch.randn(3, generator=generator, dtype=torch.float64),)
    yield (torch.randn(6, generator=generator)[::2],)
