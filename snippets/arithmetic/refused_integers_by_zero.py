import torch

print(torch.tensor([1.0, -1.0, 0.0]) / 0)
#> tensor([inf, -inf, nan])

print(torch.tensor([1, -1, 0]) / 0)
#> tensor([inf, -inf, nan])

print(torch.tensor([1, -1, 0]) // 0)
#> RuntimeError: ZeroDivisionError
