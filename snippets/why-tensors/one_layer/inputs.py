import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n, h, m in [(1, 1, 1), (3, 2, 4), (2, 5, 1), (4, 3, 3)]:
        yield (
            torch.randn(h, n, generator=generator),
            torch.randn(h, generator=generator),
            torch.randn(m, h, generator=generator),
            torch.randn(m, generator=generator),
        )
