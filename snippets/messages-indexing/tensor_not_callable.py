import torch
from torch import nn

guess, truth = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
loss = nn.MSELoss()
for _ in range(2):
    loss = loss(guess, truth)
#> TypeError: 'Tensor' object is not callable
