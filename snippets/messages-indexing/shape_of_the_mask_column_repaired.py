import torch

table = torch.tensor([[1, 2], [3, 4], [5, 6]])
labels = torch.tensor([[1], [0], [1]])
print(table[labels.squeeze(1) == 1].tolist())
#> [[1, 2], [5, 6]]
