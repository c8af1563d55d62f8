import torch


def inputs():
    yield torch.tensor([[2.0]]), torch.tensor([[3.0]])
    yield torch.eye(2), torch.tensor([[1.0, -2.0]])
    matrix = torch.tensor([[1.0, -3.0], [0.0, 1.0]])
    yield matrix, torch.tensor([[1.0, 2.0]])
    yield torch.tensor([[0.0, 1.0], [1.0, 0.0]]), torch.eye(2)
    saddle = torch.tensor([[1, 0], [0, -1]], dtype=torch.float64)
    yield saddle, torch.tensor([[1000001, 1000000]], dtype=torch.float64)
    yield torch.eye(2), torch.zeros(0, 2)
    generator = torch.Generator().manual_seed(0)
    for n, d, dtype in [(4, 3, torch.float32), (3, 3, torch.float64)]:
        yield (
            torch.randn(d, d, dtype=dtype, generator=generator),
            torch.randn(d, n, dtype=dtype, generator=generator).mT,
        )
