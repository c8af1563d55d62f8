import torch

ages = [31, None, 27]
known = [torch.nan if age is None else age for age in ages]
print(torch.tensor(known).tolist())
#> [31.0, nan, 27.0]
