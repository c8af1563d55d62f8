import torch
from torch.linalg import det, eigvalsh


def leading_minors(matrix):
    return [det(matrix[:k, :k]).round().item() for k in (1, 2, 3)]


torch.manual_seed(0)
by_minors, by_eigenvalues = [], []
for corner in torch.randint(-3, 4, (1000, 3, 3)).double():
    A = corner + corner.T + 5 * torch.eye(3, dtype=torch.float64)
    for matrix in (A, -A):
        one, two, three = leading_minors(matrix)
        positive = one > 0 and two > 0 and three > 0
        negative = one < 0 and two > 0 and three < 0
        by_minors.append((positive, negative))
        values = eigvalsh(matrix)
        signs = (values > 1e-9).all().item(), (values < -1e-9).all().item()
        by_eigenvalues.append(signs)
print(by_minors == by_eigenvalues)
#> True
print(by_minors.count((True, False)), by_minors.count((False, True)))
#> 335 335
