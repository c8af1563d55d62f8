import torch

days = [[20.5, 21.0], [19.5]]
# wanted: [20.0, 21.0]
print(torch.tensor(days).mean(dim=0).tolist())
#> ValueError: expected sequence of length 2 at dim 1 (got 1)
