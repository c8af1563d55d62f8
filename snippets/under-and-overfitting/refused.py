import torch
from torch.linalg import solve

powers = torch.tensor([[1.0, 0.0, 0.0], [1.0, 1.0, 1.0]])  # (2, 3)
y = torch.tensor([1.0, 3.0])

print(powers @ torch.tensor([1.0, 2.0, 0.0]))
#> tensor([1., 3.])

print(powers @ torch.tensor([1.0, 0.0, 2.0]))
#> tensor([1., 3.])

print(solve(powers.T @ powers + torch.eye(3), powers.T @ y))
#> tensor([0.8571, 0.7143, 0.7143])

solve(powers.T @ powers, powers.T @ y)
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
