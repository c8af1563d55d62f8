from itertools import pairwise

import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for rows, *sizes in [(1, 1, 1), (4, 3, 2), (5, 2, 4, 3), (3, 2, 3, 3, 1)]:
        weights = [torch.randn(b, a, generator=generator) for a, b in pairwise(sizes)]
        biases = [torch.randn(size, generator=generator) for size in sizes[1:]]
        yield torch.randn(rows, sizes[0], generator=generator), weights, biases
