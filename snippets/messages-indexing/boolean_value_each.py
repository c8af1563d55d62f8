import torch

a = torch.tensor([0.2, 1.5])
print((a > 0) & (a < 1))
#> tensor([ True, False])
print(any(torch.equal(a, b) for b in [a, a + 1]))
#> True
