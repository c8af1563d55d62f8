import torch

rows = torch.tensor([[1.0, 3], [2, 2], [3, 1]])
sums = rows.sum(dim=1, keepdim=True)
print((rows / sums).tolist())
#> [[0.25, 0.75], [0.5, 0.5], [0.75, 0.25]]
