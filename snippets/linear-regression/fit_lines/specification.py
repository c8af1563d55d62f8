import torch
from torch.linalg import lstsq


def fit_lines_with_loops(x, y):
    lines = torch.empty(len(x), 2, dtype=x.dtype)
    for i in range(len(x)):
        columns = torch.stack([x[i], torch.ones_like(x[i])], dim=1)
        lines[i] = lstsq(columns, y[i], driver="gels").solution
    return lines


x = torch.tensor([[0.0, 1.0, 2.0], [1.0, 2.0, 3.0]], dtype=torch.float64)
y = torch.tensor([[1.0, 3.0, 5.0], [6.0, 3.0, 12.0]], dtype=torch.float64)
print(fit_lines_with_loops(x, y))
#> tensor([[2.0000, 1.0000],
#>         [3.0000, 1.0000]], dtype=torch.float64)
