import torch
from torch import linalg

A = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
b = torch.tensor([3.0, 4.0])

print(linalg.solve(A, b), linalg.inv(A) @ b)
#> tensor([1.5000, 4.0000]) tensor([1.5000, 4.0000])
print(linalg.lstsq(A, b[:, None], driver="gels").solution.T)
#> tensor([[1.5000, 4.0000]])
print(linalg.det(A), linalg.matrix_rank(A), linalg.cond(A))
#> tensor(2.) tensor(2) tensor(2.)
print(linalg.eigvalsh(A), linalg.svdvals(A))
#> tensor([1., 2.]) tensor([2., 1.])
print(linalg.vector_norm(b), linalg.matrix_norm(A, ord=2))
#> tensor(5.) tensor(2.)
print(linalg.matrix_power(A, 10).tolist())
#> [[1024.0, 0.0], [0.0, 1.0]]
print(linalg.cholesky(A @ A).tolist(), linalg.multi_dot([A, A, b]))
#> [[2.0, 0.0], [0.0, 1.0]] tensor([12.,  4.])
