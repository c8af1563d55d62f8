import torch

days = torch.arange(6)
middle = len(days) / 2
print(days[middle])
#> IndexError: only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
