import torch

a = torch.ones(1, 2)
c = torch.ones(2, 3)
print(torch.mm(a, c).shape)
#> torch.Size([1, 3])

torch.mm(torch.ones(2), c)
#> RuntimeError: self must be a matrix
