import torch

A = torch.tensor([[3, 1], [4, 2]])
swapped = torch.tensor([[2, -1], [-4, 3]])

print((A @ swapped).tolist(), (swapped @ A).tolist())
#> [[2, 0], [0, 2]] [[2, 0], [0, 2]]

inverse = swapped / 2
print(inverse)
#> tensor([[ 1.0000, -0.5000],
#>         [-2.0000,  1.5000]])
print(torch.allclose(torch.linalg.inv(A.float()), inverse))
#> True

print(A @ torch.tensor([1, 5]), inverse @ torch.tensor([8.0, 14.0]))
#> tensor([ 8, 14]) tensor([1., 5.])
