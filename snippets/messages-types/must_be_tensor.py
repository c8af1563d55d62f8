import torch

losses = []
for step in range(4):
    losses.append(0.5 / (step + 1))
print(torch.mean(losses))
#> TypeError: mean(): argument 'input' (position 1) must be Tensor, not list
