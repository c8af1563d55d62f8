import torch

print(torch.diag(torch.tensor([[5, 6], [7, 8]])))
#> tensor([5, 8])

print(torch.diag(torch.tensor([5, 8])))
#> tensor([[5, 0],
#>         [0, 8]])

print(torch.t(torch.tensor([5, 6, 8])))
#> tensor([5, 6, 8])

torch.t(torch.zeros(2, 5, 3))
#> RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
