import torch

counts = torch.tensor([[[2, 1]], [[0, 3]]])
prices = torch.tensor([[[0.5], [1.5]], [[0.5], [2.5]]])
print((counts.float() @ prices).tolist())
#> [[[2.5]], [[7.5]]]
