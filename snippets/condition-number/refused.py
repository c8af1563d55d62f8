import torch

bought = [[100000000.0, 100000000.0], [100000000.0, 100000001.0]]
bills = [200000000.0, 200000001.0]

wide = torch.float64
print(torch.linalg.solve(torch.tensor(bought, dtype=wide), torch.tensor(bills, dtype=wide)))
#> tensor([1., 1.], dtype=torch.float64)

torch.linalg.solve(torch.tensor(bought), torch.tensor(bills))
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
