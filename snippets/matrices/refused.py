import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
row = torch.tensor([[10, 20, 30]])
upright = torch.tensor([[1, 2], [3, 4], [5, 6]])

print(A + row)
#> tensor([[11, 22, 33],
#>         [14, 25, 36]])

A + upright
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
