import torch


def inputs():
    yield (torch.tensor([[9.0, 1.0]]),)
    yield (torch.tensor([[1.0, 4.0, 2.0]]),)
    yield (torch.tensor([[9.0, 1.0, 2.0, 6.0]]),)
    yield (torch.tensor([[5.0, 3.0, 3.0, 9.0, 8.0]]),)
    yield (torch.tensor([[9.0, 5.0, 6.0, 7.0], [4.0, 3.0, 1.0, 2.0]]),)
    yield (torch.tensor([[9.0, 0.1]], dtype=torch.float64),)
    generator = torch.Generator().manual_seed(0)
    for n, runs in [(3, 5), (4, 6), (5, 5)]:
        yield (torch.rand(n, runs, generator=generator),)
    yield (torch.rand(5, 3, generator=generator).T,)
