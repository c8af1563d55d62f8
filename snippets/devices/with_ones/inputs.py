import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield (torch.randn(3, 2, generator=generator),)
    yield (torch.randn(1, 1, dtype=torch.float64, generator=generator),)
    yield (torch.arange(6).reshape(2, 3),)
    yield (torch.zeros(4, 2, dtype=torch.bool),)
    yield (torch.randn(0, 2, generator=generator),)
    yield (torch.randn(3, 0, generator=generator),)
    yield (torch.ones(3, 2, device="meta", dtype=torch.float16),)
