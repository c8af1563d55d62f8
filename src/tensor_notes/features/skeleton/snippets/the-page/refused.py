import torch

row = torch.tensor([1, 2, 3])
print(row + torch.tensor([1, 2]))
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2)...
