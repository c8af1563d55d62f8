import torch

days = [[20.5, 21.0], [19.5, float("nan")]]
print(torch.tensor(days).nanmean(dim=0).tolist())
#> [20.0, 21.0]
