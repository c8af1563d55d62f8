import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    sizes = [(1, 1, 1), (6, 2, 2), (7, 3, 3), (5, 2, 4), (4, 3, 10), (5, 1, 1)]
    for n, d, size in sizes:
        yield (
            torch.randn(d, generator=generator),
            torch.randn(n, d, generator=generator),
            torch.randn(n, generator=generator),
            size,
        )
