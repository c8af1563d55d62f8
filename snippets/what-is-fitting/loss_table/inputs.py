import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    sizes = [(1, 1, 1), (4, 3, 2), (4, 4, 4), (5, 1, 6)]
    for n, s, b in sizes:
        yield (
            torch.randn(n, generator=generator),
            torch.randn(n, generator=generator),
            torch.randn(s, generator=generator),
            torch.randn(b, generator=generator),
        )
