"""Inputs for the exercise on equations."""

import torch

torch.manual_seed(0)
shapes = [(n, k) for n in (1, 2, 3) for k in (1, 2, 3)]
systems = [(torch.randint(-2, 3, (40, n, k)), torch.randint(-2, 3, (40, n))) for n, k in shapes]
count_solutions = [(left.double(), right.double()) for left, right in systems]
count_solutions += [(torch.zeros(2, 2, 2), torch.tensor([[0.0, 0.0], [0.0, 1.0]]))]
