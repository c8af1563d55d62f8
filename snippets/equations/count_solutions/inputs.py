import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    shapes = [(n, k) for n in (1, 2, 3) for k in (1, 2, 3)]
    systems = [
        (
            torch.randint(-2, 3, (40, n, k), generator=generator),
            torch.randint(-2, 3, (40, n), generator=generator),
        )
        for n, k in shapes
    ]
    for left, right in systems:
        yield (left.double(), right.double())
    yield (torch.zeros(2, 2, 2), torch.tensor([[0.0, 0.0], [0.0, 1.0]]))
