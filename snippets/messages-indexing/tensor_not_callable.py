import torch
from torch import nn

guess = torch.tensor([1.0, 2.0])
truth = torch.tensor([1.0, 4.0])
loss = nn.MSELoss()
# wanted: 0 2.0
# wanted: 1 2.0
for step in range(2):
    loss = loss(guess, truth)
    print(step, loss.item())
#> 0 2.0
#> TypeError: 'Tensor' object is not callable
