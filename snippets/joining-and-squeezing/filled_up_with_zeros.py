import torch

x = torch.tensor([5, 1, 4, 2])
filled = torch.cat((x, torch.zeros(2)), dim=0)
print(filled)
#> tensor([5., 1., 4., 2., 0., 0.])
print(filled.view(2, 3))
#> tensor([[5., 1., 4.],
#>         [2., 0., 0.]])

print(torch.cat((x, x.new_zeros(2))).view(2, 3))
#> tensor([[5, 1, 4],
#>         [2, 0, 0]])
