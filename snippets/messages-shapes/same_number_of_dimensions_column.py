import torch

table = torch.tensor([[1, 2], [3, 4]])
column = torch.tensor([5, 6])
# wanted: [[1, 2, 5], [3, 4, 6]]
print(torch.cat([table, column], dim=1).tolist())
#> RuntimeError: Tensors must have same number of dimensions: got 2 and 1
