from itertools import pairwise

import torch


def inputs():
    def tensors(x, weights, biases):
        return torch.tensor(x), [*map(torch.tensor, weights)], [*map(torch.tensor, biases)]

    yield tensors([[1.0]], [[[-2.0]]], [[0.5]])
    yield tensors([[1.0]], [[[-2.0]], [[3.0]]], [[0.5], [1.0]])
    yield tensors([[1.0]], [[[-2.0]], [[-2.0]]], [[0.5], [1.0]])
    yield tensors([[-1.0]], [[[-2.0]], [[3.0]]], [[1.0], [-10.0]])
    yield tensors([[1.0, 2.0]], [[[3.0, 4.0], [5.0, 6.0]]], [[0.0, 0.0]])
    generator = torch.Generator().manual_seed(0)
    for rows, *sizes in ((4, 3, 2), (0, 2, 3), (5, 2, 4, 3), (3, 3, 3, 3), (2, 4, 3, 2, 1)):
        weights = [torch.randn(a, b, generator=generator).T for a, b in pairwise(sizes)]
        biases = [torch.randn(size, generator=generator) for size in sizes[1:]]
        x = torch.randn(rows, sizes[0], generator=generator)
        yield x, weights, biases
    yield x.double(), [each.double() for each in weights], [each.double() for each in biases]
