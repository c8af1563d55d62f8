import torch

for factor in [0.1, 1.0, 10.0]:
    w = torch.ones(1000, requires_grad=True)
    layer = w
    for _ in range(8):
        layer = factor * layer
    layer.mean().backward()
    print(factor, f"{w.grad.sum():.0e}")
#> 0.1 1e-08
#> 1.0 1e+00
#> 10.0 1e+08
