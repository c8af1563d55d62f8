import torch


def inputs():
    for channel in ([[2.0, 4.0]], [[5.0], [5.0]], [[-3.0, -1.0]], [[0.0, 1e-30]]):
        yield (torch.tensor([[channel]]),)
    yield (torch.tensor([[[[2.0, 4.0]], [[0.0, 8.0]]]]),)
    yield (torch.tensor([[[[2.0, 4.0]]], [[[0.0, 8.0]]]]),)
    yield (torch.tensor([[[[0.0, 3.0]]]], dtype=torch.float64),)
    yield (torch.zeros(0, 3, 2, 2),)
    generator = torch.Generator().manual_seed(0)
    for shape in [(2, 3, 4, 5), (3, 2, 1, 6), (2, 2, 2, 2)]:
        yield (100 * torch.randn(shape, generator=generator),)
    yield (torch.randn(2, 4, 5, 3, generator=generator).permute(0, 3, 1, 2),)
    yield (torch.eye(4).expand(2, 3, 4, 4),)
