import torch


def slopes_of_third_moment_with_loops(x):
    n = len(x)
    difference = x - x.mean()
    result = torch.zeros_like(x)
    for i in range(n):
        for j in range(n):
            first = 3 * difference[j] ** 2 / n
            second = (1 if i == j else 0) - 1 / n
            result[i] += first * second
    return result


x = torch.tensor([1.0, 2.0, 3.0, 6.0])
print(slopes_of_third_moment_with_loops(x))
#> tensor([ 0.3750, -1.8750, -2.6250,  4.1250])
