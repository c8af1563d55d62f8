import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
# wanted: [[1, 4], [2, 5], [3, 6]]
print(table.T().tolist())
#> TypeError: 'Tensor' object is not callable
