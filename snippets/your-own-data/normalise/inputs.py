import torch


def inputs():
    yield torch.tensor([[1.0], [3.0]]), torch.tensor([[5.0]])
    yield torch.tensor([[7.0], [7.0]]), torch.tensor([[8.0]])
    yield torch.tensor([[1.0, 10.0], [3.0, 30.0]]), torch.tensor([[1.0, 50.0]])
    yield torch.tensor([[1.0, 7.0], [5.0, 7.0]]), torch.tensor([[5.0, 8.0]])
    yield torch.tensor([[0.0], [0.002]]), torch.tensor([[0.004]])
    yield torch.tensor([[2.0, 5.0]]), torch.tensor([[1.0, 5.0], [3.0, 9.0]])
    generator = torch.Generator().manual_seed(0)
    for n, m, d in ((5, 3, 2), (4, 0, 3), (3, 3, 1), (6, 2, 4)):
        scale = torch.tensor([1.0, 100.0, 0.01, 5.0])[:d]
        train = (torch.randn(n, d, generator=generator) + 3) * scale
        yield train, (torch.randn(m, d, generator=generator) - 1) * scale
    columns = torch.randn(3, 5, generator=generator)
    yield columns.T, columns.T.flip(0)
    yield columns.T.double(), columns.T.double()[:2]
