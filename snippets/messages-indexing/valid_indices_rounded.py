import torch

percents = torch.arange(101)
# wanted: 29
print(percents[0.29 * 100].item())
#> IndexError: only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
