import torch

scores = torch.tensor([0.5, 2.0, 1.0])
padding = torch.tensor([0, 1, 1])
print(scores.masked_fill(padding == 1, 0.0).tolist())
#> [0.5, 0.0, 0.0]
