import torch

table = torch.tensor([[1, 3], [1, 1]])  # (2, 2)

wrong = table / table.sum(dim=1)
print(wrong)
#> tensor([[0.2500, 1.5000],
#>         [0.2500, 0.5000]])

print(wrong.sum(dim=1))
#> tensor([1.7500, 0.7500])

shares = table / table.sum(dim=1, keepdim=True)
print(shares)
#> tensor([[0.2500, 0.7500],
#>         [0.5000, 0.5000]])

print(shares.sum(dim=1))
#> tensor([1., 1.])
