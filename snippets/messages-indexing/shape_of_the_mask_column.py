import torch

table = torch.tensor([[1, 2], [3, 4], [5, 6]])
labels = torch.tensor([[1], [0], [1]])
# wanted: [[1, 2], [5, 6]]
print(table[labels == 1].tolist())
#> IndexError: The shape of the mask [3, 1] at index 1 does not match the shape of the indexed tensor [3, 2] at index 1
