import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    sizes = [(1, 1, 1, 1), (2, 3, 3, 2), (3, 2, 4, 5), (1, 2, 0, 3), (2, 2, 2, 0)]
    for b, m, n, d in sizes:
        yield (
            torch.randn(b, m, d, generator=generator),
            torch.randn(b, n, d, generator=generator),
        )
    yield (
        torch.randint(-9, 9, (2, 3, 4), generator=generator),
        torch.randint(-9, 9, (2, 5, 4), generator=generator),
    )
