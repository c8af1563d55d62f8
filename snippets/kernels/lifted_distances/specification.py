import torch


def lifted_distances_with_loops(points):
    lifted = []
    for x, y in points:
        lifted.append(torch.stack([x * x, 2**0.5 * x * y, y * y]))
    n = len(points)
    table = torch.zeros(n, n, dtype=points.dtype)
    for i in range(n):
        for j in range(n):
            table[i, j] = (lifted[i] - lifted[j]).square().sum()
    return table


points = torch.tensor([[1, 2], [3, 1], [-1, -2]], dtype=torch.float64)
print(lifted_distances_with_loops(points))
#> tensor([[ 0., 75.,  0.],
#>         [75.,  0., 75.],
#>         [ 0., 75.,  0.]], dtype=torch.float64)
