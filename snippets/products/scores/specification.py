import torch


def scores_with_loops(queries, keys):
    b, n, _ = queries.shape
    m = keys.shape[1]
    table = torch.empty(b, n, m, dtype=queries.dtype)
    for k in range(b):
        for i in range(n):
            for j in range(m):
                table[k, i, j] = torch.dot(queries[k, i], keys[k, j])
    return table


queries = torch.tensor([[[1, 0], [0, 1]]])  # (1, 2, 2)
keys = torch.tensor([[[3, 4], [5, 6], [7, 8]]])  # (1, 3, 2)
print(scores_with_loops(queries, keys))
#> tensor([[[3, 5, 7],
#>          [4, 6, 8]]])
