import torch

days = torch.tensor([10, 11, 12, 13, 14])
# wanted: 12
print(days[len(days) / 2].item())
#> IndexError: only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
