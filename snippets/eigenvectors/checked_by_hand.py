import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])

print(A @ torch.tensor([1.0, 1.0]), A @ torch.tensor([1.0, -2.0]))
#> tensor([5., 5.]) tensor([ 2., -4.])

for k in (5, 2, 1):
    print(k, k**2 - 7 * k + 10, torch.linalg.matrix_rank(A - k * torch.eye(2)))
#> 5 0 tensor(1)
#> 2 0 tensor(1)
#> 1 4 tensor(2)

print(A.trace(), torch.linalg.det(A))
#> tensor(7.) tensor(10.)
