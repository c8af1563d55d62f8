import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (0, 1, 7):
        for d in (1, 2, 5):
            yield (
                torch.randn(n, d, generator=generator),
                torch.randn(d, generator=generator),
            )
    yield (torch.zeros(2, 3), torch.ones(3))
    yield (torch.eye(3), torch.tensor([0.0, -2.0, 0.0]))
