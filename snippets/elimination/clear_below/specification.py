import torch


def clear_below_with_loops(rows, i, j):
    cleared = rows.clone()
    for below in range(i + 1, len(rows)):
        factor = rows[below, j] / rows[i, j]
        for column in range(rows.shape[1]):
            cleared[below, column] = rows[below, column] - factor * rows[i, column]
    return cleared


rows = torch.tensor([[1.0, 2.0, 3.0], [2.0, 5.0, 1.0], [-1.0, 0.0, 4.0]])
print(clear_below_with_loops(rows, 0, 0))
#> tensor([[ 1.,  2.,  3.],
#>         [ 0.,  1., -5.],
#>         [ 0.,  2.,  7.]])
