"""Inputs for the exercise on linear separability: integers, so that a score may be exactly 0."""

import torch

torch.manual_seed(0)


def numbers(*shape: int) -> torch.Tensor:
    return torch.randint(-3, 4, shape).float()


count_mistakes = [
    (numbers(n, d), torch.randint(2, (n,)).float() * 2 - 1, numbers(m, d), numbers(m))
    for n, d, m in [(1, 1, 1), (4, 2, 3), (5, 3, 5), (20, 2, 20), (3, 1, 4)]
]
