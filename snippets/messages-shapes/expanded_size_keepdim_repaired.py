import torch

rows = torch.tensor([[1.0, 3.0], [2.0, 2.0], [3.0, 1.0]])
print((rows / rows.sum(dim=1, keepdim=True)).tolist())
#> [[0.25, 0.75], [0.5, 0.5], [0.75, 0.25]]
