import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
P = torch.tensor([[1.0, 1.0], [1.0, -2.0]])
inverse = torch.linalg.inv(P)

print((inverse @ A @ P).round())
#> tensor([[5., 0.],
#>         [0., 2.]])

fifth = torch.tensor([5.0**5, 2.0**5])
print((P @ torch.diag(fifth) @ inverse).round())
#> tensor([[2094., 1031.],
#>         [2062., 1063.]])
print(torch.linalg.matrix_power(A, 5))
#> tensor([[2094., 1031.],
#>         [2062., 1063.]])

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
print(torch.linalg.matrix_rank(torch.linalg.eig(shear).eigenvectors))
#> tensor(1)
