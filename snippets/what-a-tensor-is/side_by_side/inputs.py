import torch


def inputs():
    yield (torch.tensor([[[[1.0]]], [[[2.0]]], [[[3.0]]]]),)
    for shape in [(2, 1, 2, 2), (1, 2, 1, 3), (3, 2, 2, 1), (4, 3, 5, 2)]:
        yield (torch.arange(torch.Size(shape).numel()).float().reshape(shape),)
    yield (torch.tensor([[[[0, 1]]], [[[254, 255]]]], dtype=torch.uint8),)
    yield (torch.tensor([[[[2**53 + 1]]], [[[0]]]]),)
    channels_last = torch.arange(16).reshape(2, 2, 2, 2)
    yield (channels_last.permute(0, 3, 1, 2),)
