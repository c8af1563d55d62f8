import torch

A = torch.tensor([[1.0, 2], [3, 4]])
v = torch.tensor([1.0, 10])
print(A * A)
#> tensor([[ 1.,  4.],
#>         [ 9., 16.]])
print(A @ A)
#> tensor([[ 7., 10.],
#>         [15., 22.]])
print(A @ v)
#> tensor([21., 43.])
print(v @ v)
#> tensor(101.)
print(torch.einsum("ij,j->i", A, v))
#> tensor([21., 43.])
print(torch.linalg.solve(A, A @ v))
#> tensor([ 1., 10.])
print(torch.linalg.vector_norm(A, dim=1))
#> tensor([2.2361, 5.0000])
batch = torch.ones(5, 2, 3)
print((batch @ torch.ones(3, 4)).shape)
#> torch.Size([5, 2, 4])
