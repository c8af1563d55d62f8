"""Inputs for the exercise on arithmetic."""

import torch

torch.manual_seed(0)
shortest_turn = [
    (torch.randint(-1000, 1000, (n,)), torch.randint(-1000, 1000, (n,))) for n in (0, 1, 50)
]
shortest_turn += [(torch.arange(-720, 721, 180), torch.full((9,), half)) for half in (0, 90, 180)]
