import torch

rows = torch.arange(12).view(2, 2, 3)
weights = torch.tensor([[1], [0], [2]])
print((rows @ weights).tolist())
#> [[[4], [13]], [[22], [31]]]
