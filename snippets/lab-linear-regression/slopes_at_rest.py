import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = torch.tensor([0.0, 1.0, 4.0, 9.0])

for weight, bias in [(0, 0), (3, 0), (3, -1)]:
    missed = weight * x + bias - y
    print(missed.tolist(), "->", missed.mean().item(), (missed * x).mean().item())
#> [0.0, -1.0, -4.0, -9.0] -> -3.5 -9.0
#> [0.0, 2.0, 2.0, 0.0] -> 1.0 1.5
#> [-1.0, 1.0, 1.0, -1.0] -> 0.0 0.0
