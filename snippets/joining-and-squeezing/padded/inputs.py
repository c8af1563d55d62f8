import torch


def inputs():
    yield ([torch.tensor([1]), torch.tensor([2, 3])],)
    yield ([torch.tensor([1, 2]), torch.tensor([3])],)
    yield ([torch.tensor([0.5])],)
    yield ([torch.tensor([1, 2]), torch.tensor([3, 4])],)
    yield ([torch.tensor([2**53 + 1]), torch.tensor([1, 2])],)
    yield ([torch.tensor([True]), torch.tensor([True, True])],)
    yield ([torch.zeros(0), torch.tensor([1.5, -2, 3]), torch.tensor([4.0])],)
    yield ([torch.arange(26.0)[::2], torch.arange(4.0), torch.arange(2.0)],)
