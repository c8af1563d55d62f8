import torch

table = torch.tensor([[1, 1, 2], [3, 3, 4]])  # (2, 3)

totals = table.sum(dim=1, keepdim=True)
print(totals)
#> tensor([[ 4],
#>         [10]])

print(table / totals)
#> tensor([[0.2500, 0.2500, 0.5000],
#>         [0.3000, 0.3000, 0.4000]])
