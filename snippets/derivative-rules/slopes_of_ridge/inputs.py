import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n, p in ((1, 1), (1, 3), (3, 1), (4, 4), (5, 2), (2, 5)):
        matrix = torch.randn(n, p, generator=generator)
        b, x = torch.randn(n, generator=generator), torch.randn(p, generator=generator)
        yield matrix, b, x, 0.25
    yield torch.tensor([[1.0, 2.0]]), torch.tensor([3.0]), torch.tensor([1.0, 1.0]), 0.0
    yield torch.tensor([[1.0, 2.0]]), torch.tensor([4.0]), torch.tensor([1.0, 1.0]), 3.0
    matrix = torch.randn(3, 2, generator=generator, dtype=torch.float64)
    yield matrix, torch.zeros(3, dtype=torch.float64), torch.ones(2, dtype=torch.float64), 1.5
    matrix = torch.randn(4, 6, generator=generator)
    b, x = torch.randn(4, generator=generator), torch.randn(6, generator=generator)
    yield matrix[:, ::2], b, x[::2], 1.0
    yield matrix.T, x, b, 0.0
