import torch

percents = torch.arange(101)
print(percents[int(0.29 * 100)].item())
#> 28
