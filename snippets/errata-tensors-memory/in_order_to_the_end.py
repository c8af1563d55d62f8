import torch

numbers = torch.tensor([0, 1, 2, 3, 4])
x = torch.cat((numbers, torch.zeros(10))).view(5, 3)
x[0] += 1

y = x.view(15)
x += 1
print(x[:2], y[:6])
#> tensor([[2., 3., 4.],
#>         [4., 5., 1.]]) tensor([2., 3., 4., 4., 5., 1.])

copied = x.clone().view(15)
x -= 1
print(x[:2], copied[:6])
#> tensor([[1., 2., 3.],
#>         [3., 4., 0.]]) tensor([2., 3., 4., 4., 5., 1.])
