import torch

torch.manual_seed(0)

for draw in [torch.rand, torch.randn]:
    x = draw(100_000)
    near = (x.abs() < 1).float().mean()
    print(f"{x.min():.5f} {x.max():.5f}", end=" ")
    print(f"{x.mean():.3f} {x.std():.2f} {near:.2f}")
#> 0.00001 0.99999 0.500 0.29 1.00
#> -4.25658 4.65824 -0.005 1.00 0.68
