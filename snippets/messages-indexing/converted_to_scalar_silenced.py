import torch

losses = torch.tensor([0.5, 0.25, 1.5])
print(f"{losses[0].item():.2f}")
#> 0.50
