"""Inputs for the exercise on the loop."""

import torch

torch.manual_seed(0)
train_line = [
    (torch.randn(n), torch.randn(n), epochs, learning_rate)
    for n in (1, 8)
    for epochs, learning_rate in ((0, 0.1), (1, 0.3), (12, 0.1))
]
