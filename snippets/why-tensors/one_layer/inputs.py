import torch


def inputs():
    w1, b1 = torch.tensor([[2.0]]), torch.tensor([1.0])
    w2, b2 = torch.tensor([[3.0]]), torch.tensor([4.0])
    yield w1, b1, w2, b2
    w1, b1 = torch.tensor([[1.0, 2.0]]), torch.tensor([1.0])
    w2, b2 = torch.tensor([[3.0]]), torch.tensor([0.5])
    yield w1, b1, w2, b2
    turn, mirror = torch.tensor([[0.0, -1], [1, 0]]), torch.eye(2)
    mirror[0, 0] = -1
    yield turn, torch.tensor([1.0, 2]), mirror, torch.tensor([4.0, 3])
    generator = torch.Generator().manual_seed(0)
    for n, h, m in [(3, 2, 4), (2, 5, 1)]:
        for dtype in (torch.float32, torch.float64):
            yield tuple(
                torch.randn(shape, dtype=dtype, generator=generator)
                for shape in [(h, n), (h,), (m, h), (m,)]
            )
