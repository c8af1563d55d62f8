import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)

print(table + torch.tensor([[10], [20]]))  # (2, 1)
#> tensor([[11, 12, 13],
#>         [24, 25, 26]])

print(table + torch.tensor([10, 20]))  # (2,)
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
