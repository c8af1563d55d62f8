import torch


def inputs():
    for x in (0.5, 0.53, 0.125, 0.375):
        yield torch.tensor([[0, 0, x, 1]]), 100, 60
    yield torch.tensor([[-0.25, -0.126, 1.25, 1.5]]), 100, 60
    yield torch.zeros(0, 4), 100, 60
    generator = torch.Generator().manual_seed(0)
    for n in range(5):
        for width in (100, 150, 200):
            for height in (30, 60, 90):
                yield 1.5 * torch.rand(n, 4, generator=generator) - 0.25, width, height
