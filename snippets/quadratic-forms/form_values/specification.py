import torch


def form_values_with_loops(matrix, points):
    n, d = points.shape
    values = torch.zeros(n, dtype=points.dtype)
    for k in range(n):
        for i in range(d):
            for j in range(d):
                values[k] += matrix[i, j] * points[k, i] * points[k, j]
    return values


matrix = torch.tensor([[1.0, -1.5], [-1.5, 1.0]])
points = torch.tensor([[1.0, 1.0], [1.0, -1.0], [2.0, -1.0]])
print(form_values_with_loops(matrix, points))
#> tensor([-1.,  5., 11.])
