import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
totals = table.sum()
# wanted: 6
print(totals[0].item())
#> IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
