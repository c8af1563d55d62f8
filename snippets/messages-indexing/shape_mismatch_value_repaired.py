import torch

scores = torch.tensor([5, -1, 7, -2])
scores[scores < 0] = 0
print(scores.tolist())
#> [5, 0, 7, 0]
