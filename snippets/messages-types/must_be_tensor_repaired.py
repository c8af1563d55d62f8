import torch

losses = [0.5, 0.25, 0.75]
print(torch.tensor(losses).mean().item())
#> 0.5
