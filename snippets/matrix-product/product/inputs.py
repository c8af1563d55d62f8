import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    sizes = [(1, 1, 1), (2, 3, 2), (3, 1, 4), (1, 5, 1), (2, 0, 3)]
    for m, p, n in sizes:
        yield (
            torch.randn(m, p, generator=generator),
            torch.randn(p, n, generator=generator),
        )
    yield (
        torch.randint(-9, 9, (2, 3), generator=generator),
        torch.randint(-9, 9, (3, 4), generator=generator),
    )
