import torch
from torch.linalg import vector_norm

a = torch.tensor([1.0, 0.0])
b = torch.tensor([0.0, 1.0])

for order in (1, 0.5, 0):
    parts = vector_norm(a, ord=order) + vector_norm(b, ord=order)
    print(order, vector_norm(a + b, ord=order), parts)
#> 1 tensor(2.) tensor(2.)
#> 0.5 tensor(4.) tensor(2.)
#> 0 tensor(2.) tensor(2.)

print(vector_norm(2 * a, ord=0), 2 * vector_norm(a, ord=0))
#> tensor(1.) tensor(2.)

tiny = torch.tensor([3e-30, 4e-30])
print(vector_norm(tiny), vector_norm(tiny.double()))
#> tensor(0.) tensor(5.0000e-30, dtype=torch.float64)
