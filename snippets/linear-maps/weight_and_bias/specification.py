import torch


def weight_and_bias_with_loops(f, n):
    bias = f(torch.zeros(1, n))[0]
    weight = torch.empty(len(bias), n)
    for j in range(n):
        row = torch.zeros(1, n)
        row[0, j] = 1
        weight[:, j] = f(row)[0] - bias
    return weight, bias


def secret(rows):
    x, y = rows.T
    return torch.stack([3 * x + y + 1, 2 * x + y], dim=1)


for part in weight_and_bias_with_loops(secret, 2):
    print(part)
#> tensor([[3., 1.],
#>         [2., 1.]])
#> tensor([1., 0.])
