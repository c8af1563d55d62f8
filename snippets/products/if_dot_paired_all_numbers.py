import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])

print(torch.dot(a.flatten(), b.flatten()))
#> tensor(70)
