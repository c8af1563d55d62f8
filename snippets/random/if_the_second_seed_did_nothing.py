import torch

torch.manual_seed(0)
first = torch.rand(3)
second = torch.rand(3)

third = torch.rand(3)

print(torch.equal(first, second), torch.equal(first, third))
#> False False
