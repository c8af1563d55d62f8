import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(torch.Tensor(tuple(table.size())))
#> tensor([2., 3.])

torch.set_deterministic_debug_mode("error")
print(torch.Tensor(table.size()))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])

print(torch.Tensor(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])

torch.set_deterministic_debug_mode("default")

print(table.clone())
#> tensor([[1, 2, 3],
#>         [4, 5, 6]])
