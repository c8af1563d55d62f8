import torch

column = torch.tensor([0, 10, 20])  # (3,)
row = torch.tensor([1, 2, 3, 4])    # (4,)

print(column + row)
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0
