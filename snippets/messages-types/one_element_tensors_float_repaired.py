import torch
from torch import nn

guess = torch.tensor([1.0, 2.0])
truth = torch.tensor([1.5, 3.5])
loss = nn.MSELoss(reduction="none")(guess, truth)
print(loss.mean().item())
#> 1.25
