import torch
from torch.func import jacfwd, jacrev

tie = torch.tensor([3.0, 3.0])
zeros = torch.zeros(2)

for name, function, x in [
    ("max", lambda x: x.max(), tie),
    ("relu", torch.relu, zeros),
    ("sqrt", torch.sqrt, zeros),
]:
    print(name)
    for jacobian in [jacfwd, jacrev]:
        print(jacobian(function)(x).tolist())
#> max
#> [0.5, 0.5]
#> [0.5, 0.5]
#> relu
#> [[0.0, 0.0], [0.0, 0.0]]
#> [[0.0, 0.0], [0.0, 0.0]]
#> sqrt
#> [[inf, nan], [nan, inf]]
#> [[inf, nan], [nan, inf]]
