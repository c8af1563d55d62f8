import torch

prices = torch.tensor([[7]])
flat = prices.squeeze()
# wanted: 7
print(flat[0].item())
#> IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
