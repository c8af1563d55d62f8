import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield (torch.randn(6, 2, 3, generator=generator), 3)
    yield (torch.randn(6, 2, 3, generator=generator), 2)
    yield (torch.randn(6, 3, 2, generator=generator), 6)
    yield (torch.randn(6, 3, 2, generator=generator), 1)
    yield (torch.randn(1, 4, 5, generator=generator), 1)
    yield (torch.randn(4, 3, 2, generator=generator).transpose(1, 2), 2)
    yield (torch.randn(2, 1, 1, generator=generator).expand(2, 3, 4), 2)
    yield (torch.randn(0, 3, 4, generator=generator), 2)
    yield (torch.arange(24, dtype=torch.uint8).view(6, 2, 2), 3)
    yield (torch.tensor([[[1, 2]], [[3, 4]]]), 1)
