import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (4, 8):
        for degree in (1, 2):
            yield (
                torch.linspace(-1, 1, n).double(),
                torch.randn(n, generator=generator).double(),
                degree,
            )
