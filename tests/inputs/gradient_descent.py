"""Inputs for the exercise on gradient descent."""

import torch

torch.manual_seed(0)
factors = [torch.randn(n, n) / n for n in (1, 2, 5)]
descended = [
    (factor @ factor.T, torch.randn(len(factor)), learning_rate, steps)
    for factor in factors
    for learning_rate in (0.05, 0.5)
    for steps in (0, 1, 20)
]
descended += [(torch.zeros(3, 3), torch.ones(3), 0.1, 4)]
