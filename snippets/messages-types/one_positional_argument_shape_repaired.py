import torch

print(torch.zeros(2, 3).tolist())
#> [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
