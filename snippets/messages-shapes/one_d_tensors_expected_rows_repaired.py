import torch

queries = torch.tensor([[1, 2, 3], [4, 5, 6]])
keys = torch.tensor([[1, 0, 1], [0, 1, 1]])
print((queries * keys).sum(dim=1).tolist())
#> [4, 11]
