import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(A.T)
#> tensor([[1, 4],
#>         [2, 5],
#>         [3, 6]])
print(A.shape, A.T.shape)
#> torch.Size([2, 3]) torch.Size([3, 2])
