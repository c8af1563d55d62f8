import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (0, 1, 6):
        for k in (0, 1, 4):
            yield (
                torch.randn(n, generator=generator),
                torch.randn(k, generator=generator),
            )
