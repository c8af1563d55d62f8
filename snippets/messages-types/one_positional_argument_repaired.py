import torch

print(torch.tensor([2, 3]))
#> tensor([2, 3])
print(torch.zeros(2, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
