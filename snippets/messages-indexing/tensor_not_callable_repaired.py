import torch
from torch import nn

guess = torch.tensor([1.0, 2.0])
truth = torch.tensor([1.0, 4.0])
measure = nn.MSELoss()
for step in range(2):
    loss = measure(guess, truth)
    print(step, loss.item())
#> 0 2.0
#> 1 2.0
