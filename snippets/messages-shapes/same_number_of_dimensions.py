import torch

table = torch.tensor([[1, 2], [3, 4]])
row = torch.tensor([5, 6])
# wanted: [[1, 2], [3, 4], [5, 6]]
print(torch.cat([table, row]).tolist())
#> RuntimeError: Tensors must have same number of dimensions: got 2 and 1
