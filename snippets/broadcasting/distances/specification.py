import torch


def distances_with_loops(points):
    n = len(points)
    table = torch.empty(n, n, dtype=points.dtype)
    for i in range(n):
        for j in range(n):
            table[i, j] = torch.linalg.vector_norm(points[i] - points[j])
    return table


points = torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
print(distances_with_loops(points))
#> tensor([[0.0000, 5.0000, 1.0000],
#>         [5.0000, 0.0000, 4.2426],
#>         [1.0000, 4.2426, 0.0000]])
