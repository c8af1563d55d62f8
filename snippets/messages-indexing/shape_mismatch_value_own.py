import torch

scores = torch.tensor([5, -1, 7, -2])
# wanted: [5, 1, 7, 2]
scores[scores < 0] = -scores
#> RuntimeError: shape mismatch: value tensor of shape [4] cannot be broadcast to indexing result of shape [2]
