import torch

loss = torch.tensor([0.5, 0.25, 0.75]).mean()
# wanted: 0.5
print(loss.data[0])
#> IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
