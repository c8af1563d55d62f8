import torch
from torch.linalg import lstsq

A = torch.tensor([[2.0, 1.0], [4.0, 3.0], [5.0, 2.0]])
b = torch.tensor([4.0, 9.0, 7.0])
best = lstsq(A, b, driver="gels").solution
print(best)
#> tensor([0.4815, 2.3889])

for prices in (best, torch.tensor([1.5, 1.0]), torch.tensor([0.5, 2.5])):
    residual = b - A @ prices
    print(f"{residual.square().sum():.2f}")
#> 0.46
#> 6.25
#> 0.75

print((A.T @ (b - A @ best)).abs().max() < 0.001)
#> tensor(True)
