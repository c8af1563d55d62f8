import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for x in ([], [0.0], [5.0], [0.0, 5.0], [2.0, 0.0, 4.0], [0.0, 3.0, 0.0]):
        yield (torch.tensor(x),)
    for n in (1, 2, 7):
        yield (torch.randn(n, generator=generator),)
    yield (torch.randn(3, generator=generator, dtype=torch.float64),)
    yield (torch.tensor([30, -10, 20]),)
    yield (torch.randn(6, generator=generator)[::2],)
