import torch


def inputs():
    yield (torch.tensor([[1.0, 3]]),)
    yield (torch.tensor([[5.0, 0, 3], [3, 6, 1]]),)
    yield (torch.tensor([[2.0, 2], [1, 4]]),)
    yield (torch.tensor([[7.0], [2], [1]]),)
    yield (torch.tensor([[0.5, 0.25, 0.25], [3, 0, 0], [0, 1, 1]]),)
    yield (torch.tensor([[0.5, -0.25], [-3, 1]]),)
    yield (torch.tensor([[1.0, 3], [2, 2]], dtype=torch.float64),)
    yield (torch.tensor([[1.0, 2, 3], [4, 4, 8]]).T,)
    yield (torch.zeros(0, 3),)
