"""Inputs for the exercise on matrices."""

import torch

torch.manual_seed(0)
commuting = [(torch.randint(-1, 2, (n, d, d)),) for n in (0, 1, 7) for d in (1, 2, 3)]
commuting += [(torch.stack([torch.eye(2), 2 * torch.eye(2), torch.ones(2, 2)]),)]
