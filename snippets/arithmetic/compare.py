import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([3, 2, 1])

print(a == b, torch.eq(a, b))
#> tensor([False,  True, False]) tensor([False,  True, False])

print(a > b, a.gt(b))
#> tensor([False, False,  True]) tensor([False, False,  True])

print((a > 1) & (b > 1))
#> tensor([False,  True, False])

print(torch.equal(a, b), torch.equal(a, b.flip(0)))
#> False True
