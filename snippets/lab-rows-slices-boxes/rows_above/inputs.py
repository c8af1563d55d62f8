import torch


def inputs():
    yield torch.tensor([[1.0, 3]]), 2.0
    yield torch.tensor([[3.0, 3]]), 2.0
    yield torch.tensor([[torch.nan, 3]]), 2.0
    yield torch.tensor([[torch.nan], [-1.0]]), -2.0
    yield torch.tensor([[2.0, 1]]), 2.0
    yield torch.tensor([[3.0], [3.0], [1.0], [4.0]]), 2.0
    yield torch.tensor([[16777217.0]], dtype=torch.float64), 16777216.0
    yield torch.tensor([[3.0, 0], [0, 4]]), 2.0
    yield torch.tensor([[0.2, 0.9], [0.8, 0.1], [0.3, 0.4]]), 0.7
    yield torch.tensor([[-2.0, -0.5], [-3, -1]]), -0.75
    yield torch.zeros(0, 3), 0.5
    generator = torch.Generator().manual_seed(0)
    for n in range(1, 6):
        for m in range(1, 6):
            yield torch.randint(0, 9, (n, m), generator=generator), 6.0
            yield torch.randn(n, m, generator=generator), 0.5
