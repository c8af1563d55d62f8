import torch

a = torch.tensor([[1, 2, 3]])
b = torch.tensor([[4, 5, 6]])
print(torch.dot(a.flatten(), b.flatten()))
#> tensor(32)
print((a * b).sum())
#> tensor(32)
