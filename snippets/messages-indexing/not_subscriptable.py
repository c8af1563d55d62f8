import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
# wanted: 2
print(table.size[0])
#> TypeError: 'builtin_function_or_method' object is not subscriptable
