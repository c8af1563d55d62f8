import torch


def product_with_loops(left, right):
    m, p = left.shape
    n = right.shape[1]
    result = torch.zeros(m, n, dtype=left.dtype)
    for i in range(m):
        for j in range(n):
            for k in range(p):
                result[i, j] += left[i, k] * right[k, j]
    return result


left = torch.tensor([[1, 2], [3, 4], [5, 6]])
right = torch.tensor([[1, 0, 1], [0, 1, 1]])
print(product_with_loops(left, right))
#> tensor([[ 1,  2,  3],
#>         [ 3,  4,  7],
#>         [ 5,  6, 11]])
