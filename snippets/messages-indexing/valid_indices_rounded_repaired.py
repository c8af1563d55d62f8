import torch

percents = torch.arange(101)
print(percents[round(0.29 * 100)].item())
#> 29
