import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
keep = torch.tensor([True, False, True])
# wanted: [[1, 3], [4, 6]]
print(table[keep].tolist())
#> IndexError: The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3] at index 0
