import torch

print(torch.tensor([1.5, 0.5, 2]))
#> tensor([1.5000, 0.5000, 2.0000])
print(torch.zeros(2, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
print(torch.arange(6))
#> tensor([0, 1, 2, 3, 4, 5])
print(torch.arange(6).reshape(2, 3))
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])

torch.manual_seed(0)
print(torch.rand(3))
#> tensor([0.4963, 0.7682, 0.0885])
