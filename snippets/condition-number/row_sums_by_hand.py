import torch

bought = torch.tensor([[100.0, 100.0], [100.0, 101.0]])
inverse = torch.linalg.inv(bought)
print(inverse)
#> tensor([[ 1.0100, -1.0000],
#>         [-1.0000,  1.0000]])

print(bought.abs().sum(dim=1), inverse.abs().sum(dim=1))
#> tensor([200., 201.]) tensor([2.0100, 2.0000])

print(torch.linalg.cond(bought, p=float("inf")))
#> tensor(404.0100)
