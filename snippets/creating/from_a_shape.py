import torch

print(torch.zeros(2, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])

print(torch.ones(2, 3, dtype=torch.long))
#> tensor([[1, 1, 1],
#>         [1, 1, 1]])

print(torch.full((2, 3), 7))
#> tensor([[7, 7, 7],
#>         [7, 7, 7]])

print(torch.equal(torch.zeros((2, 3)), torch.zeros(2, 3)))
#> True
