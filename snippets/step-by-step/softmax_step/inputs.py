import torch


def inputs():
    def start(classes, size):
        return torch.zeros(classes, size), torch.zeros(classes)

    yield *start(2, 1), torch.tensor([[1.0]]), torch.tensor([0]), 1.0
    yield *start(2, 1), torch.tensor([[2.0], [-1.0]]), torch.tensor([0, 1]), 0.5
    yield *start(3, 2), torch.tensor([[1.0, 2.0]]), torch.tensor([2]), 1.0
    yield torch.ones(2, 1), torch.tensor([300.0, 0.0]), torch.tensor([[1.0]]), torch.tensor([1]), 1.0
    generator = torch.Generator().manual_seed(0)
    for count, size, classes, rate in ((4, 3, 2, 0.1), (9, 2, 4, 1.0), (3, 5, 10, 2.0)):
        weight = torch.randn(classes, size, generator=generator)
        bias = torch.randn(classes, generator=generator)
        x = torch.randn(size, count, generator=generator).T
        y = torch.randint(classes, (count,), generator=generator)
        yield weight, bias, x, y, rate
