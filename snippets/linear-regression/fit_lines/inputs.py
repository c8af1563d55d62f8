import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for m, n in ((1, 2), (1, 5), (4, 3), (3, 20)):
        yield (
            torch.arange(n).double()
            + 0.3 * torch.rand(m, n, generator=generator).double(),
            torch.randn(m, n, generator=generator).double(),
        )
