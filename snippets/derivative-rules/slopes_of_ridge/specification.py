import torch


def slopes_of_ridge_with_loops(matrix, b, x, penalty):
    n, p = matrix.shape
    result = torch.zeros_like(x)
    for j in range(p):
        for i in range(n):
            miss = sum(matrix[i, k] * x[k] for k in range(p)) - b[i]
            result[j] += 2 * miss * matrix[i, j] / n
        result[j] += 2 * penalty * x[j]
    return result


matrix = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
b = torch.tensor([1.0, 1.0, 2.0])
x = torch.tensor([1.0, -1.0])

print(slopes_of_ridge_with_loops(matrix, b, x, 0.5))
#> tensor([-14.3333, -21.0000])
