import torch
from torch.linalg import solve, vander


def ridge_with_loops(powers, y, penalties):
    k = powers.shape[1]
    weights = torch.zeros(len(penalties), k, dtype=powers.dtype)
    for i in range(len(penalties)):
        table = powers.T @ powers
        for j in range(k):
            table[j, j] = table[j, j] + penalties[i]
        weights[i] = solve(table, powers.T @ y)
    return weights


x = torch.tensor([0.0, 1.0, 2.0, 3.0], dtype=torch.float64)
y = torch.tensor([0.0, 2.0, 1.0, 3.0], dtype=torch.float64)
penalties = torch.tensor([0.01, 1.0, 100.0], dtype=torch.float64)
print(ridge_with_loops(vander(x, N=2), y, penalties))
#> tensor([[0.3003, 0.7993],
#>         [0.3077, 0.7436],
#>         [0.0513, 0.1113]], dtype=torch.float64)
