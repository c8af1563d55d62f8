import torch

numbers = torch.tensor([0, 1, 2, 3, 4])
x = torch.cat((numbers, torch.zeros(10))).view(5, 3)

y = x[0, :]
y += 1
print(y)
#> tensor([1., 2., 3.])
print(x[:2])
#> tensor([[1., 2., 3.],
#>         [3., 4., 0.]])
