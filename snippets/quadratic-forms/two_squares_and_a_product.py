import torch

matrix = torch.tensor([[1.0, -1.5], [-1.5, 1.0]])

for x, y in ((1, 0), (0, 1), (1, -1), (1, 1)):
    v = torch.tensor([x, y], dtype=torch.float32)
    print((x, y), "->", x**2 + y**2 - 3 * x * y, v @ matrix @ v)
#> (1, 0) -> 1 tensor(1.)
#> (0, 1) -> 1 tensor(1.)
#> (1, -1) -> 5 tensor(5.)
#> (1, 1) -> -1 tensor(-1.)
