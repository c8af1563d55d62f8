import torch

losses = [0.5, 0.25, 0.75]
# wanted: 0.5
print(torch.mean(losses).item())
#> TypeError: mean(): argument 'input' (position 1) must be Tensor, not list
