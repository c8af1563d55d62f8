import torch

torch.manual_seed(0)
first = torch.rand(3)
second = torch.rand(3)

torch.manual_seed(0)
third = torch.rand(3)

print(torch.equal(first, second), torch.equal(first, third))
#> False True
