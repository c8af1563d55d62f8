import torch

table = torch.tensor([[1, 1, 2], [3, 3, 4]])  # (2, 3)

totals = table.sum(dim=1)
print(totals)
#> tensor([ 4, 10])

print(table / totals)
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
