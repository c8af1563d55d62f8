import torch

point = torch.tensor([0.5, 2.0])
weights = torch.zeros(2, dtype=torch.int64)

print(weights + point)
#> tensor([0.5000, 2.0000])

weights += point
#> RuntimeError: result type Float can't be cast to the desired output type Long
