import torch


def closest_of_rank_with_loops(matrix, k):
    u, s, vh = torch.linalg.svd(matrix)
    result = torch.zeros_like(matrix)
    for c in range(k):
        for i in range(matrix.shape[0]):
            for j in range(matrix.shape[1]):
                result[i, j] += s[c] * u[i, c] * vh[c, j]
    return result


matrix = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]])
print(closest_of_rank_with_loops(matrix, 2))
#> tensor([[0., 3., 0.],
#>         [0., 0., 2.],
#>         [0., 0., 0.]])
