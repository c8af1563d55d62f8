import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, 1.0, 1.0, -1.0])
weights = torch.zeros(2)
bias = torch.tensor(0.0)

for _ in range(2):
    for point, label in zip(switches, lamp, strict=True):
        if label * (weights @ point + bias) <= 0:
            weights += label * point
            bias += label
        print(weights.tolist(), bias.item())
#> [0.0, 0.0] -1.0
#> [0.0, 1.0] 0.0
#> [1.0, 1.0] 1.0
#> [0.0, 0.0] 0.0
#> [0.0, 0.0] -1.0
#> [0.0, 1.0] 0.0
#> [1.0, 1.0] 1.0
#> [0.0, 0.0] 0.0
