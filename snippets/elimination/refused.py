import torch

pairs = [[1.0, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1], [1, 0, 0, 1]]
kilograms = torch.tensor([24.0, 20.0, 14.0, 18.0])

torch.linalg.solve(torch.tensor(pairs), kilograms)
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
