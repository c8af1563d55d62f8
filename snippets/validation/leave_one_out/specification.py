import torch
from torch.linalg import lstsq, vander


def leave_one_out_with_loops(x, y, degree):
    total = 0.0
    for i in range(len(x)):
        others = [j for j in range(len(x)) if j != i]
        powers = vander(x[others], N=degree + 1)
        weights = lstsq(powers, y[others], driver="gels").solution
        predicted = sum(weights[k] * x[i] ** k for k in range(degree + 1))
        total = total + (predicted - y[i]) ** 2
    return total / len(x)


x = torch.tensor([0, 1, 2, 3], dtype=torch.float64)
y = torch.tensor([0, 2, 1, 3], dtype=torch.float64)

for degree in (1, 2):
    print(degree, f"-> {leave_one_out_with_loops(x, y, degree):.2f}")
#> 1 -> 1.33
#> 2 -> 20.00
