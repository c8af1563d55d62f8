import torch


def inputs():
    yield torch.tensor([[2.0, 4.0]]), torch.tensor([1.0, 1.0])
    yield torch.tensor([[2.0, 4.0]]), torch.tensor([0.0, -2.0])
    yield torch.tensor([[-1.0, 0.0]]), torch.tensor([1.0, 0.0])
    arrows = torch.tensor([[2.0, 4.0], [-1.0, 3.0]])
    yield arrows, torch.tensor([3.0, 0.5])
    yield torch.tensor([[0.0, 0.0], [1.0, 2.0]]), torch.tensor([1.0, 2.0])
    yield torch.zeros(0, 2), torch.ones(2)
    arrows = torch.tensor([[16777217, -16777216]], dtype=torch.float64)
    yield arrows, torch.ones(2, dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    for n, d, dtype in [(3, 1, torch.float32), (2, 5, torch.float64)]:
        yield (
            torch.randn(n, d, dtype=dtype, generator=generator),
            torch.randn(d, dtype=dtype, generator=generator),
        )
