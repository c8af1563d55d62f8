import torch
from torch.linalg import lstsq, vander

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = torch.tensor([0.0, 2.0, 1.0, 3.0])
x_next = torch.tensor([4.0])

print(vander(x, N=4))
#> tensor([[ 1.,  0.,  0.,  0.],
#>         [ 1.,  1.,  1.,  1.],
#>         [ 1.,  2.,  4.,  8.],
#>         [ 1.,  3.,  9., 27.]])

for degree in (1, 3):
    weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
    missed = vander(x, N=degree + 1) @ weights - y
    predicted = vander(x_next, N=degree + 1) @ weights
    print(degree, f"-> {missed.square().mean():.2f} {predicted.item():.1f}")
#> 1 -> 0.45 3.5
#> 3 -> 0.00 14.0
