import torch

table = torch.tensor([[1, 2], [3, 4]])
row = torch.tensor([5, 6])
print(torch.cat([table, row]))
#> RuntimeError: Tensors must have same number of dimensions: got 2 and 1
