import torch

torch.manual_seed(0)
weight = torch.nn.Linear(100, 50).weight
print(f"{weight.min():.2f} {weight.max():.2f} {weight.std():.3f}")
#> -0.10 0.10 0.057
