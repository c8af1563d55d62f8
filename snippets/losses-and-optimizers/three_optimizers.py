import torch
from torch import optim

slopes = torch.tensor([1.0, 100.0])
optimizers = {
    "SGD": lambda weights: optim.SGD([weights], lr=0.1),
    "momentum": lambda weights: optim.SGD([weights], lr=0.1, momentum=0.9),
    "Adam": lambda weights: optim.Adam([weights], lr=0.1),
}

for name, make in optimizers.items():
    weights = torch.zeros(2, requires_grad=True)
    optimizer = make(weights)
    for _ in range(3):
        optimizer.zero_grad()
        (slopes * weights).sum().backward()
        optimizer.step()
        first, second = weights.tolist()
        print(f"{name:8} {first:6.3f} {second:6.1f}")
#> SGD      -0.100  -10.0
#> SGD      -0.200  -20.0
#> SGD      -0.300  -30.0
#> momentum -0.100  -10.0
#> momentum -0.290  -29.0
#> momentum -0.561  -56.1
#> Adam     -0.100   -0.1
#> Adam     -0.200   -0.2
#> Adam     -0.300   -0.3
