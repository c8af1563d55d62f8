import torch


def inputs():
    yield torch.tensor([[5, 6]]), torch.tensor([1])
    yield torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 0])
    yield torch.tensor([[1], [2], [3]]), torch.tensor([0, 0, 0])
    yield torch.tensor([[2**53 + 1]]), torch.tensor([0])
    for column in (0, 1):
        yield torch.tensor([[0.5, -torch.inf]]), torch.tensor([column])
    yield torch.tensor([[200, 100]], dtype=torch.uint8), torch.tensor([0])
    yield torch.arange(12).view(4, 3).T, torch.tensor([2, 3, 0])
    yield torch.arange(20.0).view(5, 4), torch.tensor([3, 3, 0, 1, 3])
    yield torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)
