import torch

a = torch.tensor([0.1, 0.1]) + torch.tensor([0.2, 0.6])
b = torch.tensor([0.3, 0.7])
print(a, b)
#> tensor([0.3000, 0.7000]) tensor([0.3000, 0.7000])

print(a == b)
#> tensor([ True, False])

print(torch.isclose(a, b), torch.allclose(a, b))
#> tensor([True, True]) True

print(torch.allclose(torch.tensor(1e-9), torch.tensor(5e-9)))
#> True

print(torch.allclose(torch.tensor(1e-9), torch.tensor(5e-9), atol=0))
#> False
