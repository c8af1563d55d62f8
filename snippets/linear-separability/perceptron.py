import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, -1.0, -1.0, 1.0])
weights = torch.zeros(2)
bias = torch.tensor(0.0)

for _ in range(10):
    mistakes = 0
    for point, label in zip(switches, lamp, strict=True):
        if label * (weights @ point + bias) <= 0:
            weights += label * point
            bias += label
            mistakes += 1
    print(mistakes, "->", weights.tolist(), bias.item())
    if mistakes == 0:
        break
#> 2 -> [1.0, 1.0] 0.0
#> 3 -> [2.0, 1.0] -1.0
#> 3 -> [2.0, 1.0] -2.0
#> 2 -> [2.0, 2.0] -2.0
#> 2 -> [3.0, 2.0] -2.0
#> 3 -> [3.0, 2.0] -3.0
#> 2 -> [3.0, 3.0] -3.0
#> 1 -> [3.0, 2.0] -4.0
#> 0 -> [3.0, 2.0] -4.0
