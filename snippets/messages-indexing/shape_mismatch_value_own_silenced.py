import torch

scores = torch.tensor([5, -1, 7, -2])
scores[scores < 0] = -scores[:2]
print(scores.tolist())
#> [5, -5, 7, 1]
