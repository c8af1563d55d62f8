import torch

b = torch.tensor([1.0, 2.0, 6.0])
a = torch.ones(3)

k = (a @ b) / (a @ a)
print(k, b - k * a)
#> tensor(3.) tensor([-2., -1.,  3.])

print(a @ (b - k * a))
#> tensor(0.)
