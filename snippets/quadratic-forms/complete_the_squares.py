import torch

torch.manual_seed(0)
x1, x2, x3 = torch.randint(-9, 10, (3, 1000))

f = x1**2 + x2**2 + x3**2 - x1 * x2 - x1 * x3 - x2 * x3
squares = (2 * x1 - x2 - x3) ** 2 + 3 * (x2 - x3) ** 2
print(torch.equal(4 * f, squares))
#> True

u, v = x1, x2
print(torch.equal((u + v) * (u - v), u**2 - v**2))
#> True
