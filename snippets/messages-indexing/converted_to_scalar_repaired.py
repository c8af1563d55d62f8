import torch

losses = torch.tensor([0.5, 0.25, 0.75])
print(f"{losses.mean().item():.2f}")
#> 0.50
print(losses.tolist())
#> [0.5, 0.25, 0.75]
