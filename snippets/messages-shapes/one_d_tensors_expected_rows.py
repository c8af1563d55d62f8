import torch

queries = torch.tensor([[1, 2, 3], [4, 5, 6]])
keys = torch.tensor([[1, 0, 1], [0, 1, 1]])
# wanted: [4, 11]
print(torch.dot(queries, keys).tolist())
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
