import torch

scores = torch.tensor([[1, 0, 9], [8, 2, 3]])
print(torch.max(scores, dim=1)[1].tolist())
#> [2, 0]
