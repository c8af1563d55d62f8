import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for b, n, m, d in [
        (1, 1, 1, 1),
        (2, 3, 4, 5),
        (5, 4, 4, 2),
        (3, 1, 6, 3),
        (0, 2, 2, 2),
        (2, 2, 3, 0),
    ]:
        yield (
            torch.randn(b, n, d, generator=generator),
            torch.randn(b, m, d, generator=generator),
        )
