import torch

losses = torch.tensor([0.5, 0.25, 1.5])
print(f"{losses.mean().item():.2f}")
#> 0.75
