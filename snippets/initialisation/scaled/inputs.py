from itertools import pairwise

import torch


def inputs():
    yield torch.tensor([[1.0]]), []
    yield torch.tensor([[2.0]]), [torch.tensor([[3.0]])]
    yield torch.tensor([[1.0]]), [torch.tensor([[-2.0]]), torch.tensor([[5.0]])]
    yield torch.tensor([[1.0]]), [torch.tensor([[0.0]])]
    yield torch.tensor([[1.0], [3.0]]), [torch.tensor([[1.0]]), torch.tensor([[4.0]])]
    yield torch.tensor([[1.0, 2.0]]), [torch.tensor([[4.0, 0.0], [0.0, 2.0]])]
    yield torch.tensor([[0.01]]), [torch.tensor([[0.01]]), torch.tensor([[1.0]])]
    generator = torch.Generator().manual_seed(0)
    for rows, *sizes in ((4, 3, 2), (5, 2, 4, 3), (2, 3, 3, 3), (3, 2, 3, 4, 2)):
        x = torch.randn(rows, sizes[0], generator=generator)
        weights = [torch.randn(a, b, generator=generator).T for a, b in pairwise(sizes)]
        yield x, weights
    yield x.double(), [weight.double() for weight in weights]
