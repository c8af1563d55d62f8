import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield (torch.tensor([[0.0, 0.0], [3.0, 4.0]]),)
    yield (torch.tensor([[0.0, 0.0], [3.0, 4.0], [3.0, 4.0]]),)
    yield (torch.zeros(2, 2),)
    yield (torch.ones(1, 3),)
    yield (torch.tensor([[0.0], [1e-4], [1.0]]),)
    yield (torch.tensor([[-2.0], [5.0], [5.0], [5.0]], dtype=torch.float64),)
    points = torch.randn(4, 3, generator=generator)
    yield (points,)
    yield (torch.cat([points, points]),)
    yield (torch.randn(3, 5, generator=generator).T,)
    yield (torch.randn(6, 2, generator=generator)[::2],)
