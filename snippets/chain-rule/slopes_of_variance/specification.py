import torch


def slopes_of_variance_with_loops(x):
    n = len(x)
    difference = x - x.mean()
    result = torch.zeros_like(x)
    for i in range(n):
        for j in range(n):
            first = 2 * difference[j] / n
            second = (1 if i == j else 0) - 1 / n
            result[i] += first * second
    return result


x = torch.tensor([1.0, 2.0, 3.0, 6.0])
print(slopes_of_variance_with_loops(x))
#> tensor([-1.0000, -0.5000,  0.0000,  1.5000])
