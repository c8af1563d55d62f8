import torch


def row_products_with_loops(left, right):
    b, m, d = left.shape
    n = right.shape[1]
    result = torch.zeros(b, m, n, dtype=left.dtype)
    for page in range(b):
        for i in range(m):
            for j in range(n):
                for k in range(d):
                    result[page, i, j] += left[page, i, k] * right[page, j, k]
    return result


left = torch.tensor([[[1, 2, 3], [0, 1, 0]]])
right = torch.tensor([[[1, 1, 1], [1, 0, 0], [0, 0, 2]]])
print(row_products_with_loops(left, right))
#> tensor([[[6, 1, 6],
#>          [1, 0, 0]]])
