import torch


def inputs():
    for x in [
        torch.arange(7),
        torch.zeros(7),
        torch.arange(14.0)[::2],
        torch.arange(10, dtype=torch.uint8)[3:],
        torch.arange(30, dtype=torch.float64).view(10, 3)[3:, 1],
    ]:
        yield x, x[1:6:2]
        yield x, x[3:7]
        yield x, x[::6]
        yield x, x[:]
