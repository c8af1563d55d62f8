import torch

torch.manual_seed(0)
A, B = torch.randint(-9, 10, (2, 100, 100)).double()
v = torch.ones(100, dtype=torch.float64)

best = torch.linalg.multi_dot([A, B, v])
print(torch.equal(best, A @ (B @ v)), torch.equal(best, (A @ B) @ v))
#> True True
