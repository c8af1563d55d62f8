import torch

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])

print((A @ B).shape, (B @ A).shape)
#> torch.Size([2, 2]) torch.Size([3, 3])
print(torch.ones(2, 5) @ torch.ones(5, 4) @ torch.ones(4, 1))
#> tensor([[20.],
#>         [20.]])
