import torch
from torch.linalg import matrix_rank

systems = [
    ([[2.0, 1.0], [4.0, 2.0]], [4.0, 8.0]),
    ([[2.0, 1.0], [4.0, 3.0]], [4.0, 9.0]),
    ([[2.0, 1.0], [4.0, 3.0], [5.0, 2.0]], [4.0, 9.0, 7.0]),
    ([[2.0, 1.0], [4.0, 3.0], [5.0, 2.0]], [4.0, 9.0, 9.5]),
    ([[2.0, 1.0], [4.0, 2.0]], [4.0, 9.0]),
]

for rows, paid in systems:
    A = torch.tensor(rows)
    b = torch.tensor(paid)
    augmented = torch.column_stack([A, b])
    ranks = matrix_rank(A).item(), matrix_rank(augmented).item()
    print(tuple(A.shape), "->", *ranks)
#> (2, 2) -> 1 1
#> (2, 2) -> 2 2
#> (3, 2) -> 2 3
#> (3, 2) -> 2 2
#> (2, 2) -> 1 2
