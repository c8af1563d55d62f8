import torch

a = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
b = torch.tensor([4.0, 7.0])

print(torch.linalg.solve(a, b))
#> tensor([1., 2.])

print(torch.linalg.inv(a) @ b)
#> tensor([1.0000, 2.0000])

print(torch.equal(torch.inverse(a), torch.linalg.inv(a)))
#> True
