import torch

x = torch.zeros(3, 2)

x[[0, 2]][:, 1] = 1
print(x)
#> tensor([[0., 0.],
#>         [0., 0.],
#>         [0., 0.]])

x[[0, 2], 1] = 1
print(x)
#> tensor([[0., 1.],
#>         [0., 0.],
#>         [0., 1.]])
