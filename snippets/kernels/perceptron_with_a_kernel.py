import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, 1.0, 1.0, -1.0])

table = (1 + switches @ switches.T) ** 2  # (4, 4)
print(table)
#> tensor([[1., 1., 1., 1.],
#>         [1., 4., 1., 4.],
#>         [1., 1., 4., 4.],
#>         [1., 4., 4., 9.]])

alpha = torch.zeros(4)
for _ in range(20):
    for i in range(4):
        if lamp[i] * (table[i] @ alpha) <= 0:
            alpha[i] += lamp[i]
print(alpha)
#> tensor([-7.,  5.,  5., -4.])

print(table @ alpha)
#> tensor([-1.,  2.,  2., -3.])
