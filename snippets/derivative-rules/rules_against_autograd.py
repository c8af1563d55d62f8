import torch
from torch.func import grad

torch.manual_seed(0)
a, b, x = torch.randn(3, 4, dtype=torch.float64)  # (4,) each
A = torch.randn(4, 4, dtype=torch.float64)

rules = {
    "a @ x": (lambda x: a @ x, a),
    "x @ x": (lambda x: x @ x, 2 * x),
    "x.norm()": (lambda x: x.norm(), x / x.norm()),
    "x @ A @ x": (lambda x: x @ A @ x, (A + A.T) @ x),
    "x.sum()": (lambda x: x.sum(), torch.ones_like(x)),
    "x.sin().sum()": (lambda x: x.sin().sum(), x.cos()),
    "squares of A @ x - b": (
        lambda x: ((A @ x - b) ** 2).sum(),
        2 * A.T @ (A @ x - b),
    ),
}

for name, (function, rule) in rules.items():
    print(name, torch.allclose(grad(function)(x), rule))
#> a @ x True
#> x @ x True
#> x.norm() True
#> x @ A @ x True
#> x.sum() True
#> x.sin().sum() True
#> squares of A @ x - b True
