import torch
from torch import nn

guess = torch.tensor([3.0], requires_grad=True)
loss = nn.HuberLoss()(guess, torch.tensor([1]).float())
loss.backward()
print("slope", guess.grad.tolist())
#> slope [1.0]
