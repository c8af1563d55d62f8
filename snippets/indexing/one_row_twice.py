import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])

print(x[0, :])
#> tensor([0, 1, 2, 3])
print(x[0:1, :])
#> tensor([[0, 1, 2, 3]])
